package sheet

import "nyata/internal/record/document"

// manyBlankRows is the longest run of blank rows a table may hold inside.
const manyBlankRows = 20

// openTable is a table while its rows are gathered.
type openTable struct {
	lines             []line
	firstCol, lastCol int
	last              int // last row, merged cells included
	hasFigures        bool
	after             int // paragraphs of the sheet that stand before it
}

// take adds rows at the bottom.
func (t *openTable) take(lines []line) {
	for _, l := range lines {
		for _, c := range l.cells {
			if len(t.lines) == 0 && c.col == l.cells[0].col {
				t.firstCol = c.col
			}
			t.firstCol = min(t.firstCol, c.col)
			t.lastCol = max(t.lastCol, c.col+c.colSpan-1)
			t.last = max(t.last, c.row+c.rowSpan-1)
		}
		t.lines = append(t.lines, l)
		t.hasFigures = t.hasFigures || l.figures() > 0
	}
}

// goesOnWith tells whether a block after blank rows belongs to the table: it has
// figures, they stand under the table's columns, and no heading of its own
// precedes them.
func (t *openTable) goesOnWith(b block) bool {
	first := b.lines[0]
	if first.row-t.last-1 > manyBlankRows {
		return false
	}
	figures, under, cells := 0, 0, 0
	for _, l := range b.lines {
		figures += l.figures()
		for _, c := range l.cells {
			cells++
			if c.col >= t.firstCol && c.col <= t.lastCol {
				under++
			}
		}
	}
	if figures == 0 || under*5 < cells*4 {
		return false
	}
	if !t.hasFigures {
		return true // so far only a heading: its rows must follow
	}
	if b.isLoose() {
		// A lone figure under the table may be its total, a pair may be the
		// heading of what follows.
		return !first.isPair() && first.figures() > 0 && len(first.cells) > 1
	}
	return !b.headsItself()
}

// table is the finished table, rows and columns counted from its own corner.
func (t *openTable) table() document.Table {
	firstRow := t.lines[0].row
	n := 0
	for _, l := range t.lines {
		n += len(l.cells)
	}
	cells := make([]document.Cell, 0, n)
	for _, l := range t.lines {
		for _, c := range l.cells {
			cells = append(cells, document.Cell{
				Row: c.row - firstRow, Col: c.col - t.firstCol, RowSpan: c.rowSpan, ColSpan: c.colSpan,
				Text: c.text, Lines: c.lines, Address: address(c.at, c.col), Confidence: 1,
				Bold: c.bold, Indent: c.indent, Hidden: c.hidden, Stored: c.stored,
			})
		}
	}
	return document.Table{Rows: t.last - firstRow + 1, Cols: t.lastCol - t.firstCol + 1, Cells: cells, After: t.after}
}
