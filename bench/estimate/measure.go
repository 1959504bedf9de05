package main

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"nyata/bench/cities"
	"nyata/bench/score"
)

// measure runs the engine through the forms and prints every measure beside its
// bar; true when one was missed.
func measure(ctx context.Context, args []string, out, complaints io.Writer) (bool, error) {
	flags := flagsOf("", complaints)
	command := flags.String("engine", ".bin/nyata estimate", "command of the engine")
	names := flags.String("forms", "", "comma-separated forms; all where none is named")
	list := flags.String("seeds", "", "comma-separated seeds; 2000 and 2001 where none is named")
	tuning := flags.Bool("tuning", false, "use tuning seeds, 1000 and 1001 where none is named")
	big := flags.Bool("big", true, "measure time and memory of a city of two million observations")
	if err := flags.Parse(args); err != nil {
		return false, wrongUse{err}
	}
	forms, err := formsOf(*names)
	if err != nil {
		return false, wrongUse{err}
	}
	seeds, err := seedsOf(*list, *tuning)
	if err != nil {
		return false, wrongUse{err}
	}
	engine := score.Engine(strings.Fields(*command))
	if len(engine) == 0 {
		return false, wrongUse{fmt.Errorf("no engine is named")}
	}
	what := "test"
	if *tuning {
		what = "TUNING"
	}
	fmt.Fprintf(out, "%s on %d forms of simulated cities, %s seeds %v; nothing was tuned on test seeds (2000 to 2099)\n\n", *command, len(forms), what, seeds)
	var all []score.Scenario
	for _, form := range forms {
		start := time.Now()
		s, err := engine.Try(ctx, form, seeds)
		if err != nil {
			return false, err
		}
		fmt.Fprintf(out, "%s – %s\n", form.Name, form.About)
		print(out, s)
		fmt.Fprintf(out, "  (%.0f s)\n", time.Since(start).Seconds())
		all = append(all, s)
	}
	missed := summary(out, all)
	if *big {
		lines, err := engine.Weigh(ctx, seeds[0])
		if err != nil {
			return false, err
		}
		changed, err := score.Changed(cities.Big(), seeds[0])
		if err != nil {
			return false, err
		}
		lines = append(lines, changed...)
		fmt.Fprintf(out, "\n%s, seed %d\n", cities.Big().About, seeds[0])
		for _, l := range lines {
			fmt.Fprintln(out, lineOf(l))
			missed = missed || !l.Reached
		}
	}
	return missed, nil
}

func formsOf(names string) ([]cities.Form, error) {
	if names == "" {
		return cities.Forms(), nil
	}
	var out []cities.Form
	for name := range strings.SplitSeq(names, ",") {
		form, err := cities.Named(strings.TrimSpace(name))
		if err != nil {
			return nil, err
		}
		out = append(out, form)
	}
	return out, nil
}

// seedsOf keeps seeds for tuning and for testing apart.
func seedsOf(list string, tuning bool) ([]uint64, error) {
	low, kind := uint64(2000), "test"
	if tuning {
		low, kind = 1000, "tuning"
	}
	if list == "" {
		return []uint64{low, low + 1}, nil
	}
	var out []uint64
	for text := range strings.SplitSeq(list, ",") {
		seed, err := strconv.ParseUint(strings.TrimSpace(text), 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%q is no seed", text)
		}
		if seed < low || seed > low+99 {
			return nil, fmt.Errorf("seed %d is no %s seed: those are %d to %d", seed, kind, low, low+99)
		}
		out = append(out, seed)
	}
	return out, nil
}

// print prints a scenario, a line for every measure.
func print(out io.Writer, s score.Scenario) {
	for _, l := range s.Lines() {
		fmt.Fprintln(out, lineOf(l))
	}
	for _, m := range s.Measures {
		for _, fault := range m.Faults {
			fmt.Fprintln(out, "    "+fault)
		}
	}
}

func lineOf(l score.Line) string {
	line := fmt.Sprintf("  %-40s %-52s", l.Name, l.Figure)
	if l.Judged {
		mark := "ok"
		if !l.Reached {
			mark = "MISS"
		}
		line += fmt.Sprintf(" bar %-24s %s", l.Bar, mark)
	}
	return strings.TrimRight(line, " ")
}

// summary is all scenarios at a glance; true when a bar was missed.
func summary(out io.Writer, all []score.Scenario) bool {
	fmt.Fprintf(out, "\n%-10s %6s %6s %6s %6s %6s %6s %6s %6s %6s %5s  %s\n", "form", "MAE", "of ref", "worst", "verif", "cover", "FDR", "recall", "ECE", "first", "wrong", "missed")
	missed := false
	for _, s := range all {
		m, ref := score.Mean(s.Measures), score.Mean(s.Reference)
		var names []string
		for _, l := range s.Lines() {
			if l.Judged && !l.Reached {
				names = append(names, l.Name)
			}
		}
		missed = missed || len(names) > 0
		fmt.Fprintf(out, "%-10s %6.2f %6.2f %6.2f %6.3f %6.3f %6.3f %6.3f %6.3f %6.2f %5.0f  %s\n", s.Form,
			m.Error, m.Error/ref.Error, s.Worst(), m.Verified, m.Coverage, m.FDR, m.Recall, m.ECE, m.FirstTen, m.Unasked+m.Broken, strings.Join(names, "; "))
	}
	return missed
}
