package layout

import (
	"cmp"
	"slices"

	"nyata/internal/record/document"
)

// finish puts the tables of a page in reading order.
func finish(tables []found) []document.Table {
	out := make([]document.Table, 0, len(tables))
	for _, f := range tables {
		b := f.table.Box
		f.table.Box = document.Box{X0: hundredths(b.X0), Y0: hundredths(b.Y0), X1: hundredths(b.X1), Y1: hundredths(b.Y1)}
		out = append(out, f.table)
	}
	slices.SortStableFunc(out, func(a, b document.Table) int {
		return cmp.Or(cmp.Compare(a.Box.Y0, b.Box.Y0), cmp.Compare(a.Box.X0, b.Box.X0))
	})
	return out
}

// compact numbers rows and columns anew, leaving out the net lines that part
// nothing: a row or column in which no span starts. Rows and columns without
// any text stay, because a reader sees them and other pages have them filled.
func compact(spans []span, rows, cols int) (out []span, newRows, newCols int) {
	rowStarts, colStarts := make([]bool, rows), make([]bool, cols)
	for _, s := range spans {
		rowStarts[s.row] = true
		colStarts[s.col] = true
	}
	rowAt, newRows := renumber(rowStarts)
	colAt, newCols := renumber(colStarts)
	out = make([]span, len(spans))
	for i, s := range spans {
		row, col := rowAt[s.row], colAt[s.col]
		out[i] = span{row: row, col: col, rows: rowAt[s.row+s.rows-1] - row + 1, cols: colAt[s.col+s.cols-1] - col + 1}
	}
	return out, newRows, newCols
}

// renumber gives each old number its new one: numbers without a start fall to
// the one before.
func renumber(starts []bool) (at []int, count int) {
	at = make([]int, len(starts))
	n := -1
	for i, s := range starts {
		if s || n < 0 {
			n++
		}
		at[i] = n
	}
	return at, n + 1
}
