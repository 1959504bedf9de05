package rules

import (
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
)

var _ = register(Rule{
	ID: "indicator_of_nomenclature", Version: "1", Severity: difference.Low,
	Source: "The output indicator the national nomenclature of that year fixes for the sub-activity (Kepmendagri, edition loaded)",
	Title:  document.Message{ID: "Indikator berbeda dari nomenklatur", EN: "Indicator other than the nomenclature's"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			head, entry := r.official(f)
			if entry == nil || entry.Indicator == "" || head.Indicator.Text == "" || overlap(head.Indicator.Text, entry.Indicator) >= 0.5 {
				continue
			}
			d := about(head)
			d.Expected, d.Found = entry.Indicator, head.Indicator.Text
			d.Explanation = say(
				"“%s” (%s) diukur dengan “%s”; nomenklatur nasional menetapkan “%s”.",
				"“%s” (%s) is measured by “%s”; the national nomenclature fixes “%s”.",
				head.Subject.Text, entry.Code, head.Indicator.Text, entry.Indicator)
			report(d, head)
		}
	},
})
