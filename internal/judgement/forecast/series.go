package forecast

import (
	"fmt"
	"math"
	"slices"

	"nyata/internal/ground/period"
)

// Series is values of consecutive periods of one length. NaN is a value that
// is missing, which is not zero.
type Series struct {
	First  period.Period
	Values []float64
}

// Value is the value of one period.
type Value struct {
	Period period.Period
	Value  float64
}

// longest is the most periods a series may span; more is a mistake in a date.
const longest = 4000

// Of puts values into a series, in any order, with NaN where a period has
// none. It is an error when periods differ in length, when one stands twice,
// or when a value is not finite.
func Of(values []Value) (Series, error) {
	if len(values) == 0 {
		return Series{}, nil
	}
	sorted := slices.Clone(values)
	slices.SortStableFunc(sorted, func(a, b Value) int { return a.Period.Compare(b.Period) })
	s := Series{First: sorted[0].Period}
	at := s.First
	for i, v := range sorted {
		if math.IsNaN(v.Value) || math.IsInf(v.Value, 0) {
			return Series{}, fmt.Errorf("the value of %s is no number", v.Period)
		}
		if i > 0 && v.Period == sorted[i-1].Period {
			return Series{}, fmt.Errorf("%s stands twice in the series", v.Period)
		}
		for at != v.Period {
			if at.IsZero() || at.Compare(v.Period) > 0 || len(s.Values) >= longest {
				return Series{}, fmt.Errorf("%s does not follow %s in steps of one length", v.Period, s.First)
			}
			s.Values = append(s.Values, math.NaN())
			at = at.Next()
		}
		s.Values = append(s.Values, v.Value)
		at = at.Next()
	}
	return s, nil
}

// Season is how many periods make a year: 12 for months, 4 for quarters, 2
// for half-years; 7 for days, whose season is the week; otherwise 1.
func (s Series) Season() int {
	switch s.First.Grain() {
	case period.Months:
		return 12
	case period.Quarters:
		return 4
	case period.Halves:
		return 2
	case period.Days:
		return 7
	default:
		return 1
	}
}

// End is the last period of the series; unknown when it is empty.
func (s Series) End() period.Period {
	at := s.First
	for i := 1; i < len(s.Values); i++ {
		at = at.Next()
	}
	return at
}

// observed counts the values that are there.
func observed(values []float64) int {
	n := 0
	for _, v := range values {
		if !math.IsNaN(v) {
			n++
		}
	}
	return n
}
