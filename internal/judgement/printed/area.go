package printed

import (
	"slices"
	"time"

	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/observation"
)

// askArea understands a question for the row of an area whose name is also an
// office's: "Kecamatan Hulu" has both.
func (c *Catalogue) askArea(text string, now time.Time) question.Understood {
	r, why := c.readAs(text, now, ofOneArea)
	if why != "" {
		return question.Understood{Reason: why}
	}
	found := r.choose()
	if r.refusal != "" {
		return question.Understood{Reason: r.refusal}
	}
	for _, f := range found {
		if x := &c.rows[f.row]; len(x.inArea) == 0 || !r.saysAll(x.inArea) {
			return question.Understood{Reason: question.NoIndicator}
		}
	}
	return r.understood(found)
}

// ofArea keeps, of rows that a table by area tells of each area, those of the
// area that the question names; without one, the row of the whole. Where there
// is none of the whole, all areas together are offered as the plan to choose.
func (r *reading) ofArea(fits []fit) (kept []fit, instead *question.Understood) {
	byArea := func(f fit) bool { return len(r.c.rows[f.row].inArea) > 0 }
	if !slices.ContainsFunc(fits, byArea) {
		return fits, nil
	}
	if named := slices.DeleteFunc(slices.Clone(fits), func(f fit) bool { return !byArea(f) || !r.saysAll(r.c.rows[f.row].inArea) }); len(named) > 0 {
		return named, nil
	}
	if whole := slices.DeleteFunc(slices.Clone(fits), byArea); len(whole) > 0 {
		return whole, nil
	}
	first := &r.c.rows[fits[0].row]
	at, ok := r.c.setOf[first.level][fits[0].row]
	if !ok || slices.ContainsFunc(fits, func(f fit) bool { i, in := r.c.setOf[first.level][f.row]; return !in || i != at }) {
		return fits, nil
	}
	r.sought = sought{level: first.level}
	p, ok := r.planTogether(&r.c.sets[first.level][at], fits[0])
	if !ok {
		return fits, nil
	}
	return nil, &question.Understood{Reason: question.NoGrain, Word: "city", Choices: []question.Plan{p}}
}

// saysAll says whether the question has every one of some words.
func (r *reading) saysAll(words []int32) bool {
	return !slices.ContainsFunc(words, func(w int32) bool {
		return !slices.ContainsFunc(r.t, func(t token) bool {
			return t.role != taken && slices.ContainsFunc(t.like, func(l likeness) bool { return l.id == w && l.weight == sameWord })
		})
	})
}

// locate gives the rows of an answer the areas that their tables tell them by.
func (c *Catalogue) locate(a *answer.Answer) {
	for i := range a.Rows {
		if n, ok := c.byID[a.Rows[i].Metric.Indicator]; ok && c.rows[n].level != "" && a.Rows[i].Area == (observation.Ref{}) {
			a.Rows[i].Area = placeOf(c.rows[n].area, c.rows[n].level)
		}
	}
}
