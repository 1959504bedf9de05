package rules

import (
	"math"
	"slices"
	"strings"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "column_formula", Version: "2", Severity: difference.Medium,
	Source: document.Message{
		ID: "Rumus formulir itu sendiri antarkolom bernomor (Permendagri 86/2017, formulir evaluasi Renja)",
		EN: "The form's own equation between its numbered columns (Permendagri 86/2017, form of Renja evaluation)",
	},
	Title: document.Message{ID: "Rumus kolom formulir tidak dipenuhi", EN: "The form's own equation does not hold"},
	Check: func(f *Facts, report Report) {
		kept := f.formulasKept()
		for _, r := range f.Rows {
			for _, c := range r.Figures {
				if hasProblem(c, "formula_mismatch") && c.Formula != nil {
					columnFormula(r, c, kept[formulaPlace{r.document, c.Source.ColNo}], report)
				}
			}
		}
	},
})

func columnFormula(r *Row, c *observation.Candidate, kept sums, report Report) {
	operands := r.inColumns(c.Formula.Columns)
	got, ok := number(c)
	if !ok || len(operands) == 0 {
		return
	}
	sum := !strings.ContainsAny(c.Formula.Text, "/:÷")
	if sum && levelUnit(c) {
		return // the equation does not hold for percentages and indices; that they were added up is another rule
	}
	slack := rounding(c)
	for _, o := range operands {
		v, ok := number(o)
		if !ok {
			return
		}
		switch {
		case sum:
			slack += rounding(o)
		case v != 0:
			slack += math.Abs(c.Formula.Value) * rounding(o) / math.Abs(v)
		}
	}
	if math.Abs(got-c.Formula.Value) <= math.Max(slack, math.Abs(c.Formula.Value)*1e-9) {
		return
	}
	want := amount(c.Formula.Value, c)
	if c.Measure == observation.Achievement {
		want = percent(c.Formula.Value)
	}
	d := about(c)
	d.Expected, d.Found, d.Gap = shown(want), shown(c.Figure), got-c.Formula.Value
	if money(c) {
		d.Severity = severityOf(d.Gap, c.Formula.Value)
	}
	if kept.failed >= 3 && kept.held < kept.failed {
		d.Status = difference.Note // a form whose equation most rows ignore is filled in by another one
	}
	d.Explanation = say(
		"Formulir ini menetapkan kolom %[1]s. Untuk %[2]s rumus itu memberi %[3]s, sedangkan yang tercetak %[4]s.",
		"This form states: column %[1]s. For %[2]s that gives %[3]s, while %[4]s is printed.",
		c.Formula.Text, named{c}, want, c)
	report(d, append([]*observation.Candidate{c}, operands...)...)
}

type formulaPlace struct {
	document string
	column   int
}

// formulasKept counts for each column that states an equation the rows that
// keep it and those that do not.
func (f *Facts) formulasKept() map[formulaPlace]sums {
	out := map[formulaPlace]sums{}
	for _, r := range f.Rows {
		for _, c := range r.Figures {
			at := formulaPlace{r.document, c.Source.ColNo}
			s := out[at]
			switch {
			case hasProblem(c, "formula_mismatch"):
				s.failed++
			case slices.Contains(c.Reasons, "column_formula"):
				s.held++
			}
			out[at] = s
		}
	}
	return out
}
