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

	"nyata/internal/judgement/question"
)

// AskCommand is `nyata ask`: questions on standard input, one a line, and one
// answer a line as soon as its question is read. A line that is a JSON object
// with q and previous is a question that edits the plan given with it.
func AskCommand(now func() time.Time) Command {
	return Command{Name: "ask", Usage: "--plan [--json] --catalogue FILE [--now YYYY-MM-DD]", Help: "cli.ask.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		file := fs.String("catalogue", "", "cli.flag.catalogue")
		day := fs.String("now", "", "cli.flag.now")
		plan := fs.Bool("plan", false, "cli.flag.plan")
		asJSON := fs.Bool("json", false, "cli.flag.json")
		return func(ctx context.Context, t *Terminal, _ []string) error {
			if !*plan || *file == "" {
				return Misuse("cli.ask_arguments")
			}
			at, err := dayOf(*day, now)
			if err != nil {
				return err
			}
			asker, err := askerOf(*file)
			if err != nil {
				return err
			}
			return plans(ctx, t, asker, at, *asJSON)
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

// plans answers every line of standard input with its plan.
func plans(ctx context.Context, t *Terminal, asker *question.Asker, at time.Time, asJSON bool) error {
	in := bufio.NewReader(t.In)
	for ctx.Err() == nil {
		line, err := in.ReadString('\n')
		if text := strings.TrimRight(line, "\r\n"); text != "" || err == nil {
			u := understand(asker, text, at)
			if err := sayPlan(t, u, asJSON); err != nil {
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

// understand plans one line: a question, or a JSON object of a question and
// the plan it edits.
func understand(asker *question.Asker, line string, at time.Time) question.Understood {
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

func sayPlan(t *Terminal, u question.Understood, asJSON bool) error {
	out, err := json.Marshal(u)
	if err != nil {
		return fmt.Errorf("write plan: %w", err)
	}
	_ = asJSON
	_, err = fmt.Fprintf(t.Out, "%s\n", out)
	return err
}
