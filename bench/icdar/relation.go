package icdar

import (
	"strings"
	"unicode"

	"nyata/internal/record/document"
)

// Relation says that one cell follows another: to its right, or below it.
type Relation struct {
	From, To string // texts without white space
	Down     bool
}

// Relations lists the adjacency relations of a table: for each non-blank cell
// and each row it stands in, the next non-blank cell to the right, and for each
// column the next one below, blank cells skipped; each pair of cells once for
// each direction.
func Relations(t document.Table) []Relation {
	net := make([][]int, t.Rows) // number of the cell in each field, -1 for none
	for r := range net {
		net[r] = make([]int, t.Cols)
		for c := range net[r] {
			net[r][c] = -1
		}
	}
	texts := make([]string, len(t.Cells))
	for i, c := range t.Cells {
		texts[i] = squeeze(c.Text)
		if texts[i] == "" {
			continue
		}
		for r := c.Row; r < min(c.Row+c.RowSpan, t.Rows); r++ {
			for k := c.Col; k < min(c.Col+c.ColSpan, t.Cols); k++ {
				net[r][k] = i
			}
		}
	}
	var out []Relation
	seen := map[[3]int]bool{}
	add := func(from, to, direction int) {
		key := [3]int{from, to, direction}
		if from < 0 || to < 0 || from == to || seen[key] {
			return
		}
		seen[key] = true
		out = append(out, Relation{texts[from], texts[to], direction == 1})
	}
	for r := range t.Rows {
		last := -1
		for c := range t.Cols {
			if i := net[r][c]; i >= 0 {
				add(last, i, 0)
				last = i
			}
		}
	}
	for c := range t.Cols {
		last := -1
		for r := range t.Rows {
			if i := net[r][c]; i >= 0 {
				add(last, i, 1)
				last = i
			}
		}
	}
	return out
}

// squeeze removes all white space.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' {
			return -1
		}
		return r
	}, s)
}
