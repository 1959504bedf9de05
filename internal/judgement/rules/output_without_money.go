package rules

import (
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "output_without_money", Version: "2", Severity: difference.Medium,
	Source: document.Message{
		ID: "PermenPANRB 53/2014 Lampiran II: keluaran yang mempunyai anggaran sendiri dibiayai dari anggaran itu",
		EN: "PermenPANRB 53/2014 Lampiran II: an output with a budget of its own is paid from it",
	},
	Title: document.Message{ID: "Keluaran tercapai, uang nol", EN: "Output without money"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			if r.Head().Subject.Type != observation.SubActivity || len(r.Children) > 0 {
				continue
			}
			for _, output := range r.Each(observation.Reported) {
				outputWithoutMoney(r, output, report)
			}
		}
	},
})

func outputWithoutMoney(r *Row, output *observation.Candidate, report Report) {
	money := r.Find(observation.Realised, output.Period, output.Span)
	done, ok := number(output)
	spent, paid := number(money)
	if !ok || done <= 0 || output.Figure.Value <= 0 || !paid || spent != 0 || overYears(output) {
		return // a fraction that the sheet shows as 0 is not held against it
	}
	d := about(output)
	d.Expected, d.Found, d.Gap = "> 0", shown(money.Figure), done
	d.Explanation = say(
		"%[1]s melaporkan keluaran %[2]s %[3]s, tetapi uang yang terpakai %[4]s.",
		"%[1]s reports an output of %[2]s %[3]s, but the money used is %[4]s.",
		named{output}, output, during(when(output)), money)
	involved := []*observation.Candidate{output, money}
	budget := r.budgetOver(output)
	whole, told := r.wholeYear(observation.Realised, output.Period.Year())
	if interim(output.Period) || support(output) || budget == nil || !told || whole != 0 {
		d.Status = difference.Note // it may be paid earlier or later, or cost nothing
	} else {
		involved = append(involved, budget)
		d.Explanation = also(d.Explanation, "Anggarannya %s.", "Its budget is %s.", budget)
	}
	report(d, involved...)
}

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
