package question

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"nyata/internal/ground/period"
)

// Field is a part of a plan that a person can change by choosing another value.
type Field string

// The fields.
const (
	OfOp        Field = "op"
	OfIndicator Field = "indicator"
	OfAbove     Field = "above" // of a ratio: the indicator above the line
	OfBelow     Field = "below" // likewise below it
	OfMeasure   Field = "measure"
	OfArea      Field = "area"
	OfAgency    Field = "agency"
	OfPeriod    Field = "period"
	OfGroup     Field = "group"
	OfOrder     Field = "order"
	OfFilter    Field = "filter" // can only be taken away
	OfSource    Field = "source" // likewise
)

// Fields lists the fields of a plan in the order it is said: a ratio has two
// indicators, and a why the factors beside it, each with a field of its own.
func (p Plan) Fields() []Field {
	out := []Field{OfOp, OfIndicator, OfBelow}
	if p.Op == Ratio {
		out = []Field{OfOp, OfAbove, OfBelow}
	}
	out = append(out, OfMeasure)
	for _, f := range p.Factors {
		out = append(out, OfFactor(f.Indicator))
	}
	if p.Op == Why || p.Op == Value || p.Op == Trend {
		out = append(out, OfFactor(""))
	}
	return append(out, OfArea, OfAgency, OfPeriod, OfGroup, OfOrder, OfFilter, OfSource)
}

// Edit gives a plan one field another value and holds the result against the
// types. The empty value takes the field away where a plan can do without it.
// What no longer fits the changed field is given up: an order without groups,
// a bound on another indicator's values.
func (a *Asker) Edit(p Plan, field Field, value string, now time.Time) Understood {
	p = clonePlan(p)
	if len(p.Metrics) == 0 || !a.set(&p, field, value) {
		return Understood{Reason: Ambiguous, Word: string(field)}
	}
	if _, beside := factorOf(field); field != OfOp && field != OfAbove && field != OfBelow && !beside {
		reshape(&p)
	}
	return a.Planned(p, now)
}

func (a *Asker) set(p *Plan, field Field, value string) bool {
	one := func(list *[]string) {
		*list = nil
		if value != "" {
			*list = []string{value}
		}
	}
	if was, ok := factorOf(field); ok {
		return a.setFactor(p, was+">"+value)
	}
	switch field {
	case OfOp:
		return a.setOp(p, Op(value))
	case OfIndicator:
		return a.setIndicator(p, value)
	case OfAbove, OfBelow:
		return a.setLine(p, field, value)
	case OfMeasure:
		for i := range p.Metrics {
			p.Metrics[i].Measure = value
		}
		if p.Over != nil {
			p.Over.Measure = value
		}
		sortMetrics(&p.Metrics)
	case OfArea:
		one(&p.Areas)
		if value != "" && p.GroupBy() == a.levelOf(value) {
			p.Group = nil
		}
	case OfAgency:
		one(&p.Agencies)
		if value != "" && p.GroupBy() == "agency" {
			p.Group = nil
		}
	case OfPeriod:
		if value == "" {
			return false
		}
		one(&p.Periods)
	case OfGroup:
		p.Group = nil
		if value != "" {
			p.Group = &value
		}
	case OfOrder:
		return setOrder(p, value)
	case OfFilter:
		if value != "" {
			return false
		}
		p.Filters = nil
	case OfSource:
		if value != "" {
			return false
		}
		p.Source = nil
	default:
		return false
	}
	return true
}

// setIndicator keeps the measures the new indicator has.
func (a *Asker) setIndicator(p *Plan, id string) bool {
	x, ok := a.indicators[id]
	if !ok || len(x.Measures) == 0 {
		return false
	}
	var out []Metric
	for _, m := range p.Metrics {
		if !slices.Contains(x.Measures, m.Measure) {
			m.Measure = x.Measures[0]
			if slices.Contains(x.Measures, Reported) {
				m.Measure = Reported
			}
		}
		out = append(out, Metric{id, m.Measure})
	}
	p.Metrics, p.Over = out, nil
	sortMetrics(&p.Metrics)
	p.Filters = nil // a bound is of one indicator's values
	p.Factors = nil
	return true
}

// setOrder reads "asc", "desc", or either with how many: "desc:5".
func setOrder(p *Plan, value string) bool {
	p.Order, p.Limit = nil, nil
	if value == "" {
		return true
	}
	way, count, limited := strings.Cut(value, ":")
	p.Order = &way
	if limited {
		n, err := strconv.Atoi(count)
		if err != nil {
			return false
		}
		p.Limit = &n
	}
	return true
}

// reshape finds the operation that a changed plan is.
func reshape(p *Plan) {
	if p.GroupBy() == "" || p.Order == nil {
		p.Order, p.Limit = nil, nil
	}
	if p.GroupBy() == "" {
		p.Filters = nil
	}
	many := len(p.Areas) > 1 || len(p.Agencies) > 1 || len(p.Periods) > 1 || len(p.Metrics) > 1
	timed := p.GroupBy() == "year" || p.GroupBy() == "quarter" || p.GroupBy() == "month"
	long := slices.ContainsFunc(p.Periods, func(s string) bool { return s == All || isRange(s) })
	switch {
	case p.Op == Why, p.Op == Ratio && len(p.Metrics) == 2, p.Op == Sum:
		p.Order, p.Limit, p.Filters = nil, nil, nil
	case len(p.Filters) > 0:
		p.Op, p.Order, p.Limit = Filter, nil, nil
	case p.Order != nil:
		p.Op = Rank
	case timed:
		p.Op = Trend
	case p.GroupBy() != "" || many:
		p.Op = Compare
	case long:
		p.Op = Trend
	default:
		p.Op = Value
	}
}

// Option is one value a field can be given, and the plan it makes.
type Option struct {
	Value  string
	Plan   Plan
	Chosen bool // it is what the plan says now
}

// Options lists what a field of a plan can be given: only values that make a
// plan of the right types, the present one among them.
func (a *Asker) Options(p Plan, field Field, now time.Time) []Option {
	var out []Option
	present := valueOf(p, field)
	for _, value := range a.candidates(p, field, now) {
		if value == present {
			out = append(out, Option{value, p, true})
			continue
		}
		if u := a.Edit(p, field, value, now); u.Answered() {
			out = append(out, Option{Value: value, Plan: u.Plan})
		}
	}
	return out
}

// valueOf is what a plan says of a field, as Edit takes it; several things
// together are no one value.
func valueOf(p Plan, field Field) string {
	single := func(list []string) string { return strings.Join(list, "+") }
	if id, ok := factorOf(field); ok {
		return id
	}
	switch field {
	case OfOp:
		return string(p.Op)
	case OfAbove:
		if len(p.Metrics) > 0 {
			return p.Above().Indicator
		}
	case OfBelow:
		if p.Over != nil {
			return p.Over.Indicator
		}
	case OfIndicator:
		return single(distinct(p.Metrics, func(m Metric) string { return m.Indicator }))
	case OfMeasure:
		return single(distinct(p.Metrics, func(m Metric) string { return m.Measure }))
	case OfArea:
		return single(p.Areas)
	case OfAgency:
		return single(p.Agencies)
	case OfPeriod:
		return single(p.Periods)
	case OfGroup:
		return p.GroupBy()
	case OfOrder:
		switch {
		case p.Order == nil:
			return ""
		case p.Limit == nil:
			return *p.Order
		default:
			return fmt.Sprintf("%s:%d", *p.Order, *p.Limit)
		}
	case OfFilter:
		return single(distinct(p.Filters, Condition.String))
	case OfSource:
		if p.Source != nil {
			return *p.Source
		}
	}
	return ""
}

// distinct says each thing, each answer once.
func distinct[T any](list []T, say func(T) string) []string {
	var out []string
	for _, x := range list {
		if s := say(x); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// candidates are the values worth offering, the present one first where it is
// not among them.
func (a *Asker) candidates(p Plan, field Field, now time.Time) []string {
	var out []string
	of := field
	if id, ok := factorOf(field); ok {
		of = OfIndicator
		if id != "" {
			out = []string{""} // none in its place
		}
	}
	switch of {
	case OfOp:
		for _, op := range ops() {
			out = append(out, string(op))
		}
	case OfBelow:
		out = []string{""}
		for _, x := range a.catalogue.Indicators {
			out = append(out, x.ID)
		}
	case OfIndicator, OfAbove:
		for _, x := range a.catalogue.Indicators {
			out = append(out, x.ID)
		}
	case OfMeasure:
		for _, m := range p.Metrics {
			for _, x := range a.indicators[m.Indicator].Measures {
				if !slices.Contains(out, x) {
					out = append(out, x)
				}
			}
		}
	case OfArea:
		out = append(out, "")
		for _, x := range a.catalogue.Areas {
			if !a.cityIDs[x.ID] {
				out = append(out, x.ID)
			}
		}
	case OfAgency:
		out = append(out, "")
		for _, x := range a.catalogue.Agencies {
			out = append(out, x.ID)
		}
	case OfPeriod:
		out = periodsNear(now)
	case OfGroup:
		out = []string{"", "kecamatan", "kelurahan", "agency", "year", "quarter", "month", "source"}
	case OfOrder:
		out = []string{"", "desc", "asc", "desc:1", "asc:1", "desc:3", "asc:3", "desc:5", "asc:5", "desc:10", "asc:10"}
	case OfFilter, OfSource:
		out = []string{""}
	}
	if present := valueOf(p, field); !slices.Contains(out, present) {
		out = append([]string{present}, out...)
	}
	return out
}

// periodsNear are the periods people mostly ask about: the latest, all, the
// years and quarters up to now, and the last years together.
func periodsNear(now time.Time) []string {
	out := []string{Latest, All}
	year := now.Year()
	for _, n := range []int{3, 5} {
		out = append(out, period.Between(period.Year(year-n), period.Year(year-1)).String())
	}
	for y := year; y > year-7; y-- {
		out = append(out, period.Year(y).String())
	}
	quarter := period.Quarter(year, int(now.Month()-1)/3+1)
	for range 8 {
		out = append(out, quarter.String())
		quarter = quarter.Prev()
	}
	return out
}
