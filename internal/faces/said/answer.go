package said

import (
	"context"

	"nyata/internal/casework/asking"
	"nyata/internal/faces/wording"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// Answer is what is said to a question, in the form that the commands and the
// machine interface share.
type Answer struct {
	Understood string   `json:"understood"` // the plan in words
	Sentence   string   `json:"sentence"`
	Figures    []Figure `json:"figures"`
	Table      Table    `json:"table"`
	Notes      []string `json:"notes"`
	Abstained  bool     `json:"abstained"`           // neither an indicator nor a row of a document answers
	Documents  *Found   `json:"documents,omitempty"` // what running text says: mentions and passages
	Model      *Help    `json:"model,omitempty"`     // what a language model had to do with it
}

// Table is an answer as a table.
type Table struct {
	Columns []string   `json:"columns"`
	Rows    [][]string `json:"rows"`
}

// Answer says what came of a question. Text is what running text is searched
// for: the question, or a plan in words. What a language model said stands
// beside it, never in its place.
func (d Desk) Answer(ctx context.Context, text string, u question.Understood, a answer.Answer, help Help) (Answer, error) {
	say := d.Speaker
	out := Answer{
		Abstained: !u.Answered() || len(a.Rows) == 0 && printed.Is(u.Plan), Figures: []Figure{}, Notes: []string{},
		Table: Table{Rows: [][]string{}, Columns: []string{say.T("ask.column.metric"), say.T("ask.column.area"), say.T("ask.column.agency"), say.T("ask.column.period"), say.T("ask.column.value")}},
	}
	if u.Answered() {
		out.Understood, out.Sentence = say.Sentence(u.Plan), say.Answer(a)
		for _, n := range a.Notes {
			out.Notes = append(out.Notes, say.Note(n))
		}
		out.Figures = figures(say, a)
		for _, r := range a.Rows {
			out.Table.Rows = append(out.Table.Rows, []string{say.What(r), say.Area(r.Area.ID), say.Name(r.Agency.ID), say.Period(r.Period.String()), say.Value(r)})
		}
	} else {
		out.Sentence = say.Refusal(u)
	}
	if help != (Help{}) {
		out.Model = &help
		out.Notes = append(out.Notes, help.Notes(say)...)
	}
	found, sentence, err := d.look(ctx, text, u, a)
	if err != nil {
		return out, err
	}
	if out.Documents = found; sentence != "" && len(a.Rows) == 0 {
		out.fromText(say, sentence, found.Lists)
	}
	return out, nil
}

// fromText puts what was asked for and stands in running text among the
// figures of an answer that no indicator gives.
func (a *Answer) fromText(say wording.Speaker, sentence string, lists []Mentions) {
	a.Sentence += " " + sentence
	a.Notes = append(a.Notes, say.T("said.note"))
	for _, l := range lists {
		if !l.Asked {
			continue
		}
		for _, r := range l.Rows {
			a.Figures = append(a.Figures, Figure{
				Value: r.Value, Unit: r.Unit, Text: r.Text, Area: r.Area, Agency: r.Agency, Period: r.Period, State: string(observation.Read), From: "text", Citation: r.Citation,
			})
			a.Table.Rows = append(a.Table.Rows, []string{r.Object, r.Place, say.Name(r.Agency), r.Period, r.Text})
		}
	}
}

// figures are every figure of an answer: where parts are added up the sum
// first, then each row with what other documents say instead.
func figures(say wording.Speaker, a answer.Answer) []Figure {
	out := []Figure{}
	if total, ok := a.Total(); ok {
		out = append(out, figureOf(say, total, total.Cell))
	}
	for _, r := range a.Rows {
		out = append(out, figureOf(say, r, r.Cell))
		for _, other := range r.Others {
			out = append(out, figureOf(say, r, other))
		}
	}
	return out
}

func figureOf(say wording.Speaker, r answer.Row, c metric.Cell) Figure {
	f := Figure{
		Value: number(c.Figure), Unit: c.Figure.Unit, Text: c.Figure.Format(string(say.Lang)), Metric: r.Metric.String(), Area: r.Area.ID, Agency: r.Agency.ID,
		Period: r.Period.String(), State: string(c.State), Citation: Cite(c.Citation),
	}
	switch {
	case r.Estimate != nil:
		f.From, f.Low, f.High, f.Of = "estimate", &r.Estimate.Low, &r.Estimate.High, CiteAll(r.Estimate.Evidence)
		f.Text, f.State = say.Value(r), "estimate"
	case len(r.From) > 0:
		f.From, f.Of, f.Text = "computed", CiteAll(r.From), say.Value(r)
	}
	return f
}

// Help is what a language model had to do with an answer.
type Help struct {
	Plan     asking.Part `json:"plan,omitempty"`     // planned, fell_back or silent; absent where none was asked of it
	Phrasing asking.Part `json:"phrasing,omitempty"` // phrased, fell_back or silent
	Sentence string      `json:"sentence,omitempty"` // of the model, its figures put in by the program
}

// Rephrase asks the model to say what the program has said of an answer.
func (h *Help) Rephrase(ctx context.Context, m asking.Model, say wording.Speaker, a answer.Answer) {
	if m == nil || len(a.Rows) == 0 {
		return
	}
	rows := make([]asking.Said, 0, len(a.Rows))
	for _, r := range a.Rows {
		rows = append(rows, asking.Said{Of: say.Label(r), Value: say.Value(r)})
	}
	h.Sentence, h.Phrasing = asking.Phrase(ctx, m, string(say.Lang), say.Answer(a), rows, asking.Move(a))
}

// Kept is what the record of a question says of the model.
func (h Help) Kept() string { return asking.Helped(h.Plan, h.Phrasing) }

// Notes are what is said of the model beside an answer: that a plan was
// proposed, and that what was proposed is not used.
func (h Help) Notes(say wording.Speaker) (out []string) {
	for _, part := range asking.Notable(h.Plan, h.Phrasing) {
		out = append(out, say.T("ask.model."+string(part)))
	}
	return out
}
