package mention_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/mention"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

var today = time.Date(2026, 11, 27, 0, 0, 0, 0, time.UTC)

// town has two districts of which one has a village, and an office.
func town(t *testing.T) *reference.City {
	t.Helper()
	areas, err := place.NewTree([]place.Area{
		{ID: "9", Code: "99.01", Name: "Kota Contoh", Kind: place.City},
		{ID: "9.1", Code: "99.01.01", Name: "Hulu", Kind: place.Kecamatan, Parent: "9"},
		{ID: "9.2", Code: "99.01.02", Name: "Hilir Jaya", Kind: place.Kecamatan, Parent: "9"},
		{ID: "9.1.1", Code: "99.01.01.1001", Name: "Mega Lipat", Kind: place.Kelurahan, Parent: "9.1"},
	})
	if err != nil {
		t.Fatal(err)
	}
	agencies, err := agency.NewTree([]agency.Agency{{ID: "dpupr", Name: "Dinas Pekerjaan Umum", Short: "DPUPR"}})
	if err != nil {
		t.Fatal(err)
	}
	return &reference.City{Areas: areas, Agencies: agencies}
}

func TestRead(t *testing.T) {
	for _, c := range []struct{ question, want string }{
		{"berapa panjang jalan yang dibangun tahun 2025?", "jalan built m panjang 2025 amount"},
		{"berapa panjang jalan yang dibangun tahun 2025 di Kelurahan Mega Lipat?", "jalan built m panjang 2025 9.1.1 amount"},
		{"brp titik lampu jalan dipasang 2024", "lampu jalan built count 2024 amount"},
		{"ada berapa KK yang menerima bantuan sembako", "bantuan sembako KK amount"},
		{"luas taman yang direncanakan dibangun tahun lalu di Hulu", "taman planned m2 2025 9.1 amount"},
		{"berapa km jalan diaspal triwulan III 2025", "jalan diaspal built m 2025-Q3 amount"},
		{"how many street lights were installed in 2024?", "street lights built 2024 amount"},
		{"how long are the roads repaired by DPUPR this year", "roads repaired m panjang 2026 dpupr amount"},
		{"apa kendala pembangunan jalan tahun 2025?", "jalan built 2025 reasons"},
		{"kenapa sampah menumpuk", "sampah menumpuk reasons"},
		{"berapa biaya pembangunan jembatan di Kota Contoh", "jembatan built IDR amount"},
		{"berapa panjang jalan rusak berat", "jalan rusak berat m panjang amount"},
		{"berapa lebar jalan", "jalan m lebar amount"},
		{"jembatan penyeberangan di Hilir Jaya", "jembatan penyeberangan 9.2"},
	} {
		w, ok := mention.Read(c.question, town(t), today)
		if got := describe(w); !ok || got != c.want {
			t.Errorf("%q reads %q, %t, want %q", c.question, got, ok, c.want)
		}
	}
	for _, nothing := range []string{"", "berapa?", "tahun 2025", "berapa panjangnya yang dibangun di Hulu tahun 2025?", "!?.,"} {
		if w, ok := mention.Read(nothing, town(t), today); ok {
			t.Errorf("%q asks about %q", nothing, describe(w))
		}
	}
}

func describe(w mention.Wanted) string {
	var out []string
	for _, x := range w.Words {
		out = append(out, x.Text)
	}
	out = append(out, w.Actions...)
	out = append(out, w.Unit, w.Side)
	for _, p := range w.Periods {
		out = append(out, p.String())
	}
	out = append(append(out, w.Areas...), w.Agencies...)
	if w.Amount {
		out = append(out, "amount")
	}
	if w.Reasons {
		out = append(out, "reasons")
	}
	return strings.Join(slices.DeleteFunc(out, func(s string) bool { return s == "" }), " ")
}

// told is a recorded mention: "file amount action year area place object" and
// the sentence.
func told(id, line, sentence string) observation.Recorded {
	f := strings.Split(line, "|")
	r := observation.Recorded{ID: id, Candidate: said(strings.Join([]string{f[0], f[1], f[2], f[3], f[5], f[6]}, "|"))}
	r.Area.ID = strings.TrimSpace(f[4])
	r.State = observation.Read
	r.Narrative.Sentence = sentence
	return r
}

var shelf = []observation.Recorded{
	told("total", "Laporan Jalan.pdf|9,8 km|built|2025|||jalan kota", "Dinas menyelesaikan pembangunan jalan kota 9,8 km."),
	told("part", "Laporan Jalan.pdf|1,25 km|built|2025|9.1.1|Kelurahan Mega Lipat|Jalan Pelangi", "Jalan Pelangi di Kelurahan Mega Lipat dibangun 1,25 km."),
	told("again", "Laporan Kecamatan.pdf|1.250 m|built|2025-10|9.1.1|Kelurahan Mega Lipat|panjang Jalan Pelangi", "Jalan Pelangi sepanjang 1.250 m telah selesai."),
	told("path", "Laporan Kumuh.pdf|1.670 m|built|2025|9.2|Kecamatan Hilir Jaya|jalan setapak", "Jalan setapak 1.670 m selesai."),
	told("plan", "KAK.pdf|11,2 km|planned|2025|||jalan kota", "Direncanakan jalan kota 11,2 km."),
	told("other plan", "KAK 2.pdf|12,4 km|planned|2025|||jalan kota", "Direncanakan jalan kota 12,4 km."),
	told("width", "KAK.pdf|4 m|planned|2025|||lebar jalan", "Jalan dengan lebar 4 m."),
	told("lamp", "Laporan Lampu.pdf|58 titik|built|2025|||lampu", "Dipasang 58 titik lampu penerangan jalan."),
	told("drain", "Laporan Kumuh.pdf|2.040 m|built|2025|||saluran tepi", "Jalan setapak 1.670 m dan saluran tepi 2.040 m."),
	told("share", "Laporan Jalan.pdf|84,1%|other|2025|||jalan mantap", "Jalan mantap 84,1%."),
	told("undated", "Surat.pdf|300 m|built||||jalan desa", "Jalan desa 300 m sudah dibangun."),
	told("before", "Laporan Jalan.pdf|5 km|built|2024|||jalan kota", "Pada 2024 dibangun 5 km jalan kota."),
	told("cost", "Laporan Jalan.pdf|Rp 640.000.000|other|2025|9.2|Kecamatan Hilir Jaya|biaya", "Jalan setapak dibangun dengan biaya Rp 640.000.000."),
}

func TestSelect(t *testing.T) {
	for _, c := range []struct{ question, want string }{
		{
			"berapa panjang jalan yang dibangun tahun 2025?",
			"built m: total path part+again(inside total) undated(year_unknown) | -planned m: other plan plan(rival other plan)",
		},
		{"panjang jalan dibangun 2025 di Kelurahan Mega Lipat", "built m: part+again"},
		{"panjang jalan dibangun 2025 di Hulu", "built m: part+again"},
		{"panjang jalan dibangun", "built m: total before(earlier_year) path part+again(inside total) undated(year_unknown) | -planned m: other plan plan(rival other plan)"},
		{"berapa titik lampu jalan dipasang 2025", "built titik: lamp"},
		{"lebar jalan 2025", "planned m: width"},
		{"panjang saluran dibangun tahun 2025", "built m: drain"},
		{"berapa persen jalan mantap 2025", "other %: share"},
		{"berapa biaya jalan setapak 2025", "other IDR: cost"},
		{"panjang jalan tol dibangun tahun 2025", ""},
		{"panjang jalan dibangun tahun 2019", "built m: undated(year_unknown)"},
		{"berapa jembatan dibangun tahun 2025", ""},
		{"panjang jalan dibangun tahun 2025 di Kelurahan Sukamaju", ""},
	} {
		w, ok := mention.Read(c.question, town(t), today)
		if !ok {
			t.Fatalf("%q asks for nothing", c.question)
		}
		var got []string
		for _, l := range w.Select(shelf, town(t)) {
			got = append(got, listed(l))
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("%q:\n got %q\nwant %q", c.question, s, c.want)
		}
	}
}

func listed(l mention.List) string {
	s := l.Action + " " + l.Unit + ":"
	if !l.Asked {
		s = "-" + s
	}
	for _, r := range l.Rows {
		s += " " + r.ID()
		for _, x := range r.Same {
			s += "+" + x.ID
		}
		if len(r.Doubts) > 0 {
			var d []string
			for _, x := range r.Doubts {
				one := string(x)
				if x == mention.Inside || x == mention.Rival {
					one += " " + l.Rows[r.Inside].ID()
				}
				d = append(d, one)
			}
			s += "(" + strings.Join(d, ",") + ")"
		}
	}
	return s
}

// Whatever rows a person keeps, a sum holds one action and one kind of unit,
// and comes to what its rows come to.
func TestASumIsOfOneKind(t *testing.T) {
	city := town(t)
	rapid.Check(t, func(t *rapid.T) {
		question := rapid.SampledFrom([]string{"jalan", "panjang jalan", "jalan dibangun 2025", "jalan tahun 2025", "saluran", "lampu jalan", "biaya jalan"}).Draw(t, "question")
		w, _ := mention.Read(question, city, today)
		met := map[string]bool{}
		for _, l := range w.Select(shelf, city) {
			kept := map[string]bool{}
			for _, r := range l.Rows {
				for _, x := range append(r.Same, r.Kept) {
					if met[x.ID] {
						t.Fatalf("%s stands in two rows", x.ID)
					}
					met[x.ID] = true
				}
				kept[r.ID()] = rapid.Bool().Draw(t, r.ID())
			}
			rows := l.Keep(true, kept)
			sum, err := l.Computation(rows)
			if err != nil {
				continue
			}
			total := 0.0
			for _, r := range rows {
				if r.Kept.Narrative.Action != l.Action {
					t.Fatalf("%s is among what is %s", r.ID(), l.Action)
				}
				alone, err := l.Computation([]mention.Row{r})
				if err != nil {
					t.Fatal(err)
				}
				total += metres(alone.Figure)
			}
			if d := metres(sum.Figure) - total; d > 1e-6 || d < -1e-6 {
				t.Fatalf("%s: %g, by its rows %g", fmt.Sprint(kept), metres(sum.Figure), total)
			}
		}
	})
}

func metres(f figure.Figure) float64 {
	if f.Unit == "km" {
		return f.Value * 1000
	}
	return f.Value
}

// FuzzRead holds any question to be only words.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"berapa panjang jalan yang dibangun tahun 2025?", "tahun lalu", "last year", "di", "how many street lights", "\x00\xff", "km km km %"} {
		f.Add(seed)
	}
	areas, _ := place.NewTree(nil)
	agencies, _ := agency.NewTree(nil)
	city := &reference.City{Areas: areas, Agencies: agencies}
	f.Fuzz(func(t *testing.T, text string) {
		w, ok := mention.Read(text, city, today)
		if ok != (len(w.Words) > 0) {
			t.Fatalf("%q: %+v, %t", text, w, ok)
		}
		w.Select(shelf, city)
	})
}
