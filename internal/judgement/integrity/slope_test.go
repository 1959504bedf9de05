package integrity

import (
	"math"
	"testing"
)

func TestSlope(t *testing.T) {
	moving := func(i int) float64 { return 60 + 12*math.Sin(float64(i)/8) }
	ask(t, slope, map[string]situation{
		"goes its own way":         {own: []Series{believed(monthly(48, func(i int) float64 { return 80 + wobble(i) }), moving)}, want: true},
		"follows, ten points high": {own: []Series{believed(monthly(48, func(i int) float64 { return moving(i) + 10 + 2*wobble(i) }), moving)}},
		"evidence that hardly moves": {own: []Series{believed(monthly(48, func(i int) float64 { return 80 + wobble(i) }), func(i int) float64 {
			return 60 + 0.2*math.Sin(float64(i))
		})}},
		"half a year of evidence": {own: []Series{believed(monthly(6, func(int) float64 { return 80 }), moving)}},
	})
}
