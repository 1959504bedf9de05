package rules

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "magnitude", Version: "1", Severity: difference.High,
	Source: "Two statements of one figure that differ by a power of ten: a unit or a decimal mark was lost",
	Title:  document.Message{ID: "Loncatan besaran", EN: "Order-of-magnitude jump"},
	Check: func(f *Facts, report Report) {
		for _, group := range f.statements() {
			for i := 1; i < len(group); i++ {
				a, b := group[0], group[i]
				x, _ := number(a)
				y, _ := number(b)
				n, off := powerOfTen(x, y)
				if !off || a.Source.SHA256 == b.Source.SHA256 {
					continue
				}
				d := about(b)
				d.Expected, d.Found, d.Gap = shown(a.Figure), shown(b.Figure), y-x
				d.Explanation = say(
					"“%s” pada %s tertulis %s di satu dokumen dan %s di dokumen lain: berbeda 10 pangkat %d.",
					"“%s” in %s is %s in one document and %s in another: apart by ten to the power of %d.",
					name(b), b.Period, a, b, n)
				report(d, b, a)
			}
		}
	},
})

// powerOfTen reports whether two values differ by a factor of about ten or
// more that is a whole power of ten within 2 %, and its exponent.
func powerOfTen(x, y float64) (exponent int, apart bool) {
	if x == 0 || y == 0 || x*y < 0 {
		return 0, false
	}
	e := math.Log10(y / x)
	n := math.Round(e)
	return int(n), n != 0 && math.Abs(e-n) < 0.0086
}

// statements groups figures that state the same thing: same agency, same
// subject by code or wording, same measure, period, span and stage.
func (f *Facts) statements() [][]*observation.Candidate {
	type key struct {
		agency, subject, indicator string
		measure                    observation.Measure
		stage                      observation.Stage
		period                     period.Period
	}
	by := map[key][]*observation.Candidate{}
	var order []key
	for _, r := range f.Rows {
		for _, c := range r.Figures {
			if _, ok := number(c); !ok || c.Agency.ID == "" || c.Period.IsZero() || c.Span == period.UnknownSpan || c.Measure == observation.Other {
				continue
			}
			k := key{c.Agency.ID, cmp.Or(c.Subject.Code, words(c.Subject.Text)), words(c.Indicator.Text), c.Measure, c.Stage, c.Period}
			if by[k] == nil {
				order = append(order, k)
			}
			by[k] = append(by[k], c)
		}
	}
	var out [][]*observation.Candidate
	for _, k := range order {
		if len(by[k]) > 1 {
			out = append(out, slices.Clone(by[k]))
		}
	}
	return out
}
