// Package narrative finds the quantities that running text speaks of: how much
// of what was built, planned or repaired, where and when. It knows the language
// of Indonesian reports and terms of reference, no template and no city.
//
// It refuses to invent: a number counts only with a unit, or with the thing it
// counts, beside it. Dates, years, numbers of rules, articles, pages, houses and
// persons are names, not quantities, and give nothing.
package narrative

import (
	"cmp"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
)

// Action says what the text tells was done with what it measures.
type Action string

// The actions of the machine interface.
const (
	Built    Action = "built"
	Planned  Action = "planned"
	Repaired Action = "repaired"
	Other    Action = "other"
)

// Context is what a document says for all its sentences.
type Context struct {
	Period  period.Period // zero when unknown
	Written period.Period // when a letter or the news was written, which may tell of another time; zero when unknown
	Plan    bool          // the document is a plan, such as terms of reference: what it tells is to be done

	Document   period.Period   // when the document is of, where Period is of its section or of the sentence before; zero is Period
	Background bool            // of a plan: the part that tells how things stand
	before     cue             // of the quantity before, for a sentence that only goes on
	earlier    period.Period   // of the last quantity before whose sentence says when; zero when none
	carried    bool            // Period is that of a sentence before
	section    period.Period   // that the heading above names; zero when none
	counted    bool            // section is counted from the time of writing: "tahun lalu"
	lead       cue             // of the heading or sentence that a list stands below
	topic      Action          // the work that the section speaks of; empty when none
	Areas      map[string]bool // names of the city's areas in lower case, for texts that print them without a word for their kind
}

// document is when the document is of.
func (c Context) document() period.Period { return cmp.Or(c.Document, c.Period) }

// now is the time from which "tahun lalu" counts: that of the section where it is
// another than the document's, of the day it was written, or of the document.
func (c Context) now() period.Period {
	if of := c.document(); !c.section.IsZero() && !c.counted && (of.IsZero() || c.section.Year() != of.Year()) {
		return c.section
	}
	if c.counted {
		return cmp.Or(c.Written, c.document())
	}
	return cmp.Or(c.Written, c.section, c.document())
}

// Quantity is one quantity of a sentence.
type Quantity struct {
	Start, End int           // bytes of the sentence, from the amount to its unit
	Figure     figure.Figure // Raw as printed, with the unit; Number or Range
	Object     string        // what is measured, with its dimension: "lebar jalan"
	Action     Action
	Place      string        // as printed; empty when the text names none
	Period     period.Period // zero when unknown

	dated bool // the sentence itself says when
	cue   cue  // what the action was concluded from
}

// Quantified reports whether a sentence has a quantity.
func Quantified(sentence string) bool { return len(read(sentence).amounts()) > 0 }

// Find gives the quantities of one sentence in order. The same sentence and
// context give the same quantities.
func Find(sentence string, c Context) []Quantity {
	s := read(sentence)
	amounts := s.amounts()
	if len(amounts) == 0 {
		return nil
	}
	s.around(amounts, c)
	dates := s.dates(c)
	out := make([]Quantity, 0, len(amounts))
	var last cue
	var paid Action // what the money before was
	for i := range amounts {
		a := &amounts[i]
		start, end := s.list[a.from].start, s.list[a.to-1].end
		f := a.figure
		f.Raw = sentence[start:end]
		if f.Kind != figure.Number {
			f.Text = f.Raw
		}
		when, dated := s.period(amounts, i, dates, c)
		object := s.object(amounts, i)
		var act Action
		var why cue
		if a.unit.sort == money {
			act = s.moneyAction(amounts, i, when, paid, c)
			paid = act
			s.told = append(s.told, cue{})
		} else {
			if i > 0 && amounts[i-1].unit.sort == money && paid == Planned && last == (cue{}) && s.purpose(amounts[i-1].to, a.from) {
				last = cue{status: toCome} // "anggaran Rp 2,2 miliar untuk 2 unit truk"
			}
			act, why = s.action(amounts, i, when, object == "" || dimensionOnly(object), last, c)
			if s.bracket(a.from) < 0 { // an aside speaks for itself
				last = why
			}
			s.told = append(s.told, why)
		}
		if act == Planned && why.status == toCome && wishes[why.word] && dated && when.Year() < c.document().Year() && !s.datedClause(a.from, dates) {
			when, dated = c.Period, false // what is asked for now is not of the year told before
		}
		if act == Planned && !dated && c.carried {
			when = cmp.Or(c.section, c.document())
		}
		out = append(out, Quantity{Start: start, End: end, Figure: f, Object: object, Action: act, Place: s.place(amounts, i), Period: when, cue: why, dated: dated})
	}
	return out
}
