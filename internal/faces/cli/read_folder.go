package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"nyata/internal/casework"
	"nyata/internal/record/receipt"
)

// recordedLine is a figure as a data folder holds it.
type recordedLine struct {
	line
	ID   string `json:"id"`            // stable: file, page and place
	From int64  `json:"recorded_from"` // ledger entry that recorded it
}

// readFolder prints the figures a data folder holds, or held on a past day, in
// the order the files came in. It reads no file again.
func readFolder(ctx context.Context, tools Tools, t *Terminal, w Where, asOf string, names []string) error {
	return inFolder(ctx, tools, t, w, func(f *Folder) error {
		after, err := entriesBy(ctx, f, asOf)
		if err != nil {
			return err
		}
		held, err := f.Receipts(ctx, machine, receipt.Filter{AsOf: after, Superseded: after != nil})
		if err != nil {
			return err
		}
		enc := json.NewEncoder(t.Out)
		enc.SetEscapeHTML(false)
		met, partly := map[string]bool{}, false
		for _, r := range held {
			if len(names) > 0 && !slices.Contains(names, r.Name) {
				continue
			}
			met[r.Name] = true
			partly = partly || r.Current() && unfinished(r)
			if err := printRecorded(ctx, enc, f, r, after); err != nil {
				return err
			}
		}
		for _, name := range names {
			if !met[name] {
				t.Say("cli.no_such_file", "file", name)
				partly = true
			}
		}
		if partly {
			return ErrPartly
		}
		return nil
	})
}

func printRecorded(ctx context.Context, enc *json.Encoder, f *Folder, r receipt.Receipt, after *int64) error {
	figures, err := f.Candidates(ctx, machine, casework.Extract{Receipt: r.ID, AsOf: after})
	if err != nil {
		return fmt.Errorf("figures of %s: %w", r.Name, err)
	}
	for i := range figures {
		if err := enc.Encode(recordedLine{newLine(&figures[i].Candidate), figures[i].ID, figures[i].From}); err != nil {
			return err
		}
	}
	for _, p := range r.Problems {
		if ofFile(p) {
			if err := enc.Encode(problemLine{r.Name, r.ID, p}); err != nil {
				return err
			}
		}
	}
	return nil
}

// entriesBy is how many entries there were by the end of a day, or at a moment
// given to the second; nil for now.
func entriesBy(ctx context.Context, f *Folder, asOf string) (*int64, error) {
	if asOf == "" {
		return nil, nil //nolint:nilnil // no number means now, as casework has it
	}
	at, err := time.Parse(time.RFC3339, asOf)
	if err != nil {
		day, wrong := time.ParseInLocation(time.DateOnly, asOf, f.Zone)
		if wrong != nil {
			return nil, Misuse("cli.wrong_day", "day", asOf)
		}
		at = day.AddDate(0, 0, 1).Add(-time.Nanosecond)
	}
	n, err := f.AsOf(ctx, at)
	return &n, err
}
