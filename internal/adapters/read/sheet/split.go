package sheet

import (
	"strings"

	"nyata/internal/record/document"
)

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
