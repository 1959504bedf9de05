package layout

import (
	"nyata/internal/record/document"
)

// found is a table before its numbering is final.
type found struct {
	table document.Table
	words []document.Word // of its cells, where the frame does not tell them
}

// ruledTable reads the table that a frame draws; ok is false when the frame is
// something else: a box around text, a chart, a page border.
func ruledTable(f frame, upright, turned []document.Word) (found, bool) {
	words := upright
	for _, w := range turned {
		if holds(f.box, w) {
			words = append(words[:len(words):len(words)], w)
		}
	}
	if len(words) == 0 {
		return found{}, false
	}
	g := gridOf(f, upright)
	if g.rows() < 1 || g.cols() < 2 {
		return found{}, false
	}
	spans := g.spans()
	index := make([][]int, g.rows())
	for r := range index {
		index[r] = make([]int, g.cols())
	}
	for i, s := range spans {
		for r := s.row; r < s.row+s.rows; r++ {
			for c := s.col; c < s.col+s.cols; c++ {
				index[r][c] = i
			}
		}
	}
	content := make([][]document.Word, len(spans))
	for _, w := range words {
		x, y := middle(w.Box)
		r, c := slot(g.ys, y), slot(g.xs, x)
		if r < 0 || c < 0 {
			continue
		}
		content[index[r][c]] = append(content[index[r][c]], w)
	}
	numbered, rows, cols := compact(spans, g.rows(), g.cols())
	table := document.Table{Rows: rows, Cols: cols, Ruled: true,
		Box: document.Box{X0: g.xs[0], Y0: g.ys[0], X1: g.xs[len(g.xs)-1], Y1: g.ys[len(g.ys)-1]}}
	for i, s := range spans {
		if cell, ok := cellOf(numbered[i], content[i], g.xs[s.col], sureRuled); ok {
			table.Cells = append(table.Cells, cell)
		}
	}
	sortCells(table.Cells)
	if len(table.Cells) < 3 {
		return found{}, false
	}
	return found{table: table}, true
}

// slot is the interval of the sorted edges that the value lies in, -1 outside.
func slot(edges []float64, v float64) int {
	if v < edges[0] || v > edges[len(edges)-1] {
		return -1
	}
	for i := 1; i < len(edges); i++ {
		if v <= edges[i] {
			return i - 1
		}
	}
	return -1
}
