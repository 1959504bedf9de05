package wording_test

import (
	"testing"

	"nyata/internal/faces/text"
	"nyata/internal/faces/wording"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
)

// A ratio says what it is measured in, and small ones of how many.
func TestRatioHasItsUnit(t *testing.T) {
	c, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	roads, people := question.Metric{Indicator: "roads", Measure: question.Reported}, question.Metric{Indicator: "people", Measure: question.Reported}
	for _, x := range []struct {
		situation string
		value     float64
		unit      string
		id, en    string
	}{
		{"rupiah per kilometre", 1234567890.4, "IDR/km", "Rp1.234.567.890/km", "Rp1,234,567,890/km"},
		{"kilometres of a billion", 2.5e-9, "km/IDR", "2,5 km per Rp1 miliar", "2.5 km per Rp1 billion"},
		{"cases of a thousand people", 0.0021, "kasus/jiwa", "2,1 kasus per 1.000 orang", "2.1 kasus per 1,000 people"},
		{"few cases of people", 0.00002, "kasus/jiwa", "2 kasus per 100.000 orang", "2 kasus per 100,000 people"},
		{"more than one each", 3.25, "ton/jiwa", "3,25 ton/jiwa", "3.25 ton/jiwa"},
		{"no unit", 0.125, "", "0,125", "0.125"},
		{"nothing", 0, "kasus/jiwa", "0 kasus/jiwa", "0 kasus/jiwa"},
	} {
		for lang, want := range map[text.Lang]string{text.ID: x.id, text.EN: x.en} {
			r := answer.Row{Metric: roads, Over: &people, Period: period.Year(2025), Cell: metric.Cell{Figure: figure.Of(x.value, x.unit)}}
			if got := wording.NewSpeaker(c.In(lang), villageCatalogue).Value(r); got != want {
				t.Errorf("%s: %q, want %q", x.situation, got, want)
			}
		}
	}
	s := wording.NewSpeaker(c.In(text.ID), villageCatalogue)
	group := "quarter"
	p := question.Plan{Op: question.Ratio, Metrics: []question.Metric{roads, people}, Over: &people, Periods: []string{"2025"}, Group: &group}
	cells := series("roads", "", 1, 2, 3)
	cells = append(cells, series("people", "", 4, 5, 6)...)
	for i := range cells[:3] {
		cells[i].Period = period.Quarter(2025, i+1)
	}
	a := answer.Build(p, cells, village{})
	if got, want := s.Answer(a), "Panjang Jalan dibagi people, 2025: tidak dapat dihitung dari angka yang ada. Tidak ada data untuk people per triwulan, 2025."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if len(a.Instead) != 0 { // three of four quarters are no year
		t.Errorf("offered %+v", a.Instead)
	}
}
