package interpret

import (
	"strings"

	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
)

// grid is one logical table: the table that carries the headings and the
// tables that continue it on later pages.
type grid struct {
	titles  []string   // rows above the headings
	heading [][]string // heading rows as texts by column, merged cells filled in
	numbers []string   // the row of column numbers, "" where there is none
	cols    []*column
	rows    []*row // body rows in reading order
	roots   []*row
	coded   bool // the rows' codes are the hierarchy
}

// place is a table row of the document.
type place struct{ page, table, row int }

// row is one body row. Cells are by column of the grid; nil where blank.
type row struct {
	at     []place // more than one where the row was broken over pages
	cells  []cellAt
	first  bool // first row of its table part
	refuse string

	subject   string
	code      string
	indicator string
	known     *indicator.Indicator // the city's indicator it names; nil when none
	unit      string
	agency    string
	area      string
	bold      bool
	indent    float64
	order     string // the row's own number, "1.2"

	kind     rowKind
	follows  bool // continues the subject of the row above with another indicator
	owner    *row // the row whose subject it shares; itself unless follows
	field    bool // an affair below the urusan: a bidang
	line     int  // number of the row in the document, from 1; a row that follows has its own
	depth    int
	parent   *row
	children []*row
	match    match
	reasons  []string
}

// cellAt is a cell and where it stands.
type cellAt struct {
	cell *document.Cell
	page int // index into the document's pages
	tab  int
}

func (r *row) text(c int) string {
	if c < 0 || c >= len(r.cells) || r.cells[c].cell == nil {
		return ""
	}
	return r.cells[c].cell.Text
}

// grids joins the document's tables into logical tables and accounts for the
// rows that carry headings and titles.
func (in *Interpreter) grids(doc *document.Document, out *Reading) []*grid {
	var all []*grid
	var cur *grid
	for pi := range doc.Pages {
		page := &doc.Pages[pi]
		for ti := range page.Tables {
			t := &page.Tables[ti]
			m := matrix(t)
			titles, heads := headingRows(m)
			account := func(r int, fate Fate) {
				out.Rows = append(out.Rows, RowAccount{Page: page.Number, Sheet: page.Sheet, Table: ti, Row: r, Fate: fate})
			}
			switch {
			case heads > titles:
				if cur == nil || !cur.repeats(m, titles, heads) {
					cur = newGrid(m, t, titles, heads)
					all = append(all, cur)
				}
			case cur == nil || !cur.takes(t, doc, pi):
				cur = newGrid(m, t, 0, 0)
				all = append(all, cur)
				heads = 0
			}
			for r := 0; r < heads; r++ {
				if rowBlank(m[r]) {
					account(r, Blank)
				} else {
					account(r, Heading)
				}
			}
			cur.take(t, pi, ti, heads)
		}
	}
	return all
}

// matrix lays a table out as texts by row and column, spanned cells repeated.
func matrix(t *document.Table) [][]string {
	m := make([][]string, t.Rows)
	for i := range m {
		m[i] = make([]string, t.Cols)
	}
	for i := range t.Cells {
		c := &t.Cells[i]
		for r := c.Row; r < c.Row+max(c.RowSpan, 1) && r < t.Rows; r++ {
			for k := c.Col; k < c.Col+max(c.ColSpan, 1) && k < t.Cols; k++ {
				m[r][k] = c.Text
			}
		}
	}
	return m
}

func newGrid(m [][]string, t *document.Table, titles, heads int) *grid {
	g := &grid{}
	for _, r := range m[:titles] {
		g.titles = append(g.titles, strings.Join(distinctRun(r), " "))
	}
	for c := 0; c < t.Cols; c++ {
		g.cols = append(g.cols, &column{index: c})
	}
	for r := titles; r < heads; r++ {
		if isNumberingRow(m[r]) {
			g.numbers = m[r]
			continue
		}
		if !rowBlank(m[r]) {
			g.heading = append(g.heading, append([]string(nil), m[r]...))
		}
	}
	g.fillHeadings()
	for i := range t.Cells {
		g.widen(&t.Cells[i])
	}
	return g
}

// widen learns the horizontal extent of the columns from a cell's box.
func (g *grid) widen(c *document.Cell) {
	if c.Box == nil || c.ColSpan > 1 || c.Col >= len(g.cols) {
		return
	}
	col := g.cols[c.Col]
	if col.x1 == 0 || c.Box.X0 < col.x0 {
		col.x0 = c.Box.X0
	}
	col.x1 = max(col.x1, c.Box.X1)
}

// repeats reports whether the headings are the grid's own, printed again on a
// following page.
func (g *grid) repeats(m [][]string, titles, heads int) bool {
	if len(g.heading) == 0 || len(m[titles]) != len(g.cols) {
		return false
	}
	same, n := 0, 0
	i := 0
	for r := titles; r < heads && i < len(g.heading); r++ {
		if isNumberingRow(m[r]) || rowBlank(m[r]) {
			continue
		}
		for c := range m[r] {
			if m[r][c] == "" {
				continue
			}
			n++
			if fold(m[r][c]) == fold(g.heading[i][c]) {
				same++
			}
		}
		i++
	}
	return n > 0 && same*10 >= n*8
}

// takes reports whether a table without headings goes on with this grid.
func (g *grid) takes(t *document.Table, doc *document.Document, pi int) bool {
	if t.Continues || t.Cols == len(g.cols) {
		return true
	}
	if len(g.rows) == 0 || doc.Pages[pi].Sheet != "" {
		return doc.Pages[pi].Sheet != "" && t.Cols <= len(g.cols)
	}
	// Columns that held nothing on this page may be missing: it goes on when
	// every cell finds a column above it.
	for i := range t.Cells {
		if c := &t.Cells[i]; c.ColSpan <= 1 && g.columnAt(c) < 0 {
			return false
		}
	}
	return true
}

// columnAt is the grid's column over whose extent the middle of a cell lies,
// -1 when there is none.
func (g *grid) columnAt(c *document.Cell) int {
	if c.Box == nil {
		return -1
	}
	mid := (c.Box.X0 + c.Box.X1) / 2
	for _, col := range g.cols {
		if col.x1 > col.x0 && col.x0 <= mid && mid <= col.x1 {
			return col.index
		}
	}
	return -1
}

// take adds the body rows of a table part.
func (g *grid) take(t *document.Table, pi, ti, from int) {
	same := t.Cols == len(g.cols)
	rows := make([]*row, t.Rows)
	for r := from; r < t.Rows; r++ {
		rows[r] = &row{at: []place{{pi, ti, r}}, cells: make([]cellAt, len(g.cols)), first: r == from}
		rows[r].owner = rows[r]
	}
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row < from {
			continue
		}
		k := c.Col
		if !same {
			if at := g.columnAt(c); at >= 0 {
				k = at
			}
		}
		if same {
			g.widen(c)
		}
		if k >= len(g.cols) || strings.TrimSpace(c.Text) == "" {
			continue
		}
		if rows[c.Row].cells[k].cell != nil {
			rows[c.Row].refuse = "two_cells_in_one_column"
			continue
		}
		rows[c.Row].cells[k] = cellAt{c, pi, ti}
	}
	for r := from; r < t.Rows; r++ {
		g.rows = append(g.rows, rows[r])
	}
}

// account records every body row of a grid that gives no figure.
func (g *grid) account(doc *document.Document, out *Reading, reason string) {
	for _, r := range g.rows {
		if r.joined() != "" && r.refuse == "" {
			r.refuse = reason
		}
		g.accountRow(doc, r, 0, out)
	}
}

func (r *row) joined() string {
	var s []string
	for _, c := range r.cells {
		if c.cell != nil && strings.TrimSpace(c.cell.Text) != "" {
			s = append(s, c.cell.Text)
		}
	}
	return strings.Join(s, " | ")
}

func rowBlank(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// distinctRun drops blanks and the repeats that a spanned cell makes.
func distinctRun(cells []string) []string {
	var out []string
	for i, c := range cells {
		if c != "" && (i == 0 || c != cells[i-1]) {
			out = append(out, c)
		}
	}
	return out
}
