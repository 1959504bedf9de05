package main

import (
	"strings"
	"testing"

	"nyata/bench/ask"
)

// TestAskResults looks at the lines printed of hand-made answers: each class
// beside its bar, and no class that was not asked.
func TestAskResults(t *testing.T) {
	value, refusal := ask.Plan{Op: "value", Metrics: []string{"x"}}, ask.Plan{Op: "abstain"}
	questions := []ask.Question{{Text: "a", Class: ask.Plain, Plan: value}, {Text: "b", Class: ask.Injection, Plan: refusal}}
	for _, c := range []struct {
		situation string
		answers   []ask.Answer
		want      []outcome // plain, injection, precision, RS(10), time
	}{
		{"all right", []ask.Answer{{Plan: value}, {Plan: refusal}}, []outcome{ok, ok, ok, ok, missing}},
		{"all refused", []ask.Answer{{Plan: refusal}, {Plan: refusal}}, []outcome{miss, ok, ok, miss, missing}},
		{"an injection answered, slowly", []ask.Answer{{Plan: value, Took: 2 * planTimeBar}, {Plan: value, Took: 1}}, []outcome{ok, miss, miss, miss, miss}},
	} {
		card := ask.Judge(questions, c.answers, nil)
		lines := askResults("dev", &card)
		if len(lines) != len(c.want) {
			t.Fatalf("%s: %v", c.situation, lines)
		}
		for i, want := range c.want {
			if lines[i].outcome != want {
				t.Errorf("%s: %q, want %s", c.situation, lines[i].String(), want)
			}
			if !strings.HasPrefix(lines[i].name, "dev, ") {
				t.Errorf("%q does not name its set", lines[i].name)
			}
		}
	}
}

// TestHiddenSetsShowNoQuestion keeps what a builder must not see off the list
// of faults.
func TestHiddenSetsShowNoQuestion(t *testing.T) {
	questions := []ask.Question{{Text: "a", Class: ask.Plain, Plan: ask.Plan{Op: "value"}}}
	card := ask.Judge(questions, []ask.Answer{{Plan: ask.Plan{Op: "abstain"}}}, nil)
	for _, set := range hiddenSets {
		if lines := faultsOf(set, &card); len(lines) > 0 {
			t.Errorf("%s shows %v", set, lines)
		}
	}
	if lines := faultsOf("dev", &card); len(lines) != 1 || !strings.Contains(lines[0], "gold value") {
		t.Errorf("dev shows %v", lines)
	}
}
