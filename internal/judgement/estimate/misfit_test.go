package estimate

import (
	"math"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"
)

// scattered are agencies whose reports scatter around evidence whose variance is
// understated, on the logarithm by the rise for every unit of theta.
func scattered(rise float64, agencies, areas int, loud bool) ([]scatter, []float64) {
	r := rand.New(rand.NewPCG(9, 2))
	by, ratios := make([]scatter, agencies), make([]float64, agencies)
	const stated, noise = 0.04, 0.02
	for g := range by {
		ratios[g] = 1
		more := 1.0
		if loud && g%4 == 0 {
			more = 4 // scatters everywhere
		}
		for range areas {
			above := 0.6 * r.NormFloat64()
			w := 1 / (stated + noise)
			for range 12 {
				miss := (stated*more*math.Exp(rise*above) + noise) * math.Pow(r.NormFloat64(), 2)
				over := w * (miss - noise)
				by[g].add(&scatter{over: over, stated: w * stated, overAbove: over * above, above: w * stated * above, aboveSquare: w * stated * above * above})
			}
		}
	}
	return by, ratios
}

func TestHowTheMisfitRisesIsLearnedFromAllAgenciesTogether(t *testing.T) {
	for name, is := range map[string]struct {
		rise            float64
		agencies, areas int
		loud            bool
		least, most     float64
	}{
		"evidence that fits everywhere":       {0, 60, 6, false, 0, 0.1},
		"evidence that fits worse at the top": {0.6, 60, 6, false, 0.4, 0.8},
		"better at the top":                   {-0.6, 60, 6, false, 0, 0},
		"some agencies scatter everywhere":    {0, 60, 6, true, 0, 0.15},
		"hardly any agencies":                 {0.6, 2, 2, false, 0, 0.3},
		"no agency":                           {0.6, 0, 0, false, 0, 0},
		"agencies of one area":                {0.6, 60, 1, false, 0, 1e-6},
	} {
		if got := riseOf(scattered(is.rise, is.agencies, is.areas, is.loud)); !(got >= is.least && got <= is.most) {
			t.Errorf("%s: rises by %.3f", name, got)
		}
	}
}

// TestAMisfitOnlyWidens: a factor lies between 1 and its largest, is that of the
// middle at and below the middle, and does not fall as theta rises.
func TestAMisfitOnlyWidens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := misfit{rapid.Float64Range(0, 6).Draw(t, "factor"), rapid.Float64Range(-2, 2).Draw(t, "middle")}
		rise := rapid.Float64Range(0, misfitRise).Draw(t, "rise")
		low, far := rapid.Float64Range(-6, 6).Draw(t, "above"), rapid.Float64Range(0, 6).Draw(t, "farther")
		a, b, usual := m.at(low, rise), m.at(low+far, rise), min(max(m.factor, 1), misfitMost)
		if a < 1 || b > misfitMost || b < a {
			t.Fatalf("%g, then %g", a, b)
		}
		if low <= m.middle && a != usual {
			t.Fatalf("%g below the middle, not %g", a, usual)
		}
	})
}
