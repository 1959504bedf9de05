package rules

import (
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "documents_differ", Version: "1", Severity: difference.Medium,
	Source: "PermenPANRB 53/2014 Lampiran III: figures of the report agree with plan, agreement and budget",
	Title:  document.Message{ID: "Dua dokumen menyebut angka berbeda", EN: "Two documents state different figures"},
	Check: func(f *Facts, report Report) {
		for _, group := range f.statements() {
			first := group[0]
			x, _ := number(first)
			for _, c := range group[1:] {
				y, _ := number(c)
				if _, off := powerOfTen(x, y); off || y == x || c.Source.SHA256 == first.Source.SHA256 || c.Figure.Unit != first.Figure.Unit ||
					first.Span != c.Span || first.Measure == observation.Achievement {
					continue
				}
				d := about(c)
				d.Expected, d.Found, d.Gap = shown(first.Figure), shown(c.Figure), y-x
				d.Explanation = say(
					"“%s” pada %s tertulis %s dalam satu dokumen dan %s dalam dokumen lain.",
					"“%s” in %s is %s in one document and %s in another.",
					name(c), c.Period, first, c)
				report(d, c, first)
			}
		}
	},
})
