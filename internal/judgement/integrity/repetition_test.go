package integrity

import (
	"testing"

	"nyata/internal/ground/period"
)

func TestRepetition(t *testing.T) {
	standing := monthly(48, func(i int) float64 { return 7.3 * float64(i/3) })
	standing.Kind, standing.Span = Count, period.Cumulative
	ask(t, repetition, map[string]situation{
		"every third value is the one before": {own: []Series{monthly(48, func(i int) float64 { return honest(i - i%3/2) })}, want: true},
		"a sum so far that stands still":      {own: []Series{standing}},
		"one value for two years": {
			own: []Series{monthly(48, func(i int) float64 { return 71.3 + float64(i/24) })}, peers: peers(10), want: true,
		},
		"one value for two years, nobody to compare with": {own: []Series{monthly(48, func(i int) float64 { return 71.3 + float64(i/24) })}},
	})
}
