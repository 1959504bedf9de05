package integrity

import (
	"math"
	"testing"
)

func TestHeaping(t *testing.T) {
	half := func(i int) float64 {
		if i%2 == 0 {
			return 5 * math.Round(honest(i)/5)
		}
		return honest(i)
	}
	ask(t, heaping, map[string]situation{
		"every second value on a full five": {own: []Series{monthly(48, half), monthly(48, func(i int) float64 { return half(i + 17) })}, want: true},
	})
}
