package integrity

import (
	"math"
	"testing"

	"nyata/internal/ground/period"
)

func TestSeasonalOutlier(t *testing.T) {
	surge := func(i int) float64 {
		v := 60 * math.Exp(0.1*wobble(i))
		if i%12 >= 9 {
			v *= 3
		}
		return v
	}
	spending := func(value func(i int) float64) []Series {
		s := monthly(48, value)
		s.Kind = Index
		return []Series{s}
	}
	early := func(i int) float64 {
		if i == 27 { // April as high as a December
			return 5 * surge(i)
		}
		return surge(i)
	}
	ask(t, season, map[string]situation{
		"a surge that ends every year": {own: spending(surge)},
		"a surge in April":             {own: spending(early), want: true},
		"a new level in May": {own: spending(func(i int) float64 {
			if i >= 28 {
				return 2 * surge(i)
			}
			return surge(i)
		})},
		"two years only": {own: []Series{func() Series { s := spending(early)[0]; s.Values = s.Values[12:36]; return s }()}},
	})
	s := season.Ask(spending(early), Peers{})
	if len(s) != 1 || s[0].Periods[0] != period.Month(2022, 4) {
		t.Errorf("points at %+v", s)
	}
}
