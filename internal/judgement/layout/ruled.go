package layout

import (
	"slices"

	"nyata/internal/record/document"
)

// found is a table with the words it took.
type found struct {
	table document.Table
	words []document.Word // of its cells, where the frame does not tell them
}

// ruledTable reads the table that a frame draws; ok is false when the frame is
// something else: a box around text, a chart, a page border.
func ruledTable(f frame, upright, turned []document.Word) (found, bool) {
	words := append(upright[:len(upright):len(upright)], turned...)
	if len(words) == 0 {
		return found{}, false
	}
	g := gridOf(f, upright)
	if g.rows() < 1 || g.cols() < 2 {
		return found{}, false
	}
	fields := g.fill(words)
	if crowded(fields) {
		if t, ok := inside(f, g, upright); ok {
			return t, true
		}
	}
	spans := make([]span, len(fields))
	for i, x := range fields {
		spans[i] = x.span
	}
	numbered, rows, cols := compact(spans, g.rows(), g.cols())
	table := document.Table{
		Rows: rows, Cols: cols, Ruled: true,
		Box: document.Box{X0: g.xs[0], Y0: g.ys[0], X1: g.xs[len(g.xs)-1], Y1: g.ys[len(g.ys)-1]},
	}
	for i, x := range fields {
		sure := sureRuled
		if x.parted {
			sure = sureSplit
		}
		if cell, ok := cellOf(numbered[i], x.words, g.xs[x.col], sure); ok {
			table.Cells = append(table.Cells, cell)
		}
	}
	sortCells(table.Cells)
	if len(table.Cells) < 3 {
		return found{}, false
	}
	return found{table: table}, true
}

// field is a cell of the net with its words.
type field struct {
	span
	words  []document.Word
	parted bool // its sides are told by text, not by lines
}

// fill puts the words into the cells of the net. A cell that lies over several
// columns and holds a text in each is several cells whose lines are missing.
func (g grid) fill(words []document.Word) []field {
	var fields []field
	owner := make([]int, g.rows()*g.cols())
	for i, s := range g.spans() {
		fields = append(fields, field{span: s})
		for r := s.row; r < s.row+s.rows; r++ {
			for c := s.col; c < s.col+s.cols; c++ {
				owner[r*g.cols()+c] = i
			}
		}
	}
	for _, w := range words {
		x, y := middle(w.Box)
		if r, c := slot(g.ys, y), slot(g.xs, x); r >= 0 && c >= 0 {
			i := owner[r*g.cols()+c]
			fields[i].words = append(fields[i].words, w)
		}
	}
	var out []field
	for _, x := range fields {
		out = append(out, g.unmerge(x)...)
	}
	return out
}

// unmerge parts a cell over several columns when every one of its lines keeps
// to the columns and some line has texts in two of them.
func (g grid) unmerge(x field) []field {
	if x.cols < 2 {
		return []field{x}
	}
	several := false
	byCol := make([][]document.Word, x.cols)
	for _, l := range lines(x.words) {
		last := -1
		for _, c := range chunks(l) {
			col := slot(g.xs, (c.box.X0+c.box.X1)/2)
			if col < x.col || col >= x.col+x.cols {
				return []field{x}
			}
			room := 0.15 * (c.box.X1 - c.box.X0)
			if c.box.X0 < g.xs[col]-room || c.box.X1 > g.xs[col+1]+room {
				return []field{x}
			}
			several = several || last >= 0 && col != last
			last = col
			byCol[col-x.col] = append(byCol[col-x.col], c.words...)
		}
	}
	if !several {
		return []field{x}
	}
	var out []field
	for i, words := range byCol {
		out = append(out, field{span{x.row, x.col + i, x.rows, 1}, words, true})
	}
	return out
}

// crowded tells whether cells of the net hold several figures each, so that
// lines must be missing between rows or columns.
func crowded(fields []field) bool {
	filled, clash := 0, 0
	for _, x := range fields {
		if len(x.words) == 0 {
			continue
		}
		filled++
		if figures(x.words) >= 2 {
			clash++
		}
	}
	return clash >= 2 && clash*8 >= filled
}

// figures counts the chunks of the words that are numbers.
func figures(words []document.Word) int {
	n := 0
	for _, l := range lines(words) {
		for _, c := range chunks(l) {
			if isNumber(c.text()) {
				n++
			}
		}
	}
	return n
}

// inside reads the text in a frame as a table whose rows, and columns if need
// be, are told by the text.
func inside(f frame, g grid, words []document.Word) (found, bool) {
	var ls []printed
	for _, l := range lines(words) {
		ls = append(ls, printed{line: l, chunks: chunks(l)})
	}
	t, ok := looseTable(ls, true, stages(f.level), g.columns(ls))
	if !ok {
		return found{}, false
	}
	t.table.Box = f.box
	t.table.Ruled = true
	t.words = nil
	return t, true
}

// columns gives the columns that the upright lines of the net part, nil when
// some of them hold several figures on one line, so that lines are missing.
func (g grid) columns(ls []printed) []column {
	rows := make([][]chunk, 0, len(ls))
	for _, l := range ls {
		last := -1
		for _, c := range l.chunks {
			col := slot(g.xs, (c.box.X0+c.box.X1)/2)
			if col == last && c.numeric() {
				return nil
			}
			last = col
		}
		rows = append(rows, l.chunks)
	}
	gs := make([]gutter, 0, len(g.xs))
	for _, x := range g.xs[1 : len(g.xs)-1] {
		gs = append(gs, gutter{from: x, to: x})
	}
	return columnsBetween(gs, rows)
}

// slot is the interval of the sorted edges that the value lies in, -1 outside.
func slot(edges []float64, v float64) int {
	if v < edges[0] || v > edges[len(edges)-1] {
		return -1
	}
	i, _ := slices.BinarySearch(edges, v)
	return max(i-1, 0)
}
