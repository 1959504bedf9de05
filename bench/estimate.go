package main

import (
	"context"
	"os"

	"nyata/bench/cities"
	"nyata/bench/score"
)

// simulatedCities measures the estimate as `make bench-estimate` does, with
// this program in the place of nyata.
func simulatedCities(ctx context.Context, b *bench) ([]result, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	engine := score.Engine{self, "nyata", "estimate"}
	seeds := b.seeds()
	var out []result
	add := func(of string, lines []score.Line) {
		for _, l := range lines {
			r := result{name: of + ": " + l.Name, figure: l.Figure, bar: l.Bar}
			if l.Judged {
				r.outcome = reached(l.Reached)
			}
			out = append(out, r)
		}
	}
	for _, form := range cities.Forms() {
		s, err := engine.Try(ctx, form, seeds)
		if err != nil {
			return out, err
		}
		add(form.Name, s.Lines())
	}
	lines, err := engine.Weigh(ctx, seeds[0])
	if err != nil {
		return out, err
	}
	add("big", lines)
	changed, err := score.Changed(cities.Big(), seeds[0])
	add("big", changed)
	return out, err
}
