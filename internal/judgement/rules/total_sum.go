package rules

import (
	"math"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "total_sum", Version: "1", Severity: difference.High,
	Source: document.Message{
		ID: "Hitungan: baris jumlah suatu tabel adalah jumlah baris teratas di atasnya",
		EN: "Arithmetic: the total row of a table is the sum of the top rows above it",
	},
	Title: document.Message{ID: "Baris jumlah tidak sama dengan isinya", EN: "Total row differs from the table"},
	Check: func(f *Facts, report Report) {
		for i, r := range f.Rows {
			if r.Head().Subject.Type != observation.Total {
				continue
			}
			for _, total := range r.Figures {
				if hasProblem(total, "total_mismatch") && total.Formula != nil {
					totalSum(f.Rows[:i], r, total, report)
				}
			}
		}
	},
})

// totalSum reports a total that misses the rows above it, where reading found
// that the same row adds up in another column.
func totalSum(above []*Row, r *Row, total *observation.Candidate, report Report) {
	printed, ok := number(total)
	if !ok {
		return
	}
	parts, slack := partsAbove(above, r, total)
	gap := printed - total.Formula.Value
	if len(parts) == 0 || math.Abs(gap) <= slack {
		return
	}
	d := about(total)
	expected := amount(total.Formula.Value, total)
	d.Expected, d.Found, d.Gap = shown(expected), shown(total.Figure), gap
	d.Severity = severityOf(gap, printed)
	d.Explanation = say(
		"%[1]s %[2]s pada baris jumlah tercetak %[3]s, sedangkan %[4]d baris di atasnya berjumlah %[5]s; selisihnya %[6]s. Kolom lain pada baris yang sama cocok.",
		"%[1]s %[2]s is printed as %[3]s in the total row, while the rows above it (%[4]d) add up to %[5]s; the gap is %[6]s. Another column of the same row does add up.",
		measureWord{total.Measure}, when(total), total, len(parts), expected, amount(math.Abs(gap), total))
	report(d, append([]*observation.Candidate{total}, parts...)...)
}

// partsAbove are the figures that the expected sum is made of: those of the
// top rows above in the same column, from the nearest on until they make it.
// None where they do not: then the table was put together otherwise.
func partsAbove(above []*Row, r *Row, total *observation.Candidate) (parts []*observation.Candidate, slack float64) {
	sum := 0.0
	slack = rounding(total)
	for i := len(above) - 1; i >= 0 && above[i].document == r.document; i-- {
		row := above[i]
		if row.Parent != nil || row.Head().Subject.Type == observation.Total {
			continue
		}
		part := row.sameColumn(total)
		v, ok := number(part)
		if !ok {
			continue
		}
		sum += v
		slack += rounding(part)
		parts = append(parts, part)
	}
	if math.Abs(sum-total.Formula.Value) > math.Max(1, math.Abs(sum)*1e-9) {
		return nil, 0
	}
	return parts, slack
}
