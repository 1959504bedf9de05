package weigh

import "nyata/internal/record/indicator"

// Reach says whether a target is reached, by the evidence alone. What an
// agency reports plays no part in it: with evidence at hand, no report can
// turn a target green (trust rule 7).
type Reach string

// What can be said.
const (
	Reached    Reach = "reached"     // the whole interval of the evidence is at or beyond the target
	Missed     Reach = "missed"      // the whole interval falls short
	Unclear    Reach = "unclear"     // the interval holds the target
	NotWeighed Reach = "not_weighed" // there is too little evidence, or neither more nor less is better
)

// Reaches holds the evidence against a target in the same unit.
func Reaches(p indicator.Polarity, evidence Range, enough bool, target float64) Reach {
	low, high := evidence.Low, evidence.High
	if !enough || high < low {
		return NotWeighed
	}
	switch p {
	case indicator.Up:
	case indicator.Down:
		low, high, target = -high, -low, -target
	default:
		return NotWeighed
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
