package matter

import (
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
)

// Reach says whether a target is reached, by the evidence alone. What an
// agency reports plays no part in it: with evidence at hand, no report can
// turn a target green.
type Reach string

// What can be said.
const (
	Reached   Reach = "reached"     // the whole interval of the evidence is at or beyond the target
	Missed    Reach = "missed"      // the whole interval falls short
	Unclear   Reach = "unclear"     // the interval holds the target
	Unchecked Reach = "not_checked" // there is too little evidence
)

// Reaches holds the evidence against a target.
func Reaches(c City, b *weigh.Belief, target float64) Reach {
	if !b.Verified || b.Evidence.High < b.Evidence.Low {
		return Unchecked
	}
	low, high := b.Evidence.Low, b.Evidence.High
	switch c.Indicators[b.Indicator].Polarity {
	case indicator.Up:
	case indicator.Down:
		low, high, target = -high, -low, -target
	default:
		return Unclear // a range or level to keep is not reached by more or less
	}
	switch {
	case low >= target:
		return Reached
	case high < target:
		return Missed
	default:
		return Unclear
	}
}

// Cost is what a unit of result has cost, with the interval that the evidence
// leaves.
type Cost struct{ Value, Low, High float64 } // rupiah for one unit of the indicator

// Efficiency is money spent for each unit of result that the evidence shows.
// It takes no report: saying more does not make a rupiah go further. It is
// false where the evidence is too thin, or cannot tell the result from none.
func Efficiency(spent float64, b *weigh.Belief) (Cost, bool) {
	if !b.Verified || b.Evidence.Low <= 0 || b.Evidence.Value <= 0 || spent < 0 {
		return Cost{}, false
	}
	return Cost{spent / b.Evidence.Value, spent / b.Evidence.High, spent / b.Evidence.Low}, true
}
