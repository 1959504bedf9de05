package printed

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// askTogether understands a question for rows held against each other: each
// kecamatan, or the office with the most. Rows that cannot be held against each
// other, for their periods, units or ways of counting differ, are refused.
func (c *Catalogue) askTogether(text string, now time.Time) (u question.Understood, sought bool) {
	r, why := c.readAs(text, now, heldTogether)
	if why != "" || r.sought.level == "" {
		return question.Understood{Reason: why}, false
	}
	if r.privacy(); r.refusal != "" {
		return question.Understood{Reason: r.refusal, Word: r.word}, true
	}
	found := r.setsMeant()
	if len(found) == 0 {
		return question.Understood{Reason: question.NoIndicator}, false
	}
	var plans []question.Plan
	for _, f := range found {
		if p, ok := r.planTogether(&c.sets[r.sought.level][f.row], f); ok {
			plans = append(plans, p)
		}
	}
	switch len(plans) {
	case 0:
		return question.Understood{Reason: question.NoGrain, Word: r.sought.level}, true
	case 1:
		return question.Understood{Plan: plans[0]}, true
	default:
		return question.Understood{Reason: question.Ambiguous, Choices: plans[:min(len(plans), most)]}, true
	}
}

// setsMeant are the sets that explain every needed word, those that fit best.
// Without such a word the offices as a whole are meant.
func (r *reading) setsMeant() []fit {
	named := slices.ContainsFunc(r.t, func(t token) bool { return t.role == needed })
	var out []fit
	for i := range r.c.sets[r.sought.level] {
		s := &r.c.sets[r.sought.level][i]
		if slices.ContainsFunc(s.members, func(m member) bool { return !r.allowed(m.row) }) {
			continue
		}
		whole := s.row.kind == observation.OfAgency && len(s.row.parents) == 0
		if !named {
			if whole {
				out = append(out, fit{row: i, score: 1, subject: 1, share: 1, own: 1})
			}
			continue
		}
		f, lacks, _ := r.fitOf(&s.row)
		if f.row = i; lacks == 0 && f.own > 0 && sure(f) && !r.mendedAway(f) {
			out = append(out, f)
		}
	}
	slices.SortFunc(out, func(a, b fit) int { return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.row, b.row)) })
	end := 0
	for end < len(out) && out[0].score-out[end].score <= near {
		end++
	}
	return out[:end]
}

// like is what figures must have in common to be held against each other,
// their unit aside.
type alike struct {
	period period.Period
	span   period.Span
	stage  observation.Stage
}

// planTogether is the plan over a set; false where fewer than two of its rows
// have comparable figures.
func (r *reading) planTogether(s *set, f fit) (question.Plan, bool) {
	if s.twice || len(r.periods) > 1 {
		return question.Plan{}, false
	}
	wanted := r.wishIn(&s.row).measures(f, r.short())
	if len(wanted) == 0 {
		wanted = []string{question.Reported, question.Realised}
	}
	for _, m := range wanted {
		if of := measureOf[m]; len(of) == 1 {
			if at, members, ok := r.comparable(s, of[0]); ok {
				return r.c.planOf(s, m, at, members, r.sought), true
			}
		}
	}
	return question.Plan{}, false
}

// comparable finds the period, span and stage at which most rows of a set have a
// number of one measure, the newest of them. What is counted in an unknown way
// is never held against anything.
func (r *reading) comparable(s *set, of observation.Measure) (at alike, members []int, ok bool) {
	have, units := map[alike][]int{}, map[alike]string{}
	var keys, apart []alike
	for i, m := range s.members {
		for _, h := range r.c.rows[m.row].held {
			if h.Measure != of || !h.Number || h.Span != period.Discrete && h.Span != period.Cumulative || h.Period.IsZero() || !r.staged(h) || !r.asksAt(h) {
				continue
			}
			k := alike{h.Period, h.Span, h.Stage}
			if _, known := have[k]; !known {
				keys = append(keys, k)
				units[k] = h.Unit
			}
			if units[k] != h.Unit {
				apart = append(apart, k)
			}
			if !slices.Contains(have[k], i) {
				have[k] = append(have[k], i)
			}
		}
	}
	keys = slices.DeleteFunc(keys, func(k alike) bool {
		return len(have[k]) < 2 || slices.Contains(apart, k) || !r.sized(s, units[k])
	})
	if len(keys) == 0 {
		return at, nil, false
	}
	at = slices.MaxFunc(keys, func(a, b alike) int {
		return cmp.Or(cmp.Compare(len(have[a]), len(have[b])), a.period.End().Compare(b.period.End()), b.period.Start().Compare(a.period.Start()),
			cmp.Compare(slices.Index(stages, a.stage), slices.Index(stages, b.stage)), cmp.Compare(b.span, a.span))
	})
	return at, have[at], true
}

// asksAt says whether a figure is of the period asked for, counted as asked.
func (r *reading) asksAt(h metric.Held) bool {
	if len(r.periods) == 0 {
		return true
	}
	p := r.periods[0]
	if r.upTo {
		return h.Period == p && (h.Span == period.Cumulative || p.Part() == 1)
	}
	return h.Period == p && h.Span == period.Discrete || p.Grain() == period.Years && toYearEnd(p, h.Period, h.Span)
}

// sized says whether an amount can be called long, or wide.
func (r *reading) sized(s *set, unit string) bool {
	if r.sought.size == "" {
		return true
	}
	for _, w := range union(s.row.inSubject, s.row.inIndicator) {
		if r.c.words.texts[w] == r.sought.size {
			return true
		}
	}
	for _, w := range wordsOf(unit) {
		u := units[w]
		if r.sought.size == "panjang" && (u == "km" || u == "m") || r.sought.size == "luas" && (u == "ha" || u == "m2") {
			return true
		}
	}
	return false
}

// planOf is the plan over some members of a set.
func (c *Catalogue) planOf(s *set, measure string, at alike, members []int, by sought) question.Plan {
	p := question.Plan{
		Op: question.Compare, Group: &by.level, Periods: []string{at.period.String()}, Areas: []string{}, Agencies: []string{}, Filters: []question.Condition{}, Factors: []question.Metric{},
	}
	for _, i := range members {
		p.Metrics = append(p.Metrics, question.Metric{Indicator: c.rows[s.members[i].row].id, Measure: measure})
	}
	slices.SortFunc(p.Metrics, func(a, b question.Metric) int { return cmp.Compare(a.String(), b.String()) })
	if slices.Contains(stages, at.stage) {
		p.Stage = string(at.stage)
	}
	if at.span == period.Cumulative {
		p.Span = string(at.span)
	}
	if by.order != "" {
		p.Op, p.Order = question.Rank, &by.order
		if by.limit > 0 {
			p.Limit = &by.limit
		}
	}
	return p
}

// together says whether a plan holds rows of one set against each other.
func (c *Catalogue) together(p question.Plan) (*set, bool) {
	in, known := c.setOf[p.GroupBy()]
	if !known || len(p.Metrics) < 2 {
		return nil, false
	}
	first := -1
	for i, m := range p.Metrics {
		n, ok := c.byID[m.Indicator]
		at, held := in[n]
		if !ok || !held || m.Measure != p.Metrics[0].Measure || i > 0 && at != first {
			return nil, false
		}
		first = at
	}
	return &c.sets[p.GroupBy()][first], true
}

// answerTogether answers a plan over a set: a row for each place or office, in
// the order asked for. What documents do not print of a member is named.
func (c *Catalogue) answerTogether(p question.Plan, s *set, kept []metric.Cell, b answer.Book) answer.Answer {
	each := p
	each.Op, each.Group, each.Order, each.Limit = question.Compare, nil, nil, nil
	a := answer.Build(each, kept, book{b})
	a.Plan, a.Missing, a.Result = p, nil, nil
	for _, m := range s.members {
		x := &c.rows[m.row]
		has := false
		for i := range a.Rows {
			if a.Rows[i].Metric.Indicator == x.id {
				has = true
				a.Rows[i].Area = placeOf(m.area, s.row.level)
			}
		}
		switch {
		case has:
		case m.area != observation.Ref{}:
			a.Missing = append(a.Missing, answer.Missing{Area: placeOf(m.area, s.row.level).ID})
		case p.GroupBy() == "agency":
			a.Missing = append(a.Missing, answer.Missing{Agency: cmp.Or(c.offices[x.office].id, c.offices[x.office].text)})
		default:
			a.Missing = append(a.Missing, answer.Missing{Metric: question.Metric{Indicator: x.id, Measure: p.Metrics[0].Measure}})
		}
	}
	slices.SortStableFunc(a.Rows, func(x, y answer.Row) int {
		return cmp.Or(cmp.Compare(x.Area.ID, y.Area.ID), cmp.Compare(x.Agency.ID, y.Agency.ID))
	})
	if len(a.Rows) < 2 || slices.ContainsFunc(a.Rows, func(r answer.Row) bool {
		return r.Cell.Figure.Unit != a.Rows[0].Cell.Figure.Unit || r.Period != a.Rows[0].Period
	}) {
		a.Rows, a.Missing = nil, nil // one alone is neither most nor least
		if !slices.Contains(a.Notes, answer.Nothing) {
			a.Notes = append(a.Notes, answer.Nothing)
		}
	}
	if p.Op == question.Rank {
		a.Rank()
	}
	return a
}

// placeOf is an area as rows of an answer have it; one that the reference data
// do not know is called as it is printed, with its level.
func placeOf(area observation.Ref, level string) observation.Ref {
	text := area.Text
	if first, _, _ := strings.Cut(word.Fold(text), " "); level != "" && text != "" && first != level {
		text = strings.ToUpper(level[:1]) + level[1:] + " " + text
	}
	return observation.Ref{ID: cmp.Or(area.ID, text), Text: area.Text}
}

// followTogether asks for another period of rows held against each other; any
// other change is a question of its own.
func (r *reading) followTogether(before question.Plan, s *set) question.Understood {
	if len(r.periods) != 1 || len(r.offices) > 0 {
		return question.Understood{Reason: question.Ambiguous}
	}
	r.sought = sought{level: before.GroupBy()}
	if before.Order != nil {
		r.sought.order = *before.Order
	}
	if before.Limit != nil {
		r.sought.limit = *before.Limit
	}
	at, members, ok := r.comparable(s, measureOf[before.Metrics[0].Measure][0])
	if !ok {
		return question.Understood{Reason: question.NoGrain, Word: before.GroupBy()}
	}
	return question.Understood{Plan: r.c.planOf(s, before.Metrics[0].Measure, at, members, r.sought)}
}
