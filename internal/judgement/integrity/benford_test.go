package integrity

import (
	"math"
	"testing"
)

func TestBenford(t *testing.T) {
	lines := func(kind Kind, value func(i int) float64) []Series {
		s := monthly(400, value)
		s.Kind, s.Grid = kind, 1
		return []Series{s}
	}
	spanning := func(i int) float64 { return math.Pow(10, 4+6*frac(float64(i)*0.618034)) }
	sevens := func(i int) float64 { return 7 * math.Pow(10, math.Floor(4+6*frac(float64(i)*0.618034))) }
	ask(t, benford, map[string]situation{
		"amounts that span six orders":        {own: lines(Money, spanning)},
		"amounts that all begin with seven":   {own: lines(Money, sevens), want: true},
		"the same as counts":                  {own: lines(Count, sevens)},
		"amounts between one and two million": {own: lines(Money, func(i int) float64 { return 1e6 + 1e6*frac(float64(i)*0.618034) })},
	})
}

func frac(v float64) float64 { return v - math.Floor(v) }
