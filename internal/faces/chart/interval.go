package chart

import "math"

// Interval is one row of a dumbbell plot: what was reported beside what the
// evidence says with its range. Rows of one plot share Low and High, so that
// lengths can be compared down the page.
type Interval struct {
	Name      string  // all of it in words, for those who do not see the drawing
	Low, High float64 // ends of the scale, in the figures' unit
	Reported  float64 // NaN when nothing was reported
	Estimate  float64 // NaN when there is no evidence
	From, To  float64 // 90 % range of the estimate
	Weak      bool    // too little evidence to verify a report: the range is dashed
	Target    float64 // NaN when there is none
}

const (
	intervalHeight = 32
	intervalMiddle = 16.0
	intervalLeft   = 2.0  // percent of the width
	intervalRight  = 98.0 // percent of the width
)

// DrawInterval draws one row. Where there is no evidence it leaves a dashed
// empty box instead of a mark at zero.
func DrawInterval(i Interval) SVG {
	var c canvas
	c.open("interval", intervalHeight, i.Name, "")
	middle := number(intervalMiddle)
	c.add("line", "x1", percent(intervalLeft), "x2", percent(intervalRight), "y1", middle, "y2", middle, "stroke", Hairline)
	if !math.IsNaN(i.Target) {
		at := percent(i.at(i.Target))
		c.add("line", "x1", at, "x2", at, "y1", "5", "y2", "27", "stroke", Ink, "stroke-width", "2")
	}
	if math.IsNaN(i.Estimate) {
		c.add("rect", "x", "35%", "y", "7", "width", "30%", "height", "18", "fill", Paper, "stroke", Muted, "stroke-dasharray", "3 3")
	} else {
		i.band(&c)
		if !math.IsNaN(i.Reported) {
			c.add("line", "class", "gap", "x1", percent(i.at(i.Estimate)), "x2", percent(i.at(i.Reported)),
				"y1", middle, "y2", middle, "stroke", Gap, "stroke-width", "2")
		}
		c.mark(Diamond, percent(i.at(i.Estimate)), intervalMiddle)
	}
	if !math.IsNaN(i.Reported) {
		c.mark(Ring, percent(i.at(i.Reported)), intervalMiddle)
	}
	return c.close()
}

// band paints the range with end caps: the pale band alone is too faint.
func (i Interval) band(c *canvas) {
	from, to := i.at(i.From), i.at(i.To)
	c.add("rect", "x", percent(from), "y", "10", "width", percent(math.Max(to-from, 0.2)), "height", "12", "fill", Band)
	dash := []string{}
	if i.Weak {
		dash = []string{"stroke-dasharray", "3 3"}
	}
	for _, x := range []float64{from, to} {
		at := percent(x)
		c.add("line", append([]string{"x1", at, "x2", at, "y1", "9", "y2", "23", "stroke", BandEdge, "stroke-width", "2"}, dash...)...)
	}
}

// at is the place of a value along the width in percent. A value beyond the
// scale stands at its end.
func (i Interval) at(v float64) float64 {
	if i.High <= i.Low {
		return (intervalLeft + intervalRight) / 2
	}
	share := math.Min(1, math.Max(0, (v-i.Low)/(i.High-i.Low)))
	return intervalLeft + share*(intervalRight-intervalLeft)
}
