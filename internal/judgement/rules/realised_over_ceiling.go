package rules

import (
	"math"
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "realised_over_ceiling", Version: "2", Severity: difference.High,
	Source: document.Message{
		ID: "UU 1/2004 pasal 3 ayat (3): pengeluaran tidak boleh melebihi anggarannya",
		EN: "UU 1/2004 article 3(3): spending may not exceed its budget",
	},
	Title: document.Message{ID: "Realisasi melebihi pagu", EN: "Spending above its ceiling"},
	Check: func(f *Facts, report Report) {
		over := f.overCeilings()
		for _, r := range f.Rows {
			if !revenue(r.Head()) {
				for _, money := range r.Each(observation.Realised) {
					overCeiling(r, money, over[formulaPlace{r.document, money.Source.ColNo}], report)
				}
			}
		}
	},
})

func overCeiling(r *Row, money *observation.Candidate, of sums, report Report) {
	ceiling := r.ceilingOf(money)
	spent, okS := number(money)
	limit, okL := number(ceiling)
	if ceiling == nil || !okS || !okL || spent-limit <= math.Max(1, rounding(money)+rounding(ceiling)) {
		return
	}
	d := about(money)
	d.Expected, d.Found, d.Gap = "≤ "+shown(ceiling.Figure), shown(money.Figure), spent-limit
	d.Severity = severityOf(spent-limit, limit)
	d.Explanation = say(
		"Realisasi anggaran %[1]s untuk %[2]s, %[3]s, melebihi pagunya %[4]s sebesar %[5]s.",
		"The money spent on %[2]s %[1]s, %[3]s, is above its ceiling of %[4]s by %[5]s.",
		when(money), named{money}, money, ceiling, amount(spent-limit, money))
	// A changed budget grows in many rows; money spent passes it in hardly any.
	if seldom := of.held >= 20 && of.failed*20 <= of.held; afterChange(money) && !seldom {
		d.Status = difference.Note
		d.Explanation = also(d.Explanation,
			"Kolomnya hanya bernama “%s”: mungkin ini anggaran sesudah perubahan, bukan uang yang terpakai.",
			"The column is only headed “%s”: it may be the budget after a change, not money spent.",
			short(strings.Join(money.Heading, " / ")))
	} else if of.failed > 2 && of.failed*5 > of.held+of.failed {
		// Payments above a ceiling are refused one by one: where many rows have
		// them, the two columns are not a payment and its ceiling.
		d.Status = difference.Note
		d.Explanation = also(d.Explanation,
			"Ini terjadi pada banyak baris kolom yang sama, jadi mungkin pagu yang berlaku bukan yang tercetak di sini.",
			"This happens in many rows of the same column, so the ceiling that holds may be another than the one printed here.")
	}
	report(d, money, ceiling)
}

// overCeilings counts the lowest rows of each column within and above their
// ceilings.
func (f *Facts) overCeilings() map[formulaPlace]sums {
	out := map[formulaPlace]sums{}
	for _, r := range f.Rows {
		if len(r.Children) > 0 || revenue(r.Head()) {
			continue
		}
		for _, money := range r.Each(observation.Realised) {
			ceiling := r.ceilingOf(money)
			spent, okS := number(money)
			limit, okL := number(ceiling)
			if ceiling == nil || !okS || !okL {
				continue
			}
			at := formulaPlace{r.document, money.Source.ColNo}
			s := out[at]
			if spent > limit {
				s.failed++
			} else {
				s.held++
			}
			out[at] = s
		}
	}
	return out
}

// ceilingOf is the year's budget; where several stages stand in the row, the
// last printed, which is the latest stage. The plan of a quarter is no
// ceiling, nor is one of several years, and money that runs over years has
// none here.
func (r *Row) ceilingOf(money *observation.Candidate) *observation.Candidate {
	if money.Span == period.UnknownSpan || money.Span == period.Cumulative && money.Period.Grain() == period.Years || money.Stage != observation.Realisation {
		return nil // counted over several years, as results of the Renstra are
	}
	var last *observation.Candidate
	for _, b := range r.Each(observation.Budget) {
		if b.Stage == observation.Renstra || b.Stage == observation.RPJMD || b.Period.Grain() != period.Years {
			continue
		}
		if b.Period == money.Period || b.Period.Contains(money.Period) {
			last = b
		}
	}
	return last
}

// afterChange reports whether a column's heading says no more than "after":
// in a report of realisation that is the money, in a change of the budget the
// new budget, and titles are copied from one to the other.
func afterChange(c *observation.Candidate) bool {
	if len(c.Heading) == 0 {
		return false
	}
	path := strings.ToLower(strings.Join(c.Heading, " "))
	return (strings.Contains(path, "sesudah") || strings.Contains(path, "setelah")) && !strings.Contains(path, "realisasi")
}

// revenueWords begin the names of money that comes in.
var revenueWords = []string{"pendapatan", "penerimaan", "pajak", "retribusi", "hasil pengelolaan", "dana perimbangan", "dana alokasi", "dana bagi hasil", "transfer", "surplus", "defisit", "pembiayaan", "lain-lain pendapatan", "lain-lain pad", "jumlah pendapatan", "sisa lebih"}

// revenue reports whether a row is about money coming in, where more than
// planned is no contradiction, or a row of which that is not known: one over
// an account tree that mixes both.
func revenue(c *observation.Candidate) bool {
	if c.Subject.Type == observation.Account && accountClass(c.Subject.Code) != "" {
		return accountClass(c.Subject.Code) != "5"
	}
	for _, t := range append([]string{c.Subject.Text}, c.Subject.Path...) {
		name := strings.Join(strings.Fields(strings.ToLower(t)), " ")
		for _, word := range revenueWords {
			if strings.HasPrefix(name, word) {
				return true
			}
		}
	}
	switch c.Subject.Type {
	case observation.Account, observation.OfAgency, observation.Affair, observation.Total:
		return true
	default:
		return false
	}
}
