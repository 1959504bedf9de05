package cities

import "math"

// settle gives the city its people and its targets.
func (c *City) settle() {
	r := c.stream("people")
	c.Population = make([]int, c.Form.Areas)
	for a := range c.Population {
		c.Population[a] = int(math.Exp(normal(r, 9.83, 0.47)))
	}
	usual := []float64{0.95, 0.90, 0.85, 0.90, 0.95, 0.80}
	c.Targets = make([]float64, c.Form.Indicators)
	for k := range c.Targets {
		c.Targets[k] = usual[k%len(usual)]
	}
	c.into, c.from = make([]int, c.Form.Areas), make([]int, c.Form.Areas)
	for a := range c.into {
		c.into[a], c.from[a] = a, -1
	}
	pairs := c.stream("mergers").Perm(c.Form.Areas)
	for i := range c.Form.Mergers {
		stays, goes := pairs[2*i], pairs[2*i+1]
		c.into[goes], c.from[stays] = stays, goes
	}
}

// live draws the true state. On the scale of the link an indicator has a level,
// an area a place around it, and the months a walk that leans back to that
// place: steps of its own (0.07), a step all areas share (0.03), and eight
// times in a thousand a jump (0.8).
func (c *City) live() {
	f := c.Form
	c.truth = make([]float64, f.Indicators*f.Areas*f.Months)
	for k := range f.Indicators {
		r := c.stream(name("level", k))
		level, spread := between(r, 0.2, 1.3), between(r, 0.42, 0.60)
		shared := make([]float64, f.Months)
		for t := 1; t < f.Months; t++ {
			shared[t] = normal(r, 0, 0.03)
		}
		c.programme(k, shared)
		down := c.outages(k)
		for a := range f.Areas {
			r := c.series("truth", k, a)
			home := normal(r, level+f.Level, spread)
			x := home
			district := c.district(k, a)
			phase := math.Round(between(r, -0.5, 0.5)) // the wet season comes within a month everywhere
			for t := range f.Months {
				if t > 0 {
					x = home + 0.985*(x-home) + normal(r, shared[t], 0.07)
					if district != nil {
						x += district[t]
					}
					if r.Float64() < 0.008 {
						x += normal(r, 0, 0.8)
					}
				}
				wave := -0.07 * f.Season * math.Cos(2*math.Pi*(float64(t)-phase)/12)
				c.truth[(k*f.Areas+a)*f.Months+t] = round(f.Link.share(x+wave+down[t]), 5)
			}
		}
	}
}

// programme adds the overnight rise of an indicator to its shared steps.
func (c *City) programme(k int, shared []float64) {
	r := c.stream(name("programme", k))
	if c.Form.Programmes > 0 && r.Float64() < c.Form.Programmes {
		shared[c.middle(r)] += 0.6
	}
}

// outages are what a service loses in the whole city, by month.
func (c *City) outages(k int) []float64 {
	out := make([]float64, c.Form.Months)
	for t := range out {
		if c.Form.Outages > 0 && c.cell("outage", k, 0, t).Float64() < c.Form.Outages {
			out[t] = -1
		}
	}
	return out
}

// district are the steps that the areas of a district share; nil where there are
// no districts.
func (c *City) district(k, a int) []float64 {
	if c.Form.District == 0 {
		return nil
	}
	r := c.series("district", k, a/c.Form.District)
	out := make([]float64, c.Form.Months)
	for t := range out {
		out[t] = normal(r, 0, 0.08)
		if r.Float64() < 0.008 {
			out[t] += normal(r, 0, 0.8)
		}
	}
	return out
}

// share puts a value of the walk on the curve. The scales are such that the
// typical month moves a typical share by about 1.5 points on every curve.
func (l Link) share(x float64) float64 {
	switch l {
	case Probit:
		return clip(0.5 * math.Erfc(-x/1.65/math.Sqrt2))
	case Cloglog:
		return clip(1 - math.Exp(-math.Exp(0.62*x-0.30)))
	case Cauchit:
		return clip(0.5 + math.Atan(x)/math.Pi)
	case Walk:
		return reflect(0.5+0.20*x, 0.05, 0.98)
	default:
		return expit(x)
	}
}

func clip(p float64) float64 { return min(max(p, 0.002), 0.998) }

// reflect folds a value back between two walls.
func reflect(x, low, high float64) float64 {
	span := high - low
	x = math.Mod(x-low, 2*span)
	if x < 0 {
		x += 2 * span
	}
	if x > span {
		x = 2*span - x
	}
	return low + x
}
