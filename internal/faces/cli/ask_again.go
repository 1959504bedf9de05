package cli

import (
	"context"
	"errors"
	"fmt"
	"time"

	"nyata/internal/casework"
	"nyata/internal/casework/asking"
	"nyata/internal/faces/said"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/judgement/question"
	"nyata/internal/record/asked"
	"nyata/internal/record/verified"
	"nyata/internal/record/vocabulary"
)

// Asking is what the command asks of casework about questions.
type Asking interface {
	Words(ctx context.Context, actor casework.Actor, asOf *int64, history bool) ([]casework.Binding, error)
	Bind(ctx context.Context, actor casework.Actor, known casework.Lexicon, b vocabulary.Bound) (vocabulary.Bound, error)
	Release(ctx context.Context, actor casework.Actor, word string) error
	NoteAsked(ctx context.Context, a asked.Asked) error
	Verify(ctx context.Context, actor casework.Actor, q verified.Question) (verified.Question, error)
	VerifiedQuestions(ctx context.Context, actor casework.Actor, asOf *int64) ([]casework.Verified, error)
	CacheChecks(ctx context.Context, actor casework.Actor, version string, all []verified.Check) error
}

// checkLine is one verified question asked again, in the machine interface of
// `nyata ask --verify --json`.
type checkLine struct {
	Question string            `json:"question"` // as it was asked; empty where only its plan is kept
	Plan     question.Plan     `json:"plan"`
	By       string            `json:"by"`
	At       time.Time         `json:"at"`
	State    verified.State    `json:"state"`
	Changes  []verified.Change `json:"changes"`
	Reason   string            `json:"reason,omitempty"` // why it can no longer be asked
}

// again asks every verified question again and prints what each came to. It
// ends with exit code 1 when one has changed.
func (d askDesk) again(ctx context.Context, at time.Time, asJSON bool) error {
	all, err := d.folder.VerifiedQuestions(ctx, machine, nil)
	if err != nil {
		return err
	}
	checks, err := asking.Again(ctx, d.figures, d.city, d.asker, all, at)
	if err != nil {
		return err
	}
	size, err := d.folder.Size(ctx)
	if err != nil {
		return err
	}
	if err := d.folder.CacheChecks(ctx, machine, fmt.Sprintf("ask --verify/%d", size), checks); err != nil {
		return err
	}
	changed := 0
	for i, c := range checks {
		if c.State != verified.Unchanged {
			changed++
		}
		if err := d.sayCheck(all[i], c, asJSON); err != nil {
			return err
		}
	}
	d.term.Say("cli.ask_verified", "count", len(checks), "changed", changed)
	if changed > 0 {
		return ErrPartly
	}
	return nil
}

func (d askDesk) sayCheck(q casework.Verified, c verified.Check, asJSON bool) error {
	plan, err := asking.Plan(q.Question)
	if err != nil {
		return err
	}
	if asJSON {
		return encodeLine(d.term, checkLine{q.Text, plan, q.ByName, q.At, c.State, c.Changes, c.Reason})
	}
	t := d.term
	words := q.Text
	if words == "" {
		words = d.speaker.Sentence(plan)
	}
	fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.ask_check."+string(c.State), "question", words))
	for _, x := range c.Changes {
		fmt.Fprintf(t.Out, "  %s → %s\n", d.keptFigure(x.Then), d.keptFigure(x.Now))
	}
	return nil
}

func (d askDesk) keptFigure(f *verified.Figure) string {
	if f == nil {
		return d.term.Texts.T(d.term.Lang, "cli.ask_absent")
	}
	text := f.Raw
	if f.Value != nil {
		text = figure.Of(*f.Value, f.Unit).Format(string(d.term.Lang))
	}
	return text + " (" + placed(said.Cited{File: f.File, Page: f.Page, Sheet: f.Sheet, Cell: f.Cell}) + ")"
}

// keep verifies the answers of questions in a person's name. Those without a
// figure are told and left out.
func (d askDesk) keep(ctx context.Context, login string, at time.Time) error {
	left := false
	err := asPerson(ctx, d.term, d.folder, login, func(actor casework.Actor) error {
		return eachLine(ctx, d.term, func(line string) error {
			u := understand(d.asker, line, at)
			if !u.Answered() {
				left = true
				_, err := fmt.Fprintln(d.term.Out, d.speaker.Refusal(u))
				return err
			}
			a, err := asking.Run(ctx, d.figures, d.city, d.asker, u.Plan)
			if err != nil {
				return err
			}
			size, err := d.folder.Size(ctx)
			if err != nil {
				return err
			}
			q, err := asking.Keep(askedIn(line), a, size)
			if err == nil {
				q, err = d.folder.Verify(ctx, actor, q)
			}
			if errors.Is(err, fault.Invalid) {
				left = true
				_, err = fmt.Fprintln(d.term.Out, d.term.fault(err))
				return err
			}
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(d.term.Out, d.term.Texts.T(d.term.Lang, "cli.ask_kept", "question", q.Text, "count", len(q.Figures)))
			return err
		})
	})
	if err == nil && left {
		return ErrPartly
	}
	return err
}

// note keeps that a question was asked at a terminal of a data folder. A
// question is answered all the same where that does not succeed.
func (d askDesk) note(ctx context.Context, line string, u question.Understood, rows int, model string) {
	if d.folder == nil {
		return
	}
	kept := asking.Note(asked.Command, askedIn(line), u, rows)
	kept.Model = model
	if err := d.folder.NoteAsked(ctx, kept); err != nil {
		d.term.Say("cli.unexpected", "detail", err.Error())
	}
}
