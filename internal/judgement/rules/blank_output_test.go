package rules

import (
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestOutputNotReported(t *testing.T) {
	// Five other rows fill in their outputs.
	filled := func(p *paper, when period.Period, last func(r *line)) {
		for range 5 {
			p.row(observation.SubActivity, "Lain", nil).indicator("Jumlah dokumen").rp(observation.Realised, when, "5.000.000").k(when, "1")
		}
		last(p.row(observation.SubActivity, "Pemeliharaan gedung", nil).indicator("Jumlah gedung"))
	}
	note := verdict{difference.Note, "", "Rp64.683.000"}
	try(t, "output_not_reported", []situation{
		{name: "a year's money and no word of its output", want: note, make: func(p *paper) {
			filled(p, year, func(r *line) { r.rp(observation.Realised, year, "64.683.000") })
		}},
		{name: "not available", want: note, make: func(p *paper) {
			filled(p, year, func(r *line) { r.rp(observation.Realised, year, "64.683.000").k(year, "n.a") })
		}},
		{name: "an interim quarter", want: note, make: func(p *paper) {
			filled(p, q2, func(r *line) { r.rp(observation.Realised, q2, "64.683.000") })
		}},
		{name: "told for the year", want: note, make: func(p *paper) {
			filled(p, q4, func(r *line) { r.rp(observation.Realised, q4, "64.683.000").k(year, "3") })
		}},
		{name: "filled in", make: func(p *paper) {
			filled(p, year, func(r *line) { r.rp(observation.Realised, year, "64.683.000").k(year, "3") })
		}},
		{name: "filled in for a second indicator", make: func(p *paper) {
			filled(p, year, func(r *line) { r.rp(observation.Realised, year, "64.683.000").also("Luas gedung").k(year, "3") })
		}},
		{name: "a dash", make: func(p *paper) {
			filled(p, year, func(r *line) { r.rp(observation.Realised, year, "64.683.000").k(year, "-") })
		}},
		{name: "a row without an indicator", make: func(p *paper) {
			filled(p, year, func(r *line) { r.indicator("").rp(observation.Realised, year, "64.683.000") })
		}},
		{name: "a document that reports no outputs", make: func(p *paper) {
			for range 6 {
				p.row(observation.SubActivity, "Lain", nil).indicator("Jumlah dokumen").rp(observation.Realised, year, "5.000.000")
			}
		}},
	})
}
