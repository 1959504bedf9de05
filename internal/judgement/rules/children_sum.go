package rules

import (
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "children_sum", Version: "1", Severity: difference.High,
	Source: "Arithmetic: the money of a row is the sum of the rows below it in the same hierarchy (Permendagri 86/2017, Permendagri 77/2020)",
	Title:  document.Message{ID: "Jumlah tidak sama dengan rinciannya", EN: "Total differs from its parts"},
	Check: func(f *Facts, report Report) {
		for _, parent := range f.Rows {
			for _, total := range parent.Figures {
				if hasProblem(total, "sum_mismatch") {
					childrenSum(parent, total, report)
				}
			}
		}
	},
})

func childrenSum(parent *Row, total *observation.Candidate, report Report) {
	found, _ := number(total)
	sum := 0.0
	involved := []*observation.Candidate{total}
	for _, child := range parent.Children {
		c := sameColumn(child, total)
		if v, ok := number(c); ok {
			sum += v
			involved = append(involved, c)
		}
	}
	if len(involved) == 1 || sum == found {
		return
	}
	d := about(total)
	expected := amount(sum, total)
	d.Expected, d.Found, d.Gap = shown(expected), shown(total.Figure), found-sum
	d.Explanation = say(
		"%[1]s untuk “%[2]s” tertulis %[3]s, sedangkan %[4]d rincian di bawahnya berjumlah %[5]s; selisih %[6]s.",
		"%[1]s of “%[2]s” is printed as %[3]s, while the %[4]d parts below it add up to %[5]s; the gap is %[6]s.",
		measureWord{total.Measure}, total.Subject.Text, total, len(involved)-1, expected, amount(found-sum, total))
	report(d, involved...)
}

// sameColumn is the child's figure in the column of the parent's.
func sameColumn(child *Row, total *observation.Candidate) *observation.Candidate {
	for _, c := range child.Figures {
		if c.Measure == total.Measure && c.Period == total.Period && c.Span == total.Span && c.Stage == total.Stage &&
			(c.Source.ColNo == total.Source.ColNo || c.Source.Page != total.Source.Page) {
			return c
		}
	}
	return nil
}
