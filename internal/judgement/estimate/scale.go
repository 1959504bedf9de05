package estimate

import (
	"math"
	"slices"
)

// Scale is the link scale an indicator is estimated on.
type Scale uint8

// The scales. Share is the logit of a value between 0 and 1, Count the natural
// logarithm of a value above 0, Plain the value itself.
const (
	Auto Scale = iota
	Share
	Count
	Plain
)

// shareEdge and countEdge keep links finite: a share of exactly 0 or 1, a count
// of 0.
const (
	shareEdge = 0.004
	countEdge = 0.5
)

// gauge is a scale with its origin and unit. Both are 0 and 1 but for Plain,
// which is brought to where a share's logit usually lies, so that the same
// usual variances fit.
type gauge struct {
	Scale
	origin, unit float64
}

// link is the value on the link scale.
func (g gauge) link(v float64) float64 {
	switch g.Scale {
	case Share:
		v = min(max(v, shareEdge), 1-shareEdge)
		return math.Log(v / (1 - v))
	case Count:
		return math.Log(max(v, countEdge))
	default:
		return (v - g.origin) / g.unit
	}
}

// edge is link without a guard: minus infinity at the lowest value there is.
func (g gauge) edge(v float64) float64 {
	switch {
	case g.Scale != Plain && v <= 0:
		return math.Inf(-1)
	case g.Scale == Share && v >= 1:
		return math.Inf(1)
	case g.Scale == Share:
		return math.Log(v / (1 - v))
	case g.Scale == Count:
		return math.Log(v)
	}
	return g.link(v)
}

// value is the inverse of link.
func (g gauge) value(x float64) float64 {
	switch g.Scale {
	case Share:
		return 1 / (1 + math.Exp(-x))
	case Count:
		return math.Exp(x)
	default:
		return g.origin + g.unit*x
	}
}

// slope is how much the value changes for a small step on the link scale. For
// a share it has a floor, so that a working response stays finite at the edges.
func (g gauge) slope(x float64) float64 {
	switch g.Scale {
	case Share:
		p := g.value(x)
		return max(p*(1-p), 0.012)
	case Count:
		return math.Exp(x)
	default:
		return g.unit
	}
}

// both is value and slope.
func (g gauge) both(x float64) (value, slope float64) {
	value = g.value(x)
	switch g.Scale {
	case Share:
		return value, max(value*(1-value), 0.012)
	case Count:
		return value, value
	default:
		return value, g.unit
	}
}

// uneven is by how much the variance of an error is larger on the link scale at x
// than at the level, where the error is the same in the unit of a share wherever
// the share lies. Counts err in proportion and plain values evenly.
func (g gauge) uneven(x, level float64) float64 {
	if g.Scale != Share {
		return 1
	}
	ratio := g.slope(level) / g.slope(x)
	return ratio * ratio
}

// gauges finds origin and unit of the plain scales: median and spread of all
// values but complaints.
func gauges(scales []Scale, series []series, byIndicator [][]int) []gauge {
	out := make([]gauge, len(scales))
	for k, s := range scales {
		out[k] = gauge{s, 0, 1}
		if s != Plain {
			continue
		}
		var all []float64
		for _, i := range byIndicator[k] {
			for j := range series[i].obs {
				if o := &series[i].obs[j]; o.kind != Complaints {
					all = append(all, o.value)
				}
			}
		}
		if len(all) == 0 {
			continue
		}
		slices.Sort(all)
		middle := all[len(all)/2]
		for i := range all {
			all[i] = math.Abs(all[i] - middle)
		}
		slices.Sort(all)
		unit := all[len(all)/2] / 0.4 // half of all logits of shares lie within 0.4
		if unit == 0 {
			unit = max(all[len(all)-1], math.Abs(middle)/10, 1)
		}
		out[k].origin, out[k].unit = middle, unit
	}
	return out
}
