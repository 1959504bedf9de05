package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"nyata/internal/ground/fault"
	"nyata/internal/record/receipt"
)

// BackedUp is what a backup or a bundle holds.
type BackedUp struct {
	Entries int64
	Files   int
}

// BackupCommand is `nyata backup`: everything that cannot be made again, in one
// file.
func BackupCommand(tools Tools) Command {
	return Command{Name: "backup", Usage: "FILE|- [--data DIR] [--with-key]", Help: "cli.backup.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		w := Where{}
		w.flags(fs, tools)
		secret := fs.Bool("with-key", false, "cli.flag.with_key")
		return func(ctx context.Context, t *Terminal, args []string) error {
			if len(args) != 1 {
				return Misuse("cli.one_file", "command", "backup")
			}
			w.Remote = append([]string{"backup", "-"}, given("--with-key", *secret)...)
			return writeNew(t, args[0], func(t *Terminal) error {
				return inFolder(ctx, tools, t, w, func(f *Folder) error {
					done, err := f.Backup(ctx, t.Out, *secret)
					if err == nil && args[0] != "-" {
						t.Say("cli.backed_up", "file", args[0], "entries", done.Entries, "files", done.Files)
					}
					return err
				})
			})
		}
	}}
}

// ExportCommand is `nyata export`: the published form of the ledger, which
// anybody can check.
func ExportCommand(tools Tools) Command {
	return Command{Name: "export", Usage: "BUNDLE|- [--data DIR] [--files]", Help: "cli.export.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		w := Where{}
		w.flags(fs, tools)
		whole := fs.Bool("files", false, "cli.flag.files")
		return func(ctx context.Context, t *Terminal, args []string) error {
			if len(args) != 1 {
				return Misuse("cli.one_file", "command", "export")
			}
			w.Remote = append([]string{"export", "-"}, given("--files", *whole)...)
			return writeNew(t, args[0], func(t *Terminal) error {
				return inFolder(ctx, tools, t, w, func(f *Folder) error {
					files, err := publicFiles(ctx, t, f, *whole)
					if err != nil {
						return err
					}
					entries, err := f.Publish(ctx, t.Out, files)
					if err == nil && args[0] != "-" {
						t.Say("cli.exported", "file", args[0], "entries", entries, "files", len(files))
					}
					return err
				})
			})
		}
	}}
}

// publicFiles are the files that go into a bundle: none, unless whoever
// publishes says that the received documents are public, and even then only
// those that were read and hold no personal data. It says how many stay out.
func publicFiles(ctx context.Context, t *Terminal, f *Folder, whole bool) ([]string, error) {
	if !whole {
		return nil, nil
	}
	held, err := f.Receipts(ctx, machine, receipt.Filter{Superseded: true})
	if err != nil {
		return nil, err
	}
	var out []string
	for _, r := range held {
		if r.State == receipt.Read && r.Personal.Total() == 0 {
			out = append(out, r.ID)
		}
	}
	if kept := len(held) - len(out); kept > 0 {
		t.Say("cli.not_published", "count", kept)
	}
	return out, nil
}

// given is a flag of truth where it is set.
func given(flag string, set bool) []string {
	if set {
		return []string{flag}
	}
	return nil
}

// writeNew lets a command write its output into a new file, which is there
// whole or not at all; "-" is standard output. A server that carries the
// command out for this one counts as well.
func writeNew(t *Terminal, path string, write func(*Terminal) error) (err error) {
	if path == "-" {
		return write(t)
	}
	if _, err := os.Stat(path); err == nil {
		return fault.New(fault.Conflict, "cli.file_there", fault.With("file", path))
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".nyata-")
	if err != nil {
		return fmt.Errorf("make %s: %w", path, err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // moved away when all went well
	into := *t
	into.Out = f
	done := write(&into)
	if done != nil && !errors.Is(done, Answered(Done)) {
		return errors.Join(done, f.Close())
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := os.Link(f.Name(), path); err != nil {
		return fmt.Errorf("make %s: %w", path, err)
	}
	if done != nil {
		t.Say("cli.written_by_server", "file", path)
	}
	return done
}

// RestoreCommand is `nyata restore`: a data folder out of a backup, audited
// before it takes its place.
func RestoreCommand(tools Tools, restore func(ctx context.Context, from, dir string) (Audited, error)) Command {
	return Command{Name: "restore", Usage: "BACKUP --data DIR", Help: "cli.restore.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		dir := fs.String("data", tools.Data, "cli.flag.data")
		return func(ctx context.Context, t *Terminal, args []string) error {
			if len(args) != 1 {
				return Misuse("cli.one_file", "command", "restore")
			}
			found, err := restore(ctx, args[0], *dir)
			if err != nil {
				return err
			}
			if err := printAudit(t, found, false); err != nil {
				return err
			}
			if len(found.Faults) > 0 {
				t.Say("cli.not_restored", "dir", *dir)
				return ErrPartly
			}
			t.Say("cli.restored", "dir", *dir)
			return nil
		}
	}}
}
