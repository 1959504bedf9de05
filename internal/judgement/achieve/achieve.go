// Package achieve computes achievement (capaian): the reported value against
// its target, in percent. It is never capped: a display may cap, a computation
// may not. For every polarity a reported value equal to its target gives
// exactly 100.
package achieve

import "nyata/internal/record/indicator"

// Method names the formula that gave an achievement.
type Method string

// The methods, with where the formula stands.
const (
	HigherBetter Method = "higher_better" // R/T×100 (PermenPANRB 8/2021)
	LowerBetter  Method = "lower_better"  // (2T−R)/T×100 (PermenPANRB 8/2021, "kondisi khusus")
	WithinRange  Method = "within_range"  // 100 inside, else against the nearer end (PermenPANRB 8/2021)
	Maintained   Method = "maintained"    // dipertahankan: 100 when equal, else as higher is better
	Inverse      Method = "inverse"       // T/R×100, which some regions print where lower is better; exactly 100 when equal
)

// Achievement is a result in percent with the method that gave it.
type Achievement struct {
	Percent float64
	Method  Method
	Review  bool // outside 0–120: the target deserves a look
}

// Of computes the achievement of a reported value against a single target. It
// is undefined, and false, for a target of zero.
func Of(p indicator.Polarity, target, reported float64) (Achievement, bool) {
	if target == 0 {
		return Achievement{}, false
	}
	switch p {
	case indicator.Down:
		if reported == target {
			return graded(100, LowerBetter), true
		}
		// Beyond twice the target the formula goes below zero: nothing achieved.
		return graded(max((2*target-reported)/target*100, 0), LowerBetter), true
	case indicator.Flat:
		return graded(ratio(reported, target), Maintained), true
	default:
		return graded(ratio(reported, target), HigherBetter), true
	}
}

// Inversely computes the achievement of a lower-is-better indicator the way
// some regions do, T/R×100. It is no formula of PermenPANRB 8/2021; a printed
// achievement may follow it. Undefined, and false, where either is zero.
func Inversely(target, reported float64) (Achievement, bool) {
	if target == 0 || reported == 0 {
		return Achievement{}, false
	}
	return graded(ratio(target, reported), Inverse), true
}

// Between computes the achievement against a target range, low ≤ high.
func Between(low, high, reported float64) (Achievement, bool) {
	switch {
	case reported >= low && reported <= high:
		return graded(100, WithinRange), true
	case reported > high && high != 0:
		return graded(ratio(reported, high), WithinRange), true
	case reported < low && low != 0:
		return graded(ratio(reported, low), WithinRange), true
	}
	return Achievement{}, false
}

// ratio is exact where both sides are the same number.
func ratio(reported, target float64) float64 {
	if reported == target {
		return 100
	}
	return reported / target * 100
}

func graded(percent float64, m Method) Achievement {
	return Achievement{Percent: percent, Method: m, Review: percent > 120 || percent < 0}
}
