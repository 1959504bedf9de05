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

func (c *City) surveyed(k, a int, yield func(Claim) bool) bool {
	if _, sampling := c.asked(k); !sampling {
		return true
	}
	r := c.series("survey", k, a)
	lean := normal(c.stream(name("lean", k)), 0, c.Form.SurveyBias)
	for t := 2; t < c.Form.Months; t += 3 {
		held, n := r.Float64() < c.Form.Surveys, 30+r.IntN(120)
		truth := c.Truth(k, a, t)
		if !held || math.IsNaN(truth) {
			continue
		}
		design := between(c.stream(name("round", t)), c.Form.Design[0], c.Form.Design[1])
		x := sampled(r, n, within(truth+lean), design)
		if !yield(sample(k, a, t, Survey, n, x)) {
			return false
		}
	}
	return true
}

func (c *City) checked(k, a int, yield func(Claim) bool) bool {
	if _, sampling := c.asked(k); !sampling {
		return true
	}
	r := c.series("check", k, a)
	for t := range c.Form.Months {
		truth := c.Truth(k, a, t)
		if r.Float64() >= c.Form.SpotChecks || math.IsNaN(truth) {
			continue
		}
		if !yield(sample(k, a, t, SpotCheck, 10, sampled(r, 10, truth, 1))) {
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
	for t := range c.Form.Months {
		offset += normal(r, 0, 0.01)
		shown := expit(logit(within(c.drawn(k, a, t))) + offset + normal(r, 0, 0.12))
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
	for year := 0; year+12 <= c.Form.Months; year += 12 {
		sum, months := 0.0, 0.0
		for t := year; t < year+12; t++ {
			if p := c.Truth(k, a, t); !math.IsNaN(p) {
				sum, months = sum+p, months+1
			}
		}
		value := expit(logit(within(sum/months)) + normal(r, 0, 0.10))
		if months < 12 && c.into[a] != a {
			continue // no annual figure of a year in which the area ended
		}
		if !yield(Claim{Indicator: k, Area: a, Month: year + 6, Source: Bureau, Value: round(value, 5)}) {
			return false
		}
	}
	return true
}

// complained are complaints: a count that varies more than chance alone, with a
// readiness to complain that belongs to the area. Nine months in ten are on file.
func (c *City) complained(k, a int, yield func(Claim) bool) bool {
	if any, _ := c.asked(k); !any {
		return true
	}
	who := c.stream(name("complaining", k))
	rate, slope := normal(who, -6.6, 0.30), between(who, 0.5, 1.0)
	typical := normal(who, 0.75, 0.3)
	ready := c.readiness(a)
	r := c.series("complaints", k, a)
	own := normal(r, 0, 0.05)
	mood := c.series("mood", k, a)
	if c.Form.OwnMood {
		ready = normal(mood, 0, 0.46)
	}
	for t := range c.Form.Months {
		if c.Form.OwnMood {
			ready += normal(mood, 0, 0.03)
		}
		filed, strength := r.Float64() < 0.90, gamma(r, 15)/15
		truth := c.Truth(k, a, t)
		if math.IsNaN(truth) {
			continue
		}
		log := rate + ready + own + math.Log(c.people(a, t))
		if c.Form.Threshold > 0 {
			log += -0.8 + 6*max(0, c.Form.Threshold-truth) // quiet until it is bad, then loud
		} else {
			log -= slope * (logit(within(truth)) - typical)
		}
		if c.Form.Campaigns > 0 && c.cell("campaign", k, 0, t).Float64() < c.Form.Campaigns {
			log += math.Log(3)
		}
		n := poisson(r, strength*math.Exp(log))
		if filed && !yield(Claim{Indicator: k, Area: a, Month: t, Source: Complaints, Value: float64(n)}) {
			return false
		}
	}
	return true
}

func (c *City) readiness(a int) float64 { return normal(c.stream(name("ready", a)), 0, 0.46) }
