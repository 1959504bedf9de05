package estimate

import "math"

// curve is how the log rate of complaints falls as theta rises: in straight lines on
// either side of a knot where it may bend, or in one line and a leap. The fall is
// made of two parts, each so many times what falls gives: below and above the knot;
// or along the line and at the leap.
type curve struct {
	knot  float64
	falls [2]float64
	leaps bool
}

// met is a curve seen from what is believed of theta: the expectation of its two
// parts and their slopes in theta, a statistical linearisation, so that knots are
// met softly where theta is not well known.
type met struct{ part, slope [2]float64 }

// meet sees the curve from theta ~ N(mean, variance).
func (c *curve) meet(mean, variance float64) met {
	if !c.leaps {
		lo, hi, u := bend(mean, variance, c.knot)
		return met{[2]float64{lo, hi}, [2]float64{u, 1 - u}}
	}
	sd := math.Sqrt(variance + leapWidth*leapWidth)
	above, density := normals(min(max((mean-c.knot)/sd, -normalEnd), normalEnd))
	return met{[2]float64{mean - c.knot, above}, [2]float64{1, density / sd}}
}

// fall is the expected fall of the log rate, and its slope.
func (c *curve) fall(m *met) (fall, slope float64) {
	return c.falls[0]*m.part[0] + c.falls[1]*m.part[1], c.falls[0]*m.slope[0] + c.falls[1]*m.slope[1]
}

// response is that at theta ~ N(mean, variance).
func (c *curve) response(mean, variance float64) (fall, slope float64) {
	m := c.meet(mean, variance)
	return c.fall(&m)
}

// astray is the variance of the fall at a leap that its slope does not explain. The
// expected square is that of one normal above two others (exact in the middle).
func (c *curve) astray(m *met, variance float64) float64 {
	if !c.leaps {
		return 0
	}
	above, slope := m.part[1], m.slope[1]
	alike := 2 / math.Pi * math.Asin(variance/(variance+leapWidth*leapWidth))
	return c.falls[1] * c.falls[1] * max(above*(1-above)*alike-variance*slope*slope, 0)
}

// lasting is for how many months theta stays on its side of a leap, about: what the
// slope does not explain is the same in all of them, and a month tells as much less.
// It is measured on tuning seeds.
func (v *service) lasting(variance float64) float64 { return 1 + 6*variance/v.step }

// bend is the expectation of min(theta - knot, 0), of max(theta - knot, 0), and
// the probability that theta lies below the knot.
func bend(mean, variance, knot float64) (lo, hi, below float64) {
	sd := math.Sqrt(max(variance, 1e-6))
	d := mean - knot
	u := -d / sd
	switch {
	case u > 6:
		return d, 0, 1
	case u < -6:
		return 0, d, 0
	}
	below, density := normals(u)
	lo = d*below - sd*density
	return lo, d - lo, below
}

// tried is the nth place for the bend: the present one first, others around the
// level when they are searched for.
func (v *service) tried(n int, searching bool) (float64, bool) {
	if n == 0 {
		return v.knot, true
	}
	return v.level + 0.4*(float64(n)-float64(knotsTried)/2), searching
}

// believed are the precisions of what is believed of the two parts of the curve
// before any evidence: of the first, of both together, of the second.
func (c *curve) believed() (first, both, second float64) {
	if c.leaps {
		return slopeLeap, 0, heightOwn
	}
	return slopeOwn + slopeBoth, -slopeBoth, slopeOwn + slopeBoth
}
