package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"nyata/internal/faces/wording"
	"nyata/internal/judgement/question"
)

// AskCommand is `nyata ask`: questions on standard input, one a line, and one
// answer a line as soon as its question is read. A line that is a JSON object
// with q and previous is a question that edits the plan given with it. With
// --plan it only understands, over a catalogue file or a data folder; without,
// it answers from what the folder has recorded, or from the documents given.
func AskCommand(tools Tools, now func() time.Time) Command {
	return Command{Name: "ask", Usage: "[--json] [--now YYYY-MM-DD] [--city DIR|NAME] PATH… | --data DIR [--verify | --save --as LOGIN] | --plan --catalogue FILE", Help: "cli.ask.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		where := Where{Page: "/"}
		where.flags(fs, tools)
		file := fs.String("catalogue", "", "cli.flag.catalogue")
		day := fs.String("now", "", "cli.flag.now")
		plan := fs.Bool("plan", false, "cli.flag.plan")
		asJSON := fs.Bool("json", false, "cli.flag.json")
		verify := fs.Bool("verify", false, "cli.flag.verify")
		keep := fs.Bool("save", false, "cli.flag.save")
		login := asFlag(fs, "")
		var thinking ModelSettings
		thinking.Flags(fs)
		return func(ctx context.Context, t *Terminal, args []string) error {
			at, err := dayOf(*day, now)
			if err != nil {
				return err
			}
			if *file != "" {
				if !*plan {
					return Misuse("cli.ask_arguments")
				}
				asker, err := askerOf(*file)
				if err != nil {
					return err
				}
				speaker := wording.NewSpeaker(t.Texts.In(t.Lang), asker.Catalogue())
				return eachLine(ctx, t, func(line string) error { return sayPlan(t, speaker, understand(asker, line, at), *asJSON) })
			}
			if len(args) > 0 {
				return askFiles(ctx, tools, t, where.City, at, *plan, *asJSON, args)
			}
			return inFolder(ctx, tools, t, where, func(f *Folder) error {
				desk, err := openDesk(ctx, t, f, at)
				if err != nil {
					return err
				}
				if desk.model, err = tools.Model(thinking, t); err != nil {
					return err
				}
				switch {
				case *verify:
					return desk.again(ctx, at, *asJSON)
				case *keep:
					return desk.keep(ctx, *login, at)
				}
				return desk.each(ctx, *plan, *asJSON)
			})
		}
	}}
}

func dayOf(day string, now func() time.Time) (time.Time, error) {
	if day == "" {
		return now(), nil
	}
	at, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return at, Misuse("cli.wrong_day", "day", day)
	}
	return at, nil
}

// askerOf reads a catalogue file.
func askerOf(path string) (*question.Asker, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, Misuse("cli.no_catalogue", "file", path, "detail", err.Error())
	}
	var c question.Catalogue
	if err := json.Unmarshal(raw, &c); err != nil {
		return nil, Misuse("cli.no_catalogue", "file", path, "detail", err.Error())
	}
	return question.New(c), nil
}

// eachLine does something with every line of standard input as it comes.
func eachLine(ctx context.Context, t *Terminal, do func(line string) error) error {
	in := bufio.NewReader(t.In)
	for ctx.Err() == nil {
		line, err := in.ReadString('\n')
		if text := strings.TrimRight(line, "\r\n"); text != "" || err == nil {
			if err := do(text); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read questions: %w", err)
		}
	}
	return ctx.Err()
}

// listener understands questions.
type listener interface {
	Ask(text string, now time.Time) question.Understood
	Follow(text string, before question.Plan, now time.Time) question.Understood
}

// understand plans one line: a question, or a JSON object of a question and
// the plan it edits.
func understand(asker listener, line string, at time.Time) question.Understood {
	var edit struct {
		Text     *string        `json:"q"`
		Previous *question.Plan `json:"previous"`
	}
	if strings.HasPrefix(line, "{") && json.Unmarshal([]byte(line), &edit) == nil && edit.Text != nil {
		if edit.Previous != nil {
			return asker.Follow(*edit.Text, *edit.Previous, at)
		}
		return asker.Ask(*edit.Text, at)
	}
	return asker.Ask(line, at)
}

// sayPlan prints a plan: as JSON, or in words.
func sayPlan(t *Terminal, speaker wording.Speaker, u question.Understood, asJSON bool) error {
	if asJSON {
		return encodeLine(t, u)
	}
	line := speaker.Refusal(u)
	if u.Answered() {
		line = speaker.Sentence(u.Plan)
	}
	_, err := fmt.Fprintln(t.Out, line)
	return err
}

func encodeLine(t *Terminal, v any) error {
	enc := json.NewEncoder(t.Out)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}
