package answer_test

import (
	"slices"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
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
