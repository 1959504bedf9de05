package cities

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// Portrait describes a city by the figures that matter to whoever estimates
// it, so that two cities can be held beside each other.
type Portrait []Feature

// Feature is one figure of a portrait.
type Feature struct {
	Name  string
	Value float64
}

// Paint takes the portrait of a case.
func Paint(c *Case) Portrait {
	var p Portrait
	add := func(name string, value float64) { p = append(p, Feature{name, value}) }

	count := map[string]float64{}
	errs := map[string][]float64{} // by type of agency, outside and within episodes
	wrong, reports := 0.0, 0.0
	var complaints, samples, offs, bureau []float64
	perSensor := map[string][]float64{}
	for _, claim := range c.Claims {
		kind, id, _ := strings.Cut(claim.Source, ":")
		count[kind]++
		i := c.Cell(claim.Indicator, claim.Area, claim.Month)
		truth := c.truth[i]
		switch kind {
		case Agency:
			g, _ := strconv.Atoi(id)
			key := c.Types[g]
			if c.episode[i] {
				key = "episode"
			}
			errs[key] = append(errs[key], claim.Value-truth)
			reports++
			if math.Abs(claim.Value-truth) > Material {
				wrong++
			}
		case Complaints:
			complaints = append(complaints, claim.Value)
		case Survey:
			samples = append(samples, (float64(claim.X)-float64(claim.N)*truth)/math.Sqrt(float64(claim.N)*truth*(1-truth)))
		case Sensor:
			perSensor[claim.Source] = append(perSensor[claim.Source], logit(within(claim.Value))-logit(within(truth)))
		case Bureau:
			sum := 0.0
			for t := claim.Month - 6; t < claim.Month+6; t++ {
				sum += c.truth[c.Cell(claim.Indicator, claim.Area, t)]
			}
			bureau = append(bureau, claim.Value-sum/12)
		}
	}
	for _, kind := range []string{Agency, Survey, SpotCheck, Sensor, Bureau, Complaints} {
		add("rows of "+kind, count[kind])
	}
	add("share of reports missing", 1-count[Agency]/float64(len(c.truth)))
	add("share of reports materially wrong", wrong/reports)
	for _, kind := range []string{Honest, Optimistic, Fabricating, "episode"} {
		add("mean error of "+kind, mean(errs[kind]))
		add("spread of error of "+kind, spread(errs[kind]))
	}
	steps, jumps := changes(c)
	add("monthly step of the truth, median", median(steps))
	add("jumps of the truth per 1000 months", jumps)
	first, last := ends(c)
	add("spread of areas, first month", first)
	add("spread of areas, last month", last)
	add("truth, mean", mean(slices.DeleteFunc(slices.Clone(c.truth), math.IsNaN)))
	add("complaints, mean", mean(complaints))
	add("complaints, median", median(complaints))
	add("complaints on logit truth, slope", complaintSlope(c))
	add("survey, spread of standardised error", spread(samples))
	var noise []float64
	for _, id := range sortedKeys(perSensor) {
		v := perSensor[id]
		offs = append(offs, mean(v))
		for t := 1; t < len(v); t++ {
			noise = append(noise, (v[t]-v[t-1])/math.Sqrt2)
		}
	}
	add("sensor, spread of offsets", spread(offs))
	add("sensor, noise", spread(noise))
	add("bureau, spread of error", spread(bureau))
	return p
}

// changes are the absolute monthly steps on the logit and the share of jumps.
func changes(c *Case) (steps []float64, jumps float64) {
	all := 0.0
	for i := 1; i < len(c.truth); i++ {
		if i%c.Months == 0 || math.IsNaN(c.truth[i]) || math.IsNaN(c.truth[i-1]) {
			continue
		}
		step := math.Abs(logit(within(c.truth[i])) - logit(within(c.truth[i-1])))
		steps = append(steps, step)
		all++
		if step > 0.35 {
			jumps += 1000
		}
	}
	return steps, jumps / all
}

// ends is the spread of areas around their indicator in the first and last month.
func ends(c *Case) (first, last float64) {
	for k := range c.Indicators {
		var a0, a1 []float64
		for a := range c.Areas {
			a0 = append(a0, logit(within(c.truth[c.Cell(k, a, 0)])))
			a1 = append(a1, logit(within(c.truth[c.Cell(k, a, c.Months-1)])))
		}
		first, last = first+spread(a0)/float64(c.Indicators), last+spread(a1)/float64(c.Indicators)
	}
	return first, last
}

// complaintSlope is the mean over indicators of the slope, within series, of
// log complaints a head on the logit of the truth.
func complaintSlope(c *Case) float64 {
	type pair struct{ x, y float64 }
	series := make([][]pair, c.Indicators*c.Areas)
	for _, claim := range c.Claims {
		if claim.Source != Complaints {
			continue
		}
		s := claim.Indicator*c.Areas + claim.Area
		truth := c.truth[c.Cell(claim.Indicator, claim.Area, claim.Month)]
		series[s] = append(series[s], pair{logit(within(truth)), math.Log((claim.Value + 0.5) / float64(c.Population[claim.Area]))})
	}
	sum := 0.0
	for k := range c.Indicators {
		var xy, xx float64
		for _, pairs := range series[k*c.Areas : (k+1)*c.Areas] {
			var mx, my float64
			for _, p := range pairs {
				mx, my = mx+p.x/float64(len(pairs)), my+p.y/float64(len(pairs))
			}
			for _, p := range pairs {
				xy, xx = xy+(p.x-mx)*(p.y-my), xx+(p.x-mx)*(p.x-mx)
			}
		}
		sum += xy / xx / float64(c.Indicators)
	}
	return sum
}

func sortedKeys(m map[string][]float64) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

func mean(v []float64) float64 {
	if len(v) == 0 {
		return math.NaN()
	}
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	return sum / float64(len(v))
}

func spread(v []float64) float64 {
	m, sum := mean(v), 0.0
	for _, x := range v {
		sum += (x - m) * (x - m)
	}
	return math.Sqrt(sum / float64(len(v)))
}

func median(v []float64) float64 {
	if len(v) == 0 {
		return math.NaN()
	}
	sorted := slices.Clone(v)
	slices.Sort(sorted)
	return (sorted[(len(sorted)-1)/2] + sorted[len(sorted)/2]) / 2
}
