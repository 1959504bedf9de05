package answer

import (
	"cmp"
	"slices"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
)

// standing is what one of the two of a ratio is of a place or an office in a
// period: a row, or all the rows of a year's parts.
type standing struct {
	area, agency string
	period       period.Period
	value        float64
	unit         string
	rows         []Row
}

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

// standings are what one of the two of a ratio is, each place and period once.
// What two offices say of one place is left out, and what documents differ in.
func standings(p question.Plan, m question.Metric, cells []metric.Cell, all Believed, b Book) []standing {
	rows := sideRows(p, m, cells, all, b)
	byOffice := byOffice(p)
	type key struct {
		area, agency string
		period       period.Period
	}
	seen := map[key]int{}
	var out []standing
	for _, r := range rows {
		v, ok := r.Number()
		s := standing{area: r.Area.ID, period: r.Period, value: v, unit: r.Cell.Figure.Unit, rows: []Row{r}}
		if byOffice {
			s.agency = r.Agency.ID
		}
		if !ok || len(r.Others) > 0 {
			s.rows = nil // it stands in the way of another
		}
		k := key{s.area, s.agency, s.period}
		if i, twice := seen[k]; twice {
			out[i].rows = nil
			continue
		}
		seen[k] = len(out)
		out = append(out, s)
	}
	if g := p.GroupBy(); g != "month" && g != "quarter" {
		whole := years(out, m.Indicator == question.Budget || b.Additive(m.Indicator))
		for _, s := range whole {
			if _, twice := seen[key{s.area, s.agency, s.period}]; !twice {
				out = append(out, s)
			}
		}
	}
	return slices.DeleteFunc(out, func(s standing) bool { return len(s.rows) == 0 })
}

// sideRows are the rows of one of the two of a ratio.
func sideRows(p question.Plan, m question.Metric, cells []metric.Cell, all Believed, b Book) []Row {
	var rows []Row
	if m.Measure == question.Estimate {
		rows = estimated(p, m, all, b)
	} else {
		rows = rowsOf(p, m, cells, b)
	}
	return ofOffices(rows, p.Agencies, m.Indicator == question.Budget || byOffice(p))
}

// byOffice says whether a plan tells offices apart.
func byOffice(p question.Plan) bool { return p.GroupBy() == "agency" || len(p.Agencies) > 1 }

// ofOffices are the rows of the offices of a plan. A figure that one office
// alone reports is the city's, whoever else's money it is held against.
func ofOffices(rows []Row, offices []string, strict bool) []Row {
	if len(offices) == 0 {
		return rows
	}
	theirs := func(r Row) bool { return slices.Contains(offices, r.Agency.ID) }
	apart := slices.ContainsFunc(rows, func(r Row) bool { return r.Agency.ID != rows[0].Agency.ID })
	if !strict && !apart && !slices.ContainsFunc(rows, theirs) {
		return rows
	}
	return slices.DeleteFunc(slices.Clone(rows), func(r Row) bool { return !theirs(r) })
}

// years are what the parts of years come to: their sum where they add up and
// all are there, else how things stood at the year's end.
func years(parts []standing, sums bool) []standing {
	type key struct {
		area, agency string
		year         int
		grain        period.Grain
	}
	of := map[key][]standing{}
	var order []key
	for _, s := range parts {
		k := key{s.area, s.agency, s.period.Year(), s.period.Grain()}
		if wholes[k.grain] == 0 || s.period.IsZero() {
			continue
		}
		if len(of[k]) == 0 {
			order = append(order, k)
		}
		of[k] = append(of[k], s)
	}
	var out []standing
	seen := map[key]bool{}
	for _, grain := range [...]period.Grain{period.Halves, period.Quarters, period.Months} {
		for _, k := range order {
			year := key{k.area, k.agency, k.year, period.Years}
			if k.grain != grain || seen[year] {
				continue
			}
			if s, ok := yearOf(of[k], period.Year(k.year), sums); ok {
				seen[year] = true
				out = append(out, s)
			}
		}
	}
	return out
}

// wholes is how many parts of a length make a year.
var wholes = map[period.Grain]int{period.Halves: 2, period.Quarters: 4, period.Months: 12}

func yearOf(parts []standing, year period.Period, sums bool) (standing, bool) {
	slices.SortStableFunc(parts, func(x, y standing) int { return x.period.Compare(y.period) })
	last := parts[len(parts)-1]
	if !last.period.End().Equal(year.End()) || len(last.rows) == 0 {
		return standing{}, false
	}
	if !sums || last.rows[0].Cell.Span == period.Cumulative {
		last.period = year
		return last, true
	}
	if len(parts) != wholes[last.period.Grain()] {
		return standing{}, false
	}
	out := last
	out.period, out.value, out.rows = year, 0, nil
	for _, s := range parts {
		if len(s.rows) == 0 || s.unit != last.unit || s.rows[0].Cell.Span != period.Discrete || s.rows[0].Estimate != nil {
			return standing{}, false
		}
		out.value += s.value
		out.rows = append(out.rows, s.rows...)
	}
	return out, true
}

// undivided is which of the two of a ratio has nothing in the period of a plan,
// or not all the parts that its year is made of.
func undivided(p question.Plan, cells []metric.Cell, all Believed, b Book) []Missing {
	if len(p.Periods) != 1 {
		return nil
	}
	asked, err := period.ParseISO(p.Periods[0])
	if err != nil || asked.IsZero() {
		return nil // the latest was asked for, or all
	}
	var out []Missing
	for _, m := range []question.Metric{p.Above(), *p.Over} {
		rows, parted := sideRows(p, m, cells, all, b), p.GroupBy() == "month" || p.GroupBy() == "quarter"
		switch {
		case len(rows) > 0 && parted: // the other one lacks them
		case len(rows) > 0:
			out = append(out, partsLacking(m, asked, rows)...)
		case parted:
			out = append(out, Missing{Metric: m, Period: p.Periods[0], Each: p.GroupBy()})
		default:
			out = append(out, Missing{Metric: m, Period: p.Periods[0]})
		}
	}
	return out
}

// partsLacking are the parts of a year that rows lack, where they are its parts.
func partsLacking(m question.Metric, year period.Period, rows []Row) []Missing {
	grain := rows[0].Period.Grain()
	if year.Grain() != period.Years || wholes[grain] == 0 || m.Measure == question.Estimate {
		return nil
	}
	var out []Missing
	part := moments[grain](year.Year())
	for range wholes[grain] {
		if !slices.ContainsFunc(rows, func(r Row) bool { return r.Period == part }) {
			out = append(out, Missing{Metric: m, Period: part.String()})
		}
		part = part.Next()
	}
	return out
}

// moments are the first parts of a year.
var moments = map[period.Grain]func(year int) period.Period{
	period.Halves:   func(year int) period.Period { return period.Half(year, 1) },
	period.Quarters: func(year int) period.Period { return period.Quarter(year, 1) },
	period.Months:   func(year int) period.Period { return period.Month(year, 1) },
}

// reporter is the one office that reports what money of no named office is held
// against; empty where there is none.
func reporter(p question.Plan, cells []metric.Cell, all Believed, b Book) string {
	if len(p.Agencies) > 0 || p.Group != nil {
		return ""
	}
	money, other := p.Above(), *p.Over
	if money.Indicator != question.Budget {
		money, other = other, money
	}
	if money.Indicator != question.Budget {
		return ""
	}
	rows := sideRows(p, other, cells, all, b)
	if len(rows) == 0 || slices.ContainsFunc(rows, func(r Row) bool { return r.Agency.ID != rows[0].Agency.ID }) {
		return ""
	}
	return rows[0].Agency.ID
}

// dividedElsewhere are plans of a ratio for which both are there: of the money
// of the office that reports what it is held against, of the year that the
// period lies in, else of the years nearest to it.
func dividedElsewhere(p question.Plan, cells []metric.Cell, all Believed, b Book) []question.Plan {
	if len(p.Periods) != 1 {
		return nil
	}
	asked, err := period.ParseISO(p.Periods[0])
	if err != nil || asked.IsZero() {
		return nil
	}
	if g := p.GroupBy(); g == "month" || g == "quarter" || g == "year" {
		p.Group = nil
	}
	if office := reporter(p, cells, all, b); office != "" {
		p.Agencies = []string{office}
	}
	known := func(year int) (question.Plan, bool) {
		of := of(p, period.Year(year).String())
		return of, len(quotients(of, cells, all, b)) > 0
	}
	if whole, ok := known(asked.Year()); ok {
		return []question.Plan{whole}
	}
	var times []int
	for _, c := range cells {
		if !c.Period.IsZero() && !slices.Contains(times, c.Period.Year()) {
			times = append(times, c.Period.Year())
		}
	}
	slices.Sort(times)
	var out []question.Plan
	for i := len(times) - 1; i >= 0; i-- {
		if whole, ok := known(times[i]); ok && times[i] < asked.Year() {
			out = append(out, whole)
			break
		}
	}
	for _, year := range times {
		if whole, ok := known(year); ok && year > asked.Year() {
			return append(out, whole)
		}
	}
	return out
}
