package chart

import (
	"fmt"
	"math"
	"strings"
)

// Fan is the course of one quantity as the evidence tells it, with its range,
// beside what was reported, and where it is heading.
type Fan struct {
	Name        string // the finding as a sentence
	Description string // the same in words
	Periods     []string
	Groups      []string
	Unknown     string
	Number      func(x float64) string
	Reported    []float64 // per period; NaN = nothing was reported
	Estimate    []float64 // per period; NaN = no estimate
	From, To    []float64 // 90 % range of the estimate; NaN where there is none
	Target      []float64 // may be nil
	First       int       // index of the first period that is a forecast; len(Periods) = none
	HalfFrom    []float64 // 50 % range of the forecast; NaN or nil elsewhere
	HalfTo      []float64
	Ahead       string // word over the part that is a forecast
}

// DrawFan draws ranges as areas, the estimate as a solid line, reports as
// hollow rings. The part ahead is set apart by a rule and its word, and its
// line is dashed.
func DrawFan(f Fan) SVG {
	s := Series{
		Name: f.Name, Description: f.Description, Periods: f.Periods, Groups: f.Groups, Unknown: f.Unknown, Number: f.Number,
		Lines: []Line{{Tick, f.Target}, {Diamond, f.Estimate}, {Ring, f.Reported}, {Diamond, f.From}, {Diamond, f.To}},
	}
	var c canvas
	c.open("series fan", seriesHeight, f.Name, f.Description)
	y := newScale(s.values(), seriesTop, seriesBottom)
	f.areas(&c, s, y)
	s.axes(&c, y)
	f.ahead(&c, s)
	for i := 1; i < len(f.Estimate); i++ {
		before, now := f.Estimate[i-1], f.Estimate[i]
		if math.IsNaN(before + now) {
			continue
		}
		line := []string{
			"x1", percent(s.x(i - 1)), "y1", number(y.at(before)), "x2", percent(s.x(i)), "y2", number(y.at(now)),
			"stroke", Evidence, "stroke-width", "2",
		}
		if i >= f.First {
			line = append(line, "stroke-dasharray", "5 4")
		}
		c.add("line", line...)
	}
	for i, v := range f.Estimate {
		if !math.IsNaN(v) && (len(f.Estimate) <= seriesLabels || f.alone(i)) {
			c.mark(Diamond, percent(s.x(i)), y.at(v))
		}
	}
	if f.Target != nil {
		s.draw(&c, y, s.Lines[0])
	}
	s.draw(&c, y, Line{Ring, f.Reported})
	return c.close()
}

// alone says that no line reaches the estimate of a period.
func (f Fan) alone(i int) bool {
	before := i == 0 || math.IsNaN(f.Estimate[i-1])
	after := i == len(f.Estimate)-1 || math.IsNaN(f.Estimate[i+1])
	return before && after
}

// areas paints the ranges in a picture of their own that stretches with the
// width; nothing in it has a shape that stretching would spoil.
func (f Fan) areas(c *canvas, s Series, y scale) {
	fmt.Fprintf(&c.b, `<svg width="100%%" height="%d" viewBox="0 0 1000 %d" preserveAspectRatio="none" class="ranges">`, seriesHeight, seriesHeight)
	for _, band := range []struct {
		from, to []float64
		fill     string
	}{{f.From, f.To, Band}, {f.HalfFrom, f.HalfTo, BandInner}} {
		for _, run := range runs(band.from, band.to) {
			c.add("path", "d", outline(s, y, band.from, band.to, run[0], run[1]), "fill", band.fill, "stroke", BandEdge,
				"stroke-width", "1", "vector-effect", "non-scaling-stroke")
		}
	}
	c.b.WriteString("</svg>")
}

// runs are the stretches [from, to) over which both ends of a range are known.
func runs(low, high []float64) (out [][2]int) {
	start := -1
	for i := 0; i <= min(len(low), len(high)); i++ {
		known := i < min(len(low), len(high)) && !math.IsNaN(low[i]+high[i])
		switch {
		case known && start < 0:
			start = i
		case !known && start >= 0:
			out = append(out, [2]int{start, i})
			start = -1
		}
	}
	return out
}

// outline goes along the upper ends and back along the lower ones. A single
// period becomes a narrow bar.
func outline(s Series, y scale, low, high []float64, start, end int) string {
	var d strings.Builder
	at := func(i int, shift, v float64) {
		step := "L"
		if d.Len() == 0 {
			step = "M"
		}
		fmt.Fprintf(&d, "%s%s %s", step, number(s.x(i)*10+shift), number(y.at(v)))
	}
	width := 0.0
	if end == start+1 {
		width = 4
	}
	for i := start; i < end; i++ {
		at(i, -width, high[i])
	}
	if width > 0 {
		at(start, width, high[start])
	}
	for i := end - 1; i >= start; i-- {
		at(i, width, low[i])
	}
	if width > 0 {
		at(start, -width, low[start])
	}
	return d.String() + "Z"
}

// ahead parts what was from what is to come.
func (f Fan) ahead(c *canvas, s Series) {
	if f.First <= 0 || f.First >= len(f.Periods) {
		return
	}
	at := percent((s.x(f.First-1) + s.x(f.First)) / 2)
	c.add("line", "x1", at, "x2", at, "y1", number(seriesTop-12), "y2", number(seriesBottom), "stroke", Muted, "stroke-dasharray", "2 3")
	c.text("99%", "12", "end", "scale", f.Ahead)
}
