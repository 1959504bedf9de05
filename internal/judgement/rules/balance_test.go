package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

// accounts is a report of realisation whose first rows show how it subtracts:
// realised less budget.
func accounts(p *paper, budget, realised, balance string, change ...func(*observation.Candidate)) {
	for range 3 {
		p.row(observation.SubActivity, "Benar", nil).rp(observation.Budget, year, "1.000.000").rp(observation.Realised, year, "900.000").rp(observation.Balance, year, "-100.000")
	}
	p.row(observation.SubActivity, "Promosi kesehatan", nil).
		rp(observation.Budget, year, budget).rp(observation.Realised, year, realised).rp(observation.Balance, year, balance, append(change, problem("balance_mismatch"))...)
}

func TestBalance(t *testing.T) {
	try(t, "balance", []situation{
		{name: "the realised money copied into the balance", want: verdict{difference.Counted, "−Rp22.260.850", "Rp1.025.249.126"}, make: func(p *paper) {
			accounts(p, "1.047.509.976", "1.025.249.126", "1.025.249.126")
		}},
		{name: "the right amount with the other sign", make: func(p *paper) { accounts(p, "1.047.509.976", "1.025.249.126", "22.260.850") }},
		{name: "a rupiah of rounding", make: func(p *paper) { accounts(p, "1.047.509.976", "1.025.249.126", "-22.260.849") }},
		{name: "both sides cut to millions by a spreadsheet", make: func(p *paper) { accounts(p, "132.115.000.000", "135.741.000.000", "3.626.669.511") }},
		{name: "digits that were lost", make: func(p *paper) { accounts(p, "1.047.509.976", "1.025.249.126", "5", problem("digits_lost")) }},
		{name: "a balance that nothing proves", want: verdict{difference.PossibleMisreading, "−Rp22.260.850", "Rp5.000.000"}, make: func(p *paper) {
			accounts(p, "1.047.509.976", "1.025.249.126", "5.000.000", unproven)
		}},
		{name: "no operands before it", make: func(p *paper) {
			p.row(observation.SubActivity, "Sisa saja", nil).rp(observation.Balance, year, "5", problem("balance_mismatch"))
		}},
	})
}

// The sum of the parts and the row's own equation say the same of one cell.
func TestBalanceAndSumOfPartsAreOneDifference(t *testing.T) {
	p := newPaper("a.pdf")
	top := p.row(observation.Activity, "Program", nil).
		rp(observation.Budget, year, "2.000.000").rp(observation.Realised, year, "1.800.000").rp(observation.Balance, year, "1.800.000", problem("balance_mismatch"), problem("sum_mismatch"))
	for range 2 {
		p.row(observation.SubActivity, "Bagian", top).rp(observation.Budget, year, "1.000.000").rp(observation.Realised, year, "900.000").rp(observation.Balance, year, "-100.000")
	}
	got := Check(NewFacts(nil, candidates(p), nil))
	if len(got) != 1 || got[0].Rule != "balance" || got[0].Expected != "−Rp200.000" {
		t.Errorf("want one difference of the balance, got %d: %+v", len(got), got)
	}
}
