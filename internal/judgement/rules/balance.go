package rules

import (
	"math"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "balance", Version: "2", Severity: difference.Medium,
	Source: document.Message{
		ID: "Hitungan: sisa adalah anggaran dikurangi realisasi, atau anggaran sesudah dikurangi sebelum perubahan (Permendagri 77/2020)",
		EN: "Arithmetic: the balance is the budget less the money realised, or the later budget less the earlier (Permendagri 77/2020)",
	},
	Title: document.Message{ID: "Sisa atau selisih salah hitung", EN: "Balance miscalculated"},
	Check: func(f *Facts, report Report) {
		signs := f.balanceSigns()
		for _, r := range f.Rows {
			for _, c := range r.Each(observation.Balance) {
				if hasProblem(c, "balance_mismatch") {
					balance(r, c, signs[balanceColumn(r, c)], report)
				}
			}
		}
	},
})

func balance(r *Row, c *observation.Candidate, sign int, report Report) {
	first, second := r.operands(c)
	a, okA := number(first)
	b, okB := number(second)
	got, ok := number(c)
	if !okA || !okB || !ok {
		return
	}
	want := a - b
	if sign < 0 || sign == 0 && got*want < 0 {
		want = b - a // the form subtracts the other way round
	}
	slack := math.Max(rounding(first)+rounding(second)+rounding(c), math.Abs(want)*1e-12)
	if step := math.Min(roundTo(a), roundTo(b)); step > roundTo(got) {
		slack = math.Max(slack, step) // both sides were cut to thousands or millions, their difference was not
	}
	if math.Abs(math.Abs(want)-math.Abs(got)) <= slack {
		return // a sign printed another way is a habit, no other amount
	}
	d := about(c)
	expected := amount(want, c)
	d.Expected, d.Found, d.Gap = shown(expected), shown(c.Figure), got-want
	d.Severity = severityOf(got-want, math.Max(math.Abs(a), math.Abs(b)))
	d.Explanation = say(
		"%[1]s %[2]s untuk %[3]s tercetak %[4]s; dari %[5]s dan %[6]s hasilnya %[7]s.",
		"%[1]s of %[3]s %[2]s is printed as %[4]s; %[5]s and %[6]s give %[7]s.",
		measureWord{c.Measure}, when(c), named{c}, c, first, second, expected)
	report(d, c, first, second)
}

// roundTo is the power of ten, from a thousand to a million, that a large
// amount is printed in whole multiples of; 1 when it is not.
func roundTo(v float64) float64 {
	for _, step := range []float64{1e6, 1e3} {
		if math.Abs(v) >= step*1e3 && math.Mod(v, step) == 0 {
			return step
		}
	}
	return 1
}

// operands are the two money figures before a balance in its row.
func (r *Row) operands(balance *observation.Candidate) (first, second *observation.Candidate) {
	for _, c := range r.Figures {
		if c.Source.ColNo >= balance.Source.ColNo {
			break
		}
		if c.Measure == observation.Budget || c.Measure == observation.Realised {
			first, second = second, c
		}
	}
	return first, second
}

// balanceColumn is the column of a document that a balance stands in.
type balancePlace struct {
	document string
	column   int
}

func balanceColumn(r *Row, c *observation.Candidate) balancePlace {
	return balancePlace{r.document, c.Source.ColNo}
}

// balanceSigns finds out from the rows that hold which way round each column
// subtracts: more than 0 for the first less the second, less than 0 for the
// second less the first.
func (f *Facts) balanceSigns() map[balancePlace]int {
	out := map[balancePlace]int{}
	for _, r := range f.Rows {
		for _, c := range r.Each(observation.Balance) {
			first, second := r.operands(c)
			a, okA := number(first)
			b, okB := number(second)
			got, ok := number(c)
			if !okA || !okB || !ok || a == b {
				continue
			}
			switch slack := math.Max(1, math.Abs(a)*1e-12); {
			case math.Abs(got-(a-b)) <= slack:
				out[balanceColumn(r, c)]++
			case math.Abs(got-(b-a)) <= slack:
				out[balanceColumn(r, c)]--
			}
		}
	}
	return out
}
