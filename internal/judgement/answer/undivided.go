package answer

import (
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
)

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
