package rules

import (
	"math"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "children_sum", Version: "2", Severity: difference.High,
	Source: document.Message{
		ID: "Hitungan: uang suatu baris adalah jumlah baris di bawahnya dalam susunan yang sama (Permendagri 86/2017, Permendagri 77/2020)",
		EN: "Arithmetic: the money of a row is the sum of the rows below it in the same hierarchy (Permendagri 86/2017, Permendagri 77/2020)",
	},
	Title: document.Message{ID: "Jumlah tidak sama dengan rinciannya", EN: "Total differs from its parts"},
	Check: func(f *Facts, report Report) {
		for _, parent := range f.Rows {
			if len(parent.Children) == 0 {
				continue
			}
			for _, total := range parent.Figures {
				if hasProblem(total, "sum_mismatch") && !parent.explained(total) {
					childrenSum(f, parent, total, report)
				}
			}
		}
	},
})

func childrenSum(f *Facts, parent *Row, total *observation.Candidate, report Report) {
	p := parent.parts(total)
	if !p.ok || p.holds() || p.rounded() && !f.trees[parent.document].exactly() {
		return
	}
	reason, sure := f.whole(parent)
	if reason == "codes_in_disorder" && !sure {
		return // a code typed wrongly puts a row under the wrong parent: the sum says nothing
	}
	d := about(total)
	gap := p.total - p.sum
	expected := amount(p.sum, total)
	d.Expected, d.Found, d.Gap = shown(expected), shown(total.Figure), gap
	d.Severity = severityOf(gap, p.total)
	d.Explanation = say(
		"%[1]s %[2]s untuk %[3]s tercetak %[4]s, sedangkan %[5]d rincian di bawahnya berjumlah %[6]s; selisihnya %[7]s.",
		"%[1]s of %[3]s %[2]s is printed as %[4]s, while its %[5]d parts add up to %[6]s; the gap is %[7]s.",
		measureWord{total.Measure}, when(total), named{total}, total, len(p.figures), expected, amount(math.Abs(gap), total))
	if sure && gap > 0 && d.Severity != difference.Low {
		d.Explanation = also(d.Explanation, "Bisa jadi ada rincian yang tidak tercantum.", "Some parts may have been left out.")
	}
	if !sure {
		d.Status = difference.Note
		d.Explanation = also(d.Explanation,
			"Susunan barisnya hanya disimpulkan dari jumlah-jumlah di dokumen ini, jadi belum tentu semua rincian itu bagiannya.",
			"How the rows belong together was only inferred from the sums of this document, so not all of them may be its parts.")
	}
	report(d, append([]*observation.Candidate{total}, p.figures...)...)
}

// explained reports whether a balance misses its parts only because the budget
// or the money of the same row does: that is one difference, not two.
func (r *Row) explained(total *observation.Candidate) bool {
	if total.Measure != observation.Balance {
		return false
	}
	for _, c := range r.Figures {
		if (c.Measure == observation.Budget || c.Measure == observation.Realised) && hasProblem(c, "sum_mismatch") {
			return true
		}
	}
	return false
}

// severityOf weighs a gap against the figure it is in: below a thousandth it
// is a slip, below a hundredth worth asking.
func severityOf(gap, of float64) difference.Severity {
	share := math.Abs(gap) / math.Max(math.Abs(of), 1)
	switch {
	case share < 0.001:
		return difference.Low
	case share < 0.01:
		return difference.Medium
	}
	return difference.High
}
