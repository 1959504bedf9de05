package main

import (
	"context"
	"fmt"

	"nyata/bench/cities"
	"nyata/bench/score"
)

// areasTogether measures the estimate of areas taken together.
func areasTogether(ctx context.Context, b *bench) ([]result, error) {
	var out []result
	for _, form := range cities.Forms() {
		var all [][]score.Together
		for _, seed := range b.manySeeds() {
			if ctx.Err() != nil {
				return out, ctx.Err()
			}
			one, err := score.TakeTogether(form, seed)
			if err != nil {
				return out, err
			}
			all = append(all, one)
		}
		for _, l := range score.TogetherLines(all) {
			out = append(out, result{name: form.Name + ": " + l.Name, figure: l.Figure, bar: l.Bar, outcome: reached(l.Reached)})
		}
	}
	return append(out, result{name: "seeds", figure: fmt.Sprintf("%v; %s", b.manySeeds(), b.shows())}), nil
}
