// Command estimate measures `nyata estimate`, or any engine that reads and
// writes the same files, on simulated cities whose truth is known.
//
//	estimate                                     all forms on the test seeds, every measure beside its bar
//	estimate --tuning --forms base,foreign       on tuning seeds: nothing chosen there counts as shown
//	estimate write --form base --seed 1000 DIR   writes one city into DIR
//	estimate score --city DIR --out FILE         scores one output against a city on disk
//	estimate together --tuning --forms base      totals over areas, of this engine alone
//	estimate reference --in DIR --out FILE       the evidence-only reference in the place of an engine
//
// Seeds 1000 to 1099 are for tuning, 2000 to 2099 for testing.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"nyata/bench/cities"
	"nyata/bench/score"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string, out, complaints io.Writer) int {
	verb := ""
	if len(args) > 0 {
		verb = args[0]
	}
	var err error
	switch verb {
	case "write":
		err = write(args[1:], out, complaints)
	case "score":
		err = scoreOne(args[1:], out, complaints)
	case "reference":
		err = reference(args[1:], complaints)
	case "together":
		var missed bool
		if missed, err = together(args[1:], out, complaints); err == nil && missed {
			return 1
		}
	default:
		var missed bool
		if missed, err = measure(ctx, args, out, complaints); err == nil && missed {
			return 1
		}
	}
	if err == nil {
		return 0
	}
	fmt.Fprintln(complaints, err)
	if errors.As(err, &wrongUse{}) {
		return 2
	}
	return 1
}

// wrongUse is a command line that makes no sense.
type wrongUse struct{ error }

func flagsOf(name string, complaints io.Writer) *flag.FlagSet {
	flags := flag.NewFlagSet("estimate "+name, flag.ContinueOnError)
	flags.SetOutput(complaints)
	return flags
}

// write writes one city, its truth beside what an engine sees.
func write(args []string, out, complaints io.Writer) error {
	flags := flagsOf("write", complaints)
	name := flags.String("form", "base", "form of the city")
	seed := flags.Uint64("seed", 1000, "seed; 1000 to 1099 are for tuning, 2000 to 2099 for testing")
	if err := flags.Parse(args); err != nil {
		return wrongUse{err}
	}
	if flags.NArg() != 1 {
		return wrongUse{fmt.Errorf("use: estimate write --form NAME --seed N DIR")}
	}
	form, err := cities.Named(*name)
	if err != nil {
		return wrongUse{err}
	}
	if err := os.MkdirAll(flags.Arg(0), 0o755); err != nil {
		return err
	}
	if err := cities.New(form, *seed).Write(flags.Arg(0)); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s, seed %d: %s\n", form.Name, *seed, form.About)
	return nil
}

// scoreOne scores an output against a city on disk, whoever made either.
func scoreOne(args []string, out, complaints io.Writer) error {
	flags := flagsOf("score", complaints)
	city := flags.String("city", "", "folder with claims.csv, truth.csv and the rest")
	file := flags.String("out", "", "output of an engine")
	as := flags.String("form", "", "form whose bars apply")
	if err := flags.Parse(args); err != nil {
		return wrongUse{err}
	}
	c, err := cities.Load(*city)
	if err != nil {
		return err
	}
	rows, err := score.ReadFile(*file)
	if err != nil {
		return err
	}
	s := score.Scenario{
		Form: *as, Measures: []score.Measures{score.Score(c, rows)},
		Reference: []score.Measures{score.Score(c, score.Reference(c))}, Thumb: []score.RuleError{score.Thumb(c)},
	}
	print(out, s)
	return nil
}

// reference takes the place of an engine.
func reference(args []string, complaints io.Writer) error {
	flags := flagsOf("reference", complaints)
	in := flags.String("in", "", "folder with claims.csv, areas.csv and targets.csv")
	out := flags.String("out", "", "file to write")
	flags.Float64("material", cities.Material, "fixed")
	flags.Float64("fdr", 0.05, "fixed")
	flags.Uint64("seed", 1, "not used: nothing is left to chance")
	if err := flags.Parse(args); err != nil {
		return wrongUse{err}
	}
	c, err := cities.LoadInput(*in)
	if err != nil {
		return err
	}
	return score.Write(*out, score.Reference(c))
}
