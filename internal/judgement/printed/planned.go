package printed

import (
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// measures are those a row can be asked for, in the order they are offered.
var measures = []string{question.Reported, question.Target, question.Achievement, question.Ceiling, question.Realised, question.Absorption}

// Planned holds a plan that came from elsewhere against what rows can be asked
// for, and brings it into the one form that equal plans share.
func (c *Catalogue) Planned(p question.Plan) question.Understood {
	if p.Op == question.Rank || p.Group != nil {
		if !c.holdsTogether(p) {
			return question.Understood{Reason: question.NoGrain, Word: p.GroupBy()}
		}
	} else if p.Op != question.Value && p.Op != question.Sum && p.Op != question.Compare {
		return question.Understood{Reason: question.OffScope, Word: string(p.Op)}
	}
	switch {
	case len(p.Metrics) == 0 || len(p.Metrics) > mostMetrics || len(p.Periods) == 0 || len(p.Periods) > mostMetrics:
		return question.Understood{Reason: question.Ambiguous}
	case p.Span != "" && p.Span != string(period.Cumulative):
		return question.Understood{Reason: question.NoGrain, Word: p.Span}
	case p.Stage != "" && !slices.Contains(stages, observation.Stage(p.Stage)):
		return question.Understood{Reason: question.NoGrain, Word: p.Stage}
	}
	out := question.Plan{
		Op: p.Op, Metrics: slices.Clone(p.Metrics), Periods: slices.Clone(p.Periods), Stage: p.Stage, Span: p.Span, Group: p.Group, Order: p.Order, Limit: p.Limit,
		Areas: []string{}, Agencies: []string{}, Filters: []question.Condition{}, Factors: []question.Metric{},
	}
	for _, m := range p.Metrics {
		if _, ok := c.byID[m.Indicator]; !ok {
			return question.Understood{Reason: question.NoIndicator, Word: m.Indicator}
		}
		if !slices.Contains(measures, m.Measure) {
			return question.Understood{Reason: question.NoGrain, Word: m.Measure}
		}
	}
	for _, s := range p.Periods {
		if q, err := period.ParseISO(s); s != question.Latest && (err != nil || q.IsZero()) {
			return question.Understood{Reason: question.Ambiguous, Word: s}
		}
	}
	return question.Understood{Plan: out}
}

// holdsTogether says whether a plan holds rows of one set against each other, in
// one period.
func (c *Catalogue) holdsTogether(p question.Plan) bool {
	_, one := c.together(p)
	ordered := p.Op == question.Rank
	switch {
	case !one, !ordered && p.Op != question.Compare, ordered != (p.Order != nil), !ordered && p.Limit != nil, len(p.Periods) != 1 || p.Periods[0] == question.Latest:
		return false
	case ordered && *p.Order != "asc" && *p.Order != "desc", p.Limit != nil && *p.Limit < 1:
		return false
	}
	return true
}

// mostMetrics bounds the lists of a plan that did not come from a question.
const mostMetrics = 200

var stages = []observation.Stage{observation.RPJMD, observation.Renstra, observation.RKPD, observation.Original, observation.Revised, observation.Realisation}

// Edit gives a plan another measure or period. Other fields a row does not
// have.
func (c *Catalogue) Edit(p question.Plan, field question.Field, value string) question.Understood {
	p.Metrics = slices.Clone(p.Metrics)
	switch {
	case field == question.OfMeasure:
		for i := range p.Metrics {
			p.Metrics[i].Measure = value
		}
	case field == question.OfPeriod && value != "":
		p.Periods = []string{value}
		switch {
		case p.Group != nil: // stays what it is
		case len(p.Metrics) > 1:
			p.Op = question.Compare
		default:
			p.Op = question.Value
		}
	default:
		return question.Understood{Reason: question.Ambiguous, Word: string(field)}
	}
	return c.Planned(p)
}

// Options lists the measures and periods that a plan's row has figures of, the
// present one among them.
func (c *Catalogue) Options(p question.Plan, field question.Field) []question.Option {
	if len(p.Metrics) == 0 {
		return nil
	}
	n, ok := c.byID[p.Metrics[0].Indicator]
	if !ok {
		return nil
	}
	var values []string
	present := ""
	switch field {
	case question.OfMeasure:
		present = p.Metrics[0].Measure
		for _, m := range measures {
			if c.holds(n, m) {
				values = append(values, m)
			}
		}
	case question.OfPeriod:
		if len(p.Periods) > 0 {
			present = p.Periods[0]
		}
		values = c.heldAt(n, p.Metrics[0].Measure)
	default:
		return nil
	}
	if present != "" && !slices.Contains(values, present) {
		values = append([]string{present}, values...)
	}
	var out []question.Option
	for _, v := range values {
		if v == present {
			out = append(out, question.Option{Value: v, Plan: p, Chosen: true})
		} else if u := c.Edit(p, field, v); u.Answered() {
			out = append(out, question.Option{Value: v, Plan: u.Plan})
		}
	}
	return out
}

// holds says whether a row has what a measure needs.
func (c *Catalogue) holds(n int, measure string) bool {
	for _, of := range measureOf[measure] {
		if !slices.ContainsFunc(c.rows[n].held, func(h metric.Held) bool { return h.Measure == of }) {
			return false
		}
	}
	return true
}

// heldAt are the periods in which a row has all that a measure needs, in order.
func (c *Catalogue) heldAt(n int, measure string) []string {
	needs := measureOf[measure]
	at := map[period.Period]int{} // how many of the needs, one bit each
	for _, h := range c.rows[n].held {
		if i := slices.Index(needs, h.Measure); i >= 0 {
			at[h.Period] |= 1 << i
		}
	}
	var out []string
	for p, has := range at {
		if has == 1<<len(needs)-1 {
			out = append(out, p.String())
		}
	}
	slices.Sort(out)
	return out
}
