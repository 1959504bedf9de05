package interpret_test

import (
	"strings"
	"testing"

	"nyata/internal/judgement/interpret"
	"nyata/internal/record/document"
)

// FuzzDocument lays arbitrary text out as a table and interprets it: no panic,
// every row accounted for, every figure in its table.
func FuzzDocument(f *testing.F) {
	f.Add("Program|K|Rp\nProgram A|1|1.000\nKerja|0|1.000", byte(3))
	f.Add("No|Uraian|Anggaran|Realisasi|%\n1|PROGRAM X|5|4|80\n|JUMLAH|5|4|80", byte(2))
	f.Add("1|2|3 = 1 + 2\n1|2|3", byte(0))
	f.Fuzz(func(t *testing.T, text string, merge byte) {
		tab := document.Table{}
		for r, line := range strings.Split(text, "\n") {
			cells := strings.Split(line, "|")
			tab.Rows = r + 1
			tab.Cols = max(tab.Cols, len(cells))
			for c, s := range cells {
				if s == "" {
					continue
				}
				cell := document.Cell{Row: r, Col: c, RowSpan: 1, ColSpan: 1, Text: s}
				if merge%7 == byte(c) {
					cell.ColSpan, cell.RowSpan = int(merge%3)+1, int(merge%4)+1
				}
				tab.Cells = append(tab.Cells, cell)
			}
		}
		if tab.Rows > 60 || tab.Cols > 40 {
			t.Skip("larger than worth the time")
		}
		doc := document.Document{File: "x", Pages: []document.Page{{Kind: document.Native, Number: 1, Tables: []document.Table{tab}}, {Kind: document.Native, Number: 2, Tables: []document.Table{tab}}}}
		r := interpret.New(nil).Document(&doc)
		if len(r.Rows) != 2*tab.Rows {
			t.Fatalf("%d rows accounted for, there are %d", len(r.Rows), 2*tab.Rows)
		}
		for _, c := range r.Candidates {
			if c.Source.RowNo < 0 || c.Source.RowNo >= tab.Rows || c.Source.ColNo < 0 || c.Source.ColNo >= tab.Cols {
				t.Fatalf("a figure stands outside its table: %+v", c.Source)
			}
		}
	})
}
