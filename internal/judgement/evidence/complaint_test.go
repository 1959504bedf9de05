package evidence_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/evidence"
	"nyata/internal/record/receipt"
)

// lapor is an export with everything personal a complaint may hold. All names
// and numbers are invented.
const lapor = `Tracking ID,Tanggal Laporan,Klasifikasi,Judul,Isi Laporan,Lokasi,Kategori,Instansi Tujuan,Nama Pelapor,No HP,Email,NIK,Kanal,Status
7001,2026-03-02 08:15:00,Pengaduan,TPS penuh,"Sampah menumpuk, hubungi Budi Karsa 0812-3456-7890","Jl. Melati 12 Kel. Awan Biru",Lingkungan,DLH,Budi Karsa,081234567890,budi@contoh.id,6472010101900001,Web,Selesai
7002,2026-03-04,Pengaduan,TPS penuh,"Sampah menumpuk, hubungi Budi Karsa 0812-3456-7890","Jl. Melati 12 Kel. Awan Biru",Lingkungan,DLH,Budi Karsa,081234567890,budi@contoh.id,6472010101900001,SMS,Proses
7003,2026-03-20,Pengaduan,Bau,"Bak sampah bau sekali, dekat rumah Siti Rahma",Awan Biru,Lingkungan,DLH,Siti Rahma,,siti@contoh.id,,Web,Proses
7004,2026-03-21,Pengaduan,Lubang,"Jalan berlubang di depan masjid di kelurahan Batu Angin RT 3",,Infrastruktur,PUPR,Anonim,,,,Web,Proses
7005,2026-03-22,Aspirasi,Taman,Mohon dibangun taman,Awan Biru,Taman,DLH,Tono Budi,,,,Web,Selesai
7006,2026-03-23,Pengaduan,Ular,Ada ular masuk rumah saya,,Damkar,Damkar,Wati Lena,0541-731234,,,112,Selesai
7001,2026-03-25,Pengaduan,TPS penuh,kirim ulang,,Lingkungan,DLH,Budi Karsa,,,,Web,Selesai
7007,kemarin,Pengaduan,TPS,Sampah,,Lingkungan,DLH,Rudi Hasan,,,,Web,Selesai
`

var personal = []string{
	"Budi", "Karsa", "Siti", "Rahma", "Tono", "Wati", "Lena", "Rudi", "Hasan", "0812", "7890", "731234", "@contoh", "6472010101900001", "Melati", "masjid", "ular masuk", "08:15",
}

func clean(t testing.TB, text string) (evidence.Table, receipt.Removed) {
	t.Helper()
	return evidence.Clean(table(t, text), receipt.ComplaintEvidence, contoh(t))
}

func TestDoorTakesEverythingPersonal(t *testing.T) {
	kept, removed := clean(t, lapor)
	all := fmt.Sprint(kept.Rows)
	for _, p := range personal {
		if strings.Contains(strings.ToLower(all), strings.ToLower(p)) {
			t.Errorf("%q is kept", p)
		}
	}
	want := receipt.Removed{Cells: 16, Texts: 20, NIK: 2, Phones: 5, Emails: 3}
	if diff := cmp.Diff(want, removed); diff != "" {
		t.Errorf("removed (-want +got):\n%s", diff)
	}
	if raw := table(t, lapor); len(kept.Rows) != len(raw.Rows) {
		t.Errorf("%d rows became %d", len(raw.Rows), len(kept.Rows))
	}
	if again, _ := clean(t, lapor); !cmp.Equal(kept, again) {
		t.Error("the door does not do the same twice")
	}
}

func TestComplaints(t *testing.T) {
	kept, _ := clean(t, lapor)
	r := account(t, evidence.Read(kept, about(receipt.ComplaintEvidence), contoh(t)))
	if diff := cmp.Diff([]string{"twice", "no_complaint", "twice"}, codes(r.Aside)); diff != "" {
		t.Errorf("aside (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"no_date"}, codes(r.Refused)); diff != "" {
		t.Errorf("refused (-want +got):\n%s", diff)
	}
	type pile struct {
		Indicator, Text, Area string
		Count                 float64
		Reporters             int
	}
	var got []pile
	for _, c := range r.Candidates {
		p := pile{c.Indicator.ID, c.Indicator.Text, c.Area.ID, c.Figure.Value, 0}
		if c.Origin.Sample != nil {
			p.Reporters = c.Origin.Sample.N
		}
		got = append(got, p)
		if c.Period != period.Month(2026, 3) || c.Origin.Vintage != "2026-03-23" || c.Figure.Unit != "aduan" || !slices.Contains(c.Problems, "month_incomplete") {
			t.Errorf("%+v", c)
		}
	}
	want := []pile{
		{"sampah-ditangani", "Persentase Sampah Ditangani", "99.01.01.1001", 2, 2},
		{"jalan-mantap", "Persentase Jalan dalam Kondisi Mantap", "99.01.01.1002", 1, 0},
		{"", "Aduan: Damkar", "", 1, 1},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("counts (-want +got):\n%s", diff)
	}
	if r.Unmapped != 1 {
		t.Errorf("%d unmapped", r.Unmapped)
	}
	if c := r.Candidates[0]; c.Source.Cell != "A2" || !slices.Contains(c.Reasons, "rows:2,4") || !slices.Contains(c.Reasons, "routed:tps,sampah,menumpuk") {
		t.Errorf("%s %v", c.Source.Cell, c.Reasons)
	}
}

func TestAreasOfComplaints(t *testing.T) {
	for text, want := range map[string]string{
		"Jl. Awan Biru Kel. Batu Angin": "99.01.01.1002", // the street has the name of another kelurahan
		"batu angin":                    "99.01.01.1002",
		"Kecamatan Contoh Hulu":         "99.01.01",
		"antara Awan Biru, Batu Angin":  "", // two
		"Jl. Entah":                     "",
		"":                              "",
	} {
		kept, _ := clean(t, "tanggal,lokasi,isi\n2026-01-01,\""+text+"\",\n")
		if got := kept.Rows[1][5]; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestSurveyLosesItsPersons(t *testing.T) {
	kept, removed := evidence.Clean(table(t, "Survei SKM\n\nNo,Nama Responden,No HP,u1,catatan\n1,Budi Karsa,081234567890,4,telp 081298765432\n2,,,3,\n"), receipt.SatisfactionEvidence, contoh(t))
	if all := fmt.Sprint(kept.Rows); strings.Contains(all, "Budi") || strings.Contains(all, "0812") {
		t.Errorf("%s", all)
	}
	if removed.Cells != 3 || removed.Phones != 2 {
		t.Errorf("%+v", removed)
	}
}

// Nothing is taken from figures that only look like numbers of persons.
func TestStatisticsPassTheDoorUntouched(t *testing.T) {
	raw := table(t, "nama_indikator,nilai\npdrb,6472010101900001\n")
	if kept, removed := evidence.Clean(raw, receipt.StatisticEvidence, contoh(t)); removed.Any() || !cmp.Equal(raw, kept) {
		t.Errorf("%+v", kept)
	}
}

func FuzzRead(f *testing.F) {
	for i, text := range []string{
		"indikator,wilayah,periode,n,x\nsampah-ditangani,Awan Biru,2026,90,63\n", "u1,u2,u3,u4,u5,u6,u7,u8,u9,tahun\n4,4,4,4,4,4,4,4,4,2026\n",
		"indikator,tanggal,nilai\na,2026-01-01,3\n", lapor, "tanggal,hujan_mm\n2026-01-01,3\n", "nama_indikator,nilai,tahun\na,3,2026\n",
		"kode,anggaran,tahun\n5.1,3,2026\n", "paket,nilai,tahun\na,3,2026\n",
	} {
		f.Add(i, text)
	}
	f.Fuzz(func(t *testing.T, kind int, text string) {
		kinds := receipt.EvidenceKinds()
		k := kinds[((kind%len(kinds))+len(kinds))%len(kinds)]
		city := contoh(t)
		kept, _ := evidence.Clean(table(t, text), k, city)
		account(t, evidence.Read(kept, about(k), city))
	})
}

// FuzzDoor: whatever a complaint says, none of it is kept but what the clean
// columns hold.
func FuzzDoor(f *testing.F) {
	f.Add("Budi Karsa", "Sampah menumpuk di Jl. Melati")
	f.Add("x", "kel awan biru")
	f.Fuzz(func(t *testing.T, name, text string) {
		const marker = "zzqpersonalqzz"
		rows := table(t, "tanggal,isi,nama pelapor,lokasi,no hp\n2026-01-01,,,,\n")
		rows.Rows[1][1], rows.Rows[1][2], rows.Rows[1][3], rows.Rows[1][4] = text+" "+marker, name+marker, marker+text, marker
		kept, _ := evidence.Clean(rows, receipt.ComplaintEvidence, contoh(t))
		if strings.Contains(fmt.Sprint(kept.Rows), marker) {
			t.Errorf("%q", kept.Rows)
		}
	})
}
