package integrity

import (
	"math"
	"testing"
)

func TestOnTarget(t *testing.T) {
	raised := func(i int) float64 {
		v := honest(i)
		if v < 72 && v > 67 {
			return 72 + 0.2*math.Abs(wobble(i))
		}
		return v
	}
	ask(t, onTarget, map[string]situation{
		"nothing just below the target":   {own: []Series{aimed(monthly(60, raised), 72)}, want: true},
		"measured around the target":      {own: []Series{aimed(monthly(60, honest), 72)}},
		"measured, mostly above it":       {own: []Series{aimed(monthly(60, func(i int) float64 { return honest(i) + 3 }), 70)}},
		"rounded to the target's fives":   {own: []Series{aimed(monthly(60, func(i int) float64 { return 5 * math.Round(honest(i)/5) }), 70)}},
		"the same figures without target": {own: []Series{monthly(60, raised)}},
	})
}
