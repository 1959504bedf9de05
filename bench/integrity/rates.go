package integrity

import (
	"math/rand/v2"
	"slices"

	"nyata/internal/judgement/integrity"
)

// Rate is how a test does.
type Rate struct {
	Test    string
	Habits  []float64 // share of honest sources given a signal, by rounding habit
	Worst   float64   // the largest of those
	Overall float64
	Found   float64 // share of planted cases that are
}

// Rates simulates cities of honest sources for each habit, and one planted
// case for each test in each of as many cities.
func Rates(seed uint64, cities int) []Rate {
	var out []Rate
	for _, t := range integrity.All() {
		out = append(out, Rate{Test: t.ID})
	}
	for h, habit := range Habits {
		chance := rand.New(rand.NewPCG(seed, uint64(h)))
		spoke := make([]int, len(out))
		for range cities {
			all := city(chance, habit)
			peers := integrity.PeersOf(slices.Concat(all...))
			for _, own := range all {
				for k, t := range integrity.All() {
					if len(t.Ask(own, peers)) > 0 {
						spoke[k]++
					}
				}
			}
		}
		for k := range out {
			r := float64(spoke[k]) / float64(cities*Sources)
			out[k].Habits = append(out[k].Habits, r)
			out[k].Worst = max(out[k].Worst, r)
			out[k].Overall += r / float64(len(Habits))
		}
	}
	for k, t := range integrity.All() {
		chance := rand.New(rand.NewPCG(seed, uint64(100+k)))
		found := 0
		for range cities {
			all := city(chance, Habits[1])
			plants[t.ID](chance, all[0])
			if len(t.Ask(all[0], integrity.PeersOf(slices.Concat(all...)))) > 0 {
				found++
			}
		}
		out[k].Found = float64(found) / float64(cities)
	}
	return out
}
