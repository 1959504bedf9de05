package operator

import (
	"cmp"
	"strconv"
	"strings"

	"nyata/internal/record/document"
)

// The most a sheet shows at once: rows around the asked-for cell, and columns.
const (
	gridRows    = 120
	gridColumns = 60
)

// grid is a table of a sheet, CSV or Word file laid out for HTML.
type grid struct {
	columns []string // as the cells' addresses name them, else letters of a sheet or numbers
	rows    []gridRow
	above   int // rows left out before the shown ones
	below   int // and after
	aside   int // columns left out
}

type gridRow struct {
	name  string // as the cells' addresses number it, else from 1 in the table
	cells []gridCell
}

// gridCell is a cell that begins at its place; a place covered by a merged
// cell has none.
type gridCell struct {
	document.Cell
	here   bool
	figure int // index of the figure read from it; -1 for none
	blank  bool
}

// layOut places the cells of a table, with about gridRows rows around the one
// that holds the asked-for address. Figures are found by the cell's address.
func layOut(t document.Table, address string, figures map[string]int) grid {
	byPlace := make(map[[2]int]document.Cell, len(t.Cells))
	target := 0
	for _, c := range t.Cells {
		byPlace[[2]int{c.Row, c.Col}] = c
		if address != "" && c.Address == address {
			target = c.Row
		}
	}
	first := max(0, min(target-gridRows/2, t.Rows-gridRows))
	last := min(t.Rows, first+gridRows)
	columns := min(t.Cols, gridColumns)
	g := grid{above: first, below: t.Rows - last, aside: t.Cols - columns}
	for i := range columns {
		g.columns = append(g.columns, strconv.Itoa(i+1))
	}
	covered, named := map[[2]int]bool{}, names(t)
	for r := first; r < last; r++ {
		row := gridRow{name: cmp.Or(named.rows[r], strconv.Itoa(r+1))}
		for c := range columns {
			place := [2]int{r, c}
			if covered[place] {
				continue
			}
			cell, ok := byPlace[place]
			if !ok {
				row.cells = append(row.cells, gridCell{blank: true, figure: -1})
				continue
			}
			cell.RowSpan, cell.ColSpan = max(1, min(cell.RowSpan, last-r)), max(1, min(cell.ColSpan, columns-c))
			for i := range cell.RowSpan {
				for j := range cell.ColSpan {
					covered[[2]int{r + i, c + j}] = true
				}
			}
			figure, known := figures[cell.Address]
			if !known {
				figure = -1
			}
			row.cells = append(row.cells, gridCell{Cell: cell, here: address != "" && cell.Address == address, figure: figure})
		}
		g.rows = append(g.rows, row)
	}
	return g
}

// byAddress finds the figures of the shown page by the cell they stand in; the
// first of several.
func (w viewer) byAddress() map[string]int {
	at := map[string]int{}
	for i, f := range w.figures {
		if _, seen := at[f.Source.Cell]; !seen && f.Source.Cell != "" {
			at[f.Source.Cell] = i
		}
	}
	return at
}

// address is the cell or paragraph that the reader looks at; empty for none.
func (w viewer) address() string {
	if f := w.figure(); f != nil {
		return f.Source.Cell
	}
	return w.place.Cell
}

// part is a run of paragraphs, or a table.
type part struct {
	paragraphs []document.Paragraph
	grid       *grid
}

// parts are the paragraphs and tables of the shown page in the order they
// stand in. A sheet's columns are named by its letters.
func (w viewer) parts() []part {
	var list []part
	done := 0
	for _, t := range w.page.Tables {
		if until := min(max(t.After, done), len(w.page.Paragraphs)); until > done {
			list = append(list, part{paragraphs: w.page.Paragraphs[done:until]})
			done = until
		}
		g := layOut(t, w.address(), w.byAddress())
		named := names(t)
		for i := range g.columns {
			if name := named.columns[i]; name != "" {
				g.columns[i] = name
			} else if w.page.Sheet != "" {
				g.columns[i] = letters(i)
			}
		}
		list = append(list, part{grid: &g})
	}
	if done < len(w.page.Paragraphs) {
		list = append(list, part{paragraphs: w.page.Paragraphs[done:]})
	}
	return list
}

// lettering holds the names of a table's rows and columns where the addresses of its
// cells tell them: a table seldom begins in cell A1.
type lettering struct{ rows, columns map[int]string }

func names(t document.Table) lettering {
	g := lettering{map[int]string{}, map[int]string{}}
	for _, c := range t.Cells {
		digits := strings.TrimLeft(c.Address, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
		if _, err := strconv.Atoi(digits); err != nil || digits == c.Address {
			continue // no address of a sheet
		}
		g.rows[c.Row], g.columns[c.Col] = digits, strings.TrimSuffix(c.Address, digits)
	}
	return g
}

// letters is the name of a column in a sheet, from 0: A, B … Z, AA.
func letters(i int) string {
	name := ""
	for i++; i > 0; i = (i - 1) / 26 {
		name = string(rune('A'+(i-1)%26)) + name
	}
	return name
}
