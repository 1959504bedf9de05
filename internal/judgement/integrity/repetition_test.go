package integrity

import "testing"

func TestRepetition(t *testing.T) {
	ask(t, repetition, map[string]situation{
		"every third value is the one before": {own: []Series{monthly(48, func(i int) float64 { return honest(i - i%3/2) })}, want: true},
		"one value for two years": {
			own: []Series{monthly(48, func(i int) float64 { return 71.3 + float64(i/24) })}, peers: peers(10), want: true,
		},
		"one value for two years, nobody to compare with": {own: []Series{monthly(48, func(i int) float64 { return 71.3 + float64(i/24) })}},
	})
}
