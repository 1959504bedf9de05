package operator

import (
	"slices"
	"testing"

	"nyata/internal/record/document"
)

// TestRowsAndColumnsBearTheNamesOfTheirCells: what the panel calls E7 is found at
// column E and row 7 of the picture, though the table begins further down.
func TestRowsAndColumnsBearTheNamesOfTheirCells(t *testing.T) {
	for situation, c := range map[string]struct {
		cells   []document.Cell
		columns []string
		rows    []string
	}{
		"a table that begins in D6": {
			[]document.Cell{{Row: 0, Col: 0, Address: "D6"}, {Row: 0, Col: 1, Address: "E6"}, {Row: 1, Col: 1, Address: "E7"}},
			[]string{"D", "E"},
			[]string{"6", "7"},
		},
		"a table of a text": {
			[]document.Cell{{Row: 0, Col: 0, Address: "T1R1C1"}, {Row: 1, Col: 1, Address: "T1R2C2"}},
			[]string{"1", "2"},
			[]string{"1", "2"},
		},
		"cells without an address": {[]document.Cell{{Row: 0, Col: 0}}, []string{"1", "2"}, []string{"1", "2"}},
	} {
		t.Run(situation, func(t *testing.T) {
			w := viewer{page: document.Page{Tables: []document.Table{{Rows: 2, Cols: 2, Cells: c.cells}}}, active: -1}
			g := w.parts()[0].grid
			var rows []string
			for _, r := range g.rows {
				rows = append(rows, r.name)
			}
			if !slices.Equal(g.columns, c.columns) || !slices.Equal(rows, c.rows) {
				t.Errorf("columns %q, rows %q; want %q, %q", g.columns, rows, c.columns, c.rows)
			}
		})
	}
}
