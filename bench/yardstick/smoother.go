// Package yardstick holds what Nyata's estimate is compared with: a plain
// smoother that looks at the evidence and never at a report, and the rules of
// thumb people use instead of any model. It shares no code with the engine, so
// that a fault of the one does not hide behind the same fault of the other.
package yardstick

import (
	"math"
	"strings"

	"nyata/bench/cities"
)

// Estimate is what a method says of a cell: a share, and the standard deviation
// it gives on the logit (0 where the method gives none).
type Estimate struct {
	Share, Logit, SD float64
}

// Smooth is the reference: per indicator a local level on the logit with heavy
// tailed steps and a step common to all areas, seen through surveys and spot
// checks (binomial), the annual figure, sensors with a drifting offset, and
// complaints with a readiness per area. Parameters by 15 passes of EM. One
// estimate per cell in the order of [cities.Case.Cell].
func Smooth(c *cities.Case) []Estimate {
	out := make([]Estimate, c.Indicators*c.Areas*c.Months)
	for k := range c.Indicators {
		in := newIndicator(c, k)
		for range passes {
			in.pass()
			in.learn()
		}
		in.pass()
		for a := range in.series {
			for t, x := range in.series[a].mean {
				out[c.Cell(k, a, t)] = Estimate{Share: in.share(a, t), Logit: x[level], SD: math.Sqrt(in.series[a].cov[t][level][level])}
			}
		}
	}
	return out
}

const (
	passes = 15
	// the parts of the state of a series
	level, ready, offset = 0, 1, 2

	readyStep, offsetStep  = 2e-4, 1e-4 // variances of a month's drift
	offsetSpread           = 0.04       // variance of a sensor's offset
	designEffect           = 2.0
	tails                  = 3.0 // degrees of freedom of the steps of the level
	usualSlope, slopeTrust = 0.8, 25.0
)

// seen is one piece of evidence about a series.
type seen struct {
	month    int
	kind     string
	value    float64
	n, x     float64
	working  float64 // value on the logit (or log) and its variance, given the state
	variance float64
	load     [3]float64 // what the working value shows of the state
}

type series struct {
	people   float64
	evidence [][]seen // by month
	weight   []float64
	mean     [][3]float64
	cov      [][3][3]float64
	lag      []float64 // covariance of the level with the month before
}

type indicator struct {
	months int
	series []series

	home, spread       float64 // level of the first month: mean and variance
	step               float64 // variance of a month's step
	shared             []float64
	rate, slope, extra float64 // complaints: log rate, slope on the level, variance beyond Poisson
	readiness          float64 // variance
	annual, sensor     float64 // variances
}

func newIndicator(c *cities.Case, k int) *indicator {
	in := &indicator{
		months: c.Months, series: make([]series, c.Areas), shared: make([]float64, c.Months),
		home: 0.7, spread: 0.5, step: 0.01, slope: usualSlope, extra: 0.05, readiness: 0.2, annual: 0.02, sensor: 0.02,
	}
	for a := range in.series {
		s := &in.series[a]
		s.people = float64(c.Population[a])
		s.evidence, s.weight = make([][]seen, c.Months), make([]float64, c.Months)
		s.mean, s.cov, s.lag = make([][3]float64, c.Months), make([][3][3]float64, c.Months), make([]float64, c.Months)
		for t := range s.weight {
			s.weight[t] = 1
		}
	}
	sum, count := 0.0, 0.0
	for _, claim := range c.Claims {
		kind, _, _ := strings.Cut(claim.Source, ":")
		if claim.Indicator != k || kind == cities.Agency {
			continue
		}
		s := &in.series[claim.Area]
		s.evidence[claim.Month] = append(s.evidence[claim.Month], seen{
			month: claim.Month, kind: kind, value: claim.Value, n: float64(claim.N), x: float64(claim.X),
		})
		if kind == cities.Complaints {
			sum, count = sum+math.Log((claim.Value+0.5)/s.people), count+1
		}
	}
	if count > 0 {
		in.rate = sum / count
	}
	for a := range in.series {
		for t := range in.months {
			in.series[a].mean[t][level] = in.home
		}
	}
	return in
}

// work puts a piece of evidence on the scale of the state.
func (in *indicator) work(s *series, e *seen) {
	x := s.mean[e.month]
	switch e.kind {
	case cities.Survey, cities.SpotCheck:
		p := expit(min(max(x[level], -4), 4))
		design := 1.0
		if e.kind == cities.Survey {
			design = designEffect
		}
		e.working = x[level] + (e.x/e.n-p)/(p*(1-p))
		e.variance = design / (e.n * p * (1 - p))
		e.load = [3]float64{level: 1}
	case cities.Bureau:
		e.working, e.variance, e.load = logit(e.value), in.annual, [3]float64{level: 1}
	case cities.Sensor:
		e.working, e.variance, e.load = logit(e.value), in.sensor, [3]float64{level: 1, offset: 1}
	case cities.Complaints:
		expected := s.people * math.Exp(in.rate+x[ready]-in.slope*(x[level]-in.home))
		e.working = math.Log((e.value+0.5)/s.people) - in.rate - in.slope*in.home
		e.variance = 1/max(expected, 1) + in.extra
		e.load = [3]float64{level: -in.slope, ready: 1}
	}
}

// pass smooths every series with the parameters as they are.
func (in *indicator) pass() {
	for a := range in.series {
		in.smooth(&in.series[a])
	}
}

func (in *indicator) share(a, t int) float64 {
	s := &in.series[a]
	// mean of the share, not share of the mean: second-order correction
	p := expit(s.mean[t][level])
	return min(max(p+0.5*p*(1-p)*(1-2*p)*s.cov[t][level][level], 0), 1)
}

func logit(p float64) float64 {
	p = min(max(p, 0.002), 0.998)
	return math.Log(p / (1 - p))
}

func expit(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
