package estimate

import "math"

// service holds what is learned about one indicator and the evidence for it.
type service struct {
	scale gauge

	level, spread float64   // theta in the first month: mean and variance over areas
	step          float64   // monthly variance of theta in calm months
	drift         []float64 // step common to all areas, by month
	months        common    // what else months do to all areas

	usualSpread, usualStray float64 // what the other indicators make of spread and own
	rate, own               float64 // complaints: log rate at theta = knot, variance of a series' own propensity
	shift                   float64 // monthly variance of the propensity
	knot                    float64 // where the response of complaints may bend
	below                   float64 // fall of the log rate per unit of theta below the knot
	above                   float64 // and above it
	restless                float64 // variance of complaints beyond chance (log scale)

	offset, wander, tremble float64 // sensors: variance of the first bias, monthly variance of its drift, variance of noise
	annual, other           float64 // noise variance of annual and other statistics

	design           [kinds]float64   // variance of surveys and spot checks over that of independent answers
	lean             [leaning]float64 // by how much all its surveys, checks, figures are above the truth, on the link scale
	precision        columnM          // of what the evidence says of level, rate and slopes
	pull             column
	cov              columnM // its inverse
	logDet           float64
	usual, usualRate float64 // level and rate before the evidence
	usualOwn         float64 // precision of the usual level

	anchors int // surveys and spot checks
}

// Where learning begins, and what it is drawn towards where there is little to
// learn from. Measured on the tuning part only (docs/estimate.md).
func newService(s gauge, months int) service {
	v := service{
		scale: s, spread: 0.35, step: 0.006, drift: make([]float64, months), months: newCommon(months),
		own: 0.03, usualSpread: 0.3, usualStray: 0.02, shift: 2e-4, below: 0.7, above: 0.7, restless: 0.08,
		offset: 0.03, wander: 1e-4, tremble: 0.015, annual: 0.012, other: 0.02,
	}
	v.design[Survey], v.design[SpotCheck] = 1.8, 1.1
	return v
}

// response is the expected fall of the log rate of complaints at theta ~
// N(mean, variance), and its slope: a statistical linearisation, so that the
// bend is met softly where theta is not well known.
func (v *service) response(mean, variance float64) (fall, slope float64) {
	lo, hi, u := bend(mean, variance, v.knot)
	return v.below*lo + v.above*hi, v.below*u + v.above*(1-u)
}

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
