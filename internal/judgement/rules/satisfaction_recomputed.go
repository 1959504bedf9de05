package rules

import (
	"math"
	"slices"

	"nyata/internal/ground/figure"
	"nyata/internal/judgement/satisfaction"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
)

var _ = register(Rule{
	ID: "satisfaction_recomputed", Version: "1", Severity: difference.Medium,
	Source: document.Message{
		ID: "PermenPANRB 14/2017: IKM = jumlah rata-rata sembilan unsur × 1/9 × 25, dihitung ulang dari jawaban responden; huruf mutu menurut batas bawah yang tidak dibulatkan",
		EN: "PermenPANRB 14/2017: index = sum of the means of the nine elements × 1/9 × 25, computed anew from the answers; its letter by the unrounded lower bound",
	},
	Title: document.Message{ID: "IKM tercetak berbeda dari jawaban responden", EN: "Printed satisfaction index differs from the answers"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			for _, c := range r.Figures {
				printed, ok := number(c)
				if !ok || c.Formula == nil || !slices.Contains(c.Reasons, "printed_by_sender") {
					continue
				}
				anew := c.Formula.Value
				if math.Abs(printed-anew) <= math.Max(0.5*math.Pow10(-decimals(c.Figure.Raw, printed)), printedPlaces) {
					continue
				}
				d := about(c)
				d.Expected, d.Found, d.Gap = shown(amount(anew, c)), shown(c.Figure), printed-anew
				d.Status = difference.Counted
				d.Explanation = say(
					"IKM %[1]s untuk %[2]s tercetak %[3]s; dari jawaban responden didapat %[4]s.",
					"The satisfaction index of %[2]s for %[1]s is printed as %[3]s; the answers give %[4]s.",
					when(c), named{c}, c, figure.Of(hundredths(anew), ""))
				if a, b := satisfaction.Letter(printed), satisfaction.Letter(anew); a != b {
					d.Severity = difference.High
					d.Explanation = also(d.Explanation, "Mutunya %[1]s, bukan %[2]s.", "Its quality is %[1]s, not %[2]s.", b, a)
				}
				report(d, c)
			}
		}
	},
})

// printedPlaces is half a unit of the second decimal, to which the regulation
// prints the index.
const printedPlaces = 0.005
