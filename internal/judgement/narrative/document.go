package narrative

import (
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// Statement is a quantity and where its sentence stands.
type Statement struct {
	Quantity
	Sentence  string
	Page      int           // index in the document's pages, of the page the amount is printed on
	Paragraph int           // index among the page's paragraphs
	Box       *document.Box // of the sentence on that page; nil where the format has no pages
	Address   string        // P14 of a DOCX
}

// Document gives every quantity of a document's running text in reading order.
func Document(doc *document.Document, c Context) []Statement {
	r := reader{doc: doc, context: c}
	all := passages(doc)
	r.place = documentPlace(all)
	for i := range all {
		r.read(&all[i])
	}
	return r.out
}

// reader goes through a document with what it has been told so far.
type reader struct {
	doc     *document.Document
	context Context       // of the document
	section period.Period // of the heading above; zero when it names none
	thing   string        // what the last quantity measured, for a sentence that only goes on
	place   string        // of the document
	out     []Statement
}

func (r *reader) read(p *passage) {
	c := r.context
	if p.heading {
		r.section = headingYear(p.text, c.Period)
	}
	if !r.section.IsZero() {
		c.Period = r.section
	}
	place := ""
	r.thing = ""
	for _, at := range split(p.text) {
		text := p.text[at.from:at.to]
		found := Find(text, c)
		for i := range found {
			q := &found[i]
			if q.Place != "" {
				place = q.Place
			} else if q.Place = place; place == "" {
				q.Place = r.place
			}
			r.name(q)
			r.put(p, at, *q)
		}
		if y, ok := onlyYear(text, c.Period); ok && !p.heading {
			c.Period = y
		}
		if place == "" {
			place = anyPlace(text)
		}
	}
}

// name lets a sentence that only goes on ("Lebarnya 4 m") take its object from
// the one before.
func (r *reader) name(q *Quantity) {
	for _, d := range dimensions {
		if q.Object == d && r.thing != "" {
			q.Object = d + " " + r.thing
			return
		}
	}
	if q.Object == "" {
		q.Object = r.thing
	}
	thing := q.Object
	for _, d := range dimensions {
		thing = strings.TrimSpace(strings.TrimPrefix(thing, d+" "))
	}
	r.thing = thing
}

// put keeps a quantity with the page and box of its sentence.
func (r *reader) put(p *passage, at stretch, q Quantity) {
	held, end := p.pieceAt(at.from + q.Start)
	page := &r.doc.Pages[held.page]
	paragraph := &page.Paragraphs[held.paragraph]
	r.out = append(r.out, Statement{
		Quantity: q, Sentence: p.text[at.from:at.to], Page: held.page, Paragraph: held.paragraph, Address: paragraph.Address,
		Box: locate(page, paragraph, max(at.from, held.start)-held.start, min(at.to, end)-held.start),
	})
}

// onlyYear is the one period of a sentence, for the sentences behind it.
func onlyYear(text string, base period.Period) (period.Period, bool) {
	var only period.Period
	s := read(text)
	for _, m := range period.FindAll(text, base) {
		cited := false
		for j, t := range s.list {
			cited = cited || t.start >= m.Start && t.end <= m.End && (s.cited(j) || s.citedAround(j))
		}
		if cited || m.Period.Grain() != period.Years {
			continue
		}
		if !only.IsZero() && only != m.Period {
			return period.Period{}, false
		}
		only = m.Period
	}
	return only, !only.IsZero()
}

func headingYear(text string, base period.Period) period.Period {
	p, _ := onlyYear(text, base)
	return p
}

// anyPlace is the first place a sentence names.
func anyPlace(text string) string {
	s := read(text)
	s.names = make([]bool, len(s.list))
	s.markPlaces()
	for j := range s.names {
		if s.names[j] {
			from, to := s.run(j, func(k int) bool { return s.names[k] })
			return s.join(from, to)
		}
	}
	return ""
}

// documentPlace is where the document says its work lies: "Lokasi : …".
func documentPlace(all []passage) string {
	for i := range all {
		label, rest, ok := strings.Cut(all[i].text, ":")
		if low := strings.ToLower(label); ok && len(label) < 40 && (strings.Contains(low, "lokasi") || strings.Contains(low, "tempat pelaksanaan")) {
			if place := anyPlace(rest); place != "" {
				return place
			}
		}
	}
	return ""
}
