package cli

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
)

// Audited is what an audit of a data folder looked at and found.
type Audited struct {
	Entries     int64         `json:"entries"`
	Rows        int           `json:"rows"`  // beginnings of rows that entries commit to
	Ended       int           `json:"ended"` // of them, those that ended
	Files       int           `json:"files"`
	Checkpoints int           `json:"checkpoints"`
	Root        string        `json:"root"` // of the tree, in base64
	Key         string        `json:"key"`  // that checkpoints are signed with, as C2SP signed-note has it
	Faults      []FaultyPlace `json:"faults"`
}

// FaultyPlace is one thing that is not as the ledger says.
type FaultyPlace struct {
	Place string `json:"place"`
	What  string `json:"what"`
}

// VerifyCommand is `nyata verify`: the full audit of a data folder, a published
// bundle or a backup, without a server.
func VerifyCommand(audit func(ctx context.Context, path, vkey string) (Audited, error)) Command {
	return Command{Name: "verify", Usage: "DIR|BUNDLE [--key KEY] [--json]", Help: "cli.verify.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		vkey := fs.String("key", "", "cli.flag.key")
		asJSON := fs.Bool("json", false, "cli.flag.json")
		return func(ctx context.Context, t *Terminal, args []string) error {
			if len(args) != 1 {
				return Misuse("cli.verify_arguments")
			}
			found, err := audit(ctx, args[0], *vkey)
			if err != nil {
				return err
			}
			if err := printAudit(t, found, *asJSON); err != nil {
				return err
			}
			if len(found.Faults) > 0 {
				return ErrPartly
			}
			return nil
		}
	}}
}

// printAudit writes the first fault with its place, or what was looked at.
func printAudit(t *Terminal, found Audited, asJSON bool) error {
	if asJSON {
		if found.Faults == nil {
			found.Faults = []FaultyPlace{}
		}
		enc := json.NewEncoder(t.Out)
		enc.SetEscapeHTML(false)
		return enc.Encode(struct {
			Sound bool `json:"sound"`
			Audited
		}{len(found.Faults) == 0, found})
	}
	if len(found.Faults) > 0 {
		first := found.Faults[0]
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.fault_found", "place", first.Place, "what", first.What))
		if more := len(found.Faults) - 1; more > 0 {
			fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.more_faults", "more", more))
		}
		return nil
	}
	fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.sound", "entries", found.Entries, "rows", found.Rows, "ended", found.Ended, "files", found.Files, "checkpoints", found.Checkpoints))
	if found.Root != "" {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.root", "root", found.Root))
	}
	if found.Key != "" {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.key", "key", found.Key))
	}
	return nil
}
