package rules

import (
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "balance", Version: "1", Severity: difference.Medium,
	Source: "Arithmetic: the balance is the budget less the money realised, or the later budget less the earlier (Permendagri 77/2020)",
	Title:  document.Message{ID: "Sisa atau selisih salah hitung", EN: "Balance miscalculated"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			for _, c := range r.Each(observation.Balance) {
				if !hasProblem(c, "balance_mismatch") {
					continue
				}
				first, second := r.operands(c)
				a, okA := number(first)
				b, okB := number(second)
				got, ok := number(c)
				if !okA || !okB || !ok {
					continue
				}
				want := a - b
				if got*want < 0 { // the form subtracts the other way round
					want = -want
				}
				if want == got {
					continue
				}
				d := about(c)
				expected := amount(want, c)
				d.Expected, d.Found, d.Gap = shown(expected), shown(c.Figure), got-want
				d.Explanation = say(
					"Selisih “%s” tercetak %s; dari %s dan %s seharusnya %s.",
					"The difference of “%s” is printed as %s; %s and %s give %s.",
					c.Subject.Text, c, first, second, expected)
				report(d, c, first, second)
			}
		}
	},
})

// operands are the two money figures before a balance in its row.
func (r *Row) operands(balance *observation.Candidate) (first, second *observation.Candidate) {
	for _, c := range r.Figures {
		if c.Source.ColNo >= balance.Source.ColNo {
			break
		}
		if c.Measure == observation.Budget || c.Measure == observation.Realised {
			first, second = second, c
		}
	}
	return first, second
}
