package narrative

import (
	"cmp"
	"regexp"
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
	all := passages(doc)
	c.Areas = named(all, c.Areas)
	r := reader{doc: doc, context: c}
	r.streets = streetsOf(all, c.Areas)
	r.place = r.streets.whole(documentPlace(all, c.Areas))
	for i := range all {
		r.read(&all[i])
	}
	return r.out
}

// reader goes through a document with what it has been told so far.
type reader struct {
	doc     *document.Document
	context Context       // of the document, with what the heading above adds
	section period.Period // of the heading above
	heading heading
	list    cue           // of the sentence that ends in a colon above
	listed  period.Period // likewise
	marked  bool          // the items of that list carry marks
	told    string        // what the last quantity counted or measured, for a sentence that only goes on
	thing   string        // likewise, where it was something made
	latest  string        // likewise, of any paragraph before
	about   string        // what the heading, the title or the sentence above a list is about, for what names no thing
	place   string        // of the document
	streets streets
	out     []Statement
}

// heading is what the heading above says of what stands below it.
type heading struct {
	cue   cue
	place string
	level int // of the heading that named the place

	yearLevel int // of the heading that named the year
}

// background matches headings of the part of a plan that tells how things
// stand.
var background = regexp.MustCompile(`(?i)latar belakang|pendahuluan|\bumum\b|dasar|gambaran|kondisi|analisis|permasalahan|isu`)

func (r *reader) read(p *passage) {
	if p.heading || strings.HasSuffix(p.text, ":") || subjectLine.MatchString(p.text) {
		r.about = cmp.Or(worked(p.text), r.about)
	}
	if p.heading {
		if y, counted := sectionOf(p.text, r.context); !y.IsZero() {
			r.context.counted = counted
			r.section, r.heading.yearLevel = y, p.level
		} else if p.level <= r.heading.yearLevel {
			r.section = period.Period{}
		}
		r.context.Background = background.MatchString(p.text)
		r.heading.cue, r.list = headed(p.text), cue{}
		if h := r.heading.cue; r.context.Plan && h.status == done && !reachedAlready[h.word] {
			r.heading.cue = cue{} // "Kegiatan yang Dilaksanakan", "Hasil": to be
		}
		r.context.topic = topicOf(p.text)
		if place := r.streets.whole(anyPlace(p.text, r.context.Areas)); place != "" {
			r.heading.place, r.heading.level = place, p.level
		} else if p.level <= r.heading.level {
			r.heading.place = ""
		}
	}
	marked := item.MatchString(p.text)
	if !isItem(p.text) || p.heading || r.marked && !marked {
		r.list, r.listed = cue{}, period.Period{}
	}
	r.marked = marked && (r.list != (cue{}) || !r.listed.IsZero())
	c := r.context
	c.lead = cmp.Or(r.list, r.heading.cue)
	c.Document, c.section = c.Period, r.section
	c.Period = cmp.Or(r.listed, r.section, c.Period)
	var before, carry period.Period // of the sentence before, and of one before that
	whole := c.Period
	place, village := "", startVillage(p.text, r.context.Areas)
	r.told, r.thing = "", ""
	if !marked {
		r.latest = ""
	}
	for _, at := range split(p.text) {
		text := p.text[at.from:at.to]
		c.Period, c.carried = whole, false
		if past := carry; !past.IsZero() && past.Year() < c.document().Year() && (c.Plan && c.Background || follows.MatchString(text)) {
			c.Period, c.carried = past, true
		}
		found := Find(text, c)
		onward := true // it has only gone on with what was told before
		for i := range found {
			q := &found[i]
			goesOn := q.Object == "" || dimensionOnly(q.Object)
			r.name(q)
			switch {
			case q.Place != "":
				place = q.Place
			case (goesOn || thereMatch.MatchString(text)) && place != "":
				q.Place = place
			case village != "":
				q.Place = village
			case r.heading.place != "":
				q.Place = r.heading.place
			case q.Figure.Unit != units["rupiah"].name:
				q.Place = r.place
			}
			onward = onward && goesOn
			if onward && !q.dated && !before.IsZero() {
				q.Period = before
			}
			r.inVillage(q, village)
			r.put(p, at, *q)
			c.before = q.cue
			if q.dated && !q.Period.IsZero() {
				c.earlier = period.Year(q.Period.Year())
			}
		}
		if topic := topicOf(text); topic != "" {
			c.topic, r.context.topic = topic, topic
		}
		if before = c.allOf(text, found); !before.IsZero() && !p.heading {
			carry = before
		}
		if named := anyPlace(text, c.Areas); named != "" {
			place = named
		}
	}
	if strings.HasSuffix(strings.TrimSpace(p.text), ":") {
		r.list = leads(p.text)
		last := p.text
		if at := split(p.text); len(at) > 0 {
			last = p.text[at[len(at)-1].from:]
		}
		r.listed, _ = onlyYear(last, c.Period)
	}
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
