package rules

import (
	"nyata/internal/ground/figure"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "sheet_error", Version: "2", Severity: difference.Medium,
	Source: document.Message{
		ID: "Angka yang tidak dapat dihitung lembar kerja bukanlah angka",
		EN: "A figure that a spreadsheet could not compute is no figure",
	},
	Title: document.Message{ID: "Galat lembar kerja dicetak sebagai angka", EN: "Spreadsheet error printed as a figure"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			for _, c := range r.Figures {
				if c.Figure.Kind != figure.SheetError {
					continue
				}
				d := about(c)
				d.Status = difference.Counted // the mark itself cannot be misread for a figure
				if c.Measure == observation.Other {
					d.Status = difference.Note // a code or a remark of a list, on which nothing is built
				}
				d.Found = shown(c.Figure)
				d.Explanation = say(
					"%[1]s %[2]s untuk %[3]s tercetak “%[4]s”: rumus di lembar kerja asalnya putus, jadi angkanya tidak ada.",
					"%[1]s of %[3]s %[2]s is printed as “%[4]s”: a formula of the original sheet is broken, so there is no figure.",
					measureWord{c.Measure}, when(c), named{c}, c.Figure.Text)
				report(d, c)
			}
		}
	},
})
