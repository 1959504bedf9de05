package rules

import (
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestPercentagesSummed(t *testing.T) {
	last := period.Year(2024)
	years := func(p *paper, before, now, both, unit string, change ...func(*observation.Candidate)) {
		p.row(observation.SubActivity, "Administrasi Umum", nil).indicator("Persentase layanan").
			put(observation.Target, year, "100", unit).put(observation.Reported, last, before, unit, cumulative).
			put(observation.Reported, year, now, unit).put(observation.Reported, year, both, unit, append(change, cumulative)...)
	}
	quarters := func(p *paper, one, two, total string) {
		p.row(observation.SubActivity, "Administrasi Umum", nil).indicator("Persentase layanan").
			put(observation.Reported, q1, one, "%").put(observation.Reported, q2, two, "%").put(observation.Reported, q2, total, "%", cumulative)
	}
	try(t, "percentages_summed", []situation{
		{name: "the 200 % of the official form", want: verdict{difference.Counted, "100%", "200%"}, make: func(p *paper) { years(p, "100", "100", "200", "%") }},
		{name: "an index added up beyond its target", want: verdict{difference.Counted, "82 indeks", "160 indeks"}, make: func(p *paper) { years(p, "78", "82", "160", "indeks") }},
		{name: "shown rounded, stored exactly", want: verdict{difference.Counted, "93%", "175%"}, make: func(p *paper) {
			p.kind = "xlsx"
			p.row(observation.SubActivity, "Administrasi Umum", nil).put(observation.Reported, last, "82%", "%", cumulative).
				put(observation.Reported, year, "93%", "%", stored(92.857142857142861)).put(observation.Reported, year, "175%", "%", stored(174.85714285714286), cumulative)
		}},
		{name: "documents do add up", make: func(p *paper) { years(p, "100", "100", "200", "dokumen") }},
		{name: "the last value holds, as it should", make: func(p *paper) { years(p, "90", "95", "95", "%") }},
		{name: "what stays within 100 may be progress", make: func(p *paper) { years(p, "30", "40", "70", "%") }},
		{name: "nothing was reached before", make: func(p *paper) { years(p, "0", "104", "104", "%") }},
		{name: "quarters added up to a running total", want: verdict{difference.Counted, "92%", "182%"}, make: func(p *paper) { quarters(p, "90%", "92%", "182%") }},
		{name: "a level added to that of the years of the Renstra", want: verdict{difference.Counted, "90%", "176%"}, make: func(p *paper) {
			p.row(observation.SubActivity, "Rumah Layak Huni", nil).put(observation.Reported, last, "86%", "%", cumulative, stage(observation.Renstra)).
				put(observation.Reported, q2, "90%", "%", cumulative).put(observation.Reported, q2, "176%", "%", cumulative, stage(observation.Renstra))
		}},
		{name: "quarters of progress", make: func(p *paper) { quarters(p, "40%", "60%", "100%") }},
		{name: "a total of unknown span", make: func(p *paper) {
			years(p, "100", "100", "200", "%", func(c *observation.Candidate) { c.Span = period.UnknownSpan })
			for i := range p.rows[0].figures {
				p.rows[0].figures[i].Span = period.UnknownSpan
			}
		}},
		{name: "nothing proves the total", want: verdict{difference.PossibleMisreading, "100%", "200%"}, make: func(p *paper) { years(p, "100", "100", "200", "%", unproven) }},
	})
}
