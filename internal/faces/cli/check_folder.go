package cli

import (
	"context"
	"fmt"

	"nyata/internal/record/receipt"
)

// checkFolder prints the differences of a data folder as they are recorded,
// made anew where the ledger has grown since. It reads no file.
func checkFolder(ctx context.Context, tools Tools, t *Terminal, w Where, asJSON bool) error {
	return inFolder(ctx, tools, t, w, func(f *Folder) error {
		if err := f.Intake.Drain(ctx, 1); err != nil { // nothing is in line: it only runs the rules
			return err
		}
		held, err := f.Receipts(ctx, machine, receipt.Filter{})
		if err != nil {
			return err
		}
		if err := sayBehind(ctx, t, f); err != nil {
			return err
		}
		partly := false
		for _, r := range held {
			partly = partly || unfinished(r)
			if r.State == receipt.Received {
				fmt.Fprintln(t.Err, t.Texts.T(t.Lang, "cli.not_read_yet", "file", r.Name))
			}
			for _, p := range r.Problems {
				if ofFile(p) {
					fmt.Fprintf(t.Err, "%s: %s\n", r.Name, t.message(p.Message))
				}
			}
		}
		_, found, err := f.Differences(ctx, machine)
		if err != nil {
			return err
		}
		if err := printDifferences(t, found, asJSON); err != nil {
			return err
		}
		if partly {
			return ErrPartly
		}
		return nil
	})
}
