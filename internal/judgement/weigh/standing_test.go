package weigh_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
)

// part is one area of a month.
func part(indicatorID string, area int, evidence, reported float64, verified, flagged bool) weigh.Belief {
	r := weigh.Range{Value: evidence, Low: evidence - 4, High: evidence + 4}
	return weigh.Belief{
		Indicator: indicatorID, Area: fmt.Sprint(area), Month: period.Month(2026, 9), Unit: "%", Estimate: r, Evidence: r, Sources: 3,
		Report: &weigh.Report{Value: reported, Agency: "dlh", Period: period.Month(2026, 9)}, Verified: verified, Flagged: flagged,
	}
}

func TestStandings(t *testing.T) {
	alone := part("sampah", 1, 70, 90, false, false)
	alone.Sources = 0
	for _, test := range []struct {
		name  string
		parts []weigh.Belief
		want  weigh.State
	}{
		{"one area of four is reported better than it is", []weigh.Belief{
			part("sampah", 1, 70, 90, true, true), part("sampah", 2, 70, 71, true, false), part("sampah", 3, 70, 71, true, false), part("sampah", 4, 70, 71, true, false),
		}, weigh.Disagrees},
		{"one area of five", []weigh.Belief{
			part("sampah", 1, 70, 90, true, true), part("sampah", 2, 70, 71, true, false), part("sampah", 3, 70, 71, true, false),
			part("sampah", 4, 70, 71, true, false), part("sampah", 5, 70, 71, true, false),
		}, weigh.Agrees},
		{"too little evidence", []weigh.Belief{part("sampah", 1, 70, 90, false, false), part("sampah", 2, 70, 71, false, false), part("sampah", 3, 70, 71, true, false)}, weigh.Weak},
		{"no evidence", []weigh.Belief{alone}, weigh.Unchecked},
		{"reported worse than it is", []weigh.Belief{part("sampah", 1, 70, 50, true, true)}, weigh.Modest},
		{"less is better, reported lower", []weigh.Belief{part("bocor", 1, 30, 10, true, true)}, weigh.Disagrees},
		{"less is better, reported higher", []weigh.Belief{part("bocor", 1, 30, 50, true, true)}, weigh.Modest},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := weigh.Standings(city(), test.parts, nil, nil)
			if len(got) != 1 || got[0].State != test.want {
				t.Errorf("got %+v, want %s", got, test.want)
			}
		})
	}
}

func TestAreasTogether(t *testing.T) {
	parts := []weigh.Belief{part("sampah", 1, 60, 80, true, false), part("sampah", 2, 90, 90, true, false)}
	got := weigh.Standings(city(), parts, nil, map[string]float64{"1": 3, "2": 1})[0]
	if got.Estimate != (weigh.Range{Value: 67.5, Low: 63.5, High: 71.5}) || got.Reported != 82.5 {
		t.Errorf("weighted mean %v, reported %v", got.Estimate, got.Reported)
	}
	sums := []weigh.Belief{part("jalan", 1, 2, 3, true, false), part("jalan", 2, 5, 5, true, false)}
	if got := weigh.Standings(city(), sums, nil, map[string]float64{"1": 3})[0]; got.Estimate.Value != 7 || got.Reported != 8 {
		t.Errorf("sum %v, reported %v", got.Estimate, got.Reported)
	}
}

// Trust rule 7 for the state of an indicator: a report made better, with the
// flags it gets for it, never leads to a better state. A better report is
// flagged at least where it was flagged before as too good.
func TestABetterReportIsNoBetterState(t *testing.T) {
	rank := map[weigh.State]int{weigh.Agrees: 0, weigh.Modest: 0, weigh.Unchecked: 1, weigh.Weak: 1, weigh.Disagrees: 2}
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.SampledFrom([]string{"sampah", "bocor"}).Draw(t, "indicator")
		up := 1.0
		for _, i := range city().Indicators {
			if i.ID == id && i.Polarity == indicator.Down {
				up = -1
			}
		}
		var before, after []weigh.Belief
		for a := range rapid.IntRange(1, 8).Draw(t, "areas") {
			evidence := rapid.Float64Range(10, 90).Draw(t, "evidence")
			gap := rapid.Float64Range(-10, 10).Draw(t, "gap")
			raise := rapid.Float64Range(0, 10).Draw(t, "raise")
			verified := rapid.Bool().Draw(t, "verified")
			flag := func(gap float64) bool { return verified && (gap > 5 || gap < -5) }
			before = append(before, part(id, a, evidence, evidence+up*gap, verified, flag(gap)))
			after = append(after, part(id, a, evidence, evidence+up*(gap+raise), verified, flag(gap+raise)))
		}
		x, y := weigh.Standings(city(), before, nil, nil)[0], weigh.Standings(city(), after, nil, nil)[0]
		if rank[y.State] < rank[x.State] {
			t.Fatalf("raising reports turns %s into %s", x.State, y.State)
		}
	})
}
