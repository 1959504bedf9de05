package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"runtime"

	"nyata/internal/faces/said"
	"nyata/internal/judgement/interpret"
	"nyata/internal/judgement/rules"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// differenceLine is one contradiction in the machine interface of `nyata
// check --json`.
type differenceLine struct {
	ID          string              `json:"id"`
	Rule        string              `json:"rule"`
	Version     string              `json:"version"`
	Severity    difference.Severity `json:"severity"`
	Status      difference.Status   `json:"status"`
	Subject     string              `json:"subject"`
	Period      *string             `json:"period"`
	Agency      *ref                `json:"agency"`
	Expected    string              `json:"expected"`
	Found       string              `json:"found"`
	Sources     []sourceLine        `json:"sources"`
	Explanation document.Message    `json:"explanation"`
}

type sourceLine struct {
	File   string      `json:"file"`
	SHA256 string      `json:"sha256"`
	Page   int         `json:"page"`
	Sheet  string      `json:"sheet,omitempty"`
	Cell   string      `json:"cell,omitempty"`
	Box    *[4]float64 `json:"box"`
}

// CheckCommand is `nyata check`, over files or over a data folder.
func CheckCommand(tools Tools) Command {
	return Command{Name: "check", Usage: "[--json] [--city DIR|NAME] PATH… | --data DIR", Help: "cli.check.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		asJSON := fs.Bool("json", false, "cli.flag.json")
		city := fs.String("city", "samarinda", "cli.flag.city")
		data := fs.String("data", "", "cli.flag.check_data")
		workers := fs.Int("workers", runtime.GOMAXPROCS(0), "cli.flag.workers")
		return func(ctx context.Context, t *Terminal, args []string) error {
			if len(args) == 0 && *data == "" {
				return Misuse("cli.no_files", "command", "check")
			}
			if len(args) == 0 {
				return checkFolder(ctx, tools, t, Where{Data: *data, City: *city, Page: "/differences", Remote: append([]string{"check", "--data", "."}, given("--json", *asJSON)...)}, *asJSON)
			}
			return check(ctx, tools, t, *city, *workers, *asJSON, args)
		}
	}}
}

// check reads every file, then holds all of them against the rules at once.
func check(ctx context.Context, tools Tools, t *Terminal, cityName string, workers int, asJSON bool, paths []string) error {
	city, err := tools.City(cityName)
	if err != nil {
		return err
	}
	reader, err := tools.Reader(workers)
	if err != nil {
		return fmt.Errorf("open reader: %w", err)
	}
	defer func() { _ = reader.Close() }()
	in := interpret.New(city)
	var candidates []observation.Candidate
	var passages []rules.Passage
	partly := false
	err = inOrder(ctx, expand(paths), workers, func(f file) document.Document { return readFile(ctx, reader, f) }, func(doc document.Document) error {
		for _, p := range doc.Problems {
			partly = true
			fmt.Fprintf(t.Err, "%s: %s\n", doc.File, t.message(p.Message))
		}
		reading := in.Document(&doc)
		candidates = append(candidates, reading.Candidates...)
		passages = append(passages, rules.PassagesOf(&doc, reading.About.Year)...)
		return nil
	})
	if err != nil {
		return err
	}
	if err := printDifferences(t, rules.Check(rules.NewFacts(city, candidates, passages)), asJSON); err != nil {
		return err
	}
	if partly {
		return ErrPartly
	}
	return nil
}

func printDifferences(t *Terminal, ds []difference.Difference, asJSON bool) error {
	out := bufio.NewWriter(t.Out)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for i := range ds {
		if asJSON {
			if err := enc.Encode(newDifferenceLine(&ds[i])); err != nil {
				return err
			}
			continue
		}
		d := &ds[i]
		for _, s := range d.Sources[:min(1, len(d.Sources))] {
			fmt.Fprintf(out, "%s: ", placeOf(s))
		}
		fmt.Fprintf(out, "[%s, %s] %s\n", d.Rule, t.Texts.T(t.Lang, "status."+string(d.Status)), t.message(d.Explanation))
	}
	return out.Flush()
}

// placeOf names a source as a person finds it.
func placeOf(s observation.Source) string {
	switch {
	case s.Page > 0:
		return fmt.Sprintf("%s:%d", s.File, s.Page)
	case s.Sheet != "":
		return fmt.Sprintf("%s:%s!%s", s.File, s.Sheet, s.Cell)
	default:
		return fmt.Sprintf("%s:%s", s.File, s.Cell)
	}
}

func newDifferenceLine(d *difference.Difference) differenceLine {
	l := differenceLine{
		ID: d.ID, Rule: d.Rule, Version: d.Version, Severity: d.Severity, Status: d.Status, Subject: d.Subject, Agency: refOf(d.Agency),
		Expected: d.Expected, Found: d.Found, Sources: []sourceLine{}, Explanation: d.Explanation,
	}
	if !d.Period.IsZero() {
		p := d.Period.String()
		l.Period = &p
	}
	for _, s := range d.Sources {
		l.Sources = append(l.Sources, sourceLine{s.File, s.SHA256, s.Page, s.Sheet, s.Cell, said.Box(s.Box)})
	}
	return l
}

// message picks the reader's language.
func (t *Terminal) message(m document.Message) string {
	if t.Lang == "en" {
		return m.EN
	}
	return m.ID
}
