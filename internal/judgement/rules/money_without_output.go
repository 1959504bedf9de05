package rules

import (
	"nyata/internal/ground/figure"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "money_without_output", Version: "1", Severity: difference.High,
	Source: "PermenPANRB 53/2014 Lampiran II: realised money is accounted for by the performance it was agreed for",
	Title:  document.Message{ID: "Uang terpakai, keluaran nol", EN: "Money spent, no output"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			for _, money := range r.Each(observation.Realised) {
				output := r.Find(observation.Reported, money.Period, money.Span)
				spent, ok := number(money)
				if output == nil || !ok || spent <= 0 || output.Figure.Kind != figure.Number || output.Figure.Value != 0 {
					continue // a dash or an empty cell says that nothing was due, not that nothing was done
				}
				d := about(output)
				d.Expected, d.Found, d.Gap = "> 0", shown(output.Figure), spent
				d.Explanation = say(
					"“%s” memakai %s pada %s, tetapi keluaran yang dilaporkan 0.",
					"“%s” used %s in %s, but the output reported is 0.",
					money.Subject.Text, money, money.Period)
				if interim(money.Period) || support(money) {
					d.Status = difference.Note
				}
				report(d, output, money)
			}
		}
	},
})
