package rules

import (
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "count_as_percentage", Version: "1", Severity: difference.Low,
	Source: document.Message{
		ID: "PermenPAN 09/2007: indikator diukur dengan satuannya sendiri; jumlah, panjang atau luas sesuatu bukan persentase",
		EN: "PermenPAN 09/2007: an indicator is measured in its own unit; a number, length or area of something is no percentage",
	},
	Title: document.Message{ID: "Jumlah dilaporkan sebagai persentase", EN: "A count reported as a percentage"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			if !counts(r.Head().Indicator.Text) {
				continue
			}
			for _, c := range r.Figures {
				// Nought per cent and a dash say nothing of the unit.
				if (c.Measure == observation.Reported || c.Measure == observation.Target) && c.Figure.Kind == figure.Number && c.Figure.Value != 0 && strings.Contains(c.Figure.Raw, "%") {
					countAsPercentage(c, report)
				}
			}
		}
	},
})

func countAsPercentage(c *observation.Candidate, report Report) {
	d := about(c)
	d.Found = shown(c.Figure)
	d.Explanation = say(
		"Indikator %[1]s pada %[2]s menghitung jumlah atau ukuran, tetapi yang tercetak %[3]s adalah persentase, %[4]s.",
		"The indicator %[1]s of %[2]s counts or measures something, but what is printed %[3]s is a percentage, %[4]s.",
		measured{c}, named{c}, during(when(c)), c)
	report(d, c)
}

// counts reports whether an indicator names a quantity by its first word, and
// speaks of no share.
func counts(indicator string) bool {
	w := strings.FieldsFunc(strings.ToLower(indicator), notWord)
	if len(w) < 2 {
		return false
	}
	switch w[0] {
	case "jumlah", "banyaknya", "panjang", "luas", "volume":
	default:
		return false
	}
	for _, word := range []string{"persen", "prosen", "rasio", "%", "indeks", "cakupan"} {
		if strings.Contains(strings.ToLower(indicator), word) {
			return false
		}
	}
	return true
}
