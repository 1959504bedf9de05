package chart

import "math"

// Spark is the course of a quantity in the height of a line of text, to be
// compared with those above and below it. It stands beside the figures it
// draws and carries no scale.
type Spark struct {
	Name   string    // the course in words
	Values []float64 // one per period; NaN where nothing is known
	Max    float64   // the largest value of all sparks that stand together; they share a scale from zero
}

const sparkHeight = 28

// DrawSpark draws the course. The last known value has its mark.
func DrawSpark(s Spark) SVG {
	var c canvas
	c.open("spark", sparkHeight, s.Name, "")
	y := newScale(append([]float64{s.Max}, known(s.Values)...), 4, 24)
	x := func(i int) float64 { return 4 + float64(i)*92/math.Max(1, float64(len(s.Values)-1)) }
	c.add("line", "x1", "0", "x2", "100%", "y1", number(y.at(0)), "y2", number(y.at(0)), "stroke", Hairline)
	last := -1
	for i, v := range s.Values {
		if math.IsNaN(v) {
			continue
		}
		if i > 0 && !math.IsNaN(s.Values[i-1]) {
			c.add("line", "x1", percent(x(i-1)), "y1", number(y.at(s.Values[i-1])), "x2", percent(x(i)), "y2", number(y.at(v)),
				"stroke", Reported, "stroke-width", "1.5")
		} else {
			c.add("circle", "cx", percent(x(i)), "cy", number(y.at(v)), "r", "1.5", "fill", Reported)
		}
		last = i
	}
	if last >= 0 {
		c.mark(Ring, percent(x(last)), y.at(s.Values[last]))
	}
	return c.close()
}

// known are the values that are numbers.
func known(values []float64) []float64 {
	var list []float64
	for _, v := range values {
		if !math.IsNaN(v) {
			list = append(list, v)
		}
	}
	return list
}
