package cli

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"nyata/internal/ground/fault"
	"nyata/internal/record/receipt"
)

// TakeCommand is `nyata take`: receive and read files without a server.
func TakeCommand(tools Tools) Command {
	return Command{Name: "take", Usage: "[--data DIR] [--root DIR] [--json] PATH… | --again", Help: "cli.take.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		r := taking{where: Where{New: true, Page: "/documents"}}
		r.where.flags(fs, tools)
		fs.StringVar(&r.root, "root", "", "cli.flag.root")
		fs.BoolVar(&r.json, "json", false, "cli.flag.json")
		fs.BoolVar(&r.again, "again", false, "cli.flag.again")
		fs.IntVar(&r.workers, "workers", runtime.GOMAXPROCS(0), "cli.flag.workers")
		return func(ctx context.Context, t *Terminal, args []string) error {
			if len(args) == 0 && !r.again {
				return Misuse("cli.no_files", "command", "take")
			}
			r.term = t
			return inFolder(ctx, tools, t, r.where, func(f *Folder) error {
				r.folder = f
				return r.run(ctx, args)
			})
		}
	}}
}

type taking struct {
	where   Where
	root    string
	json    bool
	again   bool
	workers int
	term    *Terminal
	folder  *Folder
}

// taken is a file on its way: where it lies and what it was received as.
type taken struct {
	file
	name    string
	receipt receipt.Receipt
	fresh   bool
}

func (r *taking) run(ctx context.Context, paths []string) error {
	before, err := r.folder.Size(ctx)
	if err != nil {
		return err
	}
	all, partly, err := r.receive(ctx, before, paths)
	if err != nil {
		return err
	}
	if r.again {
		if err := r.queueAll(ctx); err != nil {
			return err
		}
	}
	if err := readAll(ctx, r.term, r.folder, r.workers); err != nil {
		return err
	}
	for i := range all {
		if all[i].receipt, err = r.folder.Receipt(ctx, machine, all[i].receipt.ID); err != nil {
			return err
		}
		partly = partly || unfinished(all[i].receipt)
	}
	if err := r.print(ctx, all); err != nil {
		return err
	}
	if partly || r.folder.Intake.Progress().Failed > 0 {
		return ErrPartly
	}
	return nil
}

// receive stores every file under its name. One that cannot be opened is said
// to be so and stops no other.
func (r *taking) receive(ctx context.Context, before int64, paths []string) (all []taken, partly bool, err error) {
	named, met := map[string]string{}, map[string]bool{}
	files, err := r.name(paths)
	if err != nil {
		return nil, false, err
	}
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return nil, false, err
		}
		if other, twice := named[f.name]; twice {
			r.term.Say("cli.same_name", "file", f.path, "other", other, "name", f.name)
			partly = true
			continue
		}
		named[f.name] = f.path
		if f.receipt, err = r.take(ctx, f); err != nil {
			r.term.Say("cli.not_taken", "file", f.name, "detail", r.term.fault(err))
			partly = true
			continue
		}
		f.fresh = f.receipt.Entry >= before && !met[f.receipt.ID]
		met[f.receipt.ID] = true
		all = append(all, f)
	}
	return all, partly, nil
}

func (r *taking) take(ctx context.Context, f taken) (receipt.Receipt, error) {
	var content *os.File
	err := f.err
	if err == nil {
		content, err = os.Open(f.path)
	}
	if err != nil {
		return receipt.Receipt{}, fault.Wrap(err, fault.NotFound, "cli.no_import_file", fault.With("file", f.path), fault.With("detail", err.Error()))
	}
	got, err := r.folder.Intake.Take(ctx, f.name, content)
	return got, errors.Join(err, content.Close())
}

// name lists the files of the paths with what each is received as: its path
// below the root; without one below the present folder, else below the folder
// that holds the path given. A later file of the same name corrects it.
func (r *taking) name(paths []string) ([]taken, error) {
	var out []taken
	for _, path := range paths {
		root, err := r.rootOf(path)
		if err != nil {
			return nil, err
		}
		for _, f := range expand([]string{path}) {
			whole, err := filepath.Abs(f.path)
			if err != nil {
				return nil, fmt.Errorf("find %s: %w", f.path, err)
			}
			below, err := filepath.Rel(root, whole)
			if err != nil {
				return nil, fmt.Errorf("name %s: %w", f.path, err)
			}
			out = append(out, taken{file: f, name: filepath.ToSlash(below)})
		}
	}
	return out, nil
}

func (r *taking) rootOf(path string) (string, error) {
	whole, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("find %s: %w", path, err)
	}
	root, err := filepath.Abs(r.root) // the present folder when none is given
	if err != nil {
		return "", fmt.Errorf("find %s: %w", r.root, err)
	}
	below, err := filepath.Rel(root, whole)
	switch {
	case err == nil && filepath.IsLocal(below):
		return root, nil
	case r.root != "":
		return "", Misuse("cli.not_below", "file", path, "root", r.root)
	default:
		return filepath.Dir(whole), nil
	}
}

// queueAll has every current file read again with the reference data as it is
// now.
func (r *taking) queueAll(ctx context.Context) error {
	held, err := r.folder.Receipts(ctx, machine, receipt.Filter{})
	if err != nil {
		return err
	}
	for _, one := range held {
		r.folder.Intake.Queue(one)
	}
	return nil
}

// readAll reads everything in line and checks it.
func readAll(ctx context.Context, t *Terminal, f *Folder, workers int) error {
	if err := f.Intake.Resume(ctx); err != nil {
		return err
	}
	return telling(ctx, t, f, func() error { return f.Intake.Drain(ctx, workers) })
}

// telling says every second how far work has come.
func telling(ctx context.Context, t *Terminal, f *Folder, work func() error) error {
	done := make(chan error, 1)
	go func() { done <- work() }()
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	last := f.Intake.Progress()
	for {
		select {
		case err := <-done:
			return cmp.Or(err, ctx.Err())
		case <-tick.C:
			if now := f.Intake.Progress(); now != last && now.Current != "" {
				t.Say("cli.reading", "done", now.Done, "total", now.Total, "file", now.Current)
				last = now
			}
		}
	}
}
