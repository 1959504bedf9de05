package answer

import (
	"slices"

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
