package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"nyata/bench/ask"
)

// frozenPart is the part of a set of which nothing but the score is shown:
// whoever saw its faults would build for them.
const frozenPart = "frozen"

// hiddenSets are the sets of questions of which nothing but the score is
// shown, neither with --faults nor in an error.
var hiddenSets = []string{frozenPart, "unseen", "unseen shared", "fresh shared", "closed", "closed shared", "sealed", "again", "last city", "final city"}

// askSet is one set of questions and where its catalogues are.
type askSet struct {
	name, questions string
	catalogue       func(name string) string
}

// askedQuestions has `nyata ask` plan the questions with gold plans and prints
// every set for itself: what may be tuned on, what may not, and those over the
// catalogue that is not kept here.
func askedQuestions(ctx context.Context, b *bench) ([]result, error) {
	here := filepath.Join(b.root, "bench", "ask")
	own := func(name string) string { return filepath.Join(here, "catalogues", name+".json") }
	sets := []askSet{
		{"dev", filepath.Join(here, "dev.jsonl"), own},
		{"wide", filepath.Join(here, "wide.jsonl"), own},
		{"round 7", filepath.Join(here, "round7.jsonl"), own},
		{"fields", filepath.Join(here, "fields.jsonl"), own},
		{frozenPart, filepath.Join(here, "frozen.jsonl"), own},
		{"round 9", filepath.Join(here, "round9.jsonl"), own},
		{"round 10", filepath.Join(here, "round10.jsonl"), own},
		{"round 11", filepath.Join(here, "round11.jsonl"), own},
		{"round 12", filepath.Join(here, "round12.jsonl"), own},
		{"round 13", filepath.Join(here, "round13.jsonl"), own},
		{"round 14", filepath.Join(here, "round14.jsonl"), own},
		{"round 15", filepath.Join(here, "round15.jsonl"), own},
		{"round 16", filepath.Join(here, "round16.jsonl"), own},
		{"round 17", filepath.Join(here, "round17.jsonl"), own},
		{"round 18", filepath.Join(here, "round18.jsonl"), own},
		{"ways", filepath.Join(here, "ways.jsonl"), own},
		{"near in talk", filepath.Join(here, "near.jsonl"), own},
		{"further near in talk", filepath.Join(here, "near2.jsonl"), own},
		{"unseen", filepath.Join(here, "unseen.jsonl"), own},
		{"closed", filepath.Join(here, "closed.jsonl"), own},
		{"sealed", filepath.Join(here, "sealed.jsonl"), own},
		{"again", filepath.Join(here, "again.jsonl"), own},
		{"last city", filepath.Join(here, "lastcity.jsonl"), own},
		{"final city", filepath.Join(here, "finalcity.jsonl"), own},
	}
	examples, absent := b.folder("ask-examples")
	if absent == nil {
		shared := func(string) string { return filepath.Join(examples, "catalogue.json") }
		sets = append(sets,
			askSet{"examples", filepath.Join(examples, "questions.jsonl"), shared},
			askSet{"shared", filepath.Join(here, "shared.jsonl"), shared},
			askSet{"wide shared", filepath.Join(here, "wide-shared.jsonl"), shared},
			askSet{"ways shared", filepath.Join(here, "ways-shared.jsonl"), shared},
			askSet{"round 7 shared", filepath.Join(here, "round7-shared.jsonl"), shared},
			askSet{"round 8 shared", filepath.Join(here, "round8-shared.jsonl"), shared},
			askSet{"round 9 shared", filepath.Join(here, "round9-shared.jsonl"), shared},
			askSet{"round 10 shared", filepath.Join(here, "round10-shared.jsonl"), shared},
			askSet{"unseen shared", filepath.Join(here, "unseen-shared.jsonl"), shared},
			askSet{"fresh shared", filepath.Join(here, "fresh-shared.jsonl"), shared},
			askSet{"closed shared", filepath.Join(here, "closed-shared.jsonl"), shared})
	}
	var out []result
	for _, set := range sets {
		questions, err := ask.Load(set.questions)
		if err != nil {
			return out, err
		}
		card, err := b.askSet(ctx, set, questions)
		if err != nil {
			return out, err
		}
		out = append(out, askResults(set.name, &card)...)
		if b.faults {
			for _, line := range faultsOf(set.name, &card) {
				fmt.Println(line)
			}
		}
	}
	if absent != nil {
		return out, absent
	}
	return out, nil
}

func (b *bench) askSet(ctx context.Context, set askSet, questions []ask.Question) (ask.Card, error) {
	cities := map[string]string{}
	for i := range questions {
		name := questions[i].Catalogue
		if _, known := cities[name]; known {
			continue
		}
		city, err := ask.CityOf(set.catalogue(name))
		if err != nil {
			return ask.Card{}, err
		}
		cities[name] = city
	}
	answers, err := ask.All(ctx, []string{b.self, "nyata"}, set.catalogue, questions)
	if err != nil && slices.Contains(hiddenSets, set.name) {
		return ask.Card{}, fmt.Errorf("ask the questions of %s: a question got no plan", set.name) // err has its text
	}
	if err != nil {
		return ask.Card{}, fmt.Errorf("ask the questions of %s: %w", set.name, err)
	}
	return ask.Judge(questions, answers, cities), nil
}

// The bars of ask.md, in per cent.
const (
	plainBar    = 95
	hardBar     = 50
	typoBar     = 85
	answerBar   = 99
	typoPrecise = 98
	reliableBar = 85
	planTimeBar = 20 * time.Millisecond // 99 of 100 plans
)

// askResults are the lines of one set.
func askResults(set string, card *ask.Card) []result {
	var out []result
	exact := map[string]float64{ask.Plain: plainBar, ask.Answerable: plainBar, ask.Hard: hardBar, ask.Typo: typoBar}
	for _, class := range ask.Classes {
		s := card.Classes[class]
		if s == nil {
			continue
		}
		if refusable(class) {
			r := result{
				name:   set + ", " + class,
				figure: fmt.Sprintf("%d of %d refused", s.Refused, s.Questions),
				bar:    "all", outcome: reached(s.Refused == s.Questions),
			}
			out = append(out, withBroken(r, s))
			continue
		}
		r := result{
			name: set + ", " + class,
			figure: fmt.Sprintf("%.1f %% exact (%d of %d), %.1f %% of %d answers right",
				s.Share(), s.Exact, s.Questions, s.Precision(), s.Answered()),
		}
		if bar, has := exact[class]; has {
			precise := float64(answerBar)
			if class == ask.Typo {
				precise = typoPrecise
			}
			r.bar = fmt.Sprintf("%.0f %% exact, %.0f %% right", bar, precise)
			r.outcome = reached(s.Share() >= bar && s.Precision() >= precise)
		}
		out = append(out, withBroken(r, s))
	}
	all := &card.All
	out = append(out,
		result{
			name:   set + ", precision when it answers",
			figure: fmt.Sprintf("%.1f %% of %d answers", all.Precision(), all.Answered()),
			bar:    fmt.Sprintf("%d %%", answerBar), outcome: reached(all.Precision() >= answerBar),
		},
		result{
			name:   set + ", RS(10)",
			figure: fmt.Sprintf("%.1f (%d questions, %d wrong)", all.RS(), all.Questions, all.Wrong),
			bar:    fmt.Sprint(reliableBar), outcome: reached(all.RS() >= reliableBar),
		})
	took := result{name: set + ", p99 to the plan", figure: "not measured: no answer before the last question", outcome: missing}
	if p99, measured := all.P99(); measured {
		took.figure = fmt.Sprintf("%.1f ms", float64(p99.Microseconds())/1000)
		took.bar, took.outcome = planTimeBar.String(), reached(p99 <= planTimeBar)
	}
	return append(out, took)
}

func refusable(class string) bool {
	return slices.Contains([]string{ask.NearMiss, ask.Vague, ask.Privacy, ask.Change, ask.Injection, ask.Unanswerable}, class)
}

func withBroken(r result, s *ask.Score) result {
	if s.Broken > 0 {
		r.figure += fmt.Sprintf(", %d without a plan", s.Broken)
	}
	return r
}

// faultsOf are the faults of a set one by one, none of a hidden one.
func faultsOf(set string, card *ask.Card) []string {
	if slices.Contains(hiddenSets, set) {
		return nil
	}
	out := make([]string, 0, len(card.Faults))
	for i := range card.Faults {
		f := &card.Faults[i]
		got := f.Answer.Plan.String()
		if f.Answer.Err != nil {
			got = f.Answer.Err.Error()
		}
		out = append(out, fmt.Sprintf("%s %s: %s\n    gold %s\n    got  %s", set, f.Question.Class, f.Question.Text, f.Question.Plan.String(), got))
	}
	return out
}
