package printed

import (
	"slices"
	"time"

	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
	"nyata/internal/judgement/question"
	"nyata/internal/record/observation"
)

// Follow understands a question that edits the plan of the one before: another
// period, another measure, the same row of another office. What it does not
// change stays. A question of its own is understood as such.
func (c *Catalogue) Follow(text string, before question.Plan, now time.Time) question.Understood {
	n, ok := -1, false
	if Is(before) {
		n, ok = c.byID[before.Metrics[0].Indicator]
	}
	r, why := c.read(text, now)
	switch {
	case !ok || why != "":
		return c.Ask(text, now)
	case slices.ContainsFunc(r.t, func(t token) bool { return t.role == needed && !turns[t.text] }):
		return c.Ask(text, now)
	}
	if s, grouped := c.together(before); grouped {
		return r.followTogether(before, s)
	}
	measure := before.Metrics[0].Measure
	x := &c.rows[n]
	f := fit{row: n, score: 1, subject: 1, share: 1, own: 1}
	if measure == question.Reported || measure == question.Target || measure == question.Achievement {
		f.subject, f.indicator = 0, 1
	}
	if len(r.offices) == 1 && len(r.offices[0]) == 1 {
		f.row = slices.IndexFunc(c.rows, func(y row) bool {
			return y.office == r.offices[0][0] && y.kind == x.kind && (y.subject == x.subject || x.kind == observation.OfAgency) && y.indicator == x.indicator
		})
		if f.row < 0 {
			return question.Understood{Reason: question.NoIndicator}
		}
	}
	if len(r.periods) == 0 {
		for _, s := range before.Periods {
			r.periods = append(r.periods, periodsOf(s)...)
		}
		r.upTo = before.Span != ""
	}
	if r.stage == "" {
		r.stage = observation.Stage(before.Stage)
	}
	wanted := r.wishOf(f.row).measures(f, r.short())
	if len(wanted) == 0 {
		wanted = []string{measure}
	}
	for _, m := range wanted {
		if r.has(f.row, m) {
			return question.Understood{Plan: r.plan(question.Metric{Indicator: c.rows[f.row].id, Measure: m})}
		}
	}
	return r.refused(question.NoGrain, []fit{f})
}

// turns are words that turn from one question to the next.
var turns = word.Set(`kalau kalo klo jika bila bagaimana gimana terus trus lalu lantas nah kemudian and what how about ganti coba then sekarang now`)

func periodsOf(s string) []period.Period {
	p, err := period.ParseISO(s)
	if err != nil {
		return nil
	}
	return []period.Period{p}
}
