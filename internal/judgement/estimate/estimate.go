// Package estimate says what the state of the city is, and how far each report
// is from it.
//
// For every indicator, area and month there is a true value, theta, on a link
// scale: the logit of a share, the logarithm of a count. Evidence speaks of it
// in several ways (see [Kind]); an agency's report speaks of it with the
// agency's own habit. The order in which both are heard is what makes the
// result trustworthy:
//
//  1. Evidence alone. Its models (how surveys scatter, how complaints respond,
//     how sensors drift) and the course of theta are learned from surveys, spot
//     checks, sensors, statistics and complaints. Reports are not looked at.
//  2. Habits. With all of that held, each agency's bias, lateness, noise, and
//     whether its figures follow the truth at all, are learned from its reports
//     against the evidence. Nothing flows back.
//  3. Both. Theta once more with the reports of agencies that follow it, bias
//     and doubt about the bias taken into account.
//  4. A gate: where the evidence alone does not say enough, no probability is
//     given. Then flags, as many as the expected share of wrong ones allows.
//
// How well everything shared is known (an indicator's level, an agency's bias)
// goes into every interval. What was tried, and what it measures on cities of
// other forms, is in docs/decisions.
//
// The package does no input or output and uses no chance. Sums run in a fixed
// order: the same claims give the same bits on any number of processors.
package estimate

import "math"

// fit is one estimate in the making.
type fit struct {
	*layout
	opt Options

	services []service
	people   float64     // variance over areas of the common propensity to complain
	events   [][]float64 // by area: steps of that propensity which all its indicators show; nil for none
	ending   []bool      // months before which an area ceases to be
	cap      []float64   // of each source: value at which its scale ends, if it does
	tracks   []track     // of the evidence alone
	shared   []regressed // what the evidence of each series says of the shared quantities

	often   shares              // of months in which something happens to all areas
	usually [eventKinds]float64 // variance of its everyday form

	all     habits
	habits  []habit
	habitOf map[agencyKey]int
	finals  []track     // with reports
	lonely  [][]float64 // of the reports alone, around their agency's course
	evident [][]reading // the evidence of each series, made linear, while habits are learned
	scale   []misfit    // by indicator: factor for the variance of what is believed
	rise    float64     // of its logarithm with theta

	leans                    [leaning]float64 // variance, over indicators, of how far all observations of a kind lean
	searching, calm, tilting bool             // this pass looks for the bends of complaints; takes no step for a jump
	settled                  bool
}

// Fit estimates. It never fails: claims that cannot be used are the caller's to
// refuse.
func Fit(in Input, opt Options) *Result {
	f := &fit{layout: lay(&in, opt.Workers), opt: opt.usual(), people: 0.1, leans: usualLeans}
	in = Input{} // what was laid out is enough; the claims may go
	f.learnEvidence()
	f.learnAgencies()
	f.lonely = nil
	f.finish()
	f.calibrate()
	r := &Result{fit: f, threshold: math.Inf(1)}
	from := f.placeCells()
	r.Cells = make([]Cell, from[len(f.series)])
	each(len(f.series), f.opt.Workers, func(_ *smoother, i int) { f.cells(r.Cells[from[i]:from[i]:from[i+1]], i) })
	r.flag()
	r.Sources = f.describe()
	return r
}
