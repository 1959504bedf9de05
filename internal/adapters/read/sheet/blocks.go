package sheet

import (
	"strings"

	"nyata/internal/record/document"
)

// manyBlankRows is the longest run of blank rows a table may hold inside.
const manyBlankRows = 20

// line is one filled row of a sheet.
type line struct {
	row   int
	cells []cell
}

// block is a run of lines without a fully blank row between them. A row that a
// merged cell reaches into is not blank.
type block struct {
	lines []line
	last  int // last row, merged cells included
}

// split finds the tables of a sheet and the paragraphs around them. Rows that
// are fully blank part a sheet into blocks; a block that goes on with the
// columns of the table above, without headings of its own, is put back into it,
// since forms set their headings and sections apart with blank rows. What
// belongs to no table becomes paragraphs: titles and lines of the "SKPD : name"
// kind before a table, places, dates and signatures after it. Every filled cell
// ends up in exactly one of the two.
func split(g grid) ([]document.Table, []document.Paragraph) {
	s := splitter{}
	all := blocks(g)
	for i, b := range all {
		if len(s.tables) == 0 && s.open == nil && b.isPreamble(all[i+1:]) {
			s.loose = append(s.loose, b)
			continue
		}
		s.add(b)
	}
	s.close()
	s.settle(document.Trailer)
	return s.tables, s.paragraphs
}

// splitter is the state of split: the table being built and the loose blocks
// seen since, whose place depends on what follows.
type splitter struct {
	tables     []document.Table
	paragraphs []document.Paragraph
	open       *openTable
	loose      []block
}

func (s *splitter) add(b block) {
	if s.open != nil && s.open.goesOnWith(b) {
		for _, l := range s.loose {
			s.open.take(l.lines)
		}
		s.loose = s.loose[:0]
		s.open.take(b.lines)
		return
	}
	if b.isLoose() {
		s.loose = append(s.loose, b)
		return
	}
	s.close()
	s.settle(document.Title)
	titles, body := b.parted()
	for _, l := range titles {
		s.paragraphs = append(s.paragraphs, titleOf(l))
	}
	s.open = &openTable{after: len(s.paragraphs)}
	s.open.take(body)
}

// close ends the table being built.
func (s *splitter) close() {
	if s.open != nil {
		s.tables = append(s.tables, s.open.table())
		s.open = nil
	}
}

// settle turns the loose blocks into paragraphs. Before any table ever appears
// on a sheet that has none, they are its body.
func (s *splitter) settle(role document.Role) {
	if role == document.Trailer && len(s.tables) == 0 {
		role = document.Body
	}
	for _, b := range s.loose {
		for _, l := range b.lines {
			if role == document.Trailer {
				s.paragraphs = append(s.paragraphs, apart(l, role)...)
				continue
			}
			p := titleOf(l)
			p.Role = role
			s.paragraphs = append(s.paragraphs, p)
		}
	}
	s.loose = nil
}

// blocks parts the cells at fully blank rows.
func blocks(g grid) []block {
	var all []block
	for i := 0; i < len(g); {
		l := line{row: g[i].row}
		last := l.row
		start := i
		for ; i < len(g) && g[i].row == l.row; i++ {
			last = max(last, g[i].row+g[i].rowSpan-1)
		}
		l.cells = g[start:i:i]
		if n := len(all); n > 0 && l.row <= all[n-1].last+1 {
			all[n-1].lines = append(all[n-1].lines, l)
			all[n-1].last = max(all[n-1].last, last)
			continue
		}
		all = append(all, block{lines: []line{l}, last: last})
	}
	return all
}

// isLoose tells whether a block cannot be a table of its own: at most one cell
// per row, or lines of the "SKPD : name" kind, or a few irregular texts side by
// side such as two signatures.
func (b block) isLoose() bool {
	pairs, full, figures, widest := 0, 0, 0, 0
	for _, l := range b.lines {
		widest = max(widest, len(l.cells))
		if l.isPair() {
			pairs++
			continue
		}
		if len(l.cells) > 1 {
			full++
		}
		figures += l.figures()
	}
	switch {
	case widest <= 1 || full == 0:
		return true
	case widest == 2 && figures == 0:
		return len(b.lines) < 3 || full*5 < len(b.lines)*4
	}
	return false
}

// isPreamble tells whether a block of at most two columns only introduces the
// first table of the sheet: the next block that is a table starts with a
// heading of three columns or more.
func (b block) isPreamble(following []block) bool {
	for _, l := range b.lines {
		if len(l.cells) > 2 {
			return false
		}
	}
	for _, f := range following {
		if !f.isLoose() {
			_, body := f.parted()
			return len(body[0].cells) >= 3 && body[0].isHeading()
		}
	}
	return false
}

// headsItself tells whether a block begins with a heading: texts above more
// than half of the columns that hold its figures.
func (b block) headsItself() bool {
	headed, balance := map[int]bool{}, map[int]int{}
	n := 0
	for ; n < len(b.lines) && (len(b.lines[n].cells) == 1 || b.lines[n].isHeading()); n++ {
		if len(b.lines[n].cells) == 1 {
			continue // a title, a section
		}
		for _, c := range b.lines[n].cells {
			for col := c.col; col < c.col+c.colSpan; col++ {
				headed[col] = true
			}
		}
	}
	for _, l := range b.lines[n:] {
		for _, c := range l.cells {
			if c.isFigure() {
				balance[c.col]++
			} else {
				balance[c.col]--
			}
		}
	}
	over, figures := 0, 0
	for col, more := range balance { // counting does not depend on the order
		if more > 0 {
			figures++
			if headed[col] {
				over++
			}
		}
	}
	return over*2 > figures
}

// parted takes the titles off the top of a block that is a table: single cells,
// pairs of the "SKPD : name" kind, and rows of at most two plain cells above a
// heading of three or more.
func (b block) parted() (titles, body []line) {
	n := 0
	for n < len(b.lines)-1 && (len(b.lines[n].cells) == 1 || b.lines[n].isPair()) {
		n++
	}
	narrow := n
	for narrow < len(b.lines)-1 && len(b.lines[narrow].cells) <= 2 && !b.lines[narrow].spans() {
		narrow++
	}
	if head := b.lines[narrow]; len(head.cells) >= 3 && head.isHeading() {
		n = narrow
	}
	// A heading cell that a later row is merged under is no title.
	for n > 0 && b.lines[n-1].spans() && len(b.lines[n-1].cells) > 1 {
		n--
	}
	return b.lines[:n], b.lines[n:]
}

// isPair tells a label with its value: "SKPD" ":" "name", "SKPD :" "name" or
// "SKPD" ": name".
func (l line) isPair() bool {
	if len(l.cells) < 2 || len(l.cells) > 4 {
		return false
	}
	return strings.HasPrefix(l.cells[1].text, ":") || strings.HasSuffix(l.cells[0].text, ":")
}

// isHeading tells whether a row could head columns: texts, with no figure but
// years.
func (l line) isHeading() bool {
	texts := 0
	for _, c := range l.cells {
		switch {
		case !c.isFigure():
			texts++
		case !isYear(c.text):
			return false
		}
	}
	return texts >= 2 || texts == 1 && len(l.cells) > 1
}

// spans tells whether a cell of the row is merged with others.
func (l line) spans() bool {
	for _, c := range l.cells {
		if c.colSpan > 1 || c.rowSpan > 1 {
			return true
		}
	}
	return false
}

func (l line) figures() int {
	n := 0
	for _, c := range l.cells {
		if c.isFigure() {
			n++
		}
	}
	return n
}

// isFigure tells whether a cell holds a number, or text made of digits and the
// signs that stand with them: amounts, shares, codes of accounts.
func (c cell) isFigure() bool {
	if c.stored != nil {
		return true
	}
	text := strings.TrimPrefix(c.text, "Rp")
	return strings.ContainsAny(text, "0123456789") && strings.Trim(text, "0123456789.,^-+()% ") == ""
}

func isYear(text string) bool {
	return len(text) == 4 && (strings.HasPrefix(text, "19") || strings.HasPrefix(text, "20")) &&
		strings.Trim(text, "0123456789") == ""
}

// titleOf is a row above a table as one paragraph. The border between a label
// and its value is written as a colon.
func titleOf(l line) document.Paragraph {
	texts := make([]string, len(l.cells))
	for i, c := range l.cells {
		texts[i] = c.text
	}
	text := strings.Join(texts, " ")
	if len(texts) == 2 && !l.isPair() {
		text = texts[0] + ": " + texts[1]
	}
	p := paragraph(l.cells[0], document.Title)
	p.Text = text
	return p
}

// apart is a row below a table, each cell its own paragraph: what stands side
// by side there, such as two signatures, does not belong together.
func apart(l line, role document.Role) []document.Paragraph {
	if l.isPair() {
		p := titleOf(l)
		p.Role = role
		return []document.Paragraph{p}
	}
	paragraphs := make([]document.Paragraph, len(l.cells))
	for i, c := range l.cells {
		paragraphs[i] = paragraph(c, role)
	}
	return paragraphs
}

func paragraph(c cell, role document.Role) document.Paragraph {
	return document.Paragraph{Text: c.text, Address: address(c.at, c.col), Role: role, Bold: c.bold}
}
