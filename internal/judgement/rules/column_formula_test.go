package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestColumnFormula(t *testing.T) {
	const sum = "13 = 9 + 10 + 11 + 12"
	money := func(p *paper, total string, want float64, change ...func(*observation.Candidate)) {
		r := p.row(observation.SubActivity, "Analisis Data", nil)
		for i, text := range []string{"11.042.805", "11.808.000", "17.280.250", "55.912.171"} {
			r.rp(observation.Realised, period4[i], text)
		}
		r.rp(observation.Realised, year, total, append(change, formula(sum, want, 3, 4, 5, 6))...)
	}
	try(t, "column_formula", []situation{
		{name: "money of the year that is not the sum of its quarters", want: verdict{difference.Counted, "Rp96.043.226", "Rp81.825.849"}, make: func(p *paper) {
			money(p, "81.825.849", 96_043_226)
		}},
		{name: "a gap of rounding over four quarters", make: func(p *paper) { money(p, "96.043.228", 96_043_226) }},
		{name: "nothing proves the total", want: verdict{difference.PossibleMisreading, "Rp96.043.226", "Rp81.825.849"}, make: func(p *paper) {
			money(p, "81.825.849", 96_043_226, unproven)
		}},
		{name: "percentages of quarters do not add up to a year's", make: func(p *paper) {
			p.row(observation.SubActivity, "Layanan", nil).put(observation.Reported, q1, "90%", "%").put(observation.Reported, q2, "92%", "%").
				put(observation.Reported, year, "92%", "%", formula("13 = 9 + 10", 182, 3, 4))
		}},
		{name: "a ratio of figures printed to one decimal", make: func(p *paper) {
			p.row(observation.SubActivity, "Layanan", nil).put(observation.Target, year, "1,3", "unit").put(observation.Reported, year, "1,8", "unit").
				put(observation.Achievement, year, "135", "%", formula("15 = 14 / 6 x 100", 138.46, 3, 4))
		}},
		{name: "a ratio of whole counts", want: verdict{difference.Counted, "150%", "167%"}, make: func(p *paper) {
			p.row(observation.SubActivity, "Layanan", nil).put(observation.Target, year, "2", "unit").put(observation.Reported, year, "3", "unit").
				put(observation.Achievement, year, "167", "%", formula("15 = 14 / 6 x 100", 150, 3, 4))
		}},
		{name: "operands that are not to be found", make: func(p *paper) {
			p.row(observation.SubActivity, "Layanan", nil).rp(observation.Realised, year, "5", formula(sum, 7, 20, 21))
		}},
	})
}

// A form whose equation most rows ignore is filled in by another one.
func TestColumnFormulaThatRowsIgnore(t *testing.T) {
	p := newPaper("a.pdf")
	for range 4 {
		p.row(observation.SubActivity, "Layanan", nil).rp(observation.Realised, q1, "10.000").rp(observation.Realised, q2, "20.000").
			rp(observation.Realised, year, "20.000", formula("11 = 9 + 10", 30_000, 3, 4))
	}
	for _, d := range found(t, "column_formula", nil, p) {
		if d.Status != difference.Note {
			t.Errorf("an equation no row keeps gives %s, want a note", d.Status)
		}
	}
}
