package chart

import "math"

// Pair is two figures that should be one: what a document states and what it
// is held against.
type Pair struct {
	Name     string // both figures and their distance in words
	Stated   float64
	Expected float64
	Number   func(x float64) string // writes a value of the scale
}

const pairHeight = 56

// DrawPair draws both figures on one scale from zero, the stated one hollow,
// the other solid, and the gap between them. It draws nothing when either is
// not finite: missing is not zero.
func DrawPair(p Pair) SVG {
	if math.IsNaN(p.Stated+p.Expected) || math.IsInf(p.Stated+p.Expected, 0) {
		return ""
	}
	// The scale counts downwards in pixels; along the width the ends change sides.
	x := newScale([]float64{p.Stated, p.Expected}, 98, 2)
	var c canvas
	c.open("pair", pairHeight, p.Name, "")
	c.add("line", "x1", percent(x.at(x.low)), "x2", percent(x.at(x.high)), "y1", "20", "y2", "20", "stroke", Hairline)
	for _, end := range []struct {
		value  float64
		anchor string // a long number grows inwards
	}{{x.low, "start"}, {x.high, "end"}} {
		at := percent(x.at(end.value))
		c.add("line", "x1", at, "x2", at, "y1", "14", "y2", "26", "stroke", Muted)
		c.text(at, "46", end.anchor, "scale", p.Number(end.value))
	}
	c.add("line", "class", "gap", "x1", percent(x.at(p.Expected)), "x2", percent(x.at(p.Stated)), "y1", "20", "y2", "20",
		"stroke", Gap, "stroke-width", "4")
	c.mark(Diamond, percent(x.at(p.Expected)), 20)
	c.mark(Ring, percent(x.at(p.Stated)), 20)
	return c.close()
}
