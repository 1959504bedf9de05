package rules

import (
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// interim reports whether a period ends before its year does, so that what is
// missing may still come.
func interim(p period.Period) bool {
	if p.IsZero() {
		return true
	}
	return p.End().Before(period.Year(p.Year()).End())
}

// support reports whether a row belongs to the supporting programme that every
// agency has (X.XX.01, Program Penunjang Urusan Pemerintahan Daerah): salaries
// and upkeep, whose output shows in no single quarter.
func support(c *observation.Candidate) bool {
	if parts := strings.Split(c.Subject.Code, "."); len(parts) >= 3 && parts[2] == "01" {
		return true
	}
	for _, up := range append([]string{c.Subject.Text}, c.Subject.Path...) {
		if strings.Contains(strings.ToLower(strings.Join(strings.Fields(up), " ")), "penunjang urusan") {
			return true
		}
	}
	return false
}

// overYears reports whether a figure is a running total over several years.
func overYears(c *observation.Candidate) bool {
	return c.Span == period.Cumulative && (c.Period.Grain() == period.Years || c.Stage == observation.Renstra)
}

// wholeYear is what a row says of a measure for the whole year of a period:
// the year's own figure, the running total at the year's end, or all four
// quarters. False when the row does not say.
func (r *Row) wholeYear(m observation.Measure, year int) (total float64, ok bool) {
	whole := period.Year(year)
	for _, c := range r.Each(m) {
		atEnd := c.Span == period.Cumulative && c.Period.Grain() != period.Years && c.Period.Year() == year && !interim(c.Period)
		if c.Period == whole && c.Span == period.Discrete || atEnd {
			if v, ok := number(c); ok {
				return v, true
			}
		}
	}
	for q := 1; q <= 4; q++ {
		c := r.Find(m, period.Quarter(year, q), period.Discrete)
		v, ok := number(c)
		if !ok {
			return 0, false
		}
		total += v
	}
	return total, true
}
