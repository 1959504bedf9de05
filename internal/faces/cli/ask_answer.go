package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"nyata/internal/casework/asking"
	"nyata/internal/faces/said"
	"nyata/internal/faces/wording"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/reference"
)

// answerLine is one answer in the machine interface of `nyata ask --json`.
type answerLine struct {
	Question string              `json:"question"`
	Plan     question.Understood `json:"plan"`
	said.Answer
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
	asker, err := asking.Learn(ctx, sourcesOf(f), city, f, machine)
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
	help := d.propose(ctx, line, &u)
	u, a, err := asking.Answered(ctx, d.figures, d.city, d.asker, askedIn(line), u, d.now)
	if err != nil {
		return err
	}
	help.Rephrase(ctx, d.model, d.speaker, a)
	d.note(ctx, line, u, len(a.Rows), help.Kept())
	out := answerLine{Question: askedIn(line), Plan: u}
	if out.Answer, err = (said.Desk{Texts: d.texts, City: d.city, Speaker: d.speaker, Now: d.now}).Answer(ctx, out.Question, u, a, help); err != nil {
		return err
	}
	if asJSON {
		return encodeLine(d.term, out)
	}
	return d.print(out, u, a.Instead)
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

// print says an answer to a person at a terminal, with the plans that have
// figures where it has none.
func (d askDesk) print(out answerLine, u question.Understood, instead []question.Plan) error {
	t := d.term
	if out.Understood != "" {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.ask_understood", "plan", out.Understood))
	}
	fmt.Fprintln(t.Out, out.Sentence)
	if m := out.Model; m != nil && m.Sentence != "" {
		fmt.Fprintf(t.Out, "  %s\n  %s\n", m.Sentence, t.Texts.T(t.Lang, "ask.model.phrased"))
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
	for _, p := range instead {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.ask_instead", "plan", d.speaker.Sentence(p)))
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
