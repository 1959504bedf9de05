package score

import (
	"testing"
	"time"
)

// good is a measure that reaches every bar of every form.
var good = Measures{
	Cells: 20000, Error: 1.5, Verified: 0.75, Coverage: 0.90, Flagged: 0.3, FDR: 0.05, Recall: 0.93, ECE: 0.02, AUC: 0.98, FirstTen: 1,
}

func TestEveryBarCanBeMissed(t *testing.T) {
	scenario := func(form string, m Measures) Scenario {
		return Scenario{Form: form, Measures: []Measures{m}, Reference: []Measures{{Error: 2.6}}, Thumb: []RuleError{{}}, Repeated: 1, Repeats: 1}
	}
	if got := missed(scenario("base", good)); len(got) > 0 {
		t.Fatalf("the good one misses %v", got)
	}
	for name, is := range map[string]struct {
		form   string
		change func(*Scenario)
		want   string
	}{
		"error above 0.68 of the reference": {"base", func(s *Scenario) { s.Measures[0].Error = 1.80 }, "mean absolute error"},
		"worse than evidence alone":         {"hostile", func(s *Scenario) { s.Measures[0].Error = 2.7 }, "worst city, of evidence alone"},
		"one city worse, the mean better": {"hostile", func(s *Scenario) {
			s.Measures = append(s.Measures, good)
			s.Reference = append(s.Reference, Measures{Error: 1.4})
		}, "worst city, of evidence alone"},
		"too little verified":       {"dishonest", func(s *Scenario) { s.Measures[0].Verified = 0.67 }, "share verified"},
		"intervals too narrow":      {"walk", func(s *Scenario) { s.Measures[0].Coverage = 0.87 }, "coverage of 90 % intervals"},
		"intervals too wide":        {"walk", func(s *Scenario) { s.Measures[0].Coverage = 0.93 }, "coverage of 90 % intervals"},
		"too many flags wrong":      {"common", func(s *Scenario) { s.Measures[0].FDR = 0.07 }, "realised FDR at 5 %, verified"},
		"too little found":          {"common", func(s *Scenario) { s.Measures[0].Recall = 0.89 }, "recall there"},
		"probabilities off":         {"delay", func(s *Scenario) { s.Measures[0].ECE = 0.04 }, "calibration error of p_material"},
		"a probability unasked for": {"bare", func(s *Scenario) { s.Measures[0].Unasked = 1 }, "unverified with a probability"},
		"a cell left out":           {"bare", func(s *Scenario) { s.Measures[0].Broken = 1 }, "cells without a usable row"},
		"two of the first ten":      {"heavy", func(s *Scenario) { s.Measures[0].FirstTen = 0.8 }, "first ten flags, share right"},
		"other bytes on one core":   {"heavy", func(s *Scenario) { s.Repeats = 0 }, "same bytes on one and two cores"},
	} {
		s := scenario(is.form, good)
		is.change(&s)
		if got := missed(s); len(got) != 1 || got[0] != is.want {
			t.Errorf("%s: misses %v, should miss %q", name, got, is.want)
		}
	}
}

func TestTimeAndMemoryCanBeMissed(t *testing.T) {
	for _, is := range []struct {
		cost Cost
		want int
	}{
		{Cost{Time: 19 * time.Second, Memory: 1 << 29}, 0},
		{Cost{Time: 21 * time.Second, Memory: 1 << 29}, 1},
		{Cost{Time: 19 * time.Second, Memory: 1<<30 + 1}, 1},
		{Cost{Time: 19 * time.Second}, 1}, // memory that was not measured is not reached
	} {
		n := 0
		for _, l := range is.cost.lines() {
			if !l.Reached {
				n++
			}
		}
		if n != is.want {
			t.Errorf("%+v misses %d", is.cost, n)
		}
	}
}

func missed(s Scenario) (names []string) {
	for _, l := range s.Lines() {
		if l.Judged && !l.Reached {
			names = append(names, l.Name)
		}
	}
	return names
}
