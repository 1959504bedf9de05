package estimate

// service holds what is learned about one indicator and the evidence for it.
type service struct {
	scale gauge

	level, spread float64   // theta in the first month: mean and variance over areas
	step          float64   // monthly variance of theta in calm months
	lively        float64   // how much the logarithm of that variance rises with theta
	drift         []float64 // step common to all areas, by month
	months        common    // what else months do to all areas

	usualSpread, usualStray float64 // what the other indicators make of spread and own
	rate, own               float64 // complaints: log rate at theta = knot, variance of a series' own propensity
	shift                   float64 // monthly variance of the propensity
	curve                           // how complaints fall as theta rises
	leaping                 float64 // log evidence that it leaps, less that of a line
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
		own: 0.03, usualSpread: 0.3, usualStray: 0.02, shift: 2e-4, curve: curve{falls: [2]float64{0.7, 0.7}}, restless: 0.08,
		offset: 0.03, wander: 1e-4, tremble: 0.015, annual: 0.012, other: 0.02,
	}
	v.design[Survey], v.design[SpotCheck] = 1.8, 1.1
	return v
}
