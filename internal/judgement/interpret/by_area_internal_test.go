package interpret

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"nyata/internal/record/document"
	"nyata/internal/record/reference"
)

// tableBelow is a sheet with title lines above one table, a line each row.
func tableBelow(title string, rows ...string) *document.Document {
	page := document.Page{Sheet: "s", Kind: document.XLSX}
	for _, line := range strings.Split(title, "\n") {
		page.Paragraphs = append(page.Paragraphs, document.Paragraph{Text: line, Role: document.Title})
	}
	t := document.Table{Rows: len(rows), After: len(page.Paragraphs)}
	for i, row := range rows {
		for k, text := range strings.Split(row, ";") {
			t.Cols = max(t.Cols, k+1)
			if text != "" {
				t.Cells = append(t.Cells, document.Cell{Row: i, Col: k, RowSpan: 1, ColSpan: 1, Text: text, Address: fmt.Sprintf("%c%d", 'A'+k, i+3), Confidence: 1})
			}
		}
	}
	page.Tables = []document.Table{t}
	return &document.Document{File: "x.xlsx", SHA256: "x", Pages: []document.Page{page}}
}

func TestTableByArea(t *testing.T) {
	for _, x := range []struct {
		name string
		doc  *document.Document
		want []string // what, where, when, measure and value of each figure
	}{
		{"the title alone names it", tableBelow("Tabel 4.2 Jumlah Posyandu menurut Kecamatan, 2024", "No;Kecamatan;Jumlah", "1;Awan;24", "2;Bukit;31", "3;Cemara;18", "Jumlah;;73"), []string{
			"Jumlah Posyandu menurut Kecamatan|Awan|2024|reported|24", "Jumlah Posyandu menurut Kecamatan|Bukit|2024|reported|31",
			"Jumlah Posyandu menurut Kecamatan|Cemara|2024|reported|18", "Jumlah Posyandu menurut Kecamatan||2024|reported|73",
		}},
		{"the title lists several", tableBelow("Jumlah Sekolah Dasar dan Guru menurut Kelurahan di Kecamatan Awan Tahun 2023", "Kelurahan;Sekolah Dasar;Guru", "Atas;4;52", "Bawah;3;41", "Jumlah;7;93"), []string{
			"Jumlah Sekolah Dasar menurut Kelurahan|Atas|2023|reported|4", "Jumlah Guru menurut Kelurahan|Atas|2023|reported|52",
			"Jumlah Sekolah Dasar menurut Kelurahan|Bawah|2023|reported|3", "Jumlah Guru menurut Kelurahan|Bawah|2023|reported|41",
			"Jumlah Sekolah Dasar menurut Kelurahan||2023|reported|7", "Jumlah Guru menurut Kelurahan||2023|reported|93",
		}},
		{"years for columns", tableBelow("Banyaknya Puskesmas per Kecamatan", "Kecamatan;2023;2024", "Awan;2;3", "Bukit;4;4"), []string{
			"Banyaknya Puskesmas menurut Kecamatan|Awan|2023|reported|2", "Banyaknya Puskesmas menurut Kecamatan|Awan|2024|reported|3",
			"Banyaknya Puskesmas menurut Kecamatan|Bukit|2023|reported|4", "Banyaknya Puskesmas menurut Kecamatan|Bukit|2024|reported|4",
		}},
		{"parts of what the title names", tableBelow("Jumlah Penduduk Menurut Kecamatan dan Jenis Kelamin 2024", "Kecamatan;Laki-laki;Perempuan", "Awan;210;220", "Bukit;310;320"), []string{
			"Jumlah Penduduk Laki-laki menurut Kecamatan|Awan|2024|reported|210", "Jumlah Penduduk Perempuan menurut Kecamatan|Awan|2024|reported|220",
			"Jumlah Penduduk Laki-laki menurut Kecamatan|Bukit|2024|reported|310", "Jumlah Penduduk Perempuan menurut Kecamatan|Bukit|2024|reported|320",
		}},
		{"a plan", tableBelow("Target Perbaikan Rumah menurut Kecamatan Tahun 2025", "Kecamatan;Unit", "Awan;12", "Bukit;9"), []string{
			"Target Perbaikan Rumah menurut Kecamatan|Awan|2025|target|12", "Target Perbaikan Rumah menurut Kecamatan|Bukit|2025|target|9",
		}},
		{"the heading names it", tableBelow("Data 2024", "Kecamatan;Jumlah Posyandu", "Awan;24", "Bukit;31"), []string{
			"Jumlah Posyandu menurut Kecamatan|Awan|2024|reported|24", "Jumlah Posyandu menurut Kecamatan|Bukit|2024|reported|31",
		}},
		{"nothing names it", tableBelow("Data 2024", "Kecamatan;Jumlah", "Awan;24", "Bukit;31"), []string{"|Awan|2024|other|24", "|Bukit|2024|other|31"}},
		{"rows that have a subject keep it", tableBelow("Jumlah Kegiatan menurut Kecamatan 2024", "Uraian;Kecamatan;Jumlah", "Lomba kampung bersih;Awan;24", "Kerja bakti;Bukit;31"), []string{
			"|Awan|2024|other|24", "|Bukit|2024|other|31",
		}},
	} {
		t.Run(x.name, func(t *testing.T) {
			var got []string
			for _, c := range New(&reference.City{}).Document(x.doc).Candidates {
				got = append(got, strings.Join([]string{c.Indicator.Text, c.Area.Text, c.Period.String(), string(c.Measure), c.Figure.Raw}, "|"))
			}
			if !slices.Equal(got, x.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(x.want, "\n"))
			}
		})
	}
}
