package integrity

import (
	"math"
	"testing"
)

func TestTerminalDigits(t *testing.T) {
	ask(t, digits, map[string]situation{
		"only threes and sevens": {own: []Series{monthly(60, func(i int) float64 { return math.Floor(honest(i)) + 0.3 + 0.4*float64(i*i%3%2) })}, want: true},
	})
}
