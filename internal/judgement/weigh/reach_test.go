package weigh_test

import (
	"testing"

	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
)

func TestReaches(t *testing.T) {
	evidence := weigh.Range{Value: 68, Low: 63, High: 73}
	for situation, c := range map[string]struct {
		polarity indicator.Polarity
		evidence weigh.Range
		enough   bool
		target   float64
		want     weigh.Reach
	}{
		"all of the range beyond the target":   {indicator.Up, evidence, true, 60, weigh.Reached},
		"at the target":                        {indicator.Up, evidence, true, 63, weigh.Reached},
		"all of it short":                      {indicator.Up, evidence, true, 90, weigh.Missed},
		"around it":                            {indicator.Up, evidence, true, 70, weigh.Unclear},
		"too little evidence":                  {indicator.Up, evidence, false, 60, weigh.NotWeighed},
		"no range":                             {indicator.Up, weigh.Range{Value: 68, Low: 1}, true, 60, weigh.NotWeighed},
		"less is better, all below the target": {indicator.Down, evidence, true, 80, weigh.Reached},
		"less is better, all above it":         {indicator.Down, evidence, true, 50, weigh.Missed},
		"neither more nor less is better":      {indicator.Range, evidence, true, 68, weigh.NotWeighed},
	} {
		if got := weigh.Reaches(c.polarity, c.evidence, c.enough, c.target); got != c.want {
			t.Errorf("%s: %s, want %s", situation, got, c.want)
		}
	}
}

func TestCostOf(t *testing.T) {
	evidence := weigh.Range{Value: 68, Low: 63, High: 73}
	cost, ok := weigh.CostOf(6.8e9, indicator.Up, evidence)
	if !ok || cost != (weigh.Range{Value: 1e8, Low: 6.8e9 / 73, High: 6.8e9 / 63}) {
		t.Errorf("%+v, %v", cost, ok)
	}
	for situation, known := range map[string]bool{
		"evidence that reaches down to none": second(weigh.CostOf(1e9, indicator.Up, weigh.Range{Value: 2, Low: -1, High: 5})),
		"less is better":                     second(weigh.CostOf(1e9, indicator.Down, evidence)),
		"no money":                           second(weigh.CostOf(0, indicator.Up, evidence)),
	} {
		if known {
			t.Errorf("%s: a cost", situation)
		}
	}
}

func second(_ weigh.Range, ok bool) bool { return ok }
