package main

import (
	"context"
	"fmt"
	"math"

	"nyata/bench/integrity"
)

// integrityRates measures the integrity tests: how often each speaks for
// simulated honest sources of every rounding habit, how often for planted
// cases, and what all of them say in cities that another hand simulated.
func integrityRates(_ context.Context, b *bench) ([]result, error) {
	const cities = 100
	var out []result
	most := 0.01 + 2.33*math.Sqrt(0.01*0.99/(cities*integrity.Sources)) // passed by one rate of 1 % in a hundred
	for _, r := range integrity.Rates(b.honest(), cities) {
		out = append(out, result{
			name:   r.Test,
			figure: fmt.Sprintf("%.2f %% of honest sources, at most %.2f %% by rounding or season; planted found %.2f", 100*r.Overall, 100*r.Worst, r.Found),
			bar:    fmt.Sprintf("<= 1 %%, in each but for chance %.1f %%", 100*most), outcome: reached(r.Overall <= 0.01 && r.Worst <= most),
		})
	}
	out = append(out, result{name: "seeds", figure: fmt.Sprintf("%d here (%s), %d where thresholds were set; %d cities for each of %d sorts of honest sources", b.honest(), b.shows(), integrity.TuningSeed, cities, len(integrity.Habits))})
	folder, err := b.folder("truth-city-sim")
	if err != nil {
		return out, err
	}
	for _, name := range []string{"base-s0", "base-s1", "dishonest-s0"} {
		all, many, err := integrity.OutsideCity(folder + "/" + name)
		if err != nil {
			return out, err
		}
		for _, o := range all {
			figure := fmt.Sprintf("honest %d of %d, rosy %d of %d, invented %d of %d", o.Honest, many[0], o.Rosy, many[1], o.Invented, many[2])
			if o.Pointed > 0 {
				figure = fmt.Sprintf("%d of %d values pointed at were raised on purpose", o.Planted, o.Pointed)
			}
			if o.Honest+o.Rosy+o.Invented > 0 {
				out = append(out, result{name: name + ": " + o.Test, figure: figure})
			}
		}
	}
	return out, nil
}
