package printed

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"nyata/internal/ground/word"
	"nyata/internal/judgement/question"
)

// dictionary is every word of the rows, with the rows it stands in.
type dictionary struct {
	ids      map[string]int32
	texts    []string
	rows     [][]int32 // by word, ascending
	weights  []float64 // by word: how much it tells of a row
	concepts map[string][]int32
	roots    map[string][]int32 // by what is left of a word without affixes
}

func newDictionary() *dictionary {
	return &dictionary{ids: map[string]int32{}, concepts: map[string][]int32{}, roots: map[string][]int32{}}
}

// add notes that a word stands in a row.
func (d *dictionary) add(w string, row int32) int32 {
	id, ok := d.ids[w]
	if !ok {
		id = int32(len(d.texts)) //nolint:gosec // nor so many words
		d.ids[w] = id
		d.texts = append(d.texts, w)
		d.rows = append(d.rows, nil)
	}
	if list := d.rows[id]; len(list) == 0 || list[len(list)-1] != row {
		d.rows[id] = append(list, row)
	}
	return id
}

// take notes the words of a text of a row.
func (d *dictionary) take(text string, row int32) []int32 {
	var out []int32
	for _, w := range wordsOf(text) {
		out = append(out, d.add(w, row))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// seal weighs the words and relates them.
func (d *dictionary) seal(rows int) {
	d.weights = make([]float64, len(d.texts))
	for id, w := range d.texts {
		d.weights[id] = math.Log(1 + float64(rows)/float64(1+len(d.rows[id])))
		if general[w] {
			d.weights[id] *= 0.25
		}
		if c := question.Concept(w); c != "" {
			d.concepts[c] = append(d.concepts[c], int32(id))
		}
		for _, f := range rootsOf(w) {
			d.roots[f] = append(d.roots[f], int32(id))
		}
	}
}

// rootsOf are the forms that may be the root of a word, four letters or more.
func rootsOf(w string) []string {
	if w == "" || w[0] < 'a' || w[0] > 'z' {
		return nil
	}
	out := []string{}
	word.Stem(w, func(form string) bool {
		if len(form) >= 4 && !slices.Contains(out, form) {
			out = append(out, form)
		}
		return false
	})
	return out
}

// likeness is a word of the rows that a word of a question may stand for.
type likeness struct {
	id     int32
	weight float64 // 1 for the word itself
}

// Weights of what may be meant by a word.
const (
	sameWord  = 1.0
	sameRoot  = 0.95
	otherWord = 0.75 // means the same

	typingError = 0.9
)

// like are the words of the rows that w may stand for, the surest first.
func (d *dictionary) like(w string) []likeness {
	var out []likeness
	add := func(id int32, weight float64) {
		if !slices.ContainsFunc(out, func(l likeness) bool { return l.id == id }) {
			out = append(out, likeness{id, weight})
		}
	}
	if id, ok := d.ids[w]; ok {
		add(id, sameWord)
	}
	if w == "" || w[0] < 'a' || w[0] > 'z' {
		return out
	}
	for _, f := range rootsOf(w) {
		for _, id := range d.roots[f] {
			add(id, sameRoot)
		}
	}
	for _, id := range d.concepts[question.Concept(w)] {
		add(id, otherWord)
	}
	for _, other := range synonyms[w] {
		if id, ok := d.ids[other]; ok {
			add(id, otherWord)
		}
		for _, f := range rootsOf(other) {
			for _, id := range d.roots[f] {
				add(id, otherWord)
			}
		}
	}
	return out
}

// misspelt is what w must be a typing error of: the nearest words of the rows,
// where all of one distance have one root.
func (d *dictionary) misspelt(w string) []likeness {
	if len(w) < 5 || question.Common(w) {
		return nil
	}
	limit := 1
	if len(w) >= 9 {
		limit = 2
	}
	var out []likeness
	for id, x := range d.texts {
		if len(x) < 5 || x[0] != w[0] {
			continue
		}
		switch n := word.Distance(w, x, limit); {
		case n > limit:
		case n < limit:
			limit, out = n, []likeness{{int32(id), typingError}}
		default:
			out = append(out, likeness{int32(id), typingError})
		}
	}
	for _, l := range out[min(1, len(out)):] {
		if question.Concept(d.texts[l.id]) != question.Concept(d.texts[out[0].id]) {
			return nil
		}
	}
	return out
}

// wordsOf are the words and numbers of a printed text that tell of it.
func wordsOf(text string) []string {
	var out []string
	for _, t := range word.Tokens(word.Fold(parted(text))) {
		if t.Kind == word.Mark || small[t.Text] {
			continue
		}
		w := t.Text
		if p := abbreviated[w]; p != "" {
			w = p
		}
		out = append(out, w)
	}
	return out
}

// parted puts a space where a small letter meets a capital: a unit printed
// without one behind a text, "yang ditanganiHa".
func parted(text string) string {
	var b strings.Builder
	last := ' '
	for _, r := range text {
		if unicode.IsUpper(r) && unicode.IsLower(last) {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

// union of two ascending lists.
func union(a, b []int32) []int32 {
	out := append(slices.Clone(a), b...)
	slices.Sort(out)
	return slices.Compact(out)
}

func has(list []int32, id int32) bool {
	_, ok := slices.BinarySearch(list, id)
	return ok
}

// vocabulary is every word that a typing error may be mended to.
func (c *Catalogue) vocabulary() []string {
	out := slices.Clone(c.words.texts)
	for _, first := range c.forms {
		for _, f := range first {
			out = append(out, f.words...)
		}
	}
	for _, list := range [...]map[string]bool{money, spent, ceilings, targets, attained, counted, kinds} {
		for w := range list {
			out = append(out, w)
		}
	}
	for w := range synonyms {
		out = append(out, w)
	}
	for _, f := range c.files {
		out = append(out, f.words...)
	}
	out = slices.DeleteFunc(out, func(w string) bool { return w == "" || w[0] < 'a' || w[0] > 'z' })
	slices.Sort(out)
	return slices.Compact(out)
}
