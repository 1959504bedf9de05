package rules

import (
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "output_without_money", Version: "1", Severity: difference.Medium,
	Source: "PermenPANRB 53/2014 Lampiran II: an output with a budget of its own is paid from it",
	Title:  document.Message{ID: "Keluaran tercapai, uang nol", EN: "Output without money"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			for _, output := range r.Each(observation.Reported) {
				money := r.Find(observation.Realised, output.Period, output.Span)
				done, ok := number(output)
				spent, paid := number(money)
				if money == nil || !ok || done <= 0 || !paid || spent != 0 || r.Head().Subject.Type != observation.SubActivity {
					continue
				}
				budget := r.budgetOver(output)
				d := about(output)
				d.Expected, d.Found, d.Gap = "> 0", shown(money.Figure), done
				d.Explanation = say(
					"“%s” melaporkan keluaran %s pada %s, tetapi uang yang terpakai 0.",
					"“%s” reports an output of %s in %s, but no money was used.",
					output.Subject.Text, output, output.Period)
				involved := []*observation.Candidate{output, money}
				if interim(output.Period) || support(output) || budget == nil {
					d.Status = difference.Note // it may be paid later, or cost nothing
				} else {
					involved = append(involved, budget)
				}
				report(d, involved...)
			}
		}
	},
})

// budgetOver is the row's budget for the year of a figure when it is more than
// zero.
func (r *Row) budgetOver(c *observation.Candidate) *observation.Candidate {
	for _, b := range r.Each(observation.Budget) {
		if v, ok := number(b); ok && v > 0 && b.Period.Contains(c.Period) {
			return b
		}
	}
	return nil
}
