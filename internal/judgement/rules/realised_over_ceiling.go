package rules

import (
	"strings"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "realised_over_ceiling", Version: "1", Severity: difference.High,
	Source: "UU 1/2004 article 3(3) and PP 12/2019 article 124: spending may not exceed its budget",
	Title:  document.Message{ID: "Realisasi melebihi pagu", EN: "Spending above its ceiling"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			if revenue(r.Head()) {
				continue
			}
			for _, money := range r.Each(observation.Realised) {
				ceiling := r.ceilingOf(money)
				spent, okS := number(money)
				limit, okL := number(ceiling)
				if ceiling == nil || !okS || !okL || spent <= limit || spent-limit < 1 {
					continue
				}
				d := about(money)
				d.Expected, d.Found, d.Gap = "≤ "+shown(ceiling.Figure), shown(money.Figure), spent-limit
				d.Explanation = say(
					"Realisasi “%s” %s melebihi pagunya %s sebesar %s.",
					"The money realised for “%s”, %s, is above its ceiling of %s by %s.",
					money.Subject.Text, money, ceiling, amount(spent-limit, money))
				report(d, money, ceiling)
			}
		}
	},
})

// ceilingOf is the budget of the same year; where several stages stand in the
// row, the last printed, which is the latest stage.
func (r *Row) ceilingOf(money *observation.Candidate) *observation.Candidate {
	var last *observation.Candidate
	for _, b := range r.Each(observation.Budget) {
		if b.Stage == observation.Renstra || b.Stage == observation.RPJMD {
			continue
		}
		if b.Period == money.Period || b.Period.Contains(money.Period) {
			last = b
		}
	}
	return last
}

// revenue reports whether a row is about money coming in, where more than
// planned is no contradiction, or about rows of which that is not known: an
// account tree that mixes both.
func revenue(c *observation.Candidate) bool {
	for _, t := range append([]string{c.Subject.Text}, c.Subject.Path...) {
		w := strings.ToLower(t)
		for _, word := range []string{"pendapatan", "penerimaan", "pajak", "retribusi", "hasil pengelolaan", "dana perimbangan", "surplus", "defisit", "pembiayaan", "lain-lain pad"} {
			if strings.Contains(w, word) {
				return true
			}
		}
	}
	if c.Subject.Type == observation.Account {
		return accountClass(c.Subject.Code) != "5"
	}
	return c.Subject.Type == observation.OfAgency || c.Subject.Type == observation.Affair || c.Subject.Type == observation.Total
}
