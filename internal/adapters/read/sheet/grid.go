package sheet

import (
	"slices"
	"strings"
	"unicode"

	"nyata/internal/record/document"
)

// cell is one displayed cell of a sheet or a CSV file, rows and columns of the
// whole sheet from 0. Its address says where a person finds it: in a sheet the
// same row; in a CSV file the line, since one row may be written over several.
type cell struct {
	row, col         int
	at               int // row of the address, from 0
	rowSpan, colSpan int
	text             string
	lines            []string // when there is more than one
	bold             bool
	indent           float64
	hidden           bool
	stored           *document.Stored
	shownZero        bool // text is what the format shows for zero
}

// before tells whether the cell stands before a place, by row, then column.
func (c cell) before(row, col int) bool {
	return c.row < row || c.row == row && c.col < col
}

// grid is the filled cells of a sheet, by row, then column.
type grid []cell

// order sorts the cells by place and drops the second of two at the same place,
// which only a damaged file has.
func (g grid) order() grid {
	place := func(a, b cell) int {
		if a.row != b.row {
			return a.row - b.row
		}
		return a.col - b.col
	}
	if !slices.IsSortedFunc(g, place) {
		slices.SortStableFunc(g, place)
	}
	return slices.CompactFunc(g, func(a, b cell) bool { return a.row == b.row && a.col == b.col })
}

// merge gives the cells at the top left of merged ranges their spans and takes
// away cells that a merge covers, which no program displays. Spans are cut at
// the last filled row and column, because a title merged over all 16,384
// columns says nothing about the table's width.
func (g grid) merge(ranges []rawRange) grid {
	if len(ranges) == 0 || len(g) == 0 {
		return g
	}
	lastRow, lastCol := g[len(g)-1].row, 0
	for _, c := range g {
		lastCol = max(lastCol, c.col)
	}
	ranges = slices.Clone(ranges)
	slices.SortStableFunc(ranges, func(a, b rawRange) int {
		if a.row != b.row {
			return a.row - b.row
		}
		return a.col - b.col
	})
	merged := g[:0:0]
	var open []rawRange // ranges that reach the current row
	next := 0
	for i := 0; i < len(g); {
		row := g[i].row
		open = slices.DeleteFunc(open, func(r rawRange) bool { return r.lastRow < row })
		for ; next < len(ranges) && ranges[next].row <= row; next++ {
			if ranges[next].lastRow >= row {
				open = append(open, ranges[next])
			}
		}
		for ; i < len(g) && g[i].row == row; i++ {
			c, covered := g[i], false
			for _, r := range open {
				if c.col < r.col || c.col > r.lastCol {
					continue
				}
				if c.row == r.row && c.col == r.col {
					c.rowSpan = max(c.rowSpan, min(r.lastRow, lastRow)-row+1)
					c.colSpan = max(c.colSpan, min(r.lastCol, lastCol)-c.col+1)
				} else {
					covered = true
				}
			}
			if !covered {
				merged = append(merged, c)
			}
		}
	}
	return merged
}

// written fills a cell's text, lines and indentation from what is displayed.
// It reports false when nothing but blanks is displayed.
func (c *cell) written(displayed string) bool {
	displayed = clean(displayed)
	lead := len(displayed) - len(strings.TrimLeft(displayed, " "))
	// Forms are often indented by typing blanks; an indent level is about as
	// wide as three of them.
	c.indent += float64(lead / 3)
	var lines []string
	for line := range strings.SplitSeq(displayed, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	c.text = strings.Join(lines, " ")
	if len(lines) > 1 {
		c.lines = lines
	}
	return len(lines) > 0
}

// clean replaces what would break a line of text: line ends of any system by
// one kind, tabs and unusual blanks by a blank, bytes that are no text and
// invisible control characters by nothing.
func clean(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if s[i] < 0x20 || s[i] >= 0x7f {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029':
			return '\n'
		case r == '\t' || unicode.Is(unicode.Zs, r):
			return ' '
		case unicode.IsControl(r) || r == '\u200b' || r == '\ufeff':
			return -1
		}
		return r
	}, s)
}
