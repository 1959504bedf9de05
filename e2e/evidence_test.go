package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// complaintExport is what SP4N-LAPOR! exports, with a day that cannot be read and
// a complaint told twice. All names and numbers are invented.
const complaintExport = `Laporan Pengaduan;;;;;;;;;;;
Tanggal Generate;1 Apr 2026;;;;;;;;;;

Tracking ID;Tanggal Laporan Masuk;Waktu Laporan Masuk;Nama Pelapor;No. HP;Klasifikasi Laporan;Kategori;Judul Laporan;Isi Laporan Awal;Instansi Terdisposisi (SKPD);Status Laporan;Kelurahan
7001;2 Mar 2026;08:15;Budi Karsa;081234567890;Pengaduan;Kebersihan;TPS penuh;"Sampah menumpuk
di Jl. Melati 12, hubungi Budi Karsa 0812-3456-7890";Dinas Lingkungan Hidup;Selesai;
7001;2 Mar 2026;08:15;Budi Karsa;081234567890;Pengaduan;Kebersihan;TPS penuh;Sampah menumpuk;Dinas PUPR;Selesai;
7002;kemarin;09:15;Siti Karsa;;Pengaduan;Jalan;Lubang;Jalan berlubang di depan masjid;Dinas PUPR;Proses;
7003;20 Mar 2026;09:15;Anonim;;Pengaduan;;Aneh;Kucing terjebak di sumur;;Proses;
`

// TestEvidenceOnAPhone brings an export of complaints in as a steward does on a
// phone: it is looked at first, then confirmed, and says nobody's name.
func TestEvidenceOnAPhone(t *testing.T) {
	if testing.Short() {
		t.Skip("browser tests are left out of a short run")
	}
	base := demo(t)
	b := Open(t)
	b.Size(390, 844)
	b.signIn(base, "walidata")
	b.Goto(base + "/evidence")
	b.look("the page of evidence")
	file := filepath.Join(t.TempDir(), "lapor-maret.csv")
	if err := os.WriteFile(file, []byte(complaintExport), 0o600); err != nil {
		t.Fatal(err)
	}
	b.Evaluate(`(document.querySelector("#kind").value = "complaint", 0)`)
	b.do("choose a file", chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{file}))
	b.Follow(`form[enctype] button`)
	b.look("a file that was looked at")
	said := b.Text("main")
	for _, want := range []string{"2 dari 4 baris lapor-maret.csv dapat dipakai", "kemarin", "7002"} {
		if !strings.Contains(said, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	for _, never := range []string{"Karsa", "0812", "Melati"} {
		if strings.Contains(said, never) {
			t.Errorf("the page says %q", never)
		}
	}
	if pictures := os.Getenv("NYATA_PICTURES"); pictures != "" {
		b.Screenshot(filepath.Join(pictures, "evidence-390.png"), 390)
		b.Screenshot(filepath.Join(pictures, "evidence-1320.png"), 1320)
		b.Size(390, 844)
	}
	b.Follow(`input[name=confirm] ~ p button`)
	if !strings.Contains(b.Address(), "done=evidence") || !strings.Contains(b.Text("#done"), "Bukti sudah masuk") {
		t.Errorf("confirmed: %s %q", b.Address(), b.Text("#done"))
	}
	b.look("the evidence that was taken in")
	if said := b.Text("main"); strings.Contains(said, "Karsa") {
		t.Error("the document says who complained")
	}
	b.Goto(base + "/evidence")
	if !strings.Contains(b.Text("main table"), "lapor-maret.bersih.csv") {
		t.Error("the list does not hold the file")
	}
}
