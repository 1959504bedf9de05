package cli

import (
	"context"
	"flag"
	"fmt"
	"strings"
	"time"

	"nyata/internal/casework"
	"nyata/internal/casework/asking"
	"nyata/internal/faces/text"
	"nyata/internal/record/vocabulary"
)

// boundLine is a bound word in the machine interface of `nyata vocabulary
// list --json`.
type boundLine struct {
	Word    string          `json:"word"`
	Kind    vocabulary.Kind `json:"kind"` // indicator, agency or area
	ID      string          `json:"id"`
	Reason  string          `json:"reason"`
	By      string          `json:"by"` // name
	At      time.Time       `json:"at"`
	Current bool            `json:"current"` // false once it was taken back
}

// VocabularyCommand is `nyata vocabulary`: the words that people have bound, so
// that questions with them are understood.
func VocabularyCommand(tools Tools) Command {
	return Command{Name: "vocabulary", Usage: "list | bind WORD indicator/ID|agency/ID|area/ID --reason … --as LOGIN | release WORD --as LOGIN", Help: "cli.vocabulary.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		r := binding{where: Where{Page: "/vocabulary"}}
		r.where.flags(fs, tools)
		as := asFlag(fs, "")
		fs.StringVar(&r.reason, "reason", "", "cli.flag.word_reason")
		fs.BoolVar(&r.history, "history", false, "cli.flag.word_history")
		fs.BoolVar(&r.json, "json", false, "cli.flag.json")
		return func(ctx context.Context, t *Terminal, args []string) error {
			work, ok := r.work(args)
			if !ok {
				return Misuse("cli.vocabulary_arguments")
			}
			r.term = t
			return inFolder(ctx, tools, t, r.where, func(f *Folder) error {
				r.folder = f
				if args[0] == "list" {
					return r.list(ctx)
				}
				return asPerson(ctx, t, f, *as, func(actor casework.Actor) error { return work(ctx, actor) })
			})
		}
	}}
}

type binding struct {
	where         Where
	reason        string
	history, json bool
	term          *Terminal
	folder        *Folder
}

// work is what the arguments ask for; false where they ask for nothing.
func (r *binding) work(args []string) (func(context.Context, casework.Actor) error, bool) {
	switch {
	case len(args) == 1 && args[0] == "list":
		return nil, true
	case len(args) == 3 && args[0] == "bind":
		kind, id, ok := strings.Cut(args[2], "/")
		b := vocabulary.Bound{Word: args[1], Kind: vocabulary.Kind(kind), ID: id, Reason: r.reason}
		return func(ctx context.Context, actor casework.Actor) error { return r.bind(ctx, actor, b) }, ok && id != ""
	case len(args) == 2 && args[0] == "release":
		return func(ctx context.Context, actor casework.Actor) error { return r.release(ctx, actor, args[1]) }, true
	default:
		return nil, false
	}
}

// bind binds a word as the page does: what is understood already is refused.
func (r *binding) bind(ctx context.Context, actor casework.Actor, b vocabulary.Bound) error {
	city, err := r.folder.City(ctx)
	if err != nil {
		return err
	}
	known, err := asking.Learn(ctx, sourcesOf(r.folder), city, r.folder, machine)
	if err != nil {
		return err
	}
	bound, err := r.folder.Bind(ctx, actor, known, b)
	if err == nil {
		r.term.Say("cli.vocabulary_bound", "word", bound.Word, "target", string(bound.Kind)+"/"+bound.ID)
	}
	return err
}

func (r *binding) release(ctx context.Context, actor casework.Actor, word string) error {
	err := r.folder.Release(ctx, actor, word)
	if err == nil {
		r.term.Say("cli.vocabulary_released", "word", vocabulary.Fold(word))
	}
	return err
}

// list prints the bound words; with history those taken back too.
func (r *binding) list(ctx context.Context) error {
	all, err := r.folder.Words(ctx, machine, nil, r.history)
	if err != nil {
		return fmt.Errorf("list bound words: %w", err)
	}
	for _, b := range all {
		if r.json {
			err = encodeLine(r.term, boundLine{b.Word, b.Kind, b.ID, b.Reason, b.ByName, b.At, b.Current()})
		} else {
			_, err = fmt.Fprintln(r.term.Out, r.line(b))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// line says one bound word to a person.
func (r *binding) line(b casework.Binding) string {
	pairs := []any{"word", text.Cell(b.Word), "target", string(b.Kind) + "/" + b.ID, "by", text.Cell(b.ByName), "day", b.At.In(r.folder.Zone).Format(time.DateOnly), "reason", text.Cell(b.Reason)}
	if b.Current() {
		return r.term.Texts.T(r.term.Lang, "cli.vocabulary_line", pairs...)
	}
	return r.term.Texts.T(r.term.Lang, "cli.vocabulary_past", pairs...)
}
