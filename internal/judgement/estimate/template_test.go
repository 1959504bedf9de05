package estimate_test

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"

	"nyata/internal/judgement/estimate"
)

// TestWhatAllAgenciesErrAlikeDoesNotGoOut holds the range of a city whose agencies
// err alike against that of a city whose agencies err each in its own way.
func TestWhatAllAgenciesErrAlikeDoesNotGoOut(t *testing.T) {
	const areas, agencies, months = 30, 6, 36
	half := func(alike bool) (half float64) {
		r := rand.New(rand.NewPCG(6, 6))
		in := estimate.Input{Population: map[string]float64{}}
		var errs [agencies][months]float64
		for g := range errs {
			for m := 1; m < months; m++ {
				errs[g][m] = errs[g][m-1] + 0.06*r.NormFloat64()
			}
			if alike {
				errs[g] = errs[0]
			}
		}
		all := map[string]float64{}
		for a := range areas {
			in.Population[strconv.Itoa(a)], all[strconv.Itoa(a)] = 10000, 1
			x := 0.5 + 0.3*r.NormFloat64()
			for m := range months {
				x += 0.06 * r.NormFloat64()
				y := 1 / (1 + math.Exp(-x-errs[a%agencies][m]))
				in.Claims = append(in.Claims, estimate.Claim{
					Indicator: "0", Area: strconv.Itoa(a), Month: m, Source: "agency:" + strconv.Itoa(a%agencies), Kind: estimate.Report,
					Value: y + 0.01*r.NormFloat64(),
				})
				if m%4 != a%4 {
					continue
				}
				hits := 0.0
				for range 120 {
					if r.Float64() < 1/(1+math.Exp(-x)) {
						hits++
					}
				}
				in.Claims = append(in.Claims, estimate.Claim{Indicator: "0", Area: strconv.Itoa(a), Month: m, Source: "survey", Kind: estimate.Survey, Size: 120, Hits: hits})
			}
		}
		fit := estimate.Fit(in, estimate.Options{})
		for m := range months {
			total := fit.Totals([]estimate.Whole{{Indicator: "0", Month: m, Weights: all}})[0]
			half += (total.Estimate.High - total.Estimate.Low) / 2 / months
		}
		return half
	}
	if alike, apart := half(true), half(false); alike < 1.1*apart {
		t.Errorf("half width %.4f where agencies err alike, %.4f where each errs by itself", alike, apart)
	}
}
