package estimate

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"
)

// moving is a town whose shares move along a curve, with surveys, in areas from poor
// to nearly complete.
func moving(share func(x float64) float64) Input {
	const areas, months = 40, 60
	r := rand.New(rand.NewPCG(5, 12))
	in := Input{Population: map[string]float64{}}
	for a := range areas {
		x := 0.5 + 0.8*r.NormFloat64()
		for t := range months {
			x += 0.1 * r.NormFloat64()
			hits, p := 0.0, share(x)
			for range 400 {
				if r.Float64() < p {
					hits++
				}
			}
			if t%2 == 0 {
				in.Claims = append(in.Claims, Claim{Indicator: "0", Area: strconv.Itoa(a), Month: t, Source: "survey", Kind: Survey, Size: 400, Hits: hits})
			}
		}
	}
	return in
}

func TestStepsGrowWithThetaWhereTheyDo(t *testing.T) {
	for name, is := range map[string]struct {
		share       func(x float64) float64
		least, most float64
	}{
		"a logit":                    {func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }, 0, 0.15},
		"a one-sided curve":          {func(x float64) float64 { return 1 - math.Exp(-math.Exp(0.62*x-0.3)) }, 0.2, 0.9},
		"one that slows at the edge": {func(x float64) float64 { return 0.5 + math.Atan(x)/math.Pi }, 0, 0.01},
	} {
		v := &Fit(moving(is.share), Options{}).fit.services[0]
		if v.lively < is.least || v.lively > is.most {
			t.Errorf("%s: steps grow by %.2f", name, v.lively)
		}
	}
}
