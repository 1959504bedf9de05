package evidence_test

import (
	"encoding/csv"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/judgement/evidence"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

// export is what SP4N-LAPOR! exports: a title above, a heading with a remark in
// brackets, days in words, texts of several lines. Names and numbers are invented.
const export = `Laporan Pengaduan;;;;;;;;;;;
Nama Instansi;Pemerintah Kota Contoh;;;;;;;;;;

Tracking ID;Tanggal Laporan Masuk;Waktu Laporan Masuk;Nama Pelapor;Klasifikasi Laporan;Kategori;Judul Laporan;Isi Laporan Awal;Isi Laporan Akhir;Instansi Terdisposisi (SKPD);Status Laporan;Kota/Kabupaten
7001;3 Jan 2026;08:15;Budi Karsa;Pengaduan;Kebersihan;TPS penuh;"Sampah menumpuk
di depan SDN Rekaan, Awan Biru";Sampah di TPS;DLH;Ditutup oleh Sistem;Kota Contoh
7002;Senin, 05 Januari 2026 10:32;08:15;Siti Karsa;Pengaduan;;Lubang;Jalan berlubang besar di kelurahan Batu Angin dekat pasar;;PUPR;Proses;
7003;2026-01-05T11:00:00+08:00;;Siti Karsa;Pengaduan;;Lubang;Jalan berlubang besar sekali di kelurahan Batu Angin dekat pasar;;PUPR;Proses;
7004;06/01/2026;;Anonim;Pengaduan;;Aneh;Kucing terjebak di sumur warga;;;Proses;
7005;06/01/2026;;Anonim;Pengaduan;Jalan;Lubang;Jalan rusak;;;Proses;Kota Jauh
7001;3 Jan 2026;08:15;Budi Karsa;Pengaduan;Kebersihan;TPS penuh;Sampah menumpuk;;PUPR;Proses;Kota Contoh
`

func TestLaporExport(t *testing.T) {
	raw := parted(t, export)
	if !evidence.IsComplaints(raw.Rows) {
		t.Fatal("not known as an export of complaints")
	}
	kept, removed := evidence.Clean(raw, receipt.ComplaintEvidence, contoh(t))
	all := fmt.Sprint(kept.Rows)
	for _, p := range []string{"Karsa", "SDN Rekaan", "pasar", "08:15", "Kucing"} {
		if strings.Contains(all, p) {
			t.Errorf("%q is kept", p)
		}
	}
	if removed.Cells == 0 || removed.Texts == 0 {
		t.Errorf("removed %+v", removed)
	}
	r := evidence.Read(kept, about(receipt.ComplaintEvidence), contoh(t))
	if r.Read != 6 || r.Accepted != 3 || r.Outside != 1 || len(r.Aside) != 2 || len(r.Refused) != 0 {
		t.Fatalf("read %d, accepted %d, outside %d, aside %v, refused %v", r.Read, r.Accepted, r.Outside, r.Aside, r.Refused)
	}
	var got []string
	for _, c := range r.Candidates {
		got = append(got, c.Indicator.ID+" "+c.Area.ID+" "+c.Period.String())
	}
	want := []string{"sampah-ditangani 99.01.01.1001 2026-01", "jalan-mantap 99.01.01.1002 2026-01", "  2026-01"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(r.Unsure) != 1 || r.Unsure[0].Key != "7004" || len(r.Unsure[0].Choices) == 0 {
		t.Fatalf("unsure %+v", r.Unsure)
	}
	// A person says what it is about.
	chosen := evidence.Choose(kept, map[int]string{r.Unsure[0].No: "drainase", 2: "jalan", 5: "entah"})
	again := evidence.Read(chosen, about(receipt.ComplaintEvidence), contoh(t))
	if len(again.Unsure) != 0 || len(again.Candidates) != 3 || again.Accepted != 3 {
		t.Errorf("chosen: %d unsure, %d figures", len(again.Unsure), len(again.Candidates))
	}
}

// parted reads text whose cells are parted by semicolons.
func parted(t testing.TB, text string) evidence.Table {
	t.Helper()
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord = ';', -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return evidence.Table{Kind: document.CSV, Rows: rows}
}

func TestIsComplaints(t *testing.T) {
	ask := func(want bool, headings ...string) {
		t.Helper()
		for _, h := range headings {
			if got := evidence.IsComplaints([][]string{strings.Split(h, ",")}); got != want {
				t.Errorf("%s: %v", h, got)
			}
		}
	}
	ask(true,
		"Tracking ID,Judul Laporan,Isi Laporan,Tanggal Laporan,Status",
		"No,Nama Pelapor,NIK,No HP,Isi Aduan",
		"Tgl,Uraian Pengaduan,Status,Instansi",
		"service_request_id,status,description,requested_datetime,phone",
		"Kode Aduan,Keluhan",
	)
	// Lists of works, of audit reports, counts, indicators, answers and persons
	// are none.
	ask(false,
		"No,Uraian,Tanggal,Status,Keterangan",
		"Nomor Laporan,Judul Laporan,Tanggal",
		"Perangkat Daerah,Jumlah Aduan,Aduan Selesai",
		"Indikator,Target,Realisasi,Penanganan pengaduan",
		"u1,u2,u3,u4,u5,u6,u7,u8,u9,keluhan",
		"Nama,NIP,Jabatan,No HP",
		"Unsur,Penanganan Pengaduan Saran dan Masukan,Nilai,Status,Tanggal",
	)
}

func TestPlacesInRunningText(t *testing.T) {
	for text, want := range map[string]string{
		"Lampu mati di Awan Biru sejak Senin":               "99.01.01.1001",
		"Jl. Rekaan depan SD, Awan Biru, gelap":             "99.01.01.1001",
		"Awan Biru RT 04 gelap":                             "99.01.01.1001",
		"mohon bantuan warga Batu Angin gelap":              "99.01.01.1002",
		"lampu di kel. awan biru mati":                      "99.01.01.1001",
		"kemarin langit penuh awan biru dan panas terik":    "", // words, no place
		"Jl. Awan Biru gelap sekali":                        "", // a street
		"depan SMP Awan Biru gelap sekali":                  "", // a school
		"dari Awan Biru, sampai Batu Angin, di Batu Angin!": "", // two
	} {
		kept, _ := clean(t, "tanggal,isi\n2026-01-01,\""+text+"\"\n")
		if got := kept.Rows[1][5]; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestMonthFirst(t *testing.T) {
	for situation, x := range map[string]struct{ days, want []string }{
		"a day that can only be read month first": {[]string{"01/02/2026", "01/13/2026"}, []string{"2026-01-02", "2026-01-13"}},
		"day first where it can be":               {[]string{"01/02/2026", "13/01/2026"}, []string{"2026-02-01", "2026-01-13"}},
		"both ways: the day comes first":          {[]string{"13/01/2026", "01/13/2026"}, []string{"2026-01-13", "01/13/2026"}},
		"words":                                   {[]string{"Jan 2, 2026 10:32 AM", "2 Januari 2026 10:32", "02-Peb-2026"}, []string{"2026-01-02", "2026-01-02", "2026-02-02"}},
	} {
		text := "tanggal;isi\n"
		for _, d := range x.days {
			text += d + ";x\n"
		}
		kept, _ := evidence.Clean(parted(t, text), receipt.ComplaintEvidence, contoh(t))
		var got []string
		for _, row := range kept.Rows[1:] {
			got = append(got, row[1])
		}
		if diff := cmp.Diff(x.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", situation, diff)
		}
	}
}

// A file with many sorted complaints teaches the router, and is believed where
// the later of them prove it.
func TestOwnComplaintsTeach(t *testing.T) {
	var b strings.Builder
	b.WriteString("nomor;tanggal;kategori;isi\n")
	words := map[string][]string{"Kebersihan": {"gunung limbah dapur", "buangan plastik meluap"}, "Jalan": {"kubangan menganga di tikungan", "permukaan bergelombang"}}
	for i := range 400 {
		for _, category := range []string{"Kebersihan", "Jalan"} {
			fmt.Fprintf(&b, "%s%d;2026-%02d-%02d;%s;%s nomor %d\n", category, i, 1+i/40, 1+i%28, category, words[category][i%2], i)
		}
	}
	b.WriteString("x;2026-11-01;;kubangan menganga dekat rumah\n")
	kept, _ := evidence.Clean(parted(t, b.String()), receipt.ComplaintEvidence, contoh(t))
	r := evidence.Read(kept, about(receipt.ComplaintEvidence), contoh(t))
	if len(r.Unsure) != 0 || r.Unmapped != 0 {
		t.Errorf("%d unsure, %d unmapped: %v", len(r.Unsure), r.Unmapped, r.Unsure)
	}
}
