package rules

import (
	"math"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
)

var _ = register(Rule{
	ID: "documents_differ", Version: "2", Severity: difference.Medium,
	Source: document.Message{
		ID: "PermenPANRB 53/2014 Lampiran III: angka laporan sesuai dengan rencana, perjanjian dan anggaran",
		EN: "PermenPANRB 53/2014 Lampiran III: figures of the report agree with plan, agreement and budget",
	},
	Title: document.Message{ID: "Dua dokumen menyebut angka berbeda", EN: "Two documents state different figures"},
	Check: func(f *Facts, report Report) {
		for _, group := range f.statements() {
			first := group[0]
			x, _ := number(first)
			for _, c := range group[1:] {
				y, _ := number(c)
				if _, off := powerOfTen(x, y); off || math.Abs(y-x) <= rounding(first)+rounding(c) {
					continue
				}
				d := about(c)
				d.Expected, d.Found, d.Gap = shown(first.Figure), shown(c.Figure), y-x
				d.Severity = severityOf(y-x, x)
				d.Explanation = say(
					"%[1]s %[2]s untuk %[3]s tertulis %[4]s dalam satu dokumen dan %[5]s dalam dokumen lain.",
					"%[1]s of %[3]s %[2]s is %[4]s in one document and %[5]s in another.",
					measureWord{c.Measure}, when(c), measuredOrNamed(c), first, c)
				report(d, c, first)
			}
		}
	},
})
