package mention

import (
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
	"nyata/internal/judgement/narrative"
	"nyata/internal/judgement/question"
	"nyata/internal/record/reference"
)

// Wanted is what a question asks of running text: of which things, done how,
// when and where, and measured in what.
type Wanted struct {
	Words    []Word          // what a quantity must speak of, every one of them
	Actions  []string        // as observation.Narrative has them; none = any
	Unit     string          // base unit; "count" = things counted; empty = any
	Side     string          // what a length runs along: panjang, lebar, tinggi, tebal, dalam
	Periods  []period.Period // none = any
	Areas    []string        // ids; none = anywhere. Several are meanings of one name
	Agencies []string        // ids; likewise
	Amount   bool            // asks how much or how many; else to be told
	Reasons  bool            // asks for reasons or obstacles
}

// Word is a word of a question that tells what it is about.
type Word struct {
	Text string   // as typed, folded
	Keys []string // any of which must be met: its own and those of words for the same
}

// Read takes a question apart for the search of running text. It is false when
// the question names no thing to look for.
func Read(text string, city *reference.City, now time.Time) (Wanted, bool) {
	folded := word.Fold(text)
	r := reader{city: city, tokens: word.Tokens(folded)}
	r.taken = make([]bool, len(r.tokens))
	r.when(folded, now)
	for i := range r.tokens {
		if !r.taken[i] {
			r.named(i)
		}
	}
	for i := range r.tokens {
		if !r.taken[i] {
			r.word(i)
		}
	}
	w := r.wanted
	w.Amount = r.asks && !r.tells || w.Unit != "" && !r.tells
	if slices.Contains(w.Actions, string(narrative.Planned)) {
		w.Actions = []string{string(narrative.Planned)} // "direncanakan dibangun"
	}
	return w, len(w.Words) > 0
}

// reader reads one question.
type reader struct {
	city   *reference.City
	tokens []word.Token
	taken  []bool
	asks   bool // for an amount
	tells  bool // asks to be told
	wanted Wanted
}

// text of the i-th token in its usual spelling; empty beyond the ends.
func (r *reader) text(i int) string {
	if i < 0 || i >= len(r.tokens) {
		return ""
	}
	return word.Plain(r.tokens[i].Text)
}

func (r *reader) take(from, to int) {
	for i := from; i < to; i++ {
		r.taken[i] = true
	}
}

// word reads a word that names no time, place or office.
func (r *reader) word(i int) {
	t := r.tokens[i]
	w := r.text(i)
	if t.Kind == word.Mark && w != "%" {
		return
	}
	switch {
	case w == "by" || w == "oleh": // who did it is a name of its own
		return
	case asking[w]:
		r.asks = true
		return
	}
	if interrogative[w] || explaining[w] {
		r.tells = true
		r.wanted.Reasons = r.wanted.Reasons || interrogative[w] && (w == "kenapa" || w == "why") || explaining[w]
		return
	}
	counted := asking[r.text(i-1)] || (r.text(i-1) == "ada" || r.text(i-1) == "the") && asking[r.text(i-2)]
	if unit := counters[w]; unit != "" && counted {
		r.wanted.Unit = unit
		return
	}
	if unit := sizes[w]; unit != "" && (r.wanted.Unit == "" || r.wanted.Unit == unit) { // "panjang jalan rusak berat" weighs nothing
		r.wanted.Unit = unit
		if r.wanted.Side == "" {
			r.wanted.Side = sides[w]
		}
		return
	}
	if a := verb(w); a != "" {
		if !slices.Contains(r.wanted.Actions, a) {
			r.wanted.Actions = append(r.wanted.Actions, a)
		}
		if general[word.Key(w)] || general[w] || worksIn[w] != "" {
			return
		}
	}
	if question.Filler(w) && english[w] == nil || word.Key(w) == "" {
		return
	}
	said := Word{Text: t.Text}
	for _, form := range append([]string{w}, english[w]...) {
		for _, k := range word.Keys(form) {
			said.add(k)
			for _, group := range alike {
				if list := strings.Fields(group); slices.Contains(list, k) {
					for _, other := range list {
						said.add(word.Key(other))
					}
				}
			}
		}
	}
	r.wanted.Words = append(r.wanted.Words, said)
}

// verb is what a word of work says was done, when that is more than that
// something was.
func verb(w string) string {
	if a := worksIn[w]; a != "" {
		return a
	}
	if a := narrative.VerbAction(w); a != narrative.Other {
		return string(a)
	}
	return ""
}

func (w *Word) add(key string) {
	if key != "" && !slices.Contains(w.Keys, key) {
		w.Keys = append(w.Keys, key)
	}
}

// Text is the words of the question that are looked for in passages.
func (w Wanted) Text() string {
	parts := make([]string, len(w.Words))
	for i, x := range w.Words {
		parts[i] = strings.Join(x.Keys, " ")
	}
	return strings.Join(parts, " ")
}

// Terms are the words by which quantities are searched, each with those that
// may stand in its place.
func (w Wanted) Terms() [][]string {
	out := make([][]string, len(w.Words))
	for i, x := range w.Words {
		out[i] = x.Keys
	}
	return out
}

// Met counts the words of the question that a text, given by its keys, speaks
// of.
func (w Wanted) Met(text []string) int {
	n := 0
	for _, x := range w.Words {
		if slices.ContainsFunc(x.Keys, func(k string) bool { return slices.Contains(text, k) }) {
			n++
		}
	}
	return n
}

// Of says whether a document of a year is of the time that was asked about; so
// is every document where no time was.
func (w Wanted) Of(year int) bool {
	return len(w.Periods) == 0 || slices.ContainsFunc(w.Periods, func(p period.Period) bool { return p.Contains(period.Year(year)) || p.Year() == year })
}
