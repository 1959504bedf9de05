package cli

import (
	"context"
	"flag"
	"fmt"
	"runtime"
)

// RebuildCommand is `nyata rebuild`: everything derived is thrown away and made
// again from the ledger and the files. The ledger is only read.
func RebuildCommand(tools Tools) Command {
	return Command{Name: "rebuild", Usage: "[--data DIR]", Help: "cli.rebuild.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		w := Where{Page: "/reading", Clear: true}
		w.flags(fs, tools)
		workers := fs.Int("workers", runtime.GOMAXPROCS(0), "cli.flag.workers")
		return func(ctx context.Context, t *Terminal, args []string) error {
			if len(args) > 0 {
				return Misuse("cli.too_many", "command", "rebuild", "argument", args[0])
			}
			return inFolder(ctx, tools, t, w, func(f *Folder) error { return rebuild(ctx, t, f, *workers) })
		}
	}}
}

func rebuild(ctx context.Context, t *Terminal, f *Folder, workers int) error {
	err := telling(ctx, t, f, func() error {
		if err := f.Intake.TellAgain(ctx, workers); err != nil {
			return err
		}
		return f.Intake.Drain(ctx, workers) // nothing is in line: it only runs the rules
	})
	if err != nil {
		return err
	}
	entries, err := f.Size(ctx)
	if err != nil {
		return err
	}
	facts, err := f.Facts(ctx)
	if err != nil {
		return err
	}
	_, found, err := f.Differences(ctx, machine)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.rebuilt", "entries", entries, "facts", facts, "differences", len(found)))
	return err
}
