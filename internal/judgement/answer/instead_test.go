package answer_test

import (
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

func TestWhatThereIsInsteadOfWhatWasAskedFor(t *testing.T) {
	q := period.Quarter
	cells := []metric.Cell{
		cell("roads", "", q(2025, 1), observation.Reported, 5, "km"),
		cell("roads", "", q(2025, 2), observation.Reported, 6, "km"),
		cell("roads", "", q(2026, 1), observation.Reported, 7, "km"),
		cell("roads", "north", q(2025, 3), observation.Reported, 4, "km"),
		cell("roads", "", q(2025, 4), observation.Target, 9, "km"),
	}
	for name, x := range map[string]struct {
		plan question.Plan
		want []string
	}{
		"the nearest before and after":                  {plan(question.Value, question.Reported, "2025-Q3"), []string{"2025-Q2", "2026-Q1"}},
		"nothing later":                                 {plan(question.Value, question.Reported, "2026-Q4"), []string{"2026-Q1"}},
		"nothing of that length":                        {plan(question.Value, question.Reported, "2027"), []string{question.Latest}},
		"nothing, because what is there answers":        {plan(question.Value, question.Reported, "2025-Q1"), nil},
		"a target is no report, and a part no whole":    {plan(question.Value, question.Target, "2025-Q1"), []string{"2025-Q4"}},
		"nothing of another measure than was asked for": {plan(question.Value, question.Realised, "2025-Q3"), nil},
	} {
		t.Run(name, func(t *testing.T) {
			got := answer.Build(x.plan, cells, town{}).Instead
			if len(got) != len(x.want) {
				t.Fatalf("%d plans instead of %v: %v", len(got), x.want, got)
			}
			for i, p := range got {
				if p.Periods[0] != x.want[i] || len(answer.Build(p, cells, town{}).Rows) == 0 {
					t.Errorf("%s instead of %s", p.Periods, x.want[i])
				}
			}
		})
	}
}
