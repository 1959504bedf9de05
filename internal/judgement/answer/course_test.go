package answer_test

import (
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// shares are what an office says of a share up to the end of each quarter.
func shares() []metric.Cell {
	var out []metric.Cell
	for i, v := range []float64{80.8, 81.6, 82.9, 82.7, 81.3, 82.8} {
		c := cell("good", "", period.Quarter(2025+i/4, 1+i%4), observation.Reported, v, "%")
		c.Span = period.Cumulative
		out = append(out, c)
	}
	return out
}

func TestACourseOfAYearHasItsParts(t *testing.T) {
	of := func(op question.Op, periods ...string) question.Plan {
		return question.Plan{Op: op, Metrics: []question.Metric{{Indicator: "good", Measure: question.Reported}}, Periods: periods}
	}
	for _, c := range []struct {
		situation string
		plan      question.Plan
		want      []string
		missing   int
	}{
		{"the course of a year", of(question.Trend, "2025"), []string{"2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"}, 0},
		{"the course of a year that is not over", of(question.Trend, "2026"), []string{"2026-Q1", "2026-Q2"}, 0},
		{"a value of a year", of(question.Value, "2025"), []string{"2025-Q4"}, 0},
		{"a year beside one that is not over", of(question.Compare, "2025", "2026"), []string{"2025-Q4", "2026-Q2"}, 0},
		{"a year beside one of which nothing is known", of(question.Compare, "2024", "2025"), []string{"2025-Q4"}, 1},
		{"the course of two years", of(question.Trend, "2025", "2026"), []string{"2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"}, 0},
	} {
		a := answer.Build(c.plan, shares(), town{})
		var got []string
		for _, r := range a.Rows {
			got = append(got, r.Period.String())
		}
		if len(got) != len(c.want) || len(a.Missing) != c.missing {
			t.Errorf("%s: %v with %d missing, want %v with %d", c.situation, got, len(a.Missing), c.want, c.missing)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s: %v, want %v", c.situation, got, c.want)
				break
			}
		}
	}
}

// What adds up over a year is not held against a year that is not over.
func TestAYearThatAddsUpIsNotHeldAgainstAPartOfOne(t *testing.T) {
	var cells []metric.Cell
	for i, v := range []float64{1, 2, 3, 4, 5} {
		c := cell("roads", "", period.Quarter(2025+i/4, 1+i%4), observation.Reported, v, "km")
		c.Span = period.Cumulative
		cells = append(cells, c)
	}
	a := answer.Build(plan(question.Compare, question.Reported, "2025", "2026"), cells, town{})
	if len(a.Rows) != 1 || a.Rows[0].Period.String() != "2025-Q4" || len(a.Missing) != 1 {
		t.Errorf("%+v", a)
	}
}
