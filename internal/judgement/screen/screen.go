// Package screen finds personal data on the pages of a document and masks it:
// in words, paragraphs and cells, with the boxes to paint over in a picture of
// the page. It decides nothing about who may see what.
package screen

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/person"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// Page masks the personal data of a page. The page given is left as it is; what
// comes back shares what holds none. Boxes are in points of the page, one for
// each printed word of a find and one for each picture that nobody has read.
func Page(page document.Page) (masked document.Page, boxes []document.Box) {
	masked = page
	masked.Words = slices.Clone(page.Words)
	see := seenBy(page.Kind)
	for _, w := range personal(masked.Words, see, func([]person.Found) {}) {
		boxes = append(boxes, w.Box)
		w.Text = strings.Repeat("•", len([]rune(w.Text)))
	}
	boxes = append(boxes, page.Pictures...)
	masked.Paragraphs = slices.Clone(page.Paragraphs)
	for i := range masked.Paragraphs {
		masked.Paragraphs[i].Text = see.mask(masked.Paragraphs[i].Text)
	}
	masked.Tables = slices.Clone(page.Tables)
	for i := range masked.Tables {
		t := &masked.Tables[i]
		t.Cells = slices.Clone(t.Cells)
		for k := range t.Cells {
			c := &t.Cells[k]
			if text := see.mask(c.Text); text != c.Text {
				c.Text, c.Lines, c.Stored = text, nil, nil
			} else if numbered(c.Text, storedIn(c)) {
				c.Text, c.Lines, c.Stored = strings.Repeat("•", nikDigits), nil, nil
			}
		}
	}
	return masked, boxes
}

// personal are the words of a page that hold personal data, each once, and tells
// of every find. A number may be broken over two lines.
func personal(words []document.Word, see sight, found func([]person.Found)) []*document.Word {
	all := lines(words)
	var out []*document.Word
	mark := func(l line, f person.Found) {
		for i, at := range l.at {
			if at < f.End && at+len(l.words[i].Text) > f.Start && !slices.Contains(out, l.words[i]) {
				out = append(out, l.words[i])
			}
		}
	}
	for i, l := range all {
		own := see.find(l.text)
		found(own)
		for _, f := range own {
			mark(l, f)
		}
		if i+1 == len(all) || all[i+1].words[0].Turned != l.words[0].Turned {
			continue
		}
		both := joined(slices.Concat(l.words, all[i+1].words))
		for _, f := range see.find(both.text) {
			if f.Start < len(l.text) && f.End > len(l.text)+1 && f.What != person.Health && f.What != person.Email && !slices.ContainsFunc(own, func(o person.Found) bool { return o.End > f.Start }) {
				found([]person.Found{f})
				mark(both, f)
			}
		}
	}
	return out
}

// Count counts the personal data of a document: on pages with words line by
// line, otherwise in paragraphs and cells.
func Count(doc *document.Document) receipt.Personal {
	var n receipt.Personal
	for i := range doc.Pages {
		p := &doc.Pages[i]
		if len(p.Words) > 0 {
			personal(p.Words, seenBy(p.Kind), n.Add)
			continue
		}
		for k := range p.Paragraphs {
			n.Add(seenBy(p.Kind).find(p.Paragraphs[k].Text))
		}
		for k := range p.Tables {
			for i := range p.Tables[k].Cells {
				c := &p.Tables[k].Cells[i]
				if numbered(c.Text, storedIn(c)) {
					n.NIK++
					continue
				}
				n.Add(seenBy(p.Kind).find(c.Text))
			}
		}
	}
	return n
}

// Candidates masks what observations carry of personal data. A number that is a
// NIK or NIP is no quantity: it stays as a masked text.
func Candidates(all []observation.Candidate) {
	seen := map[*string][]string{} // figures of one row or column share their texts
	shared := func(texts []string) []string {
		if len(texts) == 0 {
			return texts
		}
		masked, known := seen[&texts[0]]
		if !known || len(masked) != len(texts) {
			masked = list(texts)
			seen[&texts[0]] = masked
		}
		return masked
	}
	for i := range all {
		c := &all[i]
		c.Row, c.Heading, c.Subject.Path = shared(c.Row), shared(c.Heading), shared(c.Subject.Path)
		c.Subject.Text, c.Indicator.Text, c.Agency.Text, c.Area.Text = person.Mask(c.Subject.Text), person.Mask(c.Indicator.Text), person.Mask(c.Agency.Text), person.Mask(c.Area.Text)
		if n := c.Narrative; n != nil {
			c.Narrative = &observation.Narrative{Object: person.Mask(n.Object), Action: n.Action, Place: person.Mask(n.Place), Sentence: person.Mask(n.Sentence)}
		}
		maskFigure(c)
	}
}

func maskFigure(c *observation.Candidate) {
	switch {
	case numbered(c.Figure.Raw, c.Stored):
		text := strings.Repeat("•", nikDigits)
		c.Figure = figure.Figure{Raw: text, Kind: figure.Text, Text: text}
		c.Stored, c.State = nil, observation.Doubtful
		c.Problems = append(slices.Clone(c.Problems), "personal_data")
	case len(person.FindNIK(c.Figure.Raw))+len(person.FindNIP(c.Figure.Raw)) > 0:
		text := person.Mask(c.Figure.Raw)
		c.Figure = figure.Figure{Raw: text, Kind: figure.Text, Text: text}
		c.Stored, c.State = nil, observation.Doubtful
		c.Problems = append(slices.Clone(c.Problems), "personal_data")
	case c.Figure.Kind == figure.Text:
		c.Figure.Raw, c.Figure.Text = person.Mask(c.Figure.Raw), person.Mask(c.Figure.Text)
	}
}

// nikDigits is how many digits a NIK has.
const nikDigits = 16

// numbered says whether a cell holds a NIK as a number: a spreadsheet shows it
// as 6.47201E+15 and keeps fifteen of its digits, so that its serial number may
// have become 0000. Area and day of birth still tell.
func numbered(text string, stored *float64) bool {
	v, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimSpace(text), ",", "."), 64)
	if err != nil || !strings.ContainsAny(text, "eE") {
		return false
	}
	if stored != nil {
		v = *stored
	}
	digits := strconv.FormatFloat(math.Round(v), 'f', 0, 64)
	return len(digits) == nikDigits && len(person.FindNIK(digits[:12]+"0001")) > 0
}

// storedIn is the number a cell holds where it shows another; nil where it does
// not.
func storedIn(c *document.Cell) *float64 {
	if c.Stored == nil {
		return nil
	}
	return &c.Stored.Number
}

// list masks texts; it gives back the same list where there is nothing to mask,
// so that figures of one row go on sharing theirs.
func list(texts []string) []string {
	for i, t := range texts {
		if masked(t) != t {
			out := slices.Clone(texts[:i])
			for _, t := range texts[i:] {
				out = append(out, masked(t))
			}
			return out
		}
	}
	return texts
}

// masked is a text of a cell without personal data.
func masked(t string) string {
	if numbered(t, nil) {
		return strings.Repeat("•", nikDigits)
	}
	return person.Mask(t)
}

// line is a printed line with where each word begins in its text.
type line struct {
	words []*document.Word
	at    []int
	text  string
}

// lines arranges words into printed lines, each way of turning by itself.
func lines(words []document.Word) []line {
	sorted := make([]*document.Word, len(words))
	for i := range words {
		sorted[i] = &words[i]
	}
	across := func(w *document.Word) float64 { return -w.Box.X0 }
	middle := func(w *document.Word) float64 { return (w.Box.Y0 + w.Box.Y1) / 2 }
	slices.SortStableFunc(sorted, func(a, b *document.Word) int {
		return cmp.Or(cmp.Compare(a.Turned, b.Turned), cmp.Compare(middle(a), middle(b)), cmp.Compare(across(b), across(a)))
	})
	var out []line
	for i := 0; i < len(sorted); {
		j := i + 1
		for j < len(sorted) && sorted[j].Turned == sorted[i].Turned && middle(sorted[j])-middle(sorted[i]) < (sorted[i].Box.Y1-sorted[i].Box.Y0)/2 {
			j++
		}
		row := sorted[i:j]
		slices.SortStableFunc(row, func(a, b *document.Word) int { return cmp.Compare(a.Box.X0, b.Box.X0) })
		out = append(out, joined(row))
		i = j
	}
	return out
}

func joined(words []*document.Word) line {
	l := line{words: words, at: make([]int, len(words))}
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		l.at[i] = b.Len()
		b.WriteString(w.Text)
	}
	l.text = b.String()
	return l
}
