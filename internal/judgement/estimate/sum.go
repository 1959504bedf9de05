package estimate

import "math"

// sum is a weighted sum in the indicator's unit.
type sum struct {
	weight, value, variance float64
	shared                  column    // how it changes with level, rate and slopes
	months                  []float64 // and with the shared course in each month
}

func (s *sum) add(weight, value, variance float64) {
	s.weight += weight
	s.value += weight * value
	s.variance += variance
}

// lean adds how a part changes with what areas share.
func (s *sum) lean(slope float64, by *column, months []float64) {
	if slope == 0 {
		return
	}
	for c := cLevel; c < columns; c++ {
		s.shared[c] += slope * by[c]
	}
	for t, x := range months {
		s.months[t] += slope * x
	}
}

// expected is the mean value of a normal link. A range of one area is around its
// median, which is further out; over many areas the difference adds up. Of a
// share it is the usual approximation by a probit (MacKay 1992, "The evidence
// framework applied to classification networks").
func (g gauge) expected(mean, variance float64) float64 {
	switch g.Scale {
	case Share:
		return g.value(mean / math.Sqrt(1+math.Pi*variance/8))
	case Count:
		return g.value(mean + variance/2)
	default:
		return g.value(mean)
	}
}

func (s *sum) around(scale Scale) Range {
	mean, sd := s.value/s.weight, math.Sqrt(s.variance)/s.weight
	out := Range{mean, mean - z90*sd, mean + z90*sd}
	if scale != Plain {
		out.Low = max(out.Low, 0)
	}
	if scale == Share {
		out.High = min(out.High, 1)
	}
	return out
}
