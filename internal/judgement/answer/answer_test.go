package answer_test

import (
	"slices"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// town is a city of two kecamatan with one kelurahan.
type town struct{}

func (town) Level(area string) string {
	return map[string]string{"city": "city", "north": "kecamatan", "south": "kecamatan", "hill": "kelurahan"}[area]
}
func (town) Parent(area string) string { return map[string]string{"hill": "north"}[area] }
func (town) Additive(id string) bool   { return id == "roads" }
func (town) Areas(level string) []string {
	return map[string][]string{"kecamatan": {"north", "south"}, "kelurahan": {"hill"}}[level]
}

func (town) Unit(id string) string {
	return map[string]string{"roads": "km", "drains": "km", "good": "%", "people": "jiwa"}[id]
}

func (town) Polarity(id string) indicator.Polarity {
	return map[string]indicator.Polarity{"roads": indicator.Up, "good": indicator.Up, "poor": indicator.Down}[id]
}

func cell(id, area string, p period.Period, m observation.Measure, v float64, unit string) metric.Cell {
	return metric.Cell{Indicator: observation.Ref{ID: id}, Area: observation.Ref{ID: area}, Period: p, Measure: m, Figure: figure.Of(v, unit), State: observation.Proven, Span: period.Discrete, Citation: metric.Citation{Observation: id + area + p.String()}}
}

func plan(op question.Op, measure string, periods ...string) question.Plan {
	return question.Plan{Op: op, Metrics: []question.Metric{{Indicator: "roads", Measure: measure}}, Periods: periods}
}

func TestBuild(t *testing.T) {
	y := period.Year
	cells := []metric.Cell{
		cell("roads", "", y(2023), observation.Reported, 5, "km"),
		cell("roads", "city", y(2024), observation.Reported, 7, "km"),
		cell("roads", "", y(2024), observation.Target, 10, "km"),
		cell("roads", "north", y(2024), observation.Reported, 4, "km"),
		cell("roads", "south", y(2024), observation.Reported, 3, "km"),
		cell("people", "", y(2024), observation.Reported, 70, "jiwa"),
	}
	group := "kecamatan"
	desc, one := "desc", 1
	ranked := plan(question.Rank, question.Reported, "2024")
	ranked.Group, ranked.Order, ranked.Limit = &group, &desc, &one
	filtered := plan(question.Filter, question.Reported, "2024")
	filtered.Group = &group
	filtered.Filters = []question.Condition{{Metric: filtered.Metrics[0], Comparison: "<", Value: 4}}
	ratio := plan(question.Ratio, question.Reported, "2024")
	ratio.Metrics = append(ratio.Metrics, question.Metric{Indicator: "people", Measure: question.Reported})
	ratio.Over = &ratio.Metrics[1]
	for name, x := range map[string]struct {
		plan   question.Plan
		values []float64
		result float64
		note   answer.Note
	}{
		"one year":                     {plan: plan(question.Value, question.Reported, "2024"), values: []float64{7}},
		"the latest":                   {plan: plan(question.Value, question.Reported, question.Latest), values: []float64{7}},
		"a year with nothing":          {plan: plan(question.Value, question.Reported, "2020"), note: answer.Elsewhere},
		"an estimate there is none of": {plan: plan(question.Value, question.Estimate, "2024"), note: answer.NoEstimate},
		"a gap":                        {plan: plan(question.Value, question.Gap, "2024"), values: []float64{-3}},
		"a sum over years":             {plan: plan(question.Sum, question.Reported, "2023..2024"), values: []float64{5, 7}, result: 12},
		"the first of a ranking":       {plan: ranked, values: []float64{4}},
		"a condition":                  {plan: filtered, values: []float64{3}},
		"a ratio":                      {plan: ratio, values: []float64{70, 7}, result: 0.1},
	} {
		a := answer.Build(x.plan, cells, town{})
		var got []float64
		for _, r := range a.Rows {
			got = append(got, r.Cell.Figure.Value)
		}
		if !slices.Equal(got, x.values) {
			t.Errorf("%s: rows %v, want %v", name, got, x.values)
		}
		if x.result != 0 && (a.Result == nil || *a.Result != x.result) {
			t.Errorf("%s: result %v, want %v", name, a.Result, x.result)
		}
		if x.note != "" && !slices.Contains(a.Notes, x.note) {
			t.Errorf("%s: notes %v, want %s", name, a.Notes, x.note)
		}
	}
}

func TestShareIsNeverSummed(t *testing.T) {
	cells := []metric.Cell{cell("roads", "", period.Year(2023), observation.Reported, 5, "%"), cell("roads", "", period.Year(2024), observation.Reported, 7, "%")}
	a := answer.Build(plan(question.Sum, question.Reported, "2023..2024"), cells, town{})
	if a.Result != nil || !slices.Contains(a.Notes, answer.NotSummed) {
		t.Errorf("summed %v, notes %v", a.Result, a.Notes)
	}
}

func TestCumulativeQuartersAreNotSummed(t *testing.T) {
	first, second := cell("roads", "", period.Quarter(2024, 1), observation.Reported, 5, "km"), cell("roads", "", period.Quarter(2024, 2), observation.Reported, 7, "km")
	second.Span = period.Cumulative
	a := answer.Build(plan(question.Sum, question.Reported, "2024-Q1", "2024-Q2"), []metric.Cell{first, second}, town{})
	if a.Result != nil || !slices.Contains(a.Notes, answer.NotSummed) {
		t.Errorf("summed %v, notes %v", a.Result, a.Notes)
	}
}

func TestSourcesThatDifferAreAllShown(t *testing.T) {
	first, second := cell("roads", "", period.Year(2024), observation.Reported, 7, "km"), cell("roads", "", period.Year(2024), observation.Reported, 8, "km")
	second.State, second.Citation.Observation = observation.Read, "other"
	a := answer.Build(plan(question.Value, question.Reported, "2024"), []metric.Cell{second, first}, town{})
	if len(a.Rows) != 1 || a.Rows[0].Cell.Figure.Value != 7 || len(a.Rows[0].Others) != 1 || !slices.Contains(a.Notes, answer.SourcesApart) {
		t.Errorf("rows %+v, notes %v", a.Rows, a.Notes)
	}
}

// quarters are what four quarterly reports say; the last is left out on request.
func quarters(id string, n int, span period.Span) []metric.Cell {
	var out []metric.Cell
	for q := 1; q <= n; q++ {
		c := cell(id, "", period.Quarter(2025, q), observation.Reported, float64(q), "")
		c.Span = span
		out = append(out, c)
	}
	return out
}

func TestAYearOfQuarters(t *testing.T) {
	of := func(id string) question.Plan {
		p := plan(question.Value, question.Reported, "2025")
		p.Metrics[0].Indicator = id
		return p
	}
	t.Run("what adds up is added up where all four are there", func(t *testing.T) {
		a := answer.Build(of("roads"), quarters("roads", 4, period.Discrete), town{})
		if a.Result == nil || *a.Result != 10 || a.Unit != "km" || len(a.Rows) != 4 {
			t.Errorf("result %v %q over %d rows", a.Result, a.Unit, len(a.Rows))
		}
	})
	t.Run("a missing quarter is not zero", func(t *testing.T) {
		a := answer.Build(of("roads"), quarters("roads", 3, period.Discrete), town{})
		if a.Result != nil || len(a.Rows) != 3 || !slices.Contains(a.Notes, answer.PartsMissing) {
			t.Errorf("result %v, %d rows, notes %v", a.Result, len(a.Rows), a.Notes)
		}
	})
	t.Run("quarters of an unknown span are not added up", func(t *testing.T) {
		a := answer.Build(of("roads"), quarters("roads", 4, period.UnknownSpan), town{})
		if a.Result != nil || len(a.Rows) != 0 {
			t.Errorf("result %v, %d rows", a.Result, len(a.Rows))
		}
	})
	t.Run("a state has that of the last quarter", func(t *testing.T) {
		a := answer.Build(of("good"), quarters("good", 3, period.UnknownSpan), town{})
		if a.Result != nil || len(a.Rows) != 1 || a.Rows[0].Period != period.Quarter(2025, 3) || a.Rows[0].Cell.Figure.Unit != "%" {
			t.Errorf("result %v, rows %+v", a.Result, a.Rows)
		}
	})
	t.Run("a figure of the year itself goes before its quarters", func(t *testing.T) {
		cells := append(quarters("roads", 4, period.Discrete), cell("roads", "", period.Year(2025), observation.Reported, 9, "km"))
		if a := answer.Build(of("roads"), cells, town{}); a.Result != nil || len(a.Rows) != 1 || a.Rows[0].Cell.Figure.Value != 9 {
			t.Errorf("result %v, rows %+v", a.Result, a.Rows)
		}
	})
	t.Run("a course over years shows the parts there are", func(t *testing.T) {
		p := of("good")
		p.Op, p.Periods = question.Trend, []string{"2024..2025"}
		if a := answer.Build(p, quarters("good", 3, period.UnknownSpan), town{}); len(a.Rows) != 3 {
			t.Errorf("rows %+v", a.Rows)
		}
	})
}
