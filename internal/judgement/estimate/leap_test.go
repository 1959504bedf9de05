package estimate

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"
)

// TestALeapIsMetAsItIsOnAverage holds the linearisation of a leap against sums over
// theta and over the place of the leap.
func TestALeapIsMetAsItIsOnAverage(t *testing.T) {
	c := curve{knot: 0.4, falls: [2]float64{0.3, 1.7}, leaps: true}
	for _, theta := range []moment{{0.4, 0.2}, {0.1, 0.09}, {0.9, 0.3}, {1.5, 0.05}, {0.45, 1e-4}} {
		m := c.meet(theta.mean, theta.variance)
		fall, slope := c.fall(&m)
		var n, sum, square, along float64
		sd := math.Sqrt(theta.variance)
		for u := -6.0; u <= 6; u += 0.002 {
			x, w := theta.mean+u*sd, normalPDF(u)
			above := normalCDF((x - c.knot) / leapWidth)
			line, high := c.falls[0]*(x-c.knot), c.falls[1]
			n += w
			sum += w * (line + above*high)
			along += w * (line + above*high) * u / sd
			// of the leap alone, on either side of it
			square += w * above * above * high * high
		}
		sum, along, square = sum/n, along/n, square/n
		if math.Abs(fall-sum) > 1e-4 || math.Abs(slope-along) > 1e-3 {
			t.Errorf("theta %v: falls by %.5f with slope %.5f, should be %.5f and %.5f", theta, fall, slope, sum, along)
		}
		leap := m.part[1] * c.falls[1]
		rest := square - leap*leap - theta.variance*m.slope[1]*m.slope[1]*c.falls[1]*c.falls[1]
		if got := c.astray(&m, theta.variance); math.Abs(got-rest) > 0.02 {
			t.Errorf("theta %v: %.4f is not explained, should be %.4f", theta, got, rest)
		}
	}
}

// leaping is a town whose people complain along a line, or from below a share on so
// many times as much, or the more the further below it the share is; with some surveys.
func leaping(level, share, times, slope, steep float64) Input {
	const areas, months = 30, 48
	r := rand.New(rand.NewPCG(8, 21))
	in := Input{Population: map[string]float64{}}
	for a := range areas {
		area := strconv.Itoa(a)
		in.Population[area] = 10000
		x, ready := level+0.5*r.NormFloat64(), 0.3*r.NormFloat64()
		for t := range months {
			x += 0.07 * r.NormFloat64()
			p := 1 / (1 + math.Exp(-x))
			claim := func(kind Kind, source string, value, n, hits float64) {
				in.Claims = append(in.Claims, Claim{Indicator: "0", Area: area, Month: t, Source: source, Kind: kind, Value: value, Size: n, Hits: hits})
			}
			if r.Float64() < 0.1 {
				hits := 0.0
				for range 80 {
					if r.Float64() < p {
						hits++
					}
				}
				claim(Survey, "survey", 0, 80, hits)
			}
			log := 3 + ready - slope*x + 0.2*r.NormFloat64()
			if p < share {
				log += math.Log(times) + steep*(share-p)
			}
			rate := math.Exp(log)
			claim(Complaints, "complaints", max(math.Round(rate+math.Sqrt(rate)*r.NormFloat64()), 0), 0, 0)
		}
	}
	return in
}

func TestLeapsAreFoundWhereTheyAre(t *testing.T) {
	for name, is := range map[string]struct {
		level, share, times, slope, steep float64
		leaps                             bool
	}{
		"a line":                        {0.7, 0, 1, 0.8, 0, false},
		"a steep line":                  {0.7, 0, 1, 1.5, 0, false},
		"six times below 55 %":          {0.7, 0.55, 6, 0, 0, true},
		"six times below 65 %":          {0.7, 0.65, 6, 0, 0, true},
		"four times below 70 %":         {0.7, 0.70, 4, 0, 0, true},
		"a leap where nobody ever":      {0.7, 0.05, 6, 0.7, 0, false},
		"ten times a share, below 70 %": {1.4, 0.7, 1, 0, 10, false},
	} {
		in := leaping(is.level, is.share, is.times, is.slope, is.steep)
		v := &Fit(in, Options{}).fit.services[0]
		if v.leaps != is.leaps {
			t.Errorf("%s: leaps %v (log evidence %.0f)", name, v.leaps, v.leaping)
			continue
		}
		if at := 1 / (1 + math.Exp(-v.knot)); is.leaps && math.Abs(at-is.share) > 0.06 {
			t.Errorf("%s: leaps at %.2f", name, at)
		}
		if high := math.Exp(v.falls[1]); is.leaps && math.Abs(v.falls[1]-math.Log(is.times)) > 0.6 {
			t.Errorf("%s: %.1f times as many complain", name, high)
		}
	}
}
