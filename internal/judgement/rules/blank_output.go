package rules

import (
	"nyata/internal/ground/figure"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "output_not_reported", Version: "2", Severity: difference.Low,
	Source: document.Message{
		ID: "PermenPANRB 53/2014 Lampiran II: setiap program yang memakai uang melaporkan kinerjanya",
		EN: "PermenPANRB 53/2014 Lampiran II: every programme with money reports its performance",
	},
	Title: document.Message{ID: "Uang terpakai, kinerja tidak diisi", EN: "Money spent, performance left blank"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			head := r.Head()
			if head.Subject.Type != observation.SubActivity || head.Indicator.Text == "" || len(r.Children) > 0 {
				continue
			}
			for _, money := range r.Each(observation.Realised) {
				if spent, ok := number(money); ok && spent > 0 && f.outputs[columnOf(money)].usual() {
					blankOutput(r, money, report)
				}
			}
		}
	},
})

// blankOutput reports a row that spent money in a period for which it says
// nothing of its output, or says that it has none to say.
func blankOutput(r *Row, money *observation.Candidate, report Report) {
	involved := []*observation.Candidate{money}
	for _, row := range r.group() {
		if output := row.Find(observation.Reported, money.Period, money.Span); output != nil {
			if output.Figure.Kind != figure.NotAvailable {
				return
			}
			involved = append(involved, output)
		}
	}
	d := about(money)
	d.Found = shown(money.Figure)
	d.Explanation = say(
		"%[1]s memakai %[2]s %[3]s, tetapi kinerjanya (%[4]s) tidak diisi.",
		"%[1]s used %[2]s %[3]s, but its result (%[4]s) is left blank.",
		named{money}, money, during(when(money)), measured{money})
	d.Status = difference.Note // nothing printed is no contradiction, but nobody can judge it
	report(d, involved...)
}
