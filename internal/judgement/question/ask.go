package question

import (
	"slices"
	"time"

	"nyata/internal/ground/word"
)

// maxLength bounds a question; whoever writes more does not ask.
const maxLength = 600

// Ask understands one question asked on the day of now. It accepts any bytes.
func (a *Asker) Ask(text string, now time.Time) Understood {
	return a.again(text, a.ask(text, now), func(a *Asker) Understood { return a.ask(text, now) })
}

func (a *Asker) ask(text string, now time.Time) Understood {
	r, early := a.read(text, now)
	if early != "" {
		return Understood{Reason: early}
	}
	u := a.askRead(r)
	if !u.Answered() {
		return r.meant(u)
	}
	return u
}

// askRead understands a question that was read, by its names first and then as
// talk.
func (a *Asker) askRead(r *reading) Understood {
	r.understand()
	u := r.outcome()
	if !mayBeTalk(u, r.literal()) || r.namesTwo() {
		return u
	}
	other, ok, at := a.askSpoken(r)
	ok = ok && (!r.literal() || r.outspoken(other.Plan) || r.partOf(at))
	free, freely, all := a.askFreely(r)
	freely = freely && (!r.literal() || r.partOf(all))
	switch {
	case ok && freely && !slices.Equal(other.Plan.Metrics, free.Plan.Metrics):
		return u // it may mean either
	case ok:
		return other
	case freely:
		return free
	}
	if known, ok, at := a.askByGist(r); ok && (!r.literal() || r.namesPeople() || r.partOf(at) && !r.narrowed(at)) {
		return known
	}
	if len(r.ids(anIndicator)) == 0 || r.namesPeople() {
		if weighed, ok := a.askByWeight(r); ok {
			return weighed
		}
	}
	return u
}

// read takes a question apart and finds periods, names and bounds.
func (a *Asker) read(text string, now time.Time) (*reading, Reason) {
	return a.readAfter(text, now, nil)
}

// readAfter is read, with a plan whose times are taken up: "triwulan I saja" is
// of the year spoken of before.
func (a *Asker) readAfter(text string, now time.Time, previous *Plan) (*reading, Reason) {
	if len(text) > maxLength {
		return nil, OffScope
	}
	if why := screen(text); why != "" {
		return nil, why
	}
	folded := word.Fold(notes(text))
	r := &reading{a: a, now: now, base: now.Year(), t: a.vocabulary.tokenise(folded)}
	if len(r.t) == 0 {
		return nil, Ambiguous
	}
	if previous != nil {
		r.takeUp(*previous)
	}
	r.chatter()
	r.numerals()
	r.readBounds()
	r.readPeriods()
	r.readNames()
	r.ages()
	r.none()
	r.boundUnits()
	r.carried()
	return r, ""
}

func (r *reading) understand() {
	r.cause()
	r.readMoney()
	r.readMeasures()
	r.readLimit()
	r.sorted = r.readOrder()
	g := r.readGroups()
	r.readSource()
	r.decide(g)
	r.settle(g)
}

// outcome is the plan when everything is explained, else the refusal.
func (r *reading) outcome() Understood {
	if r.refusal == "" {
		r.residual()
	}
	if r.refusal != "" {
		return Understood{Reason: r.refusal, Word: r.word, Choices: r.choices()}
	}
	r.plan.tidy()
	return Understood{Plan: r.plan}
}
