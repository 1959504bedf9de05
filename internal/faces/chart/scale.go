package chart

import "math"

// scale maps values to a length in pixels from the top. It always contains
// zero, so that a drawing never makes a difference look larger than it is.
type scale struct {
	low, high   float64 // both ends, rounded outwards to a step
	step        float64
	top, bottom float64 // pixels
}

// newScale finds a scale with about four steps of 1, 2 or 5 times a power of
// ten around all values and zero.
func newScale(values []float64, top, bottom float64) scale {
	low, high := 0.0, 0.0
	for _, v := range values {
		low, high = math.Min(low, v), math.Max(high, v)
	}
	if low == high {
		high = 1
	}
	step := niceStep((high - low) / 4)
	return scale{
		low:  math.Floor(low/step) * step,
		high: math.Ceil(high/step) * step,
		step: step, top: top, bottom: bottom,
	}
}

// niceStep is the smallest of 1, 2, 5 or 10 times a power of ten that is not
// below x.
func niceStep(x float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(x)))
	for _, factor := range []float64{1, 2, 5} {
		if factor*power >= x*(1-1e-9) {
			return factor * power
		}
	}
	return 10 * power
}

// at is the height of a value in pixels from the top.
func (s scale) at(v float64) float64 {
	return s.bottom - (v-s.low)/(s.high-s.low)*(s.bottom-s.top)
}

// ticks are the values at which the scale is labelled, lowest first.
func (s scale) ticks() []float64 {
	var ticks []float64
	for i := 0; ; i++ {
		v := s.low + float64(i)*s.step
		if v > s.high+s.step/2 {
			return ticks
		}
		ticks = append(ticks, v)
	}
}
