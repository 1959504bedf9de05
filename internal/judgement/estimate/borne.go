package estimate

import (
	"math"
	"slices"
)

// What reports bring into totals: the doubt about agencies' biases, and about what
// their areas err together.

// throughBias adds to how theta changes with the shared course what goes through
// the agency's bias: that was learned against the evidence alone, so where the
// course puts the evidence too high the bias is too low by as much, on average
// around each knot, and reports say nothing against it.
func (f *fit) throughBias(course, alone [][]float64, own []column) [][]float64 {
	out := make([][]float64, len(course))
	var around column
	moved := make([][]float64, knots) // of the evidence around each knot, by month of the course
	for i := range moved {
		moved[i] = make([]float64, f.months)
	}
	for t := range f.months {
		i, w := f.hat(t)
		around[i] += 1 - w
		around[i+1] += w
		for s, x := range alone[t] {
			moved[i][s] += (1 - w) * x
			moved[i+1][s] += w * x
		}
	}
	for t := range course {
		out[t] = slices.Clone(course[t])
		for i := range knots {
			if around[i] == 0 {
				continue
			}
			for s := range course[t] {
				out[t][s] -= own[t][i] * moved[i][s] / around[i]
			}
		}
	}
	return out
}

// apart splits the doubt about an agency's bias: the part that goes with what
// all agencies of the indicator share is added to their weights, the variance of
// the rest is given. The evidence, which says told of the shared, puts it wrong for
// all agencies alike; each corrects it by its own reports as far as these weigh more,
// so that only what is left of it is shared, and what its reports add is its own.
func (h *habit) apart(by, shared *column, told *columnM) float64 {
	if *by == (column{}) {
		return 0
	}
	var block columnM
	for c := cLevel; c < columns; c++ {
		for d := cLevel; d < columns; d++ {
			block[c][d] = h.cov[c][d]
		}
	}
	inverse, _ := block.solve(cLevel)
	var cross column // covariance of the bias part with the shared
	for c := cLevel; c < columns; c++ {
		for i := range cLevel {
			cross[c] += by[i] * h.cov[i][c]
		}
	}
	along := inverse.times(&cross) // slope of the bias part on the shared
	variance := 0.0
	for i := range cLevel {
		for j := range cLevel {
			variance += by[i] * by[j] * h.cov[i][j]
		}
	}
	for c := cLevel; c < columns; c++ {
		variance -= along[c] * cross[c]
		along[c] += by[c]
	}
	variance = max(variance, 0)
	spread := block.times(&along)
	left := told.times(&spread) // of an error of the evidence
	added := 0.0
	for c := cLevel; c < columns; c++ {
		added += spread[c] * (along[c] - left[c])
		shared[c] += left[c]
	}
	return variance + max(added, 0)
}

// doubtKeeps is how much of what is not known of a month's error is not known of the
// next month's either: more than of the errors, for the bias beside them is in doubt.
const doubtKeeps = 0.8

// erring is the variance of what an agency's areas err together, weighted by month:
// what is not known of each month's error.
func (h *habit) erring(by []float64) float64 {
	sum := 0.0
	for t, x := range by {
		along, keeps := x*math.Sqrt(h.shockVar[t]), 1.0
		for u := t + 1; u < len(by) && keeps > 0.01; u++ {
			keeps *= doubtKeeps
			along += 2 * keeps * by[u] * math.Sqrt(h.shockVar[u])
		}
		sum += x * math.Sqrt(h.shockVar[t]) * along
	}
	return max(sum, 0)
}
