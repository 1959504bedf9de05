package estimate_test

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"

	"nyata/internal/judgement/estimate"
)

// TestDistrictsThatMoveTogetherAreLessSure holds totals of districts whose areas
// share most of their steps against the truth, and their ranges against those of
// groups drawn across districts.
func TestDistrictsThatMoveTogetherAreLessSure(t *testing.T) {
	const areas, of, months = 30, 6, 36
	for name, c := range map[string]struct {
		shared, own float64
		wider       [2]float64 // by what factor districts' ranges are wider than others'
	}{
		"most steps are shared": {0.10, 0.04, [2]float64{1.2, 2}},
		"none are":              {0, 0.107, [2]float64{0.9, 1.1}},
	} {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(5, 5))
			in := estimate.Input{Population: map[string]float64{}}
			truth := make([]float64, areas*months)
			for d := range areas / of {
				var course [months]float64
				for m := 1; m < months; m++ {
					course[m] = course[m-1] + c.shared*r.NormFloat64()
				}
				for a := d * of; a < (d+1)*of; a++ {
					in.Population[strconv.Itoa(a)] = 10000
					x := 0.5 + 0.3*r.NormFloat64()
					for m := range months {
						x += c.own * r.NormFloat64()
						p := 1 / (1 + math.Exp(-x-course[m]))
						truth[a*months+m] = p
						if m%4 != a%4 {
							continue
						}
						hits := 0.0
						for range 120 {
							if r.Float64() < p {
								hits++
							}
						}
						in.Claims = append(in.Claims, estimate.Claim{Indicator: "0", Area: strconv.Itoa(a), Month: m, Source: "survey", Kind: estimate.Survey, Size: 120, Hits: hits})
					}
				}
			}
			var wholes []estimate.Whole
			var is []float64
			for _, across := range []bool{false, true} {
				for g := range areas / of {
					for m := range months {
						w := estimate.Whole{Indicator: "0", Month: m, Weights: map[string]float64{}}
						sum := 0.0
						for n := range of {
							a := g*of + n
							if across {
								a = n*(areas/of) + g
							}
							w.Weights[strconv.Itoa(a)] = 1
							sum += truth[a*months+m] / of
						}
						wholes, is = append(wholes, w), append(is, sum)
					}
				}
			}
			var half, inside [2]float64
			for i, total := range estimate.Fit(in, estimate.Options{}).Totals(wholes) {
				side := i / (len(wholes) / 2)
				half[side] += total.Evidence.High - total.Evidence.Low
				if total.Evidence.Low <= is[i] && is[i] <= total.Evidence.High {
					inside[side] += 2 / float64(len(wholes))
				}
			}
			if wider := half[0] / half[1]; wider < c.wider[0] || wider > c.wider[1] {
				t.Errorf("districts' ranges are %.2f times as wide as those of other groups, want %v", wider, c.wider)
			}
			if inside[0] < 0.75 { // 0.65 if each area erred by itself
				t.Errorf("%.2f of districts' ranges hold the truth, %.2f of others'", inside[0], inside[1])
			}
		})
	}
}
