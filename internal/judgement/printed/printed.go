// Package printed makes what documents say in their rows something that can be
// asked for by its own words: a programme, an activity, an account or an
// indicator by its text, an office by its name or a short form of it, whether
// or not the city's reference data know any of them. A question becomes the
// same typed plan as over the dictionary, its metrics naming rows by ids that
// begin with Mark. The residual check holds here too: a word that the row, its
// place in the document or the plan does not explain makes it abstain; two
// rows that fit equally are asked back.
package printed

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"nyata/internal/ground/word"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// Mark begins the id of a row where a plan has the id of an indicator.
const Mark = "@"

// Catalogue is what can be asked for of the rows of documents. It does not
// change once built and may be used by many at once.
type Catalogue struct {
	rows    []row
	byID    map[string]int
	words   *dictionary
	framer  *question.Framer
	offices []office
	forms   map[string][]form // spellings of offices by their first word
	files   []file
	fileOf  map[string]int         // by hash
	sets    map[string][]set       // by level
	setOf   map[string]map[int]int // by level and row
}

// row is one line that can be asked for, put together of the printed lines of
// all documents that say the same under the same rows of the same office.
type row struct {
	id                 string
	kind               observation.SubjectType
	subject, indicator string
	parents            []string // from the top
	office             int      // -1 when unknown
	area               observation.Ref
	level              string // of its area as its table says it: kecamatan or kelurahan; empty where none does
	prints             []printing
	held               []metric.Held

	inSubject, inIndicator, around []int32 // words, ascending
	clause                         []int32 // words behind "yang" in the indicator: what narrows what is counted
	called                         []int32 // short names that the subject has in brackets
	inArea                         []int32 // words of its area, where its table is by area
	rate                           bool    // the indicator is a share, not a number of things
}

// printing is where a row is printed.
type printing struct {
	file, number int
}

// New makes a catalogue of printed lines. Agencies and areas are those that the
// city's reference data know.
func New(lines []metric.Line, agencies []question.Agency, areas ...question.Area) *Catalogue {
	c := &Catalogue{byID: map[string]int{}, words: newDictionary(), forms: map[string][]form{}, fileOf: map[string]int{}}
	c.readFiles(lines)
	c.readOffices(lines, agencies)
	c.readRows(lines)
	c.words.seal(len(c.rows))
	c.readSets(areas)
	c.framer = question.NewFramer(c.vocabulary())
	return c
}

// Empty says whether nothing can be asked for.
func (c *Catalogue) Empty() bool { return len(c.rows) == 0 }

// readRows puts the lines together to rows.
func (c *Catalogue) readRows(lines []metric.Line) {
	type place struct{ file, number int }
	at := make(map[place]int, len(lines))
	for i, l := range lines {
		p := place{c.fileOf[l.SHA256], l.Number}
		if _, known := at[p]; !known {
			at[p] = i
		}
	}
	known := map[string]int{}
	for _, l := range lines {
		if l.Subject.Type == observation.InNarrative || l.Subject.Text == "" && l.Indicator.Text == "" {
			continue
		}
		file := c.fileOf[l.SHA256]
		var parents []string
		for above, steps := l.Above, 0; above > 0 && steps < 12; steps++ {
			i, ok := at[place{file, above}]
			if !ok {
				break
			}
			parents = append(parents, lines[i].Subject.Text)
			above = lines[i].Above
		}
		slices.Reverse(parents)
		o := c.officeOf(l.Agency)
		whose := l.SHA256 // rows of nobody are one only within their document
		counted, level := byArea(l.Indicator.Text)
		if level != "" && l.Subject.Text == "" {
			whose = "" // or where they count the same of the same area
		}
		if o >= 0 {
			whose = c.offices[o].key
		}
		key := strings.Join(append([]string{
			whose, string(l.Subject.Type), l.Subject.Code, word.Fold(l.Subject.Text), word.Fold(l.Indicator.Text), cmp.Or(l.Area.ID, word.Fold(l.Area.Text)),
		}, folded(parents)...), "\x00")
		n, ok := known[key]
		if !ok {
			n = len(c.rows)
			known[key] = n
			r := row{id: idOf(key), kind: l.Subject.Type, subject: l.Subject.Text, indicator: l.Indicator.Text, parents: parents, office: o, area: l.Area, level: level}
			c.index(&r, l.Subject.Code, counted)
			c.rows = append(c.rows, r)
			c.byID[r.id] = n
		}
		r := &c.rows[n]
		if p := (printing{file, l.Number}); !slices.Contains(r.prints, p) {
			r.prints = append(r.prints, p)
		}
		for _, h := range l.Held {
			if !slices.Contains(r.held, h) {
				r.held = append(r.held, h)
			}
		}
	}
}

// countHeads begin the name of what is counted.
var countHeads = word.Set(`jumlah banyak banyaknya total`)

// byArea parts what a table by area counts from the level of its areas: "Jumlah
// Posyandu menurut Kecamatan". Level is empty for any other text.
func byArea(indicator string) (counted, level string) {
	if i := strings.LastIndex(indicator, " menurut "); i > 0 {
		switch level = strings.ToLower(indicator[i+len(" menurut "):]); level {
		case "kecamatan", "kelurahan":
			return indicator[:i], level
		}
	}
	return indicator, ""
}

// index notes the words of a row; counted is its indicator without the areas it
// is told by.
func (c *Catalogue) index(r *row, code, counted string) {
	n := int32(len(c.rows)) //nolint:gosec // no store has so many rows
	r.inSubject = c.words.take(r.subject, n)
	if code != "" {
		r.around = union(r.around, []int32{c.words.add(code, n)})
	}
	if r.level != "" { // that things are counted says nothing of what they are
		if head, rest, ok := strings.Cut(counted, " "); ok && countHeads[word.Fold(head)] {
			r.around, counted = union(r.around, c.words.take(head, n)), rest
		}
	}
	r.inIndicator = c.words.take(counted, n)
	for _, p := range r.parents {
		r.around = union(r.around, c.words.take(p, n))
	}
	if r.area.Text != "" {
		words := c.words.take(r.area.Text, n)
		r.around = union(r.around, words)
		if r.level != "" {
			r.inArea, r.around = words, union(r.around, c.words.take(r.level, n))
		}
	}
	for _, part := range strings.Split(r.subject, "(")[1:] {
		if name, _, ok := strings.Cut(part, ")"); ok && len(name) <= 8 && name == strings.ToUpper(name) {
			r.called = union(r.called, c.words.take(name, n))
		}
	}
	if w := wordsOf(r.indicator); len(w) > 0 {
		r.rate = rates[w[0]]
	}
	if _, behind, ok := strings.Cut(strings.ToLower(r.indicator), " yang "); ok {
		r.clause = c.words.take(behind, n)
	}
}

func folded(texts []string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = word.Fold(t)
	}
	return out
}

// idOf is the id of a row: the same for the same texts in the same place of
// the same office, in any store.
func idOf(key string) string {
	h := fnv.New64a()
	h.Write([]byte(key))
	return fmt.Sprintf("%s%016x", Mark, h.Sum64())
}

// Is says whether a plan asks for rows of documents.
func Is(p question.Plan) bool {
	return len(p.Metrics) > 0 && strings.HasPrefix(p.Metrics[0].Indicator, Mark)
}

// Name is how a row is called.
type Name struct {
	Subject, Indicator string // as printed; either may be empty
	Office             string // whose it is; empty when unknown
	Area               string // of a row of a table by area: its id, or as printed; else empty
}

// Name of a row; false when there is none of that id.
func (c *Catalogue) Name(id string) (Name, bool) {
	i, ok := c.byID[id]
	if !ok {
		return Name{}, false
	}
	r := c.rows[i]
	n := Name{Subject: r.subject}
	if n.Indicator, _ = byArea(r.indicator); r.level != "" {
		n.Area = placeOf(r.area, r.level).ID
	}
	if r.office >= 0 {
		n.Office = c.offices[r.office].text
	}
	return n, true
}
