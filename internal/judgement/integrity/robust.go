package integrity

import (
	"math"
	"slices"

	"nyata/internal/ground/period"
)

// median of values in any order; NaN of none.
func median(values []float64) float64 {
	if len(values) == 0 {
		return math.NaN()
	}
	s := slices.Clone(values)
	slices.Sort(s)
	if m := len(s) / 2; len(s)%2 == 1 {
		return s[m]
	} else {
		return (s[m-1] + s[m]) / 2
	}
}

// spread is the median absolute deviation from the median, scaled to the
// standard deviation of a normal distribution.
func spread(values []float64) float64 {
	m := median(values)
	off := make([]float64, len(values))
	for i, v := range values {
		off[i] = math.Abs(v - m)
	}
	return 1.4826 * median(off)
}

// reported are the values of a series.
func (s Series) reported() []float64 {
	out := make([]float64, len(s.Values))
	for i, v := range s.Values {
		out[i] = v.Reported
	}
	return out
}

// running reports whether values are sums so far: they may stand still, and
// are smooth by themselves.
func (s Series) running() bool { return s.Span == period.Cumulative }

// atLimit reports whether a value stands within a point of where the scale
// ends: there figures repeat because little or nothing lies beyond.
func (s Series) atLimit(v float64) bool {
	return s.Kind == Share && (v <= 1 || v >= 99) || (s.Kind == Count || s.Kind == Money) && v == 0
}

// pressed reports whether a good part of a series stands where its scale ends:
// its ordinary noise cannot be seen there.
func (s Series) pressed() bool {
	n := 0
	for _, v := range s.Values {
		if s.atLimit(v.Reported) {
			n++
		}
	}
	return 10*n > len(s.Values)
}

// natural are the values on the scale on which their noise is even: logarithms
// for amounts and scores that are all above zero, else as reported.
func (s Series) natural() []float64 {
	out := s.reported()
	if s.Kind == Share {
		return out
	}
	for _, v := range out {
		if v <= 0 {
			return s.reported()
		}
	}
	for i := range out {
		out[i] = math.Log(out[i])
	}
	return out
}

// finest is the smallest difference rounding lets be seen on the natural scale.
func (s Series) finest(natural []float64) float64 {
	g := s.rounding()
	if s.Kind == Share || len(s.Values) == 0 || natural[0] == s.Values[0].Reported {
		return g
	}
	return g / math.Exp(median(natural))
}

// year is how many counts make a year: 12 for months; 0 where that says
// nothing, as for years and ranges.
func (s Series) year() int { return s.periods() / s.stride() }

// periods is how many periods make a year, counted or not.
func (s Series) periods() int {
	if len(s.Values) == 0 {
		return 0
	}
	switch s.Values[0].Period.Grain() {
	case period.Months:
		return 12
	case period.Quarters:
		return 4
	case period.Halves:
		return 2
	default:
		return 0
	}
}

// stride is how many periods lie from one count to the next.
func (s Series) stride() int { return max(1, s.every) }

// before is the period of the count before.
func (s Series) before(p period.Period) period.Period {
	for range s.stride() {
		p = p.Prev()
	}
	return p
}

// quantile is the value below which a share of the values lies.
func quantile(values []float64, share float64) float64 {
	s := slices.Clone(values)
	slices.Sort(s)
	return s[min(len(s)-1, int(share*float64(len(s))))]
}
