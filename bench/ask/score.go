package ask

import (
	"math"
	"slices"
	"time"
)

// Answer is what the program made of a question.
type Answer struct {
	Plan Plan
	Err  error         // no plan could be read
	Took time.Duration // from the question written to the plan read; 0 when not measured
}

// Score counts questions by what became of them.
type Score struct {
	Questions int
	Exact     int // answerable, and the plan is the gold's
	Wrong     int // answered, and the plan is not the gold's, or the question is unanswerable
	Abstained int // answerable, and refused
	Refused   int // unanswerable, and refused
	Broken    int // no plan came; counts against, but is no wrong answer
	took      []time.Duration
}

// Fault is a question whose plan is not the gold's.
type Fault struct {
	Question *Question
	Answer   Answer
}

// Card is the score of a set, by class and of all together.
type Card struct {
	Classes map[string]*Score
	All     Score
	Faults  []Fault
}

// Judge holds answers against the questions in the same order. Cities are the
// ids of the areas that are whole cities, by catalogue.
func Judge(questions []Question, answers []Answer, cities map[string]string) Card {
	card := Card{Classes: map[string]*Score{}}
	for i := range questions {
		q, a := &questions[i], answers[i]
		class := card.Classes[q.Class]
		if class == nil {
			class = &Score{}
			card.Classes[q.Class] = class
		}
		right := false
		for _, s := range []*Score{class, &card.All} {
			right = s.add(q, a, cities[q.Catalogue])
		}
		if !right {
			card.Faults = append(card.Faults, Fault{q, a})
		}
	}
	return card
}

// add counts one answer and says whether it is as the gold has it.
func (s *Score) add(q *Question, a Answer, city string) bool {
	s.Questions++
	if a.Took > 0 {
		s.took = append(s.took, a.Took)
	}
	switch {
	case a.Err != nil:
		s.Broken++
		return false
	case q.Plan.Abstains() && a.Plan.Abstains():
		s.Refused++
		return true
	case a.Plan.Abstains():
		s.Abstained++
		return false
	case Same(&q.Plan, &a.Plan, city):
		s.Exact++
		return true
	}
	s.Wrong++
	return false
}

// Join is the counts of both.
func Join(a, b *Score) Score {
	return Score{
		Questions: a.Questions + b.Questions, Exact: a.Exact + b.Exact, Wrong: a.Wrong + b.Wrong,
		Abstained: a.Abstained + b.Abstained, Refused: a.Refused + b.Refused, Broken: a.Broken + b.Broken,
		took: append(slices.Clone(a.took), b.took...),
	}
}

// Answered is how many questions got an answer.
func (s *Score) Answered() int { return s.Exact + s.Wrong }

// Share is the part of the questions that got what the gold has, in per cent.
func (s *Score) Share() float64 { return percent(s.Exact+s.Refused, s.Questions) }

// Precision is the part of the answers that are right, in per cent; 100 when
// nothing was answered.
func (s *Score) Precision() float64 {
	if s.Answered() == 0 {
		return 100
	}
	return percent(s.Exact, s.Answered())
}

// RS is the reliability score RS(10): right answers and right refusals count
// 1, wrong answers −10, all else 0, over the questions, in per cent.
func (s *Score) RS() float64 {
	return percent(s.Exact+s.Refused-10*s.Wrong, s.Questions)
}

// P99 is the time within which 99 of 100 plans came; false when no time was
// measured.
func (s *Score) P99() (time.Duration, bool) {
	if len(s.took) == 0 {
		return 0, false
	}
	sorted := slices.Clone(s.took)
	slices.Sort(sorted)
	return sorted[int(math.Ceil(0.99*float64(len(sorted))))-1], true
}

func percent(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}
