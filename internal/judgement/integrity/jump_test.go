package integrity

import (
	"testing"

	"nyata/internal/ground/period"
)

func TestImpossibleJump(t *testing.T) {
	running := monthly(24, func(i int) float64 { return float64(10 * (i%12 + 1)) })
	running.Kind, running.Span, running.Grid = Count, period.Cumulative, 1
	falling := monthly(24, func(i int) float64 { return float64(10 * (i%12 + 1)) })
	falling.Kind, falling.Span, falling.Grid = Count, period.Cumulative, 1
	falling.Values[7].Reported = 55
	ask(t, jump, map[string]situation{
		"a third for one month": {own: []Series{monthly(48, func(i int) float64 {
			if i == 20 {
				return honest(i) / 3
			}
			return honest(i)
		})}, want: true},
		"a new level that stays": {own: []Series{monthly(48, func(i int) float64 {
			if i >= 20 {
				return honest(i) - 30
			}
			return honest(i)
		})}},
		"104 per cent":                          {own: []Series{monthly(3, func(int) float64 { return 104 })}, want: true},
		"a running total that begins each year": {own: []Series{running}},
		"a running total that falls in August":  {own: []Series{falling}, want: true},
	})
	s := jump.Ask([]Series{falling}, Peers{})
	if len(s) != 1 || s[0].Periods[0] != period.Month(2020, 8) || s[0].Subjects[0] != falling.Subject {
		t.Errorf("points at %+v", s)
	}
}
