package chart

import "math"

// DrawLength draws one value as a share, 0 to 1, of the longest of its list.
// Name is the row in words.
func DrawLength(name string, share float64) SVG {
	var c canvas
	c.open("bar", barHeight, name, "")
	c.add("rect", "x", "0", "y", "3", "width", percent(98*math.Min(1, math.Max(0, share))), "height", "10", "fill", Reported)
	c.add("line", "x1", "0", "x2", "0", "y1", "0", "y2", "16", "stroke", Muted, "stroke-width", "2")
	return c.close()
}
