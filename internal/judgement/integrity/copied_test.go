package integrity

import "testing"

func TestCopiedForward(t *testing.T) {
	ask(t, copied, map[string]situation{
		"half of last year's months again": {own: []Series{monthly(48, func(i int) float64 {
			if i%2 == 0 {
				return honest(i % 12)
			}
			return honest(i)
		})}, want: true},
		"a season that returns, measured": {own: []Series{monthly(48, func(i int) float64 { return honest(i%12) + 0.7*wobble(i+5) })}},
	})
}
