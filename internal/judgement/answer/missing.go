package answer

import (
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
)

// Missing is what a plan names and nothing is on file of, where something is of
// the rest. One of its fields is set; of a ratio the metric and the period, and
// how the plan parts the period where it does.
type Missing struct {
	Metric question.Metric
	Each   string // month or quarter
	Period string // as the plan writes periods
	Area   string // id
	Agency string // id
}

// mostMissing is how many missing things are named; a course over many years
// with one figure is not told year by year.
const mostMissing = 6

// missing is what the rows lack of what the plan names one by one: missing is
// not zero, and not silence either.
func (a *Answer) missing() []Missing {
	if len(a.Rows) == 0 {
		return nil
	}
	p := a.Plan
	switch p.Op {
	case question.Ratio:
		return a.lacks[:min(len(a.lacks), mostMissing)]
	case question.Value, question.Compare, question.Trend, question.Sum:
	default:
		return nil // others keep some of the rows, or say what they lack by a note
	}
	var out []Missing
	add := func(m Missing, has func(Row) bool) {
		if !slices.ContainsFunc(a.Rows, has) {
			out = append(out, m)
		}
	}
	if len(p.Metrics) > 1 {
		for _, m := range p.Metrics {
			add(Missing{Metric: m}, func(r Row) bool { return r.Metric == m })
		}
	}
	for _, x := range named(p.Periods) {
		add(Missing{Period: x.String()}, func(r Row) bool { return x.Contains(r.Period) || r.Period.Contains(x) })
	}
	if len(p.Areas) > 1 && p.GroupBy() != "kelurahan" && p.GroupBy() != "kecamatan" {
		for _, id := range p.Areas {
			add(Missing{Area: id}, func(r Row) bool { return r.Area.ID == id })
		}
	}
	if len(p.Agencies) > 1 {
		for _, id := range p.Agencies {
			add(Missing{Agency: id}, func(r Row) bool { return r.Agency.ID == id })
		}
	}
	return out[:min(len(out), mostMissing)]
}

// named are the periods that a plan names where it names more than one; of a
// range of years, each.
func named(periods []string) []period.Period {
	var out []period.Period
	for _, s := range periods {
		x, err := period.ParseISO(s)
		if err != nil {
			return nil // the latest, or all
		}
		from, to, ranged := ends(s)
		if !ranged || from.Grain() != period.Years {
			out = append(out, x)
			continue
		}
		for y := from; y.Compare(to) <= 0; y = y.Next() {
			out = append(out, y)
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// unknown are the places that a plan groups by of which nothing with a number is
// known, where of others something is.
func (a *Answer) unknown(b Book) []string {
	level := a.Plan.GroupBy()
	if level != "kecamatan" && level != "kelurahan" {
		return nil // which offices must report a figure is not known
	}
	known := map[string]bool{}
	for _, r := range a.Rows {
		if _, ok := r.Number(); ok {
			known[r.Area.ID] = true
		}
	}
	if len(known) == 0 {
		return nil
	}
	var out []string
	for _, id := range b.Areas(level) {
		if !known[id] && wantedPlace(a.Plan, level, id, b) {
			out = append(out, id)
		}
	}
	return out
}
