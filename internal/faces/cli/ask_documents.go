package cli

import (
	"context"
	"fmt"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/person"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/mention"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/record/observation"
)

// documentsLine is what running text says of a question: no answer, but what
// was read, cited and not verified.
type documentsLine struct {
	Understood []string      `json:"understood"`
	Lists      []saidList    `json:"lists"`
	Passages   []passageLine `json:"passages"`
}

// saidList is rows of one action and one kind of unit, with the sum over those
// there is no doubt about.
type saidList struct {
	Action      string           `json:"action"`
	Unit        string           `json:"unit"`
	Asked       bool             `json:"asked"`
	Rows        []saidLine       `json:"rows"`
	Computation *computationLine `json:"computation"`
}

type saidLine struct {
	ID       string       `json:"id"`
	Value    *float64     `json:"value"`
	Unit     string       `json:"unit"`
	Text     string       `json:"text"`
	Raw      string       `json:"raw"`
	Object   string       `json:"object"`
	Place    string       `json:"place"`
	Area     string       `json:"area,omitempty"`
	Agency   string       `json:"agency,omitempty"`
	Period   string       `json:"period"`
	Sentence string       `json:"sentence"`
	Kept     bool         `json:"kept"`             // in the computation
	Doubts   []string     `json:"doubts"`           // codes: why it is not kept
	Inside   string       `json:"inside,omitempty"` // id of the row it may be part of
	Citation citationLine `json:"citation"`
	Same     []sameLine   `json:"same"`

	told []string // Doubts in words
}

// sameLine is a place that says the same once more, and why it is the same.
type sameLine struct {
	Text     string       `json:"text"`
	Why      []string     `json:"why"` // codes
	Sentence string       `json:"sentence"`
	Citation citationLine `json:"citation"`

	told string // Why in words
}

type computationLine struct {
	Text  string   `json:"text"`
	Value *float64 `json:"value"`
	Unit  string   `json:"unit"`
	Rows  []string `json:"rows"`
}

type passageLine struct {
	Text     string         `json:"text"`
	Year     int            `json:"year,omitempty"`
	Citation citationLine   `json:"citation"`
	Again    []citationLine `json:"again,omitempty"`
}

// passagesShown is how many passages stand below an answer.
const passagesShown = 5

// documents looks for what running text says of a question: where no indicator
// fits, where nothing is recorded of the one that does, beside a figure, and
// around a why; with the sentence that says it. Nothing where a question is
// refused for what it asks.
func (d askDesk) documents(ctx context.Context, text string, u question.Understood, a answer.Answer) (out *documentsLine, sentence string, err error) {
	if printed.Is(u.Plan) && len(a.Rows) > 0 {
		return nil, "", nil // a row is what was asked for
	}
	w, ok := mention.Read(text, d.city, d.now)
	if !ok || !u.Searchable() || len(person.FindAll(text)) > 0 {
		return nil, "", nil
	}
	out = &documentsLine{Understood: d.speaker.Wanted(w), Lists: []saidList{}, Passages: []passageLine{}}
	if w.Amount {
		lists, err := d.texts.mentioned(ctx, w, d.city)
		if err != nil {
			return nil, "", fmt.Errorf("look up what texts say: %w", err)
		}
		for _, l := range lists {
			out.Lists = append(out.Lists, d.said(l))
		}
		sentence = d.speaker.Mentioned(w, lists, func(l mention.List) []mention.Row { return l.Keep(false, nil) })
	}
	var found []casework.Cited
	if u.Answered() && u.Plan.Op == question.Why || len(a.Rows) == 0 && len(out.Lists) == 0 {
		found, err = d.texts.passages(ctx, w, passagesShown)
	}
	if err != nil {
		return nil, "", fmt.Errorf("look up passages: %w", err)
	}
	for _, c := range found {
		p := passageLine{Text: c.Text, Year: c.Year, Citation: citationOf(c.Source, c.File.Name, "")}
		for _, x := range c.Again {
			p.Again = append(p.Again, citationOf(x.Source, x.File.Name, ""))
		}
		out.Passages = append(out.Passages, p)
	}
	if len(out.Lists)+len(out.Passages) == 0 {
		return nil, "", nil
	}
	return out, sentence, nil
}

func (d askDesk) said(l mention.List) saidList {
	kept := l.Keep(false, nil)
	out := saidList{Action: l.Action, Unit: l.Unit, Asked: l.Asked, Rows: []saidLine{}}
	for _, r := range l.Rows {
		q := r.Kept
		line := saidLine{
			ID: r.ID(), Value: numberOf(q.Figure), Unit: q.Figure.Unit, Text: q.Figure.Format(string(d.term.Lang)), Raw: q.Figure.Raw, Object: q.Narrative.Object, Place: q.Narrative.Place,
			Area: q.Area.ID, Agency: q.Agency.ID, Period: q.Period.String(), Sentence: q.Narrative.Sentence, Kept: r.Sure() && l.Sums, Doubts: []string{}, told: d.speaker.Doubts(l, r),
			Citation: citationOf(q.Source, q.Source.File, q.ID), Same: []sameLine{},
		}
		for _, x := range r.Doubts {
			line.Doubts = append(line.Doubts, string(x))
		}
		if r.Inside >= 0 {
			line.Inside = l.Rows[r.Inside].ID()
		}
		for i, x := range r.Same {
			line.Same = append(line.Same, sameLine{x.Figure.Format(string(d.term.Lang)), strings.Fields(r.Why[i]), x.Narrative.Sentence, citationOf(x.Source, x.Source.File, x.ID), d.speaker.Why(r.Why[i])})
		}
		out.Rows = append(out.Rows, line)
	}
	if sum, err := l.Computation(kept); err == nil && l.Sums {
		c := computationLine{Text: d.speaker.Computation(kept, sum), Value: numberOf(sum.Figure), Unit: sum.Figure.Unit}
		for _, r := range kept {
			c.Rows = append(c.Rows, r.ID())
		}
		out.Computation = &c
	}
	return out
}

// fromText puts what was asked for and stands in running text among the
// figures of an answer that no indicator gives.
func (d askDesk) fromText(out *answerLine, lists []saidList) {
	for _, l := range lists {
		if !l.Asked {
			continue
		}
		for _, r := range l.Rows {
			out.Figures = append(out.Figures, figureLineOfAsk{
				Value: r.Value, Unit: r.Unit, Text: r.Text, Area: r.Area, Agency: r.Agency, Period: r.Period, State: string(observation.Read), From: "text", Citation: r.Citation,
			})
			out.Table.Rows = append(out.Table.Rows, []string{r.Object, r.Place, d.name(r.Agency, d.speaker.Name), r.Period, r.Text})
		}
	}
}

func citationOf(s observation.Source, file, id string) citationLine {
	return citationLine{id, file, s.SHA256, s.Page, s.Sheet, s.Cell, boxOf(s.Box)}
}

func numberOf(f figure.Figure) *float64 {
	if f.Kind != figure.Number {
		return nil
	}
	return &f.Value
}

// printDocuments tells a person at a terminal what running text says; beside a
// figure only what was asked for.
func (d askDesk) printDocuments(found *documentsLine, beside bool) {
	t := d.term
	say := func(key string, pairs ...any) string { return t.Texts.T(t.Lang, key, pairs...) }
	for _, l := range found.Lists {
		if beside && !l.Asked {
			continue
		}
		fmt.Fprintf(t.Out, "  %s\n", say("said.action."+l.Action))
		for _, r := range l.Rows {
			mark := "[ ]"
			if r.Kept {
				mark = "[x]"
			}
			fmt.Fprintf(t.Out, "    %s %s  %s  %s\n", mark, r.Text, r.Sentence, placed(r.Citation))
			for _, x := range r.told {
				fmt.Fprintf(t.Out, "          %s\n", x)
			}
			for _, x := range r.Same {
				fmt.Fprintf(t.Out, "          %s %s (%s)\n", say("said.same"), placed(x.Citation), x.told)
			}
		}
		if c := l.Computation; c != nil {
			fmt.Fprintf(t.Out, "    %s  %s\n", c.Text, say("said.computed", "count", len(c.Rows)))
		}
	}
	if len(found.Passages) > 0 {
		fmt.Fprintf(t.Out, "  %s\n", say("said.passages"))
	}
	for _, p := range found.Passages {
		fmt.Fprintf(t.Out, "    %s  %s\n", p.Text, placed(p.Citation))
	}
}
