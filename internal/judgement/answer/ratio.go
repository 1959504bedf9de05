package answer

import (
	"cmp"
	"slices"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
)

// quotient is one standing divided by another of the same place and period.
type quotient struct {
	above, below standing
	value        float64
	unit         string
}

// divide makes the quotient of the two that a ratio is of: one number where the
// plan asks for one, else a row for every place and period that has both. Where
// none has, it says what is missing and offers times that have both.
func (a *Answer) divide(cells []metric.Cell, all Believed, b Book) {
	p := a.Plan
	if p.Over == nil || len(p.Metrics) != 2 {
		a.note(NotDivided)
		return
	}
	found := quotients(p, cells, all, b)
	if len(found) == 0 {
		a.note(NotDivided)
		if len(a.Rows) > 0 {
			a.lacks, a.Instead = undivided(p, cells, all, b), dividedElsewhere(p, cells, all, b)
		}
		return
	}
	if one := found[0]; len(found) == 1 && asksOne(p) {
		a.Rows = slices.Concat(one.above.rows, one.below.rows)
		slices.SortStableFunc(a.Rows, func(x, y Row) int { return cmp.Compare(x.Metric.String(), y.Metric.String()) })
		a.Result, a.Unit = &one.value, one.unit
		return
	}
	a.Rows = nil
	for _, q := range found {
		a.Rows = append(a.Rows, q.row(*p.Over))
	}
	a.Unknown = a.unknown(b)
	for _, x := range named(p.Periods) {
		if !slices.ContainsFunc(a.Rows, func(r Row) bool { return x.Contains(r.Period) }) {
			a.lacks = append(a.lacks, Missing{Period: x.String()})
		}
	}
}

// asksOne says whether a plan names one period and no more than one place or
// office, so that its ratio is one number.
func asksOne(p question.Plan) bool {
	if len(p.Periods) != 1 || p.Group != nil || len(p.Areas) > 1 || len(p.Agencies) > 1 || p.Periods[0] == question.All {
		return false
	}
	_, _, ranged := ends(p.Periods[0])
	return !ranged
}

// row is a quotient as a row: it cites all it is computed from.
func (q quotient) row(over question.Metric) Row {
	r := q.above.rows[0]
	last := q.below.rows[len(q.below.rows)-1]
	r.Period, r.Over, r.Others, r.From = q.above.period, &over, nil, nil
	for _, x := range slices.Concat(q.above.rows, q.below.rows) {
		if grade[x.Cell.State] < grade[r.Cell.State] {
			r.Cell.State = x.Cell.State
		}
		if len(x.From) > 0 {
			r.From = append(r.From, x.From...)
			continue
		}
		r.From = append(r.From, x.Cell)
	}
	r.Cell.Citation, r.Cell.Period, r.Cell.Figure = last.Cell.Citation, q.above.period, figure.Of(q.value, q.unit)
	return r
}

// quotients are the ratios of a plan, by period and place. Of the latest they
// are of the newest period that has any.
func quotients(p question.Plan, cells []metric.Cell, all Believed, b Book) []quotient {
	above, below := standings(p, p.Above(), cells, all, b), standings(p, *p.Over, cells, all, b)
	ofYears := p.GroupBy() != "month" && p.GroupBy() != "quarter" && !slices.ContainsFunc(p.Periods, func(s string) bool {
		x, err := period.ParseISO(s)
		return err != nil || !wholeYears(x) // a part of a year, the latest or all
	})
	var out []quotient
	for _, x := range above {
		for _, y := range below {
			if x.area != y.area || x.agency != y.agency || x.period != y.period || y.value == 0 || ofYears && x.period.Grain() != period.Years {
				continue
			}
			out = append(out, quotient{x, y, x.value / y.value, unitOver(x.unit, y.unit)})
		}
	}
	slices.SortStableFunc(out, func(x, y quotient) int {
		return cmp.Or(x.above.period.Compare(y.above.period), cmp.Compare(x.above.area, y.above.area), cmp.Compare(x.above.agency, y.above.agency))
	})
	if !slices.Equal(p.Periods, []string{question.Latest}) || len(out) == 0 {
		return out
	}
	newest := out[0].above.period
	for _, q := range out[1:] {
		if x := q.above.period; x.End().After(newest.End()) || x.End().Equal(newest.End()) && x.Start().Before(newest.Start()) {
			newest = x
		}
	}
	return slices.DeleteFunc(out, func(q quotient) bool { return q.above.period != newest })
}

// unitOver is the unit of a quotient: none where both are in one unit, or where
// one of them has none.
func unitOver(above, below string) string {
	if above == below || above == "" || below == "" || above == "count" || below == "count" || above == "%" || below == "%" {
		return ""
	}
	return above + "/" + below
}
