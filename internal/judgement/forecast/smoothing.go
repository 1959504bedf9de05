package forecast

import "math"

// level is a fitted simple exponential smoothing: the level after the last
// value, the smoothing constant, and how many periods were seen.
type level struct {
	last, alpha float64
	n           int
}

// fitLevel chooses alpha by least squares of one-step errors; for each alpha
// the level at the start has a closed form, since errors are linear in it. A
// missing value moves nothing.
func fitLevel(values []float64) level {
	sse := func(alpha float64) float64 {
		_, e := runLevel(values, alpha)
		return e
	}
	alpha := least(sse, 0.01, 0.99)
	last, _ := runLevel(values, alpha)
	return level{last, alpha, len(values)}
}

// runLevel gives the last level and the sum of squared errors for an alpha.
func runLevel(values []float64, alpha float64) (last, sse float64) {
	// level = a + b·start; error = y − a − b·start
	a, b := 0.0, 1.0
	see, seb, sbb := 0.0, 0.0, 0.0
	for _, y := range values {
		if math.IsNaN(y) {
			continue
		}
		e := y - a
		see += e * e
		seb += e * b
		sbb += b * b
		a += alpha * e
		b -= alpha * b
	}
	start := seb / sbb
	return a + b*start, see - seb*start
}

func smooth(values []float64, ahead int) []float64 {
	l := fitLevel(values)
	out := make([]float64, ahead)
	for h := range out {
		out[h] = l.last
	}
	return out
}
