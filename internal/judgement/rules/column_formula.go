package rules

import (
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "column_formula", Version: "1", Severity: difference.Medium,
	Source: "The form's own equation between its numbered columns (Permendagri 86/2017, form of Renja evaluation)",
	Title:  document.Message{ID: "Rumus kolom formulir tidak dipenuhi", EN: "The form's own equation does not hold"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			for _, c := range r.Figures {
				if !hasProblem(c, "formula_mismatch") || c.Formula == nil {
					continue
				}
				want := amount(c.Formula.Value, c)
				if c.Measure == observation.Achievement {
					want = percent(c.Formula.Value)
				}
				got, _ := number(c)
				d := about(c)
				d.Expected, d.Found, d.Gap = shown(want), shown(c.Figure), got-c.Formula.Value
				d.Explanation = say(
					"Menurut formulirnya kolom %[1]s; untuk “%[2]s” itu memberi %[3]s, yang tercetak %[4]s.",
					"By the form's own rule column %[1]s; for “%[2]s” this gives %[3]s, printed is %[4]s.",
					c.Formula.Text, c.Subject.Text, want, c)
				report(d, append([]*observation.Candidate{c}, r.columns(c.Formula.Columns)...)...)
			}
		}
	},
})

// columns gives the row's figures that stand in the columns listed.
func (r *Row) columns(list []int) []*observation.Candidate {
	var out []*observation.Candidate
	for _, n := range list {
		for _, c := range r.Figures {
			if c.Source.ColNo == n {
				out = append(out, c)
			}
		}
	}
	return out
}
