package question

import (
	"slices"
	"strings"
)

// ops are the operations that a plan can be turned into by choosing one. A
// filter needs a bound, and a ratio what stands below the line: those come with
// the question, or with OfBelow.
func ops() []Op { return []Op{Value, Sum, Compare, Trend, Rank, Filter, Ratio, Why} }

// setOp turns a plan into another operation. What the new one has no use for is
// given up; what it needs and the plan does not say is the nearest there is: the
// first grouping by place or office that the indicator has, all periods, the
// greatest first.
func (a *Asker) setOp(p *Plan, op Op) bool {
	if !slices.Contains(ops(), op) {
		return false
	}
	if op == p.Op {
		return true
	}
	if op == Ratio && len(p.Metrics) != 2 || op == Filter && len(p.Filters) == 0 {
		return false
	}
	if op != Why {
		p.Factors = nil
	}
	if op != Ratio && p.Op == Ratio {
		p.Metrics = []Metric{p.Above()}
	}
	if op != Ratio {
		p.Over = nil
	}
	if op != Filter {
		p.Filters = nil
	}
	if op != Rank {
		p.Order, p.Limit = nil, nil
	}
	p.Op = op
	switch op {
	case Value:
		p.Metrics, p.Group = p.Metrics[:1], nil
		p.Areas, p.Agencies, p.Periods = p.Areas[:min(1, len(p.Areas))], p.Agencies[:min(1, len(p.Agencies))], p.Periods[:min(1, len(p.Periods))]
		if slices.ContainsFunc(p.Periods, func(s string) bool { return s == All || isRange(s) }) {
			p.Periods = []string{Latest}
		}
	case Trend:
		if p.GroupBy() == "kecamatan" || p.GroupBy() == "kelurahan" || p.GroupBy() == "agency" || p.GroupBy() == "source" {
			p.Group = nil
		}
		if slices.Equal(p.Periods, []string{Latest}) {
			p.Periods = []string{All}
		}
	case Rank:
		p.Metrics = p.Metrics[:1]
		if p.Order == nil {
			most := "desc"
			p.Order = &most
		}
		return a.group(p)
	case Compare:
		if p.GroupBy() == "" && len(p.Areas) < 2 && len(p.Agencies) < 2 && len(p.Periods) < 2 && len(p.Metrics) < 2 {
			return a.group(p)
		}
	case Why:
		p.Group = nil
	default:
	}
	return true
}

// group gives a plan the first grouping that its indicator has and that the
// plan does not name one of already.
func (a *Asker) group(p *Plan) bool {
	if p.GroupBy() != "" {
		return true
	}
	x := a.indicators[p.Metrics[0].Indicator].of(p.Metrics[0].Measure)
	for _, level := range []string{"kecamatan", "kelurahan", "agency"} {
		if slices.Contains(x.Levels, level) && (level != "agency" || len(p.Agencies) == 0) && (level == "agency" || len(p.Areas) == 0) {
			p.Group = &level
			return true
		}
	}
	return false
}

// Above is what stands above the line of a ratio; of another plan, its first
// metric. The plan has one.
func (p Plan) Above() Metric {
	for _, m := range p.Metrics {
		if p.Over == nil || m != *p.Over {
			return m
		}
	}
	return p.Metrics[0]
}

// setLine puts an indicator above or below the line of a ratio. Nothing below
// the line is no ratio any more; something below it makes one.
func (a *Asker) setLine(p *Plan, field Field, id string) bool {
	top, over := p.Above(), p.Over
	if field == OfAbove {
		if p.Op != Ratio || over == nil || id == "" {
			return false
		}
		m, ok := a.measured(id, top.Measure)
		top = m
		if !ok {
			return false
		}
	} else {
		if id == "" {
			p.Metrics, p.Over, p.Op = []Metric{top}, nil, Value
			return true
		}
		m, ok := a.measured(id, Reported)
		if !ok {
			return false
		}
		over = &m
	}
	if top == *over {
		return false
	}
	p.Op, p.Over, p.Metrics = Ratio, over, []Metric{top, *over}
	p.Factors, p.Filters, p.Order, p.Limit = nil, nil, nil, nil
	sortMetrics(&p.Metrics)
	return true
}

// measured is an indicator by a measure, or by what is reported of it where it
// does not have that measure.
func (a *Asker) measured(id, measure string) (Metric, bool) {
	x, ok := a.indicators[id]
	for _, m := range []string{measure, Reported} {
		if ok && slices.Contains(x.Measures, m) {
			return Metric{id, m}, true
		}
	}
	return Metric{}, false
}

// setFactor changes what stands beside a why: "old>new", where nothing old adds
// one, and nothing new takes one away. Something beside a single value makes a
// why of it.
func (a *Asker) setFactor(p *Plan, value string) bool {
	was, is, ok := strings.Cut(value, ">")
	if !ok || was == "" && is == "" {
		return false
	}
	if p.Op != Why && !a.setOp(p, Why) {
		return false
	}
	out := []Metric{}
	found := was == ""
	for _, f := range p.Factors {
		if f.Indicator != was {
			out = append(out, f)
			continue
		}
		found = true
	}
	if is != "" {
		m, ok := a.measured(is, Reported)
		if !ok || slices.ContainsFunc(slices.Concat(out, p.Metrics), func(o Metric) bool { return o.Indicator == is }) {
			return false
		}
		out = append(out, m)
	}
	p.Factors = out
	sortMetrics(&p.Factors)
	return found
}

// Kind is what a field is a field of, whichever factor it is of.
func (f Field) Kind() string {
	if _, ok := factorOf(f); ok {
		return "factor"
	}
	return string(f)
}

// OfFactor is the field of one factor of a why, or with no id, of one more.
func OfFactor(id string) Field { return Field(factor + id) }

// factor begins the fields of factors.
const factor = "factor:"

// factorOf is the factor that a field is of.
func factorOf(f Field) (id string, ok bool) {
	return strings.CutPrefix(string(f), factor)
}
