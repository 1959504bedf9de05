package main

import (
	"context"
	"fmt"

	"nyata/bench/cities"
	judged "nyata/bench/matter"
	"nyata/internal/judgement/matter"
)

// differencesRanked measures what becomes of estimates in simulated cities:
// whether the first matters are real, what standings mean, what visits settle.
func differencesRanked(ctx context.Context, b *bench) ([]result, error) {
	const visits = 50
	seeds := b.seeds()
	var out []result
	standings := map[matter.Grade]judged.Share{}
	var honest, rosy, invented judged.Share
	var ours, chance, promised, towns float64
	for _, form := range cities.Forms() {
		var mean judged.Figures
		n := float64(len(seeds))
		for _, seed := range seeds {
			if ctx.Err() != nil {
				return out, ctx.Err()
			}
			town, err := judged.Judge(form, seed, nil)
			if err != nil {
				return out, err
			}
			f := town.Measure(visits, seed)
			mean.FirstTen += f.FirstTen / n
			mean.False += f.False / n
			mean.Found += f.Found / n
			mean.Matters += f.Matters
			mean.Counted += f.Counted
			for s, share := range f.Standings {
				standings[s] = added(standings[s], share)
			}
			honest, rosy, invented = added(honest, f.Honest), added(rosy, f.Rosy), added(invented, f.Invented)
			ours, chance, promised, towns = ours+f.Ours, chance+f.Chance, promised+f.Promised, towns+1
		}
		out = append(
			out,
			result{name: form.Name + ": first ten matters are real", figure: fmt.Sprintf("%.2f (%d matters of %d differences)", mean.FirstTen, mean.Matters, mean.Counted), bar: ">= 0.90", outcome: reached(mean.FirstTen >= 0.9)},
			result{name: form.Name + ": differences that count", figure: fmt.Sprintf("%.3f without cause; %.3f of such reports found", mean.False, mean.Found), bar: "<= 0.05 without cause", outcome: reached(mean.False <= 0.05)},
		)
	}
	for _, s := range []matter.Grade{matter.A, matter.B, matter.C, matter.D, matter.E} {
		share := standings[s]
		out = append(out, result{name: "standing " + string(s), figure: fmt.Sprintf("%.3f of %d reports are materially above the truth", float64(share.Part)/float64(max(1, share.Whole)), share.Whole)})
	}
	moved, err := judged.Untouched(cities.Forms()[0], seeds[0], 3)
	if err != nil {
		return out, err
	}
	return append(
		out,
		result{name: "integrity signals that count", figure: fmt.Sprintf("for %d of %d honest agencies, %d of %d rosy, %d of %d inventing", honest.Part, honest.Whole, rosy.Part, rosy.Whole, invented.Part, invented.Whole), bar: "<= 5 % of these are honest", outcome: reached(20*honest.Part <= honest.Part+rosy.Part+invented.Part)},
		result{name: fmt.Sprintf("wrong decisions removed by %d visits", visits), figure: fmt.Sprintf("%.3f for each visit (%.3f foretold), %.3f for visits by chance", ours/towns, promised/towns, chance/towns), bar: "above chance", outcome: reached(ours > chance)},
		result{name: "raised reports that move any evidence", figure: fmt.Sprintf("%d of 3", moved), bar: "0", outcome: reached(moved == 0)},
		result{name: "seeds", figure: fmt.Sprintf("%v; %s", seeds, b.shows())},
	), nil
}

func added(a, b judged.Share) judged.Share {
	return judged.Share{Part: a.Part + b.Part, Whole: a.Whole + b.Whole}
}
