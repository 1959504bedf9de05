package estimate

import "math"

// score sums what tells whether a variance is too small or too large: squares of
// the score of its disturbances against their information.
type score struct{ square, hold float64 }

func (s *score) add(pull, hold float64) {
	s.square += pull * pull
	s.hold += hold
}

func (s *score) join(o score) {
	s.square += o.square
	s.hold += o.hold
}

// learn moves a variance towards where both sums are equal, which is its
// maximum of likelihood (MacKay 1992, "Bayesian interpolation", equation 4.10),
// and draws it to a usual one as if strength disturbances had shown that.
func (s score) learn(now, usual, strength float64) float64 {
	known := now * s.hold // how many disturbances the data really tell of
	if !(known > 1e-9) {
		return usual
	}
	next := now * min(max(s.square/s.hold, 0.1), 8)
	w := known / (known + strength)
	return math.Exp(w*math.Log(next) + (1-w)*math.Log(usual))
}
