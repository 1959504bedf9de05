package rules

import (
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestRealisedOverCeiling(t *testing.T) {
	spending := func(budget, spent string, change ...func(*observation.Candidate)) func(*paper) {
		return func(p *paper) {
			p.row(observation.SubActivity, "Penyediaan Jasa Pemeliharaan, Pajak dan Perizinan Kendaraan", nil).rp(observation.Budget, year, budget).rp(observation.Realised, year, spent, change...)
		}
	}
	try(t, "realised_over_ceiling", []situation{
		{name: "more spent than there was", want: verdict{difference.Counted, "≤ Rp2.800.000", "Rp27.720.000"}, make: spending("2.800.000", "27.720.000")},
		{name: "a quarter alone above the year's ceiling", want: verdict{difference.Counted, "≤ Rp2.800.000", "Rp2.900.000"}, make: func(p *paper) {
			p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, year, "2.800.000").rp(observation.Realised, q1, "2.900.000")
		}},
		{name: "all of it", make: spending("2.800.000", "2.800.000")},
		{name: "a rupiah of rounding", make: spending("2.800.000", "2.800.001")},
		{name: "nothing proves what was spent", want: verdict{difference.PossibleMisreading, "≤ Rp2.800.000", "Rp27.720.000"}, make: spending("2.800.000", "27.720.000", unproven)},
		{name: "a column headed only after", want: verdict{difference.Note, "≤ Rp2.800.000", "Rp27.720.000"}, make: spending("2.800.000", "27.720.000", heading("Sesudah"))},
		{name: "money of unknown span", make: spending("2.800.000", "27.720.000", func(c *observation.Candidate) { c.Span = period.UnknownSpan })},
		{name: "money that runs over years", make: spending("2.800.000", "27.720.000", cumulative)},
		{name: "the plan of several years is no ceiling", make: func(p *paper) {
			p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, year, "2.800.000", stage(observation.Renstra)).rp(observation.Realised, year, "27.720.000")
		}},
		{name: "money counted since the Renstra began", make: spending("2.800.000", "27.720.000", stage(observation.Renstra))},
		{name: "the plan of a quarter is no ceiling", make: func(p *paper) {
			p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, q1, "2.800.000").rp(observation.Realised, q1, "27.720.000")
		}},
		{name: "the later budget holds", make: func(p *paper) {
			p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, year, "2.800.000", stage(observation.Original)).rp(observation.Budget, year, "28.000.000", stage(observation.Revised)).rp(observation.Realised, year, "27.720.000")
		}},
		{name: "revenue above plan is welcome", make: func(p *paper) {
			p.row(observation.Account, "Pajak Hotel", nil).code("4.1.1.01").rp(observation.Budget, year, "2.800.000").rp(observation.Realised, year, "27.720.000")
		}},
		{name: "revenue known by its name alone", make: func(p *paper) {
			p.row(observation.Unknown, "Retribusi Pelayanan Pasar", nil).rp(observation.Budget, year, "2.800.000").rp(observation.Realised, year, "27.720.000")
		}},
		{name: "an account of spending", want: verdict{difference.Counted, "≤ Rp2.800.000", "Rp27.720.000"}, make: func(p *paper) {
			p.row(observation.Account, "BELANJA MODAL", nil).code("5.2").rp(observation.Budget, year, "2.800.000").rp(observation.Realised, year, "27.720.000")
		}},
		{name: "a total over revenue and spending", make: func(p *paper) {
			p.row(observation.Total, "Jumlah", nil).rp(observation.Budget, year, "2.800.000").rp(observation.Realised, year, "27.720.000")
		}},
	})
}

// Payments above a ceiling are refused one by one: a column full of them is
// no such column.
func TestColumnFullOfSpendingAboveItsCeiling(t *testing.T) {
	p := newPaper("a.pdf")
	for i := range 10 {
		spent := "900.000"
		if i < 4 {
			spent = "1.900.000"
		}
		p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, year, "1.000.000").rp(observation.Realised, year, spent)
	}
	got := found(t, "realised_over_ceiling", nil, p)
	if len(got) != 4 {
		t.Fatalf("got %d, want 4", len(got))
	}
	for _, d := range got {
		if d.Status != difference.Note {
			t.Errorf("got %s, want a note", d.Status)
		}
	}
}

// A column headed only "after" is money where hardly any row passes the budget
// before it: a changed budget grows in many.
func TestColumnHeadedAfterThatIsMoney(t *testing.T) {
	p := newPaper("a.csv")
	for range 30 {
		p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, year, "1.000.000", heading("Sebelum")).rp(observation.Realised, year, "900.000", heading("Sesudah"))
	}
	p.row(observation.SubActivity, "Modal", nil).rp(observation.Budget, year, "2.800.000", heading("Sebelum")).rp(observation.Realised, year, "27.720.000", heading("Sesudah"))
	expect(t, found(t, "realised_over_ceiling", nil, p), verdict{difference.Counted, "≤ Rp2.800.000", "Rp27.720.000"})
}
