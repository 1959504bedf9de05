package interpret

import (
	"strconv"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// mergeBrokenRows joins what a page break tore apart: the first row of a
// continued table that carries only text, or only figures, of the row above.
func (g *grid) mergeBrokenRows() {
	anchor := g.anchorColumn()
	out := g.rows[:0]
	for _, r := range g.rows {
		if n := len(out); n > 0 && r.first && r.at[0].page != out[n-1].at[0].page && anchor >= 0 && r.text(anchor) == "" &&
			out[n-1].text(anchor) != "" && r.fits(out[n-1]) {
			out[n-1].join(r)
			continue
		}
		out = append(out, r)
	}
	g.rows = out
}

// anchorColumn is the last column that nearly every row fills, such as the
// agency on the far right: a row without it is not a row of its own. -1 when
// none is.
func (g *grid) anchorColumn() int {
	filledRows := 0
	for _, r := range g.rows {
		if r.joined() != "" {
			filledRows++
		}
	}
	for c := len(g.cols) - 1; c > 0 && filledRows >= 4; c-- {
		n := 0
		for _, r := range g.rows {
			if r.text(c) != "" {
				n++
			}
		}
		if n*100 >= filledRows*85 {
			return c
		}
	}
	return -1
}

// fits reports whether no column holds a value in both rows unless both are
// running text, and none counts on from the row above: a number of its own makes
// a row of its own.
func (r *row) fits(above *row) bool {
	for c := range r.cells {
		a, b := above.text(c), r.text(c)
		if a != "" && b != "" && (isData(a) || isData(b) || countsOn(a, b)) {
			return false
		}
	}
	return true
}

// countsOn reports whether one ordinal follows the other: "38", "39".
func countsOn(a, b string) bool {
	x, errX := strconv.Atoi(strings.Trim(a, ". )"))
	y, errY := strconv.Atoi(strings.Trim(b, ". )"))
	return errX == nil && errY == nil && y == x+1
}

// join appends a torn-off part to its row; a cell torn in two becomes one
// cell with both texts, boxed on the page where it begins.
func (r *row) join(part *row) {
	r.at = append(r.at, part.at...)
	for c := range r.cells {
		switch {
		case part.cells[c].cell == nil:
		case r.cells[c].cell == nil:
			r.cells[c] = part.cells[c]
		default:
			joined := *r.cells[c].cell
			joined.Text += " " + part.cells[c].cell.Text
			r.cells[c].cell = &joined
		}
	}
	r.reasons = append(r.reasons, "row_over_page_break")
}

// subjects reads from each row what it is about.
func (in *Interpreter) subjects(g *grid) {
	var above *row
	for _, r := range g.rows {
		in.readSubject(g, r)
		if r.refuse == "" && g.isHeadingAgain(r) {
			r.refuse = "heading_again"
		}
		if r.refuse != "" || r.joined() == "" {
			continue
		}
		if r.subject == "" && r.code == "" && !g.hasFigure(r) && !g.isList() {
			r.refuse = "text_only"
			continue
		}
		if r.subject == "" && r.code == "" && r.indicator != "" && above != nil && !g.isList() {
			r.follows = true
			r.owner = above.owner
			r.reasons = append(r.reasons, "subject_of_row_above")
			if r.agency == "" {
				r.agency = above.agency
			}
			continue
		}
		above = r
	}
}

// hasFigure reports whether any value cell of a row holds a figure: a place,
// a date and a signature below the table do not.
func (g *grid) hasFigure(r *row) bool {
	for _, c := range g.cols {
		if c.role == valueRole && r.cells[c.index].cell != nil && readFigure(r.cells[c.index].cell, c).figure.Kind != figure.Text {
			return true
		}
	}
	return r.indicator != ""
}

// isList reports whether the table has no subject column: then the indicator,
// or the code, is the subject.
func (g *grid) isList() bool {
	for _, c := range g.cols {
		if c.role == subjectRole || c.role == codeRole {
			return false
		}
	}
	return true
}

func (in *Interpreter) readSubject(g *grid, r *row) {
	for _, c := range g.cols {
		cell := r.cells[c.index].cell
		if cell == nil {
			continue
		}
		text := strings.TrimSpace(cell.Text)
		switch c.role {
		case subjectRole:
			r.subject, r.bold, r.indent = text, cell.Bold, cell.Indent
			if c.level != "" {
				r.kind = c.level
				r.reasons = append(r.reasons, "level_by_column")
			}
		case codeRole:
			r.code = joinCode(r.code, text)
		case indicatorRole:
			r.indicator = joinText(r.indicator, text)
		case unitRole:
			r.unit = text
		case agencyRole:
			r.agency = text
		case areaRole:
			r.area = text
		case ordinalRole:
			r.order = text
		case noRole, contextRole, noteRole, valueRole: // say nothing about what the row is
		}
	}
	if code, rest, ok := leadingCode(r.subject); ok && r.code == "" {
		r.code, r.subject = code, rest
	}
	r.code = strings.TrimRight(strings.ReplaceAll(r.code, " ", ""), ".")
}

// isHeadingAgain recognises column numbers and headings printed again inside
// the body.
func (g *grid) isHeadingAgain(r *row) bool {
	cells := make([]string, len(r.cells))
	filled, same := 0, 0
	for c := range r.cells {
		cells[c] = r.text(c)
		if cells[c] == "" {
			continue
		}
		filled++
		for _, h := range g.heading {
			if h[c] != "" && fold(h[c]) == fold(cells[c]) {
				same++
				break
			}
		}
	}
	return filled >= 3 && (isNumberingRow(cells) && filled*2 > len(cells) || same*10 >= filled*8)
}

// leadingCode parts "1.03.06.2.01.0012 Pembangunan …" into code and name.
func leadingCode(text string) (code, rest string, ok bool) {
	head, tail, found := strings.Cut(text, " ")
	if !found || !looksCoded(head) && !shortCode(head) {
		return "", "", false
	}
	tail = strings.TrimLeft(tail, " -–:.")
	if tail == "" {
		return "", "", false
	}
	return strings.Trim(head, "."), tail, true
}

// shortCode is a bidang or programme code such as "1.03", as opposed to a list
// number "1." or a decimal.
func shortCode(s string) bool {
	parts := strings.Split(strings.Trim(s, "."), ".")
	if len(parts) != 2 || len(parts[0]) != 1 || len(parts[1]) != 2 {
		return false
	}
	return parts[0][0] >= '1' && parts[0][0] <= '9' && parts[1][0] >= '0' && parts[1][0] <= '9' && parts[1][1] >= '0' && parts[1][1] <= '9'
}

func joinCode(a, b string) string {
	if a == "" {
		return b
	}
	return strings.TrimRight(a, ". ") + "." + strings.TrimLeft(b, ". ")
}

func joinText(a, b string) string {
	if a == "" {
		return b
	}
	return a + " " + b
}

// subjectType is the row's level in the words of the machine interface.
func (r *row) subjectType() observation.SubjectType {
	if r.kind == "" {
		return observation.Unknown
	}
	return r.kind
}

// numberAt reads the stored or printed number of a column, for arithmetic.
func (g *grid) numberAt(r *row, c *column) (float64, *document.Cell, bool) {
	cell := r.cells[c.index].cell
	if cell == nil {
		return 0, nil, false
	}
	fig := readFigure(cell, c)
	v, ok := fig.number()
	return v, cell, ok
}
