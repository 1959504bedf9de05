package narrative

import (
	"cmp"
	"regexp"
	"strconv"
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
		if y := sectionOf(p.text, r.context); !y.IsZero() {
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
			if goesOn && !q.dated && !before.IsZero() {
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

// subjectLine matches the line of a letter that says what it is about.
var subjectLine = regexp.MustCompile(`(?i)^(?:perihal|hal|kegiatan|pekerjaan|nama (?:kegiatan|pekerjaan|paket))\s*:`)

// worked is the thing that a text names behind a word of work: "jalan lingkungan"
// of "PENINGKATAN JALAN LINGKUNGAN KELURAHAN A".
func worked(text string) string {
	s := read(text)
	s.markPlaces(nil)
	for j := range s.list {
		if k, ok := s.workAt(j); !ok || k == "" || s.names[j] {
			continue
		}
		to := j + 1
		for to < len(s.list) && to <= j+longestObject && !s.names[to] && (s.noun(to) && !works(s.list[to].low) || to > j+1 && s.trait(to)) {
			to++
		}
		if thing := s.join(j+1, to); thing != "" {
			return strings.ToLower(thing)
		}
	}
	return ""
}

// topicOf is the first work a text speaks of.
func topicOf(text string) Action {
	s := read(text)
	s.markPlaces(nil)
	for j := range s.list {
		if k, ok := s.workAt(j); ok && k != Other && !s.names[j] && !generic[s.list[j].low] {
			return k
		}
	}
	return ""
}

// isItem reports whether a paragraph is an item of a list, by its mark or since
// it is too short for a sentence.
func isItem(text string) bool {
	const few = 14 // words
	return item.MatchString(text) || len(strings.Fields(text)) <= few
}

func dimensionOnly(object string) bool {
	for _, d := range dimensions {
		if object == d {
			return true
		}
	}
	return false
}

// thereMatch matches words that point to the place named before.
var thereMatch = regexp.MustCompile(`(?i)\b(?:di sana|di situ|(?:kelurahan|kecamatan|desa|kampung|kawasan|lokasi|wilayah) (?:ini|itu|tersebut|yang sama)|di tempat yang sama)\b`)

// follows matches the words by which a sentence goes on with the time of the one
// before.
var follows = regexp.MustCompile(`(?i)^(?:selain itu|kemudian|selanjutnya|(?:pada|di|dalam) (?:tahun|saat|waktu) (?:itu|tersebut|yang sama)|dari (?:jumlah|angka|total|panjang|luas) (?:itu|tersebut|ini)|di antaranya|(?:saat|waktu) itu|hasilnya|sisanya|adapun sisanya|juga |jumlah (?:itu|tersebut)|pekerjaan (?:itu|tersebut)|kegiatan (?:itu|tersebut)|biaya(?:nya)? |anggarannya|panjangnya|lebarnya|luasnya|di (?:dalam|atas|sekitar|sekeliling)nya |rinciannya|perinciannya|fasilitas(?:nya)? )`)

// allOf is the year a sentence is all about, for the sentences behind it; zero
// when it speaks of several.
func (c Context) allOf(text string, found []Quantity) period.Period {
	y, ok := onlyYear(text, c.Period)
	if !ok && len(found) > 0 && found[0].dated { // "tahun lalu"
		y = period.Year(found[0].Period.Year())
	}
	for i := range found {
		if found[i].Period.IsZero() || y.IsZero() || found[i].Period.Year() != y.Year() {
			return period.Period{}
		}
	}
	return y
}

// inVillage adds the village to the name of a street: that of the paragraph, else
// the one the document names it with, else the heading's or the document's.
func (r *reader) inVillage(q *Quantity, village string) {
	within := cmp.Or(village, r.streets.of[strings.ToLower(q.Place)], villageOnly(r.heading.place, r.context.Areas), villageOnly(r.place, r.context.Areas), r.streets.only)
	if within == "" && neighbourhood.MatchString(q.Place) {
		q.Place = "" // of which village, nobody says
	}
	if q.Place == "" || within == "" || strings.Contains(q.Place, within) || isVillage(q.Place, r.context.Areas) {
		return
	}
	q.Place += ", " + within
}

// neighbourhood matches a place that is only a neighbourhood's number.
var neighbourhood = regexp.MustCompile(`(?i)^r[tw]\.?\s*[0-9]+(?:\s*[,/]?\s*r[tw]\.?\s*[0-9]+)*$`)

// name lets a sentence that only goes on ("Lebarnya 4 m") take its object from
// the one before.
func (r *reader) name(q *Quantity) {
	told := r.told
	if canBuild(q.Figure.Unit) {
		told = cmp.Or(r.thing, told) // "… 14 tangki untuk 228 KK. Rencana semula 16 unit."
	}
	if thing := cmp.Or(told, r.about, r.latest); dimensionOnly(q.Object) && thing != "" {
		q.Object += " " + thing
		return
	}
	money := q.Figure.Unit == units["rupiah"].name
	if q.Object == "" {
		q.Object = told
	}
	if q.Object == "" && !money && canBuild(q.Figure.Unit) {
		q.Object = cmp.Or(r.about, r.latest)
		return
	}
	if money || q.Figure.Unit == "%" || q.Object == "" || divisions[q.Figure.Unit] {
		return
	}
	thing := q.Object
	if first, rest, ok := strings.Cut(q.Object, " "); ok && dimensionOnly(first) {
		thing = rest
	}
	r.told = thing
	if canBuild(q.Figure.Unit) {
		r.thing, r.latest = thing, thing
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

// bareYear matches a heading that is a year and nothing else.
var bareYear = regexp.MustCompile(`^\s*(?:[0-9a-zA-Z]{1,2}[.)]\s*)?((?:19|20)[0-9]{2})\s*:?\s*$`)

// sectionOf is when a heading says that what stands below it is: its one year, the
// one part of a year, or "tahun lalu"; zero where it names none or several.
func sectionOf(text string, c Context) period.Period {
	if y, ok := onlyYear(text, c.Period); ok {
		return y
	}
	if m := bareYear.FindStringSubmatch(text); m != nil {
		y, _ := strconv.Atoi(m[1]) // four digits
		return period.Year(y)
	}
	s := read(text)
	for j := range s.list {
		if p := s.relative(j, c.document()); !p.IsZero() {
			return p
		}
	}
	var only period.Period
	for _, m := range period.FindAll(text, c.Period) {
		g := m.Period.Grain()
		if g != period.Halves && g != period.Quarters && g != period.Months || !only.IsZero() && only != m.Period {
			return period.Period{}
		}
		only = m.Period
	}
	return only
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

// anyPlace is the last place a sentence names.
func anyPlace(text string, known map[string]bool) string {
	s := read(text)
	s.markPlaces(known)
	for j := len(s.names) - 1; j >= 0; j-- {
		if s.names[j] {
			from, to := s.run(j, func(k int) bool { return s.names[k] })
			return s.name(from, to)
		}
	}
	return ""
}

// titleLines is how many of the first passages may be a title.
const titleLines = 4

// documentPlace is where the document says its work lies: "Lokasi : …", or a
// village named in its title.
func documentPlace(all []passage, known map[string]bool) string {
	for i := range all {
		label, rest, ok := strings.Cut(all[i].text, ":")
		if low := strings.ToLower(label); ok && len(label) < 40 && (strings.Contains(low, "lokasi") || strings.Contains(low, "tempat pelaksanaan")) {
			if place := anyPlace(rest, known); place != "" {
				return place
			}
		}
	}
	for i := 0; i < len(all) && i < titleLines; i++ {
		low := strings.ToLower(all[i].text)
		if !all[i].heading && Quantified(all[i].text) {
			break
		}
		if len(strings.Fields(low)) > 40 || strings.HasSuffix(low, ".") || columns(low) || !strings.Contains(low, "kelurahan") && !strings.Contains(low, "desa ") {
			continue
		}
		if place := anyPlace(all[i].text, known); place != "" {
			return place
		}
	}
	return ""
}
