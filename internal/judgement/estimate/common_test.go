package estimate_test

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"

	"nyata/internal/judgement/estimate"
)

// town is an invented town with surveys in every second month and complaints. In
// month 12 people complain three times as much; whether there is a reason is up
// to the caller.
func town(fall float64) (estimate.Input, func(area, month int) float64) {
	const areas, months = 20, 24
	r := rand.New(rand.NewPCG(3, 3))
	in := estimate.Input{Population: map[string]float64{}}
	truth := make([]float64, areas*months)
	for a := range areas {
		area := strconv.Itoa(a)
		in.Population[area] = 10000
		x := 0.8 + 0.4*r.NormFloat64()
		for t := range months {
			x += 0.05 * r.NormFloat64()
			theta, rate := x, math.Log(60)-0.7*x
			if t == 12 {
				theta += fall
				rate += math.Log(3)
			}
			p := 1 / (1 + math.Exp(-theta))
			truth[a*months+t] = p
			claim := func(kind estimate.Kind, source string, value, n, hits float64) {
				in.Claims = append(in.Claims, estimate.Claim{
					Indicator: "0", Area: area, Month: t, Source: source, Kind: kind, Value: value, Size: n, Hits: hits,
				})
			}
			if t%2 == 0 {
				hits := 0.0
				for range 100 {
					if r.Float64() < p {
						hits++
					}
				}
				claim(estimate.Survey, "survey", 0, 100, hits)
			}
			claim(estimate.Complaints, "complaints", math.Round(math.Exp(rate+0.2*r.NormFloat64())), 0, 0)
		}
	}
	return in, func(area, month int) float64 { return truth[area*months+month] }
}

// meanError is how far evidence lies from the truth in a month, and how often
// beyond its interval.
func meanError(in estimate.Input, truth func(area, month int) float64, month int) (off, missed float64) {
	n := 0.0
	for _, c := range estimate.Fit(in, estimate.Options{}).Cells {
		if c.Month != month {
			continue
		}
		a, _ := strconv.Atoi(c.Area)
		n++
		off += c.Evidence.Value - truth(a, month)
		if truth(a, month) < c.Evidence.Low || truth(a, month) > c.Evidence.High {
			missed++
		}
	}
	return off / n, missed / n
}

func TestAnOutcryWithoutReasonIsNotBelieved(t *testing.T) {
	in, truth := town(0)
	off, missed := meanError(in, truth, 12)
	if math.Abs(off) > 0.02 || missed > 0.3 {
		t.Errorf("three times as many complaints in one month move the estimate by %.3f and miss %.2f of the areas; surveys saw nothing", off, missed)
	}
}

func TestABreakdownThatSurveysSeeIsBelieved(t *testing.T) {
	in, truth := town(-math.Log(3) / 0.7)
	off, missed := meanError(in, truth, 12)
	if math.Abs(off) > 0.03 || missed > 0.3 {
		t.Errorf("in a month in which all areas break down the estimate is off by %.3f and misses %.2f of the areas", off, missed)
	}
}
