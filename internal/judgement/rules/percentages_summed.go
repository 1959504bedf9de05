package rules

import (
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "percentages_summed", Version: "1", Severity: difference.High,
	Source: "Permendagri 86/2017: column 14 = 7 + 13 holds for quantities that add up; a percentage, index or grade of a later year replaces the earlier",
	Title:  document.Message{ID: "Persentase dijumlahkan", EN: "Percentages added up"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			for _, total := range r.Each(observation.Reported) {
				if total.Span == period.Cumulative {
					summed(r, total, report)
				}
			}
		}
	},
})

// summed looks for a running total that is the sum of an earlier total and
// this year's value, of something that does not add up.
func summed(r *Row, total *observation.Candidate, report Report) {
	sum, ok := number(total)
	if !ok || !levelUnit(total) {
		return
	}
	for _, earlier := range r.Each(observation.Reported) {
		if earlier.Span != period.Cumulative || !earlier.Period.End().Before(total.Period.Start()) {
			continue
		}
		now := r.Find(observation.Reported, total.Period, period.Discrete)
		a, okA := number(earlier)
		b, okB := number(now)
		if !okA || !okB || a <= 0 || b <= 0 || a+b != sum || sum <= 100 {
			continue
		}
		d := about(total)
		d.Expected, d.Found, d.Gap = shown(now.Figure), shown(total.Figure), sum-b
		d.Explanation = say(
			"“%s” adalah %s, bukan jumlah yang dapat ditambahkan: %s sampai %s ditambah %s pada %s dicetak %s. Nilai yang berlaku adalah yang terakhir.",
			"“%s” is %s, which does not add up: %s up to %s plus %s in %s is printed as %s. The value that holds is the last one.",
			name(total), unitWord{total}, earlier, earlier.Period, now, now.Period, total)
		report(d, total, earlier, now)
		return
	}
}

// name is what the row measures: its indicator, else its subject.
func name(c *observation.Candidate) string {
	if c.Indicator.Text != "" {
		return c.Indicator.Text
	}
	return c.Subject.Text
}

// levelUnit reports whether a figure is a level, not a quantity: adding two of
// them means nothing.
func levelUnit(c *observation.Candidate) bool {
	unit := strings.ToLower(strings.TrimSpace(c.Figure.Unit))
	switch unit {
	case "%", "persen", "persentase", "indeks", "nilai", "predikat", "skor", "rasio", "opini":
		return true
	}
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimLeft(c.Indicator.Text, "0123456789. ")), " ")
	return unit == "" && (first == "persentase" || first == "indeks" || first == "nilai" || first == "predikat" || first == "rata-rata")
}

// unitWord says in a sentence what kind of level a figure is.
type unitWord struct{ c *observation.Candidate }

func (w unitWord) in(lang string) string {
	percent := w.c.Figure.Unit == "%" || strings.EqualFold(w.c.Figure.Unit, "persen")
	switch {
	case lang == "en" && percent:
		return "a percentage"
	case lang == "en":
		return "a level"
	case percent:
		return "persentase"
	}
	return "ukuran tingkat"
}
