package answer_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// money is what an office has.
func money(agency string, p period.Period, v float64) metric.Cell {
	c := cell("", "", p, observation.Budget, v, "IDR")
	c.Subject.Type, c.Agency.ID = observation.OfAgency, agency
	return c
}

func reportedBy(agency string, c metric.Cell) metric.Cell {
	c.Agency.ID = agency
	return c
}

// eachQuarter is one value for each of the quarters of 2025 that are given.
func eachQuarter(id string, v float64, span period.Span, quarters ...int) []metric.Cell {
	var out []metric.Cell
	for _, q := range quarters {
		c := cell(id, "", period.Quarter(2025, q), observation.Reported, v, "")
		c.Span = span
		out = append(out, c)
	}
	return out
}

func TestRatios(t *testing.T) {
	y, q := period.Year, period.Quarter
	roads, people := question.Metric{Indicator: "roads", Measure: question.Reported}, question.Metric{Indicator: "people", Measure: question.Reported}
	budget := question.Metric{Indicator: question.Budget, Measure: question.Ceiling}
	per := func(above, below question.Metric, change func(*question.Plan), periods ...string) question.Plan {
		p := question.Plan{Op: question.Ratio, Metrics: []question.Metric{above, below}, Over: &below, Periods: periods}
		if change != nil {
			change(&p)
		}
		return p
	}
	by := func(g string) func(*question.Plan) { return func(p *question.Plan) { p.Group = &g } }
	residents := cell("people", "", y(2025), observation.Reported, 20, "jiwa")
	for _, c := range []struct {
		situation string
		plan      question.Plan
		cells     []metric.Cell
		results   []float64 // of the one quotient, or of each row
		unit      string
		instead   []string // periods offered where nothing is divided
	}{
		{"the quarters of a year above its residents", per(roads, people, nil, "2025"), append(eachQuarter("roads", 5, period.Discrete, 1, 2, 3, 4), residents), []float64{1}, "km/jiwa", nil},
		{"quarters on both sides", per(roads, people, nil, "2025"), slices.Concat(eachQuarter("roads", 5, period.Discrete, 1, 2, 3, 4), eachQuarter("people", 40, period.UnknownSpan, 1, 2, 3, 4)), []float64{0.5}, "km/jiwa", nil},
		{"a quarter that is missing is not zero", per(roads, people, nil, "2025"), append(eachQuarter("roads", 5, period.Discrete, 1, 2, 4), residents), nil, "", nil},
		{"each quarter", per(roads, people, by("quarter"), "2025"), slices.Concat(eachQuarter("roads", 5, period.Discrete, 1, 2), eachQuarter("people", 40, period.UnknownSpan, 1, 2, 3)), []float64{0.125, 0.125}, "km/jiwa", nil},
		{"a quarter of what is there by year", per(roads, people, nil, "2025-Q1"), slices.Concat(eachQuarter("roads", 5, period.Discrete, 1, 2, 3, 4), []metric.Cell{residents}), nil, "", []string{"2025"}},
		{"each quarter of what is there by year", per(roads, people, by("quarter"), "2025"), slices.Concat(eachQuarter("roads", 5, period.Discrete, 1, 2, 3, 4), []metric.Cell{residents}), nil, "", []string{"2025"}},
		{"the latest that both have", per(roads, people, nil, question.Latest), []metric.Cell{cell("roads", "", y(2025), observation.Reported, 10, "km"), cell("roads", "", q(2026, 1), observation.Reported, 1, "km"), residents}, []float64{0.5}, "km/jiwa", nil},
		{"each kecamatan", per(roads, people, by("kecamatan"), "2025"), []metric.Cell{
			cell("roads", "north", y(2025), observation.Reported, 2, "km"), cell("roads", "south", y(2025), observation.Reported, 3, "km"),
			cell("people", "north", y(2025), observation.Reported, 4, "jiwa"), cell("people", "south", y(2025), observation.Reported, 12, "jiwa"),
		}, []float64{0.5, 0.25}, "km/jiwa", nil},
		{"each year", per(roads, people, nil, "2024..2025"), []metric.Cell{
			cell("roads", "", y(2024), observation.Reported, 2, "km"), cell("roads", "", y(2025), observation.Reported, 3, "km"),
			cell("people", "", y(2024), observation.Reported, 4, "jiwa"), cell("people", "", y(2025), observation.Reported, 4, "jiwa"),
		}, []float64{0.5, 0.75}, "km/jiwa", nil},
		{"money above a length says rupiah per kilometre", per(budget, roads, func(p *question.Plan) { p.Agencies = []string{"works"} }, "2025"), []metric.Cell{
			money("works", y(2025), 600), money("parks", y(2025), 7), cell("roads", "", y(2025), observation.Reported, 3, "km"),
		}, []float64{200}, "IDR/km", nil},
		{"two of one unit have none", per(roads, question.Metric{Indicator: "drains", Measure: question.Reported}, nil, "2025"), []metric.Cell{
			cell("roads", "", y(2025), observation.Reported, 3, "km"), cell("drains", "", y(2025), observation.Reported, 6, "km"),
		}, []float64{0.5}, "", nil},
		{"another year has both", per(roads, people, nil, "2024"), []metric.Cell{
			cell("roads", "", y(2024), observation.Reported, 3, "km"), cell("roads", "", y(2025), observation.Reported, 3, "km"), residents,
		}, nil, "", []string{"2025"}},
		{"nothing is divided by zero", per(roads, people, nil, "2025"), []metric.Cell{cell("roads", "", y(2025), observation.Reported, 3, "km"), cell("people", "", y(2025), observation.Reported, 0, "jiwa")}, nil, "", nil},
		{"two offices that say different things", per(budget, roads, nil, "2025"), []metric.Cell{
			money("works", y(2025), 600), money("parks", y(2025), 7), cell("roads", "", y(2025), observation.Reported, 3, "km"),
		}, nil, "", nil},
		{"two offices, of which one reports what their money is held against", per(budget, roads, nil, "2025"), []metric.Cell{
			money("works", y(2025), 600), money("parks", y(2025), 7), reportedBy("works", cell("roads", "", y(2025), observation.Reported, 3, "km")),
		}, nil, "", []string{"2025"}},
	} {
		a := answer.Build(c.plan, c.cells, town{})
		var got []float64
		unit := a.Unit
		switch {
		case a.Result != nil:
			got = []float64{*a.Result}
		case !slices.Contains(a.Notes, answer.NotDivided):
			for _, r := range a.Rows {
				got, unit = append(got, r.Cell.Figure.Value), r.Cell.Figure.Unit
				if r.Over == nil || len(r.From) < 2 {
					t.Errorf("%s: a row that does not say what it is computed from: %+v", c.situation, r)
				}
			}
		}
		if !slices.EqualFunc(got, c.results, func(x, y float64) bool { return math.Abs(x-y) < 1e-9 }) || unit != c.unit {
			t.Errorf("%s: %v %q, want %v %q; rows %+v, notes %v", c.situation, got, unit, c.results, c.unit, a.Rows, a.Notes)
		}
		if (len(c.results) == 0) != slices.Contains(a.Notes, answer.NotDivided) {
			t.Errorf("%s: notes %v", c.situation, a.Notes)
		}
		var offered []string
		for _, p := range a.Instead {
			offered = append(offered, p.Periods[0])
		}
		if !slices.Equal(offered, c.instead) {
			t.Errorf("%s: offered %v, want %v", c.situation, offered, c.instead)
		}
		if c.situation == "a quarter that is missing is not zero" && !slices.Equal(a.Missing, []answer.Missing{{Metric: roads, Period: "2025-Q3"}}) {
			t.Errorf("%s: missing %+v", c.situation, a.Missing)
		}
		if strings.Contains(c.situation, "of which one reports") {
			if len(a.Instead) != 1 || !slices.Equal(a.Instead[0].Agencies, []string{"works"}) {
				t.Errorf("%s: offered %+v", c.situation, a.Instead)
			}
			continue
		}
		if len(c.instead) > 0 && (len(a.Missing) == 0 || a.Missing[0].Metric != people) {
			t.Errorf("%s: missing %+v", c.situation, a.Missing)
		}
	}
}
