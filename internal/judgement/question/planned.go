package question

import (
	"math"
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/period"
)

// mostListed bounds each list of a plan that did not come from a question.
const mostListed = 200

// Planned holds a plan that came from elsewhere (a link, a chip that was
// changed, a program, a model) against the same types as one that came from a
// question, and brings it into the one form that equal plans share.
func (a *Asker) Planned(p Plan, now time.Time) Understood {
	p = clonePlan(p)
	p.Notes = nil
	if why, word := a.shape(&p); why != "" {
		return Understood{Reason: why, Word: word}
	}
	p.tidy()
	r := &reading{a: a, now: now, plan: p}
	g := groups{said: true}
	switch p.GroupBy() {
	case "year", "quarter", "month":
		g.time = p.GroupBy()
	case "source":
		g.source = true
	default:
		g.place = p.GroupBy()
	}
	r.ranged = slices.ContainsFunc(p.Periods, isRange)
	r.offices()
	r.check(g)
	for _, f := range p.Filters {
		if _, ok := a.indicators[f.Metric.Indicator]; !ok || !slices.Contains(a.indicators[f.Metric.Indicator].Measures, f.Metric.Measure) {
			r.refuse(NoIndicator, f.Metric.Indicator)
		}
	}
	if r.refusal != "" {
		return Understood{Reason: r.refusal, Word: r.word}
	}
	r.plan.tidy()
	return Understood{Plan: r.plan}
}

// shape refuses what is no plan at all: words that are none of the language of
// plans, and ids that the catalogue does not have.
func (a *Asker) shape(p *Plan) (Reason, string) {
	switch p.Op {
	case Value, Sum, Compare, Trend, Rank, Filter, Ratio, Why:
	default:
		return OffScope, string(p.Op)
	}
	if len(p.Metrics) == 0 {
		return NoIndicator, ""
	}
	if len(p.Periods) == 0 {
		p.Periods = []string{Latest}
	}
	if max(len(p.Metrics), len(p.Factors), len(p.Areas), len(p.Agencies), len(p.Periods), len(p.Filters)) > mostListed {
		return OffScope, ""
	}
	for _, id := range p.Areas {
		if _, ok := a.areas[id]; !ok {
			return NoArea, id
		}
	}
	for _, id := range p.Agencies {
		if !slices.ContainsFunc(a.catalogue.Agencies, func(x Agency) bool { return x.ID == id }) {
			return NoArea, id
		}
	}
	for _, s := range p.Periods {
		if s == Latest || s == All {
			continue
		}
		if q, err := period.ParseISO(s); err != nil || q.IsZero() {
			return Ambiguous, s
		}
	}
	if g := p.GroupBy(); g != "" && !slices.Contains([]string{"agency", "kecamatan", "kelurahan", "month", "quarter", "year", "source", "indicator"}, g) {
		return NoGrain, g
	}
	if p.GroupBy() == "" {
		p.Group = nil
	}
	ordered := p.Op == Rank
	switch {
	case ordered != (p.Order != nil), ordered && p.Group == nil, p.Limit != nil && (!ordered || *p.Limit < 1 || *p.Limit > 1000):
		return Ambiguous, ""
	case ordered && *p.Order != "asc" && *p.Order != "desc":
		return Ambiguous, *p.Order
	case (p.Op == Filter) != (len(p.Filters) > 0) && p.Op != Why, p.Op == Filter && p.Group == nil:
		return Ambiguous, ""
	case p.Op != Why && len(p.Factors) > 0:
		return Ambiguous, ""
	}
	for _, f := range p.Filters {
		if !slices.Contains([]string{">", ">=", "<", "<=", "="}, f.Comparison) || math.IsNaN(f.Value) || math.IsInf(f.Value, 0) {
			return Ambiguous, f.Comparison
		}
	}
	if p.Source != nil && !a.hasSource(*p.Source) {
		return NoIndicator, *p.Source
	}
	return a.shapeRatio(p)
}

// shapeRatio settles which metric of a ratio is below the line.
func (a *Asker) shapeRatio(p *Plan) (Reason, string) {
	switch {
	case p.Op != Ratio:
		p.Over = nil
	case len(p.Metrics) != 2:
		return Ambiguous, ""
	case p.Over == nil:
		last := p.Metrics[1]
		p.Over = &last
	case !slices.Contains(p.Metrics, *p.Over):
		return Ambiguous, p.Over.Indicator
	}
	return "", ""
}

func (a *Asker) hasSource(id string) bool {
	list := a.catalogue.Sources
	if len(list) == 0 {
		list = knownSources
	}
	return slices.ContainsFunc(list, func(x Source) bool { return x.ID == id })
}

func isRange(s string) bool { return strings.Contains(s, "..") }
