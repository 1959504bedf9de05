package rules

import (
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestQuartersSum(t *testing.T) {
	row := func(p *paper, total string, change ...func(*observation.Candidate)) {
		p.row(observation.SubActivity, "Jasa", nil).rp(observation.Realised, q1, "100.000").rp(observation.Realised, q2, "-").rp(observation.Realised, q3, "250.000").
			rp(observation.Realised, q4, "50.000").rp(observation.Realised, year, total, change...)
	}
	with := func(right int, last func(p *paper)) func(*paper) {
		return func(p *paper) {
			for range right {
				row(p, "400.000")
			}
			last(p)
		}
	}
	try(t, "quarters_sum", []situation{
		{name: "a year that is not the sum of its quarters", want: verdict{difference.Counted, "Rp400.000", "Rp440.000"}, make: with(3, func(p *paper) { row(p, "440.000") })},
		{name: "rounding", make: with(3, func(p *paper) { row(p, "400.002") })},
		{name: "too few rows to know the columns", make: with(2, func(p *paper) { row(p, "440.000") })},
		{name: "columns that most rows deny", make: func(p *paper) {
			for range 3 {
				row(p, "400.000")
			}
			for range 4 {
				row(p, "50.000")
			}
		}},
		{name: "a quarter of unknown span", make: with(3, func(p *paper) {
			row(p, "440.000")
			p.rows[len(p.rows)-1].figures[0].Span = period.UnknownSpan
		})},
		{name: "a quarter left blank", make: with(3, func(p *paper) {
			row(p, "440.000")
			last := p.rows[len(p.rows)-1]
			last.figures = last.figures[1:]
		})},
		{name: "nothing proves the total", want: verdict{difference.PossibleMisreading, "Rp400.000", "Rp440.000"}, make: with(3, func(p *paper) { row(p, "440.000", unproven) })},
	})
	t.Run("up to a quarter", func(t *testing.T) {
		p := newPaper("a.pdf")
		for i := range 4 {
			total := "300.000"
			if i == 3 {
				total = "390.000"
			}
			p.row(observation.SubActivity, "Jasa", nil).rp(observation.Realised, q1, "100.000").rp(observation.Realised, q2, "200.000").rp(observation.Realised, q2, total, cumulative)
		}
		expect(t, found(t, "quarters_sum", nil, p), verdict{difference.Counted, "Rp300.000", "Rp390.000"})
	})
}
