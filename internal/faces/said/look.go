package said

import (
	"context"
	"fmt"
	"strings"
	"time"

	"nyata/internal/casework"
	"nyata/internal/faces/wording"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/person"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/mention"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/record/reference"
)

// Texts is the running text that a question is held against, as far as the
// reader may see it.
type Texts interface {
	Mentioned(ctx context.Context, w mention.Wanted, city *reference.City) ([]mention.List, error)
	Passages(ctx context.Context, w mention.Wanted, limit int) ([]casework.Cited, error)
}

// Desk looks things up for questions.
type Desk struct {
	Texts   Texts
	City    *reference.City
	Speaker wording.Speaker
	Now     time.Time
}

// passagesShown is how many passages stand below an answer.
const passagesShown = 5

// look looks for what running text says of a question: where no indicator fits,
// where nothing is recorded of the one that does, beside a figure, and around a
// why; with the sentence that says it. Nothing where a question is refused for
// what it asks.
func (d Desk) look(ctx context.Context, text string, u question.Understood, a answer.Answer) (out *Found, sentence string, err error) {
	if printed.Is(u.Plan) && len(a.Rows) > 0 {
		return nil, "", nil // a row is what was asked for
	}
	w, ok := mention.Read(text, d.City, d.Now)
	if !ok || !u.Searchable() || len(person.FindAll(text)) > 0 {
		return nil, "", nil
	}
	out = &Found{Understood: d.Speaker.Wanted(w), Lists: []Mentions{}, Passages: []Passage{}}
	if w.Amount {
		lists, err := d.Texts.Mentioned(ctx, w, d.City)
		if err != nil {
			return nil, "", fmt.Errorf("look up what texts say: %w", err)
		}
		for _, l := range lists {
			out.Lists = append(out.Lists, d.list(l))
		}
		sentence = d.Speaker.Mentioned(w, lists, func(l mention.List) []mention.Row { return l.Keep(false, nil) })
	}
	var found []casework.Cited
	if u.Answered() && u.Plan.Op == question.Why || len(a.Rows) == 0 && len(out.Lists) == 0 {
		found, err = d.Texts.Passages(ctx, w, passagesShown)
	}
	if err != nil {
		return nil, "", fmt.Errorf("look up passages: %w", err)
	}
	for _, c := range found {
		p := Passage{Text: c.Text, Year: c.Year, Citation: citeSource(c.Source, c.File.Name, "")}
		for _, x := range c.Again {
			p.Again = append(p.Again, citeSource(x.Source, x.File.Name, ""))
		}
		out.Passages = append(out.Passages, p)
	}
	if len(out.Lists)+len(out.Passages) == 0 {
		return nil, "", nil
	}
	return out, sentence, nil
}

func (d Desk) list(l mention.List) Mentions {
	kept := l.Keep(false, nil)
	out := Mentions{Action: l.Action, Unit: l.Unit, Asked: l.Asked, Rows: []Mention{}}
	for _, r := range l.Rows {
		q := r.Kept
		line := Mention{
			ID: r.ID(), Value: number(q.Figure), Unit: q.Figure.Unit, Text: q.Figure.Format(string(d.Speaker.Lang)), Raw: q.Figure.Raw, Object: q.Narrative.Object, Place: q.Narrative.Place,
			Area: q.Area.ID, Agency: q.Agency.ID, Period: q.Period.String(), Sentence: q.Narrative.Sentence, Kept: r.Sure() && l.Sums, Doubts: []string{}, Told: d.Speaker.Doubts(l, r),
			Citation: citeSource(q.Source, q.Source.File, q.ID), Same: []Repeat{},
		}
		for _, x := range r.Doubts {
			line.Doubts = append(line.Doubts, string(x))
		}
		if r.Inside >= 0 {
			line.Inside = l.Rows[r.Inside].ID()
		}
		for i, x := range r.Same {
			line.Same = append(line.Same, Repeat{x.Figure.Format(string(d.Speaker.Lang)), strings.Fields(r.Why[i]), x.Narrative.Sentence, citeSource(x.Source, x.Source.File, x.ID), d.Speaker.Why(r.Why[i])})
		}
		out.Rows = append(out.Rows, line)
	}
	if sum, err := l.Computation(kept); err == nil && l.Sums {
		c := Computation{Text: d.Speaker.Computation(kept, sum), Value: number(sum.Figure), Unit: sum.Figure.Unit}
		for _, r := range kept {
			c.Rows = append(c.Rows, r.ID())
		}
		out.Computation = &c
	}
	return out
}

func number(f figure.Figure) *float64 {
	if f.Kind != figure.Number {
		return nil
	}
	return &f.Value
}

// Words is a plan in words that can be looked for: what it is about, where and
// when.
func Words(say wording.Speaker, p question.Plan) string {
	parts := []string{"berapa"}
	for _, m := range p.Metrics {
		parts = append(parts, say.Indicator(m.Indicator))
	}
	for _, id := range p.Areas {
		parts = append(parts, "di", say.Area(id))
	}
	for _, x := range p.Periods {
		if x != question.Latest && x != question.All {
			parts = append(parts, say.Period(x))
		}
	}
	return strings.Join(parts, " ")
}
