package estimate

import "math"

// What months do may come back every year: services worsen in the wet season, and
// people complain by the calendar. Without that a walk would follow a season month
// by month, and what is between surveys would be guessed anew every year.

// yearly is how alike months are that lie so many months apart.
var yearly = func() (out [12]float64) {
	for m := range out {
		out[m] = math.Cos(2 * math.Pi * float64(m) / 12)
	}
	return out
}()

// triedSeasons are variances of what theta and complaints do with the year.
var triedSeasons = [...][2]float64{{0, 0}, {0.02, 0}, {0, 0.08}, {0.02, 0.08}}

// againstSeasons is how much the log evidence must grow for each.
const againstSeasons = 3

// calmStep is how large the variance of a step may be where seasons are looked for,
// and happened that of one which is no everyday step.
const (
	calmStep = 0.0012
	happened = 0.1
)

// findSeasons chooses among them, with the same calm steps under each, and against
// steps as they are without a season. What steps had to follow of a season they need
// not any more.
func (c *common) findSeasons(p *posterior, q *monthly) {
	kinds := [2]int{aStep, aTrend}
	var steps, calm [2][]float64
	for e, kind := range kinds {
		steps[e] = c.prior[kind]
		calm[e] = make([]float64, len(steps[e]))
		for t, x := range steps[e] {
			calm[e][t] = min(x, calmStep)
			if x > happened { // something happened then
				calm[e][t] = x
			}
		}
	}
	c.season = [2]float64{}
	best, chosen := p.solve(q, c), 0
	c.prior[aStep], c.prior[aTrend] = calm[0], calm[1]
	for n, season := range triedSeasons {
		c.season = season
		evidence := p.solve(q, c)
		for _, variance := range season {
			if variance > 0 {
				evidence -= againstSeasons
			}
		}
		if evidence > best {
			best, chosen = evidence, n
		}
	}
	c.season = triedSeasons[chosen]
	for e, kind := range kinds {
		if c.season[e] > 0 {
			c.everyday[kind] = min(c.everyday[kind], calmStep)
		} else {
			c.prior[kind] = steps[e]
		}
	}
}
