package main

import (
	"context"
	_ "embed"
	"fmt"

	"nyata/internal/judgement/evidence"
	"nyata/internal/judgement/route"
)

//go:embed complaints/test.csv
var complaintsTest string

// sure is the least precision at which a complaint is mapped without a person.
const sure = 0.93

// fewest is of how many a precision is held against the bar.
const fewest = 20

// complaintsRouted scores the mapping of complaints to topics on complaints of
// later days than those it learned from. When it is sure was chosen on the
// learned ones, each part judged by what came before it.
func complaintsRouted(context.Context, *bench) ([]result, error) {
	learned := route.Learned()
	var chosen sorting
	cuts := []int{64, 128, 192, len(learned)}
	for i := range len(cuts) - 1 {
		chosen.add(evidence.NewRouter(learned[:cuts[i]]), learned[cuts[i]:cuts[i+1]])
	}
	var test sorting
	test.add(evidence.NewRouter(learned), route.ReadSorted(complaintsTest))
	out := append(chosen.results("where chosen, forward in time"), test.results("test, 2026")...)
	right, auto := chosen.autoRight+test.autoRight, chosen.auto+test.auto
	precise := portion(right, auto)
	both := result{name: "both parts: without a person", figure: fmt.Sprintf("%d of %d = %.3f", right, auto, precise)}
	if auto >= fewest {
		both.bar, both.outcome = fmt.Sprintf(">= %.2f", sure), reached(precise >= sure)
	}
	return append(out, both), nil
}

// sorting counts what became of sorted complaints.
type sorting struct {
	all, first, three, words, wordsRight, auto, autoRight int
	right, said, is                                       map[string]int // by topic
}

func (s *sorting) add(r *evidence.Router, sorted []route.Sorted) {
	if s.right == nil {
		s.right, s.said, s.is = map[string]int{}, map[string]int{}, map[string]int{}
	}
	for _, x := range sorted {
		got := r.Route("", x.Text)
		s.all++
		s.is[x.Topic]++
		s.said[got.Choices[0].Topic]++
		for i, c := range got.Choices {
			if c.Topic != x.Topic {
				continue
			}
			s.three++
			if i == 0 {
				s.first++
				s.right[x.Topic]++
			}
		}
		if got.Words != "" {
			s.words++
			if got.Words == x.Topic {
				s.wordsRight++
			}
		}
		if got.Sure != "" {
			s.auto++
			if got.Sure == x.Topic {
				s.autoRight++
			}
		}
	}
}

func (s *sorting) results(part string) []result {
	f1 := 0.0
	topics := 0
	for _, topic := range route.Topics(route.Learned()) {
		if s.is[topic] == 0 {
			continue
		}
		topics++
		f1 += 2 * float64(s.right[topic]) / float64(s.is[topic]+s.said[topic])
	}
	return []result{
		{name: part + ": first choice right", figure: fmt.Sprintf("%d of %d = %.3f, macro-F1 %.3f", s.first, s.all, portion(s.first, s.all), f1/float64(max(topics, 1)))},
		{name: part + ": among the three offered", figure: fmt.Sprintf("%d of %d = %.3f", s.three, s.all, portion(s.three, s.all))},
		{name: part + ": by the list of words alone", figure: fmt.Sprintf("%d of %d named = %.3f", s.wordsRight, s.words, portion(s.wordsRight, s.words))},
		{name: part + ": without a person", figure: fmt.Sprintf("%d of %d = %.3f, of %d complaints", s.autoRight, s.auto, portion(s.autoRight, s.auto), s.all)},
	}
}

func portion(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}
