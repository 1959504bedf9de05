package estimate

import "math"

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

// link is the value on the link scale.
func (s Scale) link(v float64) float64 {
	switch s {
	case Share:
		v = min(max(v, shareEdge), 1-shareEdge)
		return math.Log(v / (1 - v))
	case Count:
		return math.Log(max(v, countEdge))
	default:
		return v
	}
}

// value is the inverse of link.
func (s Scale) value(x float64) float64 {
	switch s {
	case Share:
		return 1 / (1 + math.Exp(-x))
	case Count:
		return math.Exp(x)
	default:
		return x
	}
}

// slope is how much the value changes for a small step on the link scale. For
// a share it has a floor, so that a working response stays finite at the edges.
func (s Scale) slope(x float64) float64 {
	switch s {
	case Share:
		p := s.value(x)
		return max(p*(1-p), 0.012)
	case Count:
		return math.Exp(x)
	default:
		return 1
	}
}
