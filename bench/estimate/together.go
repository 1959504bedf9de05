package main

import (
	"fmt"
	"io"

	"nyata/bench/score"
)

// together measures areas taken together, of this engine; true when a bar was
// missed.
func together(args []string, out, complaints io.Writer) (missed bool, err error) {
	flags := flagsOf("together", complaints)
	names := flags.String("forms", "", "comma-separated forms; all where none is named")
	list := flags.String("seeds", "", "comma-separated seeds; 2000 and 2001 where none is named")
	tuning := flags.Bool("tuning", false, "use tuning seeds, 1000 and 1001 where none is named")
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
	what := "test"
	if *tuning {
		what = "TUNING"
	}
	fmt.Fprintf(out, "areas taken together by inhabitants, %d forms of simulated cities, %s seeds %v\n", len(forms), what, seeds)
	for _, form := range forms {
		all := make([][]score.Together, 0, len(seeds))
		for _, seed := range seeds {
			one, err := score.TakeTogether(form, seed)
			if err != nil {
				return missed, err
			}
			all = append(all, one)
		}
		fmt.Fprintf(out, "%s – %s\n", form.Name, form.About)
		for _, l := range score.TogetherLines(all) {
			fmt.Fprintf(out, "  %-40s %-90s %s\n", l.Name, l.Figure, mark(l))
			missed = missed || !l.Reached
		}
	}
	return missed, nil
}

func mark(l score.Line) string {
	if l.Reached {
		return "ok"
	}
	return "MISS"
}
