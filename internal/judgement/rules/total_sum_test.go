package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func totalled(value float64) func(*observation.Candidate) {
	return func(c *observation.Candidate) {
		c.Problems = append(c.Problems, "total_mismatch")
		c.Formula = &observation.Formula{Text: "total", Value: value}
	}
}

func TestTotalSum(t *testing.T) {
	table := func(p *paper, printed string, sum float64, change ...func(*observation.Candidate)) {
		p.row(observation.Programme, "Program A", nil).rp(observation.Realised, q1, "1.709.000")
		p.row(observation.Programme, "Program B", nil).rp(observation.Realised, q1, "1.277.000")
		p.row(observation.Total, "Jumlah", nil).rp(observation.Realised, q1, printed, append(change, totalled(sum))...)
	}
	try(t, "total_sum", []situation{
		{name: "a total row that misses the rows above it", want: verdict{difference.Counted, "Rp2.986.000", "Rp2.896.000"}, make: func(p *paper) {
			table(p, "2.896.000", 2_986_000)
		}},
		{name: "a total that nothing proves", want: verdict{difference.PossibleMisreading, "Rp2.986.000", "Rp2.896.000"}, make: func(p *paper) {
			table(p, "2.896.000", 2_986_000, unproven)
		}},
		{name: "a gap of rounding", make: func(p *paper) { table(p, "2.986.001", 2_986_000) }},
		{name: "rows that do not make the sum that reading found", make: func(p *paper) { table(p, "2.896.000", 9_000_000) }},
		{name: "a total that is no number", make: func(p *paper) { table(p, "#REF!", 2_986_000) }},
	})
}
