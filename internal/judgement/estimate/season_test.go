package estimate

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestSeasonsAreFoundWhereTheyAre observes theta and complaints of five years
// directly, with and without a yearly wave in either.
func TestSeasonsAreFoundWhereTheyAre(t *testing.T) {
	const months = 60
	for name, wave := range map[string][2]float64{"neither": {0, 0}, "theta": {0.25, 0}, "complaints": {0, 0.4}, "both": {0.25, 0.4}} {
		r := rand.New(rand.NewPCG(5, 44))
		var q monthly
		q.open(make([]bool, months))
		c := newCommon(months)
		for t := range months {
			c.prior[anOutcry][t] = 4e-4
			for e := range 2 {
				const precision = 2000
				value := wave[e]*math.Sin(2*math.Pi*float64(t)/12) + r.NormFloat64()/math.Sqrt(precision)
				i := q.at[e][t]
				q.info[i*q.n+i] = precision
				q.pull[i] = precision * value
			}
		}
		c.findSeasons(&posterior{}, &q)
		for e := range 2 {
			if (c.season[e] > 0) != (wave[e] > 0) {
				t.Errorf("%s: seasons %v", name, c.season)
			}
		}
	}
}
