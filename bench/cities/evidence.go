package cities

import (
	"iter"
	"math"
	"slices"
	"strconv"
)

// Claims are the rows of claims.csv in its order: source by source, then
// indicator, area and month. They are made as they are asked for.
func (c *City) Claims() iter.Seq[Claim] {
	return func(yield func(Claim) bool) {
		for _, source := range []func(k, a int, yield func(Claim) bool) bool{
			c.reported, c.surveyed, c.checked, c.measured, c.counted, c.complained,
		} {
			for k := range c.Form.Indicators {
				for a := range c.Form.Areas {
					if !source(k, a, yield) {
						return
					}
				}
			}
		}
	}
}

func (c *City) reported(k, a int, yield func(Claim) bool) bool {
	source := Agency + ":" + strconv.Itoa(c.owner[k*c.Form.Areas+a])
	for t, y := range c.reports(k, a) {
		if !math.IsNaN(y) && !yield(Claim{Indicator: k, Area: a, Month: t, Source: source, Value: y}) {
			return false
		}
	}
	return true
}

// asked says whether anybody but the agency looks at an indicator, and whether
// surveys and spot checks do.
func (c *City) asked(k int) (any, sampling bool) {
	any = !slices.Contains(c.Form.NoEvidence, k)
	return any, any && !slices.Contains(c.Form.NoSurvey, k)
}

// unasked says whether nobody asks or checks in an area.
func (c *City) unasked(a int) bool {
	return c.Form.Unasked > 0 && c.stream(name("unasked", a)).Float64() < c.Form.Unasked
}

func (c *City) surveyed(k, a int, yield func(Claim) bool) bool {
	if _, sampling := c.asked(k); !sampling || c.unasked(a) {
		return true
	}
	r := c.series("survey", k, a)
	lean := normal(c.stream(name("lean", k)), 0, c.Form.SurveyBias)
	for t := 2; t < c.Form.Months; t += 3 {
		held, n := r.Float64() < c.Form.Surveys, 30+r.IntN(120)
		truth := c.Truth(k, a, t)
		if !held || math.IsNaN(truth) || c.Form.SurveyEvery > 0 && t%c.Form.SurveyEvery < c.Form.SurveyEvery-12 {
			continue
		}
		truth = c.badly(k, t, c.pooled(k, a, t, truth))
		design := between(c.stream(name("round", t)), c.Form.Design[0], c.Form.Design[1])
		x := sampled(r, n, within(truth+lean), design)
		if !yield(sample(k, a, t, Survey, n, x)) {
			return false
		}
	}
	return true
}

// pooled is what a survey finds whose answers come from the neighbour as well.
func (c *City) pooled(k, a, t int, truth float64) float64 {
	if c.Form.Pooled == 0 || c.stream(name("pooled", a)).Float64() >= c.Form.Pooled {
		return truth
	}
	if next := c.Truth(k, (a+1)%c.Form.Areas, t); !math.IsNaN(next) {
		return (truth + next) / 2
	}
	return truth
}

// badly is what a survey round finds whose question was bad.
func (c *City) badly(k, t int, truth float64) float64 {
	if c.Form.BadWaves == 0 {
		return truth
	}
	r := c.cell("wave", k, 0, t)
	if r.Float64() >= c.Form.BadWaves {
		return truth
	}
	return expit(logit(within(truth)) + normal(r, 0, c.Form.BadWave))
}

func (c *City) checked(k, a int, yield func(Claim) bool) bool {
	if _, sampling := c.asked(k); !sampling || c.unasked(a) {
		return true
	}
	r := c.series("check", k, a)
	for t := range c.Form.Months {
		truth := c.Truth(k, a, t)
		if r.Float64() >= c.Form.SpotChecks || math.IsNaN(truth) {
			continue
		}
		if !yield(sample(k, a, t, SpotCheck, 10, sampled(r, 10, within(truth+c.Form.CheckBias), 1))) {
			return false
		}
	}
	return true
}

func sample(k, a, t int, source string, n, x int) Claim {
	return Claim{Indicator: k, Area: a, Month: t, Source: source, Value: round(float64(x)/float64(n), 5), N: n, X: x}
}

// measured are the sensors. A sensor does not know of a merger: it goes on
// measuring the land around it, and is filed under the area that is there.
func (c *City) measured(k, a int, yield func(Claim) bool) bool {
	if any, _ := c.asked(k); !any || !slices.Contains(c.Form.SensorOf, k) || !c.hasSensor(k, a) {
		return true
	}
	r := c.series("sensor", k, a)
	source := Sensor + ":" + strconv.Itoa(k*c.Form.Areas+a)
	offset := normal(r, 0, 0.15)
	stops := c.stops(k, a)
	last := 0.0
	for t := range c.Form.Months {
		offset += normal(r, 0, 0.01)
		shown := expit(logit(within(c.drawn(k, a, t))) + offset + normal(r, 0, 0.12))
		if t > stops && t < stops+12 {
			shown = last
		}
		last = shown
		area := a
		if c.Form.Mergers > 0 && t >= c.Form.MergeMonth {
			area = c.into[a]
		}
		if !yield(Claim{Indicator: k, Area: area, Month: t, Source: source, Value: round(min(shown, c.Form.SensorCap), 5)}) {
			return false
		}
	}
	return true
}

// stops is the month in which a sensor stops for a year; beyond the last where it
// never does.
func (c *City) stops(k, a int) int {
	r := c.series("stops", k, a)
	if c.Form.Stuck == 0 || r.Float64() >= c.Form.Stuck {
		return c.Form.Months
	}
	return r.IntN(c.Form.Months)
}

// hasSensor gives each indicator with sensors the same number of them.
func (c *City) hasSensor(k, a int) bool {
	count := int(math.Round(c.Form.SensorIn * float64(c.Form.Areas)))
	return slices.Contains(c.stream(name("sensors", k)).Perm(c.Form.Areas)[:count], a)
}

// counted is the annual figure of the statistics bureau.
func (c *City) counted(k, a int, yield func(Claim) bool) bool {
	if any, _ := c.asked(k); !any || !slices.Contains(c.Form.BureauOf, k) {
		return true
	}
	r := c.series("bureau", k, a)
	lean := normal(c.stream(name("bureau's lean", k)), 0, c.Form.BureauBias)
	for year := 0; year+12 <= c.Form.Months; year += 12 {
		sum, months := 0.0, 0.0
		for t := year; t < year+12; t++ {
			if p := c.Truth(k, a, t); !math.IsNaN(p) {
				sum, months = sum+p, months+1
			}
		}
		value := expit(logit(within(sum/months)) + normal(r, 0, 0.10) + lean)
		if months < 12 && c.into[a] != a {
			continue // no annual figure of a year in which the area ended
		}
		if !yield(Claim{Indicator: k, Area: a, Month: year + 6, Source: Bureau, Value: round(value, 5)}) {
			return false
		}
	}
	return true
}
