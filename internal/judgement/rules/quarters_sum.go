package rules

import (
	"math"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "quarters_sum", Version: "1", Severity: difference.Medium,
	Source: document.Message{
		ID: "Hitungan: uang setahun, atau sampai suatu triwulan, adalah jumlah triwulannya (Permendagri 86/2017: kolom 13 = 9 + 10 + 11 + 12)",
		EN: "Arithmetic: the money of a year, or up to a quarter, is the sum of its quarters (Permendagri 86/2017: column 13 = 9 + 10 + 11 + 12)",
	},
	Title: document.Message{ID: "Jumlah triwulan tidak sama dengan totalnya", EN: "Quarters do not add up to their total"},
	Check: func(f *Facts, report Report) {
		kept := map[formulaPlace]sums{}
		each := func(use func(r *Row, total *observation.Candidate, p parts)) {
			for _, r := range f.Rows {
				for _, c := range r.Each(observation.Realised) {
					if p := r.quarters(c); p.ok {
						use(r, c, p)
					}
				}
			}
		}
		each(func(r *Row, c *observation.Candidate, p parts) {
			at := formulaPlace{r.document, c.Source.ColNo}
			s := kept[at]
			if p.holds() || p.rounded() {
				s.held++
			} else {
				s.failed++
			}
			kept[at] = s
		})
		each(func(r *Row, c *observation.Candidate, p parts) {
			// Unless most rows keep it, the columns are not quarters and their sum.
			if s := kept[formulaPlace{r.document, c.Source.ColNo}]; !p.holds() && !p.rounded() && s.held >= 3 && s.held > s.failed {
				quartersSum(c, p, report)
			}
		})
	},
})

func quartersSum(total *observation.Candidate, p parts, report Report) {
	d := about(total)
	gap := p.total - p.sum
	expected := amount(p.sum, total)
	d.Expected, d.Found, d.Gap = shown(expected), shown(total.Figure), gap
	d.Severity = severityOf(gap, p.total)
	d.Explanation = say(
		"Realisasi anggaran %[1]s untuk %[2]s tercetak %[3]s, sedangkan triwulan-triwulannya berjumlah %[4]s; selisihnya %[5]s.",
		"The money spent on %[2]s %[1]s is printed as %[3]s, while its quarters add up to %[4]s; the gap is %[5]s.",
		when(total), named{total}, total, expected, amount(math.Abs(gap), total))
	report(d, append([]*observation.Candidate{total}, p.figures...)...)
}

// quarters are the money of a year, or up to a quarter, with the money of each
// quarter in it; not ok unless the row prints them all.
func (r *Row) quarters(total *observation.Candidate) parts {
	year, last := total.Period.Year(), 4
	switch {
	case total.Span == period.Discrete && total.Period == period.Year(year):
	case total.Span == period.Cumulative && total.Period.Grain() == period.Quarters && total.Period.Part() > 1:
		last = total.Period.Part()
	default:
		return parts{}
	}
	v, ok := number(total)
	p := parts{total: v, slack: rounding(total)}
	for q := 1; q <= last; q++ {
		c := r.Find(observation.Realised, period.Quarter(year, q), period.Discrete)
		x, okX := number(c)
		if !okX {
			return parts{}
		}
		p.sum += x
		p.slack += rounding(c)
		p.figures = append(p.figures, c)
	}
	p.ok = ok && (p.total != 0 || p.sum != 0)
	return p
}
