package layout

import (
	"slices"

	"nyata/internal/record/document"
)

// looseTable reads a block of printed lines as a table whose columns are told
// by white and whose rows by the text; ok is false when the block is something
// else. levels are the level lines of the page. known are its columns where
// upright lines tell them, otherwise nil.
func looseTable(ls []printed, framed bool, levels []stage, known []column) (found, bool) {
	cols := known
	if cols == nil {
		cols = columnsOf(ls)
	}
	if len(cols) < 2 {
		return found{}, false
	}
	cuts := cutsOf(cols)
	rows := make([]tableLine, 0, len(ls))
	for _, l := range ls {
		if len(l.chunks) > 0 {
			rows = append(rows, tableLine{l, place(l, cols, cuts)})
		}
	}
	if !framed {
		rows = trim(rows)
	}
	banners(rows, cols)
	if !convincing(rows, cols, framed) || scales(rows, cols) {
		return found{}, false
	}
	head := headLines(rows, cols, levels)
	cells := headCells(rows[:head], cols, levels)
	n := 0
	for _, c := range cells {
		n = max(n, c.row+c.rows)
	}
	for _, group := range bodyRows(rows[head:], cols, levels) {
		for _, c := range group {
			c.row += n
			cells = append(cells, c)
		}
		n++
	}
	return tableOf(cells, n, cols)
}

// looseCell is a cell with its words before it is written out.
type looseCell struct {
	span
	words []document.Word
}

// tableOf writes the cells out. A cell that would stand on another gives its
// words to it.
func tableOf(cells []looseCell, rows int, cols []column) (found, bool) {
	owner := make([]int, rows*len(cols))
	var apart []looseCell
	for _, c := range cells {
		over := -1
		for r := c.row; r < c.row+c.rows && over < 0; r++ {
			for k := c.col; k < c.col+c.span.cols && over < 0; k++ {
				over = owner[r*len(cols)+k] - 1
			}
		}
		if over >= 0 {
			apart[over].words = append(slices.Clone(apart[over].words), c.words...)
			continue
		}
		apart = append(apart, c)
		for r := c.row; r < c.row+c.rows; r++ {
			for k := c.col; k < c.col+c.span.cols; k++ {
				owner[r*len(cols)+k] = len(apart)
			}
		}
	}
	out := found{table: document.Table{Rows: rows, Cols: len(cols)}}
	for _, c := range apart {
		cell, ok := cellOf(c.span, c.words, cols[c.col].x0, sureAlign)
		if !ok {
			continue
		}
		if len(out.table.Cells) == 0 {
			out.table.Box = *cell.Box
		}
		out.table.Box = union(out.table.Box, *cell.Box)
		out.table.Cells = append(out.table.Cells, cell)
		out.words = append(out.words, c.words...)
	}
	if len(out.table.Cells) < 4 {
		return found{}, false
	}
	sortCells(out.table.Cells)
	return out, true
}

// trim leaves off lines at the ends that are not part of the table: single
// texts at the end, titles at the start.
func trim(rows []tableLine) []tableLine {
	for len(rows) > 0 {
		last := rows[len(rows)-1]
		if caption.MatchString(last.text()) || !last.hasFigure() && last.onlyFirst() && len(last.chunks) == 1 {
			rows = rows[:len(rows)-1]
			continue
		}
		break
	}
	for len(rows) > 0 && caption.MatchString(rows[0].text()) {
		rows = rows[1:]
	}
	return rows
}

// convincing tells whether placed lines look like a table. Between level lines
// little is asked; without, a column of figures.
func convincing(rows []tableLine, cols []column, framed bool) bool {
	full, lists, forms := 0, 0, 0
	figures, texts := make([]int, len(cols)), make([]int, len(cols))
	for _, r := range rows {
		if len(r.pieces) < 2 {
			continue
		}
		full++
		if r.pieces[1].words[0].Text == ":" {
			forms++
		}
		for _, p := range r.pieces {
			switch {
			case p.from == 0 && (bullet.MatchString(p.text()) || enumerator.MatchString(p.text())):
				lists++
			case p.numeric():
				figures[p.from]++
			default:
				texts[p.from]++
			}
		}
	}
	columns, sum := 0, 0 // columns of figures, and figures behind the first column
	for c := 1; c < len(cols); c++ {
		sum += figures[c]
		if figures[c] >= 3 && figures[c]*2 >= texts[c]*3 {
			columns++
		}
	}
	switch {
	case forms*2 > full:
		return false // "Name : …"
	case framed:
		return full >= 3 || full == 2 && sum >= 3
	case columns == 0 || full < 3:
		return false
	case len(cols) == 2:
		return full >= 4 && lists*2 <= full && !contents(rows)
	default:
		return true
	}
}

// contents tells whether two columns are a table of contents: labels led by
// dots to page numbers that never fall.
func contents(rows []tableLine) bool {
	led, last := 0, -1
	for _, r := range rows {
		if len(r.pieces) != 2 {
			continue
		}
		n, ok := pageNumber(r.pieces[1].text())
		if !ok || n < last {
			return false
		}
		last = n
		if label := r.pieces[0].words; isLeader(label, len(label)-1) || trailing(label[len(label)-1].Text) > 0 {
			led++
		}
	}
	return led >= 3
}

func pageNumber(s string) (int, bool) {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > 9999 {
			return 0, false
		}
		n = n*10 + int(r-'0')
	}
	return n, s != ""
}
