package sheet_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/adapters/read/sheet"
	"nyata/internal/record/document"
)

func TestProseIsNoTable(t *testing.T) {
	for name, x := range map[string]struct {
		text string
		want document.Kind
	}{
		"a note in Markdown":                 {"# Catatan rapat\n\nPembangunan jalan, drainase, dan taman sudah selesai.\n\n- Butir satu; butir dua, dan tiga\n- Butir dua, lalu 5 unit\n", document.Text},
		"a letter":                           {"Kepada Yth. Bapak Wali Kota,\n\nbersama ini kami sampaikan laporan,\ndengan hormat, dan terima kasih.\n", document.Text},
		"values with semicolons":             {"Kode;Sub Kegiatan;Target\n1;Pembangunan jalan kota baru;10\n2;Pemeliharaan jalan kota lama;20\n", document.CSV},
		"values with blanks after the comma": {"id, nama, nilai\n1, a, 2\n2, b, 3\n3, c, 4\n", document.CSV},
		"one column of numbers":              {"Realisasi\n12\n13\n14\n", document.CSV},
		"values below a title of some lines": {"Laporan realisasi dinas tahun 2025\nDisusun oleh bagian program kota\nno;nama;nilai\n1;a;2\n2;b;3\n3;c;4\n4;d;5\n", document.CSV},
		"a declared separator":               {"sep=;\nsatu dua tiga\nempat lima enam\n", document.CSV},
	} {
		doc := sheet.ReadCSV(t.Context(), "x", []byte(x.text), sheet.Limits{})
		if len(doc.Pages) != 1 || doc.Pages[0].Kind != x.want {
			t.Errorf("%s: %+v", name, doc)
		}
	}
}

func TestProseIsReadAsParagraphs(t *testing.T) {
	text := "# Catatan rapat\nPembangunan jalan 12 km\nsudah selesai.\n\n---\n- Butir satu\n- Butir dua, lalu 5 unit\n1. Kesatu hal itu\n## Penutup #\nTerima kasih semua.\n"
	doc := sheet.ReadCSV(t.Context(), "x.md", []byte(text), sheet.Limits{})
	want := []document.Paragraph{
		{Text: "Catatan rapat", Heading: 1, Address: "P1"},
		{Text: "Pembangunan jalan 12 km sudah selesai.", Address: "P2"},
		{Text: "Butir satu", Address: "P3"},
		{Text: "Butir dua, lalu 5 unit", Address: "P4"},
		{Text: "1. Kesatu hal itu", Address: "P5"},
		{Text: "Penutup", Heading: 2, Address: "P6"},
		{Text: "Terima kasih semua.", Address: "P7"},
	}
	if len(doc.Pages) != 1 || len(doc.Pages[0].Tables) != 0 {
		t.Fatalf("%+v", doc)
	}
	if d := cmp.Diff(want, doc.Pages[0].Paragraphs); d != "" {
		t.Error(d)
	}
}
