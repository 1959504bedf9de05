package wording_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"nyata/internal/faces/text"
	"nyata/internal/faces/wording"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

var update = flag.Bool("update", false, "write golden files again")

// village is a city of two kecamatan with three indicators: more, less and
// within a range is better.
type village struct{}

func (village) Level(area string) string {
	return map[string]string{"north": "kecamatan", "south": "kecamatan"}[area]
}
func (village) Parent(string) string { return "" }
func (village) Areas(level string) []string {
	return map[string][]string{"kecamatan": {"north", "south"}}[level]
}
func (village) Additive(id string) bool { return id == "roads" }
func (village) Unit(id string) string {
	return map[string]string{"roads": "km", "poor": "%", "acid": "pH"}[id]
}

func (village) Polarity(id string) indicator.Polarity {
	return map[string]indicator.Polarity{"roads": indicator.Up, "poor": indicator.Down, "acid": indicator.Range}[id]
}

var villageCatalogue = question.Catalogue{
	Indicators: []question.Indicator{
		{ID: "roads", Name: "Panjang Jalan", NameEN: "Length of roads", Unit: "km", Polarity: "up", Additive: true},
		{ID: "poor", Name: "Angka Kemiskinan", NameEN: "Poverty rate", Unit: "%", Polarity: "down"},
		{ID: "acid", Name: "Keasaman Air", NameEN: "Acidity of water", Unit: "pH", Polarity: "range"},
	},
	Areas: []question.Area{{ID: "north", Name: "Utara", Kind: "kecamatan"}, {ID: "south", Name: "Selatan", Kind: "kecamatan"}},
}

// situations are what can stand in the cells of two districts and three years.
var situations = []struct {
	name  string
	cells func(id, unit string) []metric.Cell
}{
	{"rising", func(id, unit string) []metric.Cell { return series(id, unit, 4, 5, 6.5) }},
	{"falling", func(id, unit string) []metric.Cell { return series(id, unit, 6.5, 5, 4) }},
	{"the same", func(id, unit string) []metric.Cell { return series(id, unit, 5, 6, 5) }},
	{"the last is missing", func(id, unit string) []metric.Cell { return series(id, unit, 4, 5)[:2] }},
	{"the last is no number", func(id, unit string) []metric.Cell {
		c := series(id, unit, 4, 5, 6)
		c[2].Figure = figure.Figure{Raw: "n.a", Kind: figure.Text, Text: "n.a"}
		return c
	}},
	{"a range", func(id, unit string) []metric.Cell {
		c := series(id, unit, 4, 5, 6)
		c[2].Figure = figure.Figure{Raw: "6-7", Kind: figure.Range, Low: 6, High: 7, Unit: unit}
		return c
	}},
	{"one alone", func(id, unit string) []metric.Cell { return series(id, unit, 4, 5, 6.5)[2:3] }},
	{"nothing", func(string, string) []metric.Cell { return nil }},
}

// series are a city's values from 2023 on, and in 2025 those of two districts
// where three years are given.
func series(id, unit string, values ...float64) []metric.Cell {
	one := func(area string, year int, v float64) metric.Cell {
		return metric.Cell{
			Indicator: observation.Ref{ID: id}, Area: observation.Ref{ID: area}, Period: period.Year(year), Measure: observation.Reported, Span: period.Discrete,
			Figure: figure.Of(v, unit), State: observation.Proven, Citation: metric.Citation{Observation: fmt.Sprintf("%s-%s-%d", id, area, year)},
		}
	}
	var out []metric.Cell
	for i, v := range values {
		out = append(out, one("", 2023+i, v))
	}
	if len(values) == 3 {
		out = append(out, one("north", 2025, values[2]-1), one("south", 2025, values[2]+1))
	}
	return out
}

// plans are one of each operation about an indicator.
func plans(id string) []question.Plan {
	m := question.Metric{Indicator: id, Measure: question.Reported}
	kecamatan, asc, one := "kecamatan", "asc", 1
	with := func(op question.Op, change func(*question.Plan), periods ...string) question.Plan {
		p := question.Plan{Op: op, Metrics: []question.Metric{m}, Periods: periods}
		if change != nil {
			change(&p)
		}
		return p
	}
	other := question.Metric{Indicator: "people", Measure: question.Reported}
	return []question.Plan{
		with(question.Value, nil, "2025"),
		with(question.Sum, func(p *question.Plan) { p.Group = &kecamatan }, "2025"),
		with(question.Compare, nil, "2023", "2025"),
		with(question.Trend, nil, "2023..2025"),
		with(question.Rank, func(p *question.Plan) { p.Group, p.Order, p.Limit = &kecamatan, &asc, &one }, "2025"),
		with(question.Filter, func(p *question.Plan) {
			p.Group, p.Filters = &kecamatan, []question.Condition{{Metric: m, Comparison: ">", Value: 5}}
		}, "2025"),
		with(question.Ratio, func(p *question.Plan) { p.Metrics, p.Over = append(p.Metrics, other), &other }, "2025"),
		with(question.Why, nil, question.Latest),
	}
}

// TestSentences holds every operation × polarity × what is missing to the
// sentences that a person has read: look at testdata/sentences.txt.
func TestSentences(t *testing.T) {
	c, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, lang := range []text.Lang{text.ID, text.EN} {
		s := wording.NewSpeaker(c.In(lang), villageCatalogue)
		for _, id := range []string{"roads", "poor", "acid"} {
			unit := village{}.Unit(id)
			for _, p := range plans(id) {
				for _, x := range situations {
					cells := x.cells(id, unit)
					if p.Op == question.Ratio && len(cells) > 0 {
						people := series("people", "", 100, 100, 100)[2]
						cells = append(cells, people)
					}
					say(&b, s, lang, fmt.Sprintf("%s, %s, %s", p.Op, id, x.name), answer.Build(p, cells, village{}))
				}
			}
			for _, x := range []struct {
				name         string
				first, last  float64
				wide, beside float64
			}{{"clearly rising", 40, 60, 3, 0}, {"clearly falling", 60, 40, 3, 0}, {"within its range", 50, 52, 6, 0}} {
				var all answer.Believed
				for i, v := range []float64{x.first, x.last} {
					all.Totals = append(all.Totals, weigh.Total{
						Indicator: id, Month: period.Month(2026, 3*(i+1)), Unit: unit, Seen: 1, Estimate: weigh.Range{Value: v, Low: v - x.wide, High: v + x.wide},
					})
				}
				m := question.Metric{Indicator: id, Measure: question.Estimate}
				for _, p := range []question.Plan{
					{Op: question.Value, Metrics: []question.Metric{m}, Periods: []string{question.Latest}},
					{Op: question.Trend, Metrics: []question.Metric{m}, Periods: []string{"2026"}},
				} {
					say(&b, s, lang, fmt.Sprintf("%s of estimates, %s, %s", p.Op, id, x.name), answer.BuildBelieved(p, nil, all, village{}))
				}
			}
		}
	}
	const path = "testdata/sentences.txt"
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != string(want) {
		t.Errorf("sentences are not what they were; read them and run with -update if they are right:\n%s", firstDifference(string(want), got))
	}
}

func say(b *strings.Builder, s wording.Speaker, lang text.Lang, what string, a answer.Answer) {
	fmt.Fprintf(b, "%s: %s\n    %s\n", lang, what, s.Answer(a))
	for _, n := range a.Notes {
		fmt.Fprintf(b, "    (%s)\n", s.Note(n))
	}
}

func firstDifference(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("line %d\n- %s\n+ %s", i+1, a[i], b[i])
		}
	}
	return fmt.Sprintf("%d lines, were %d", len(b), len(a))
}
