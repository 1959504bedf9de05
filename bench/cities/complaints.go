package cities

import (
	"math"
	"math/rand/v2"
)

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
	shape := 15.0
	if c.Form.Heaps > 0 {
		shape = c.Form.Heaps
	}
	opens, silent := c.opens(k), c.silent()
	var written []float64 // expected, by the month of writing
	for t := range c.Form.Months {
		if c.Form.OwnMood {
			ready += normal(mood, 0, 0.03)
		}
		filed, strength := r.Float64() < 0.90, gamma(r, shape)/shape
		truth := c.Truth(k, a, t)
		if math.IsNaN(truth) {
			continue
		}
		log := rate + ready + own + math.Log(c.people(a, t))
		switch {
		case c.Form.Patience > 0:
			if truth < c.Form.Patience {
				log += math.Log(6)
			}
		case c.Form.Threshold > 0:
			log += -0.8 + 6*max(0, c.Form.Threshold-truth) // quiet until it is bad, then loud
		default:
			log -= slope * (logit(within(truth)) - typical)
		}
		if c.Form.Campaigns > 0 && c.cell("campaign", k, 0, t).Float64() < c.Form.Campaigns {
			log += math.Log(3)
		}
		if c.Form.Quarrels > 0 && c.cell("quarrel", k, a, t).Float64() < c.Form.Quarrels {
			log += math.Log(4)
		}
		if t >= opens {
			log += math.Log(2.5)
		}
		log += c.Form.Eager*float64(t) + c.Form.ComplaintSeason*math.Sin(2*math.Pi*float64(t)/12)
		written = append(written, math.Exp(log))
		n := poisson(r, strength*c.queued(written))
		if silent[t] {
			n = 0
		}
		if filed && !yield(Claim{Indicator: k, Area: a, Month: t, Source: Complaints, Value: float64(n)}) {
			return false
		}
	}
	return true
}

func (c *City) readiness(a int) float64 { return normal(c.stream(name("ready", a)), 0, 0.46) }

// opens is the month in which a new channel opens for complaints about an
// indicator; beyond the last where none does.
func (c *City) opens(k int) int {
	r := c.stream(name("channel", k))
	if c.Form.Channels == 0 || r.Float64() >= c.Form.Channels {
		return c.Form.Months
	}
	return c.middle(r)
}

// middle is a month that leaves a fifth of all before and after it.
func (c *City) middle(r *rand.Rand) int {
	return c.Form.Months/5 + r.IntN(max(c.Form.Months*3/5, 1))
}

// silent are the months without a complaint.
func (c *City) silent() []bool {
	out := make([]bool, c.Form.Months)
	r := c.stream("silence")
	for range c.Form.Silences {
		from, long := r.IntN(c.Form.Months), 1+r.IntN(3)
		for t := from; t < min(from+long, len(out)); t++ {
			out[t] = true
		}
	}
	return out
}

// queued is how many complaints are filed in the last month of those written:
// they lie for up to as many months as the form says, evenly.
func (c *City) queued(written []float64) float64 {
	sum, n := 0.0, 0.0
	for back := range c.Form.Queue + 1 {
		if back == 0 && c.Form.Queue > 0 {
			continue // nothing is dealt with at once
		}
		sum += written[max(len(written)-1-back, 0)]
		n++
	}
	return sum / n
}
