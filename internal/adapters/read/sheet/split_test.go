package sheet

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/record/document"
)

// gridOf writes a grid as text: one line per row, columns parted by bars.
func gridOf(rows ...string) grid {
	var g grid
	for r, row := range rows {
		for c, text := range strings.Split(row, "|") {
			one := cell{row: r, at: r, col: c, rowSpan: 1, colSpan: 1}
			if one.written(text) {
				g = append(g, one)
			}
		}
	}
	return g
}

// outline is the shape of what split finds: paragraphs with their role, tables
// with their first cell and size.
func outline(tables []document.Table, paragraphs []document.Paragraph) string {
	var parts []string
	for _, p := range paragraphs {
		parts = append(parts, fmt.Sprintf("%s %s %q", p.Address, p.Role, p.Text))
	}
	for _, t := range tables {
		parts = append(parts, fmt.Sprintf("table %s %dx%d after %d", t.Cells[0].Address, t.Rows, t.Cols, t.After))
	}
	return strings.Join(parts, "; ")
}

func TestSplit(t *testing.T) {
	tests := map[string]struct {
		rows []string
		want string
	}{
		"nothing": {nil, ""},
		"one table": {
			[]string{"No|Uraian|Rp", "1|Jalan|10", "2|Irigasi|20"},
			`table A1 3x3 after 0`,
		},
		"titles and pairs above the table": {
			[]string{"LAPORAN REALISASI", "SKPD|: Dinas PU", "Tahun|:|2025", "", "No|Uraian|Rp", "1|Jalan|10"},
			`A1 title "LAPORAN REALISASI"; A2 title "SKPD : Dinas PU"; A3 title "Tahun : 2025"; table A5 2x3 after 3`,
		},
		"titles right on top of the heading": {
			[]string{"LAPORAN REALISASI", "Tahun|2025", "No|Uraian|Rp", "1|Jalan|10"},
			`A1 title "LAPORAN REALISASI"; A2 title "Tahun: 2025"; table A3 2x3 after 2`,
		},
		"a block of pairs without colons above the table": {
			[]string{"Judul|Realisasi", "Tahun|2014", "", "", "No|Uraian|Rp", "1|Jalan|10"},
			`A1 title "Judul: Realisasi"; A2 title "Tahun: 2014"; table A5 2x3 after 2`,
		},
		"a blank row between heading and data": {
			[]string{"No|Uraian|Rp", "", "", "1|Jalan|10", "2|Irigasi|20"},
			`table A1 5x3 after 0`,
		},
		"blank rows and a section inside": {
			[]string{"No|Uraian|Rp", "1|Jalan|10", "", "BELANJA", "", "2|Irigasi|20", "", "|Jumlah|30"},
			`table A1 8x3 after 0`,
		},
		"a second table with a heading of its own": {
			[]string{"No|Uraian|Rp", "1|Jalan|10", "", "Lampiran", "Kode|Nama|Nilai", "5.1|Pegawai|7"},
			`A4 title "Lampiran"; table A1 2x3 after 0; table A5 2x3 after 1`,
		},
		"signatures below": {
			[]string{"No|Uraian|Rp", "1|Jalan|10", "", "||Samarinda, 3 Januari 2026", "Mengetahui||Kepala Dinas", "", "Budi||Siti"},
			`C4 trailer "Samarinda, 3 Januari 2026"; A5 trailer "Mengetahui"; C5 trailer "Kepala Dinas"; A7 trailer "Budi"; C7 trailer "Siti"; table A1 2x3 after 0`,
		},
		"a table of two columns": {
			[]string{"Indikator|Nilai", "IPM|80", "TPT|5"},
			`table A1 3x2 after 0`,
		},
		"a table of texts only": {
			[]string{"Misi|Sasaran|Program", "Satu|Dua|Tiga", "Empat|Lima|Enam"},
			`table A1 3x3 after 0`,
		},
		"lines of text only": {
			[]string{"Catatan", "Data sementara"},
			`A1  "Catatan"; A2  "Data sementara"`,
		},
		"a row torn in two does not part the table": {
			[]string{"Kode|Uraian|Rp|Ket", "1|Jalan|10|a", "2|Irigasi|20|b", "", "sisa keterangan||| lanjutan", "3|Pasar|30|c", "4|Taman|40|d"},
			`table A1 7x4 after 0`,
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			tables, paragraphs := split(gridOf(test.rows...))
			if got := outline(tables, paragraphs); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// TestSplitLosesNothing: every filled cell ends up in exactly one table or in a
// paragraph that holds its text.
func TestSplitLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SampledFrom([]string{"", "", "", "Uraian", "12", "1.000", "SKPD :", ": x", "2025", "5.1.02", "Jumlah"})
		rows := make([]string, rapid.IntRange(0, 30).Draw(t, "rows"))
		for i := range rows {
			cells := make([]string, rapid.IntRange(0, 6).Draw(t, "columns"))
			for j := range cells {
				if text := texts.Draw(t, "text"); text != "" {
					cells[j] = fmt.Sprintf("%s %d", text, i*10+j)
				}
			}
			rows[i] = strings.Join(cells, "|")
		}
		g := gridOf(rows...)
		tables, paragraphs := split(g)
		left := map[string]string{}
		for _, c := range g {
			left[address(c.at, c.col)] = c.text
		}
		for _, table := range tables {
			for _, c := range table.Cells {
				if left[c.Address] != c.Text {
					t.Fatalf("%s: text %q, in the grid %q", c.Address, c.Text, left[c.Address])
				}
				if c.Row < 0 || c.Row+c.RowSpan > table.Rows || c.Col < 0 || c.Col+c.ColSpan > table.Cols {
					t.Fatalf("%s: outside its table of %d by %d: %+v", c.Address, table.Rows, table.Cols, c)
				}
				delete(left, c.Address)
			}
		}
		for at, text := range left {
			found := false
			for _, p := range paragraphs {
				found = found || strings.Contains(p.Text, text)
			}
			if !found {
				t.Fatalf("%s: %q is nowhere", at, text)
			}
		}
	})
}
