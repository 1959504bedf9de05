package rules

import (
	"nyata/internal/ground/figure"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
)

var _ = register(Rule{
	ID: "sheet_error", Version: "1", Severity: difference.Medium,
	Source: "A figure that a spreadsheet could not compute is no figure",
	Title:  document.Message{ID: "Galat lembar kerja dicetak sebagai angka", EN: "Spreadsheet error printed as a figure"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			for _, c := range r.Figures {
				if c.Figure.Kind != figure.SheetError {
					continue
				}
				d := about(c)
				d.Status = difference.Counted // the mark itself cannot be misread for a figure
				d.Found = c.Figure.Raw
				d.Explanation = say(
					"“%s” memuat “%s”: rumus di lembar kerja asal putus, sehingga angkanya tidak ada.",
					"“%s” holds “%s”: a formula of the original sheet is broken, so there is no figure.",
					c.Subject.Text, c.Figure.Raw)
				report(d, c)
			}
		}
	},
})
