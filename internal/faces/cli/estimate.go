package cli

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"

	"nyata/internal/ground/fault"
	"nyata/internal/judgement/estimate"
)

// Evidence is a folder of claims as read.
type Evidence struct {
	Input    estimate.Input
	Material map[string]estimate.Materiality
	Refused  []RefusedRow
}

// RefusedRow is a row of a file, or with line 0 a whole file, that was left out.
type RefusedRow struct {
	File   string
	Line   int
	Reason error
}

// EstimateCommand is `nyata estimate`: what the evidence in a folder says of
// every reported figure.
func EstimateCommand(read func(dir string) (*Evidence, error)) Command {
	return Command{Name: "estimate", Usage: "--in DIR --out FILE [--material 0.05] [--fdr 0.05] [--seed 1]", Help: "cli.estimate.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		in := fs.String("in", "", "cli.flag.estimate_in")
		out := fs.String("out", "", "cli.flag.estimate_out")
		material := fs.Float64("material", 0.05, "cli.flag.material")
		fdr := fs.Float64("fdr", 0.05, "cli.flag.fdr")
		seed := fs.Uint64("seed", 1, "cli.flag.seed")
		workers := fs.Int("workers", 0, "cli.flag.estimate_workers")
		return func(_ context.Context, t *Terminal, args []string) error {
			switch {
			case len(args) > 0:
				return Misuse("cli.too_many", "command", "estimate", "argument", args[0])
			case *in == "" || *out == "":
				return Misuse("cli.estimate_arguments")
			case !(*material > 0 && *material < 1e12):
				return Misuse("cli.wrong_flag", "detail", "--material "+strconv.FormatFloat(*material, 'g', -1, 64), "command", "estimate")
			case !(*fdr > 0 && *fdr < 1):
				return Misuse("cli.wrong_flag", "detail", "--fdr "+strconv.FormatFloat(*fdr, 'g', -1, 64), "command", "estimate")
			}
			// many small passes over much that stays: memory is worth more than time
			defer debug.SetGCPercent(debug.SetGCPercent(40))
			evidence, err := read(*in)
			if err != nil {
				return err
			}
			for _, r := range evidence.Refused {
				t.refused(*in, r)
			}
			input := evidence.Input
			evidence.Input = estimate.Input{} // two million claims need not be kept twice
			result := estimate.Fit(input, estimate.Options{
				Material: evidence.Material, Otherwise: estimate.Materiality{Amount: *material}, FDR: *fdr, Seed: *seed, Workers: *workers,
			})
			if err := replace(*out, func(w io.Writer) error { return writeCells(w, result.Cells, *workers) }); err != nil {
				return fault.Wrap(err, fault.Unavailable, "cli.estimate_unwritable", fault.With("file", *out))
			}
			if len(evidence.Refused) > 0 {
				t.Say("cli.estimate_refused", "count", len(evidence.Refused))
				return ErrPartly
			}
			return nil
		}
	}}
}

// refused says what was left out, where, and what to do.
func (t *Terminal) refused(dir string, r RefusedRow) {
	place := filepath.Join(dir, r.File)
	if r.Line > 0 {
		place += ":" + strconv.Itoa(r.Line)
	}
	fmt.Fprintf(t.Err, "%s: %s\n", place, t.fault(r.Reason))
}

// replace writes a file whole or not at all.
func replace(name string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	w := bufio.NewWriterSize(f, 1<<16)
	if err := errors.Join(write(w), w.Flush(), f.Chmod(0o644), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
