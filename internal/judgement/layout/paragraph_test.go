package layout_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/judgement/layout"
)

func TestParagraphs(t *testing.T) {
	const left, right = "laporan kinerja perangkat daerah disusun", "anggaran dan realisasi belanja disajikan"
	for _, test := range []struct {
		name string
		page func() *sheet
		want []string
	}{
		{"lines of one paragraph, then another", func() *sheet {
			return newSheet().text(50, 100, "Kinerja kota tahun ini").text(50, 112, "naik dari tahun lalu.").text(50, 140, "Belanja tetap.")
		}, []string{"Kinerja kota tahun ini naik dari tahun lalu.", "Belanja tetap."}},
		{"columns one after the other", func() *sheet {
			s := newSheet().text(50, 80, "Judul yang berdiri di atas kedua kolom teks halaman ini dan panjang sekali")
			for i := range 2 {
				s.text(50, 110+12*float64(i), left).text(320, 110+12*float64(i), right)
			}
			return s
		}, []string{
			"Judul yang berdiri di atas kedua kolom teks halaman ini dan panjang sekali",
			left + " " + left, right + " " + right,
		}},
		{"short lines and other heights side by side stay in their columns", func() *sheet {
			s := newSheet().text(50, 60, "Judul di atas kedua kolom teks halaman ini yang berjalan sepanjang lembar kertas")
			for i := range 4 {
				s.text(50, 110+12*float64(i), left).text(320, 114+12*float64(i), right)
			}
			return s.text(50, 158, "hingga akhir.").text(50, 180, "Lampiran").text(320, 162, "di sini.").text(320, 180, "Tabel")
		}, []string{
			"Judul di atas kedua kolom teks halaman ini yang berjalan sepanjang lembar kertas",
			left + " " + left + " " + left + " " + left + " hingga akhir.", "Lampiran",
			right + " " + right + " " + right + " " + right + " di sini.", "Tabel",
		}},
		{"who signs on the right is no column", func() *sheet {
			s := newSheet()
			for i := range 4 {
				s.text(50, 100+12*float64(i), left+" dan dilampirkan dalam berkas yang lain")
			}
			return s.text(50, 170, "Tembusan:").text(320, 170, "Kepala Dinas,").text(50, 182, "1. Wali Kota").text(320, 182, "ttd")
		}, []string{
			left + " dan dilampirkan dalam berkas yang lain " + left + " dan dilampirkan dalam berkas yang lain " + left + " dan dilampirkan dalam berkas yang lain " + left + " dan dilampirkan dalam berkas yang lain",
			"Tembusan: Kepala Dinas,", "1. Wali Kota ttd",
		}},
		{"items of a list", func() *sheet {
			return newSheet().text(50, 100, "a. jalan yang dibangun").text(62, 112, "pada tahun ini").text(50, 124, "b. jembatan")
		}, []string{"a. jalan yang dibangun pada tahun ini", "b. jembatan"}},
		{"a word parted at the end of the line keeps its hyphen", func() *sheet {
			return newSheet().text(50, 100, "Dokumen RKA-").text(50, 112, "SKPD")
		}, []string{"Dokumen RKA-SKPD"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, paragraphs := layout.Arrange(test.page().page)
			var got []string
			for _, p := range paragraphs {
				got = append(got, p.Text)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("paragraphs differ (-want +got):\n%s", diff)
			}
		})
	}
}
