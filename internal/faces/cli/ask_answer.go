package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"nyata/internal/casework/asking"
	"nyata/internal/faces/said"
	"nyata/internal/faces/wording"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/metric"
	"nyata/internal/record/reference"
)

// answerLine is one answer in the machine interface of `nyata ask --json`.
type answerLine struct {
	Question   string              `json:"question"`
	Plan       question.Understood `json:"plan"`
	Understood string              `json:"understood"` // the plan in words
	Sentence   string              `json:"sentence"`
	Figures    []figureLineOfAsk   `json:"figures"`
	Table      answerTable         `json:"table"`
	Notes      []string            `json:"notes"`
	Abstained  bool                `json:"abstained"`           // no indicator answers
	Documents  *said.Found         `json:"documents,omitempty"` // what running text says
	Model      *modelLine          `json:"model,omitempty"`     // what a language model had to do with it
}

// figureLineOfAsk is one figure of an answer with the place it stands at. A
// value that is no number is null.
type figureLineOfAsk struct {
	Value    *float64   `json:"value"`
	Unit     string     `json:"unit"`
	Text     string     `json:"text"`
	Metric   string     `json:"metric"`
	Area     string     `json:"area,omitempty"`
	Agency   string     `json:"agency,omitempty"`
	Period   string     `json:"period"`
	State    string     `json:"state"`
	From     string     `json:"from,omitempty"` // "text": a quantity of running text, not verified; "estimate": what all evidence adds up to; "computed": from the figures below
	Citation said.Cited `json:"citation"`

	Low  *float64     `json:"low,omitempty"` // of an estimate: its 90 % interval
	High *float64     `json:"high,omitempty"`
	Of   []said.Cited `json:"of,omitempty"` // what an estimate rests on, or a computed figure is computed from
}

type answerTable struct {
	Columns []string   `json:"columns"`
	Rows    [][]string `json:"rows"`
}

// askDesk answers questions over an opened data folder, or over documents that
// were read.
type askDesk struct {
	term    *Terminal
	figures asking.Figures
	asker   *printed.Listener
	speaker wording.Speaker
	city    *reference.City
	folder  *Folder // nil where only documents are asked
	texts   said.Texts
	now     time.Time
	model   asking.Model // a language model; nil for none
}

// openDesk learns what can be asked of a folder.
func openDesk(ctx context.Context, t *Terminal, f *Folder, now time.Time) (askDesk, error) {
	city, err := f.City(ctx)
	if err != nil {
		return askDesk{}, err
	}
	words, err := f.Words(ctx, machine, nil, false)
	if err != nil {
		return askDesk{}, fmt.Errorf("list bound words: %w", err)
	}
	asker, err := asking.Learn(ctx, sourcesOf(f), city, words)
	if err != nil {
		return askDesk{}, err
	}
	desk := newDesk(t, city, asker, sourcesOf(f), now)
	desk.folder, desk.texts = f, textsOfFolder{f}
	return desk, nil
}

func newDesk(t *Terminal, city *reference.City, asker *printed.Listener, figures asking.Figures, now time.Time) askDesk {
	return askDesk{term: t, figures: figures, asker: asker, speaker: wording.NewSpeaker(t.Texts.In(t.Lang), asker.Catalogue()).Reading(asker.Rows), city: city, now: now}
}

// each answers every line of standard input as it comes, or only says how it
// is understood.
func (d askDesk) each(ctx context.Context, planOnly, asJSON bool) error {
	return eachLine(ctx, d.term, func(line string) error {
		u := understand(d.asker, line, d.now)
		if planOnly {
			return sayPlan(d.term, d.speaker, u, asJSON)
		}
		return d.answer(ctx, line, u, asJSON)
	})
}

// answer runs the plan of a question and prints what comes of it.
func (d askDesk) answer(ctx context.Context, line string, u question.Understood, asJSON bool) error {
	helped := d.propose(ctx, line, &u)
	u, a, err := asking.Answered(ctx, d.figures, d.city, d.asker, askedIn(line), u, d.now)
	if err != nil {
		return err
	}
	out := answerLine{Question: askedIn(line), Plan: u, Abstained: !u.Answered() || len(a.Rows) == 0 && printed.Is(u.Plan), Figures: []figureLineOfAsk{}, Notes: []string{}, Table: answerTable{Columns: d.columns(), Rows: [][]string{}}}
	if u.Answered() {
		out.Understood, out.Sentence = d.speaker.Sentence(u.Plan), d.speaker.Answer(a)
		for _, n := range a.Notes {
			out.Notes = append(out.Notes, d.speaker.Note(n))
		}
		out.Figures = said.Figures(a, d.figure)
		for _, r := range a.Rows {
			out.Table.Rows = append(out.Table.Rows, []string{d.speaker.Metric(r.Metric), d.name(r.Area.ID, d.speaker.Area), d.name(r.Agency.ID, d.speaker.Name), d.speaker.Period(r.Period.String()), d.speaker.Value(r)})
		}
	} else {
		out.Sentence = d.speaker.Refusal(u)
	}
	d.rephrase(ctx, &helped, out.Sentence, a)
	if helped != (modelLine{}) {
		out.Model = &helped
	}
	d.note(ctx, line, u, len(a.Rows), helped.kept())
	found, sentence, err := said.Desk{Texts: d.texts, City: d.city, Speaker: d.speaker, Now: d.now}.Look(ctx, out.Question, u, a)
	if err != nil {
		return err
	}
	if out.Documents = found; sentence != "" && len(a.Rows) == 0 {
		out.Sentence += " " + sentence
		out.Notes = append(out.Notes, d.term.Texts.T(d.term.Lang, "said.note"))
		d.fromText(&out, found.Lists)
	}
	if asJSON {
		return encodeLine(d.term, out)
	}
	return d.print(out, u)
}

// sourcesOf are the figures and estimates of a folder.
func sourcesOf(f *Folder) asking.Sources {
	return asking.Sources{Facts: f.Query, Of: func(ctx context.Context) ([]weigh.Belief, []weigh.Total, error) {
		_, beliefs, err := f.Beliefs(ctx, machine)
		if err != nil {
			return nil, nil, err
		}
		totals, err := f.Totals(ctx, machine)
		return beliefs, totals, err
	}}
}

// print says an answer to a person at a terminal.
func (d askDesk) print(out answerLine, u question.Understood) error {
	t := d.term
	if out.Understood != "" {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.ask_understood", "plan", out.Understood))
	}
	fmt.Fprintln(t.Out, out.Sentence)
	for _, said := range out.Model.says(t) {
		fmt.Fprintln(t.Out, "  "+said)
	}
	for i, f := range out.Figures {
		if f.From == "text" {
			break // told with their sentences below
		}
		fmt.Fprintf(t.Out, "  [%d] %s  %s\n", i+1, f.Text, placed(f.Citation))
	}
	for _, n := range out.Notes {
		fmt.Fprintln(t.Out, "  "+n)
	}
	if out.Documents != nil {
		d.printDocuments(out.Documents, !out.Abstained)
	}
	for _, c := range u.Choices {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.ask_choice", "plan", d.speaker.Sentence(c)))
	}
	return nil
}

func placed(c said.Cited) string {
	switch {
	case c.Page > 0:
		return fmt.Sprintf("%s:%d", c.File, c.Page)
	case c.Sheet != "":
		return fmt.Sprintf("%s:%s!%s", c.File, c.Sheet, c.Cell)
	case c.Cell != "":
		return fmt.Sprintf("%s:%s", c.File, c.Cell)
	default:
		return c.File
	}
}

func (d askDesk) columns() []string {
	t := d.term
	return []string{t.Texts.T(t.Lang, "ask.column.metric"), t.Texts.T(t.Lang, "ask.column.area"), t.Texts.T(t.Lang, "ask.column.agency"), t.Texts.T(t.Lang, "ask.column.period"), t.Texts.T(t.Lang, "ask.column.value")}
}

func (d askDesk) name(id string, say func(string) string) string {
	if id == "" {
		return ""
	}
	return say(id)
}

func (d askDesk) figure(r answer.Row, c metric.Cell) figureLineOfAsk {
	from := said.OriginOf(r)
	f := figureLineOfAsk{
		Value: said.Number(c), Unit: c.Figure.Unit, Text: c.Figure.Format(string(d.term.Lang)), Metric: r.Metric.String(), Area: r.Area.ID, Agency: r.Agency.ID, Period: r.Period.String(),
		State: string(c.State), From: from.From, Citation: said.Cite(c.Citation), Low: from.Low, High: from.High, Of: from.Of,
	}
	if r.Estimate != nil {
		f.Text, f.State = d.speaker.Value(r), "estimate"
	}
	return f
}

// askedIn is the question of a line, which may be an object.
func askedIn(line string) string {
	var edit struct {
		Text *string `json:"q"`
	}
	if len(line) > 0 && line[0] == '{' && json.Unmarshal([]byte(line), &edit) == nil && edit.Text != nil {
		return *edit.Text
	}
	return line
}
