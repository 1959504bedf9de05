// Package asking is what pages, commands and programs share when they answer a
// question: which words people have bound, what is kept of a question, and how
// verified questions are asked again. It writes no sentence and knows no store.
package asking

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"nyata/internal/casework"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/record/asked"
	"nyata/internal/record/metric"
	"nyata/internal/record/reference"
	"nyata/internal/record/verified"
)

// Figures is the one query layer.
type Figures interface {
	Query(ctx context.Context, q metric.Query) (metric.Result, error)
}

// Query is a Figures made of a function.
type Query func(ctx context.Context, q metric.Query) (metric.Result, error)

// Query asks.
func (f Query) Query(ctx context.Context, q metric.Query) (metric.Result, error) { return f(ctx, q) }

// Bound gives the words that people have bound to what can be asked.
type Bound interface {
	Words(ctx context.Context, actor casework.Actor, asOf *int64, history bool) ([]casework.Binding, error)
}

// Learn finds out what an actor can ask: the city's dictionary, what is recorded,
// the words that people have bound, and the rows of documents.
func Learn(ctx context.Context, figures Figures, city *reference.City, bound Bound, actor casework.Actor) (*printed.Listener, error) {
	words, err := bound.Words(ctx, actor, nil, false)
	if err != nil {
		return nil, fmt.Errorf("list bound words: %w", err)
	}
	held, err := figures.Query(ctx, metric.Query{Group: answer.Dimensions(), Limit: metric.MaxLimit})
	if err != nil {
		return nil, fmt.Errorf("learn what is recorded: %w", err)
	}
	lines, err := figures.Query(ctx, metric.Query{ByLine: true})
	if err != nil {
		return nil, fmt.Errorf("learn what documents say: %w", err)
	}
	return Listen(city, answer.HeldIn(held.Groups), lines.Lines, words), nil
}

// Listen makes what understands questions of what is recorded, or of what was
// read just now.
func Listen(city *reference.City, held []answer.Held, lines []metric.Line, words []casework.Binding) *printed.Listener {
	c := answer.CatalogueOf(city, held)
	c.Taught = Taught(words)
	return &printed.Listener{Asker: question.New(c), Rows: printed.New(lines, c.Agencies, c.Areas...)}
}

// Taught are the bound words as a catalogue has them.
func Taught(words []casework.Binding) []question.Taught {
	var out []question.Taught
	for _, w := range words {
		out = append(out, question.Taught{Word: w.Word, Kind: w.Kind, ID: w.ID})
	}
	return out
}

// Run answers a plan, with estimates where figures are also Beliefs.
func Run(ctx context.Context, figures Figures, city *reference.City, asker *printed.Listener, p question.Plan) (answer.Answer, error) {
	book := answer.CityBook{City: city}
	all, err := believed(ctx, figures, p)
	if err != nil {
		return answer.Answer{}, err
	}
	query, build := answer.Query, func(p question.Plan, cells []metric.Cell, b answer.Book) answer.Answer {
		return answer.BuildBelieved(p, cells, all, b)
	}
	if printed.Is(p) {
		query, build = asker.Rows.Query, asker.Rows.Answer
	}
	q, ok := query(p)
	var cells []metric.Cell
	if ok {
		found, err := figures.Query(ctx, q)
		if err != nil {
			return answer.Answer{}, fmt.Errorf("look up figures: %w", err)
		}
		cells = found.Cells
	}
	a := build(p, cells, book)
	return a, cite(ctx, figures, &a)
}

// Answered understands a question and answers it. Where the dictionary has what
// was asked for and nothing is recorded of it, the rows of documents are asked.
func Answered(ctx context.Context, figures Figures, city *reference.City, asker *printed.Listener, text string, u question.Understood, now time.Time) (question.Understood, answer.Answer, error) {
	if !u.Answered() {
		return u, answer.Answer{}, nil
	}
	a, err := Run(ctx, figures, city, asker, u.Plan)
	if err != nil || len(a.Rows) > 0 || printed.Is(u.Plan) || text == "" {
		return u, a, err
	}
	if other := asker.Again(text, now); other.Answered() {
		a, err = Run(ctx, figures, city, asker, other.Plan)
		return other, a, err
	}
	return u, a, nil
}

// Note is what is kept of a question: its plan where there is one, else the
// reason, and the word that stood in the way where it can be nobody's.
func Note(face asked.Face, text string, u question.Understood, rows int) asked.Asked {
	a := asked.Asked{Face: face, Outcome: asked.Refused, Reason: string(u.Reason), Rows: rows}
	switch {
	case u.Answered():
		a.Outcome = asked.Answered
		if rows == 0 {
			a.Outcome = asked.Empty
		}
		plan, err := json.Marshal(u.Plan)
		if err == nil { // a plan holds nothing that cannot be encoded
			a.Plan = plan
		}
	case u.Reason == question.Privacy:
		a.Outcome = asked.Personal
	case u.Reason == question.Ambiguous:
		a.Outcome = asked.Ambiguous
	}
	a.Word = question.Keepable(text, u)
	return a
}

// Keep makes a verified question of an answer.
func Keep(text string, a answer.Answer, asOf int64) (verified.Question, error) {
	plan, err := json.Marshal(a.Plan)
	if err != nil {
		return verified.Question{}, fmt.Errorf("encode plan: %w", err)
	}
	q := verified.Question{Text: text, Plan: plan, Figures: a.Figures(), Result: a.Result, Unit: a.Unit, AsOf: asOf}
	if a.Plan.Over != nil {
		q.Over = a.Plan.Over.String()
	}
	return q, nil
}

// Plan is the plan that a verified question keeps.
func Plan(q verified.Question) (p question.Plan, err error) {
	if err := json.Unmarshal(q.Plan, &p); err != nil {
		return p, fmt.Errorf("decode plan of %s: %w", q.ID, err)
	}
	if q.Over != "" {
		p.Over = &question.Metric{}
		err = p.Over.UnmarshalText([]byte(q.Over))
	}
	return p, err
}

// Again asks verified questions again and holds each answer against what is
// kept. A plan that the catalogue can no longer be asked is lost, with the
// reason.
func Again(ctx context.Context, figures Figures, city *reference.City, asker *printed.Listener, all []casework.Verified, now time.Time) ([]verified.Check, error) {
	out := make([]verified.Check, 0, len(all))
	for _, v := range all {
		p, err := Plan(v.Question)
		if err != nil {
			return nil, err
		}
		u := asker.Planned(p, now)
		if !u.Answered() {
			out = append(out, verified.Check{Question: v.ID, State: verified.Lost, Changes: []verified.Change{}, Reason: string(u.Reason)})
			continue
		}
		a, err := Run(ctx, figures, city, asker, u.Plan)
		if err != nil {
			return nil, err
		}
		out = append(out, v.Compare(a.Figures(), a.Result))
	}
	return out, nil
}
