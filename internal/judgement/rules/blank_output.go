package rules

import (
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "output_not_reported", Version: "1", Severity: difference.Low,
	Source: "PermenPANRB 53/2014 Lampiran II: every programme with money reports its performance",
	Title:  document.Message{ID: "Uang terpakai, kinerja tidak diisi", EN: "Money spent, performance left blank"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			head := r.Head()
			if head.Subject.Type != observation.SubActivity || head.Indicator.Text == "" {
				continue
			}
			for _, money := range r.Each(observation.Realised) {
				spent, ok := number(money)
				if !ok || spent <= 0 || !f.outputs[columnOf(money)] || r.Find(observation.Reported, money.Period, money.Span) != nil {
					continue
				}
				d := about(money)
				d.Status = difference.Note // nothing printed is no contradiction, but nobody can judge it
				d.Found = shown(money.Figure)
				d.Explanation = say(
					"“%s” memakai %s pada %s, tetapi kolom kinerjanya kosong.",
					"“%s” used %s in %s, but its performance is left blank.",
					head.Subject.Text, money, money.Period)
				report(d, money)
			}
		}
	},
})
