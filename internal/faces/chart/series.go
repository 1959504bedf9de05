package chart

import "math"

// Series is the course of one quantity over periods, as each source tells it.
type Series struct {
	Name        string   // what a reader should see first: the finding as a sentence
	Description string   // the same figures in words, for those who do not see the drawing
	Periods     []string // short labels along the bottom, in order: "TW I"
	Groups      []string // what several periods share, written once below the first: "2026"; may be nil
	Lines       []Line
	Unknown     string                 // word under a period for which no source has a value
	Number      func(x float64) string // writes a value of the scale
}

// Line is what one source says. Values has one entry per period; NaN where the
// source says nothing, which is drawn as a gap, never as zero.
type Line struct {
	Mark   Mark
	Values []float64
}

// The layout of a series in pixels. The labels of the scale stand above its
// lines at the left, so that the drawing needs no margin whose width would
// depend on the screen.
const (
	seriesHeight = 236
	seriesLabels = 10 // at most so many periods are labelled, so that they stay apart on a phone
	seriesTop    = 20.0
	seriesBottom = 184.0
	seriesLeft   = 8.0  // percent of the width
	seriesRight  = 99.0 // percent of the width
)

// DrawSeries draws the lines over a scale that starts at zero. A period
// without any value gets a dashed empty box.
func DrawSeries(s Series) SVG {
	var c canvas
	c.open("series", seriesHeight, s.Name, s.Description)
	y := newScale(s.values(), seriesTop, seriesBottom)
	s.axes(&c, y)
	for _, line := range s.Lines {
		s.draw(&c, y, line)
	}
	return c.close()
}

// axes writes the scale, the periods, and a dashed empty box for each period
// without any value.
func (s Series) axes(c *canvas, y scale) {
	for _, v := range y.ticks() {
		at := number(y.at(v))
		c.add("line", "x1", "0", "x2", "100%", "y1", at, "y2", at, "stroke", Hairline)
		c.text("0", number(y.at(v)-4), "start", "scale", s.Number(v))
	}
	for i, label := range s.Periods {
		x := percent(s.x(i))
		if s.labelled(i) {
			c.text(x, "204", "middle", "period", label)
		}
		if i < len(s.Groups) && (i == 0 || s.Groups[i] != s.Groups[i-1]) {
			c.text(x, "220", "middle", "period", s.Groups[i])
		}
		if !s.known(i) {
			c.start("svg", "x", x, "overflow", "visible", "class", "unknown")
			c.b.WriteByte('>')
			c.add("rect", "x", "-14", "y", number(seriesBottom-44), "width", "28", "height", "44",
				"fill", "none", "stroke", Muted, "stroke-dasharray", "3 3")
			c.b.WriteString("</svg>")
			c.text(x, "134", "middle", "unknown", s.Unknown)
		}
	}
}

// draw paints one line: first the segments between neighbours, then the marks
// over them. A target has no segments; it is a height to reach, not a course.
func (s Series) draw(c *canvas, y scale, line Line) {
	colour := Reported
	if line.Mark == Diamond {
		colour = Evidence
	}
	for i := 1; i < len(line.Values) && line.Mark != Tick; i++ {
		before, now := line.Values[i-1], line.Values[i]
		if math.IsNaN(before) || math.IsNaN(now) {
			continue
		}
		c.add("line", "x1", percent(s.x(i-1)), "y1", number(y.at(before)),
			"x2", percent(s.x(i)), "y2", number(y.at(now)), "stroke", colour, "stroke-width", "1.5")
	}
	for i, v := range line.Values {
		if !math.IsNaN(v) {
			c.mark(line.Mark, percent(s.x(i)), y.at(v))
		}
	}
}

// x is the middle of a period's column in percent of the width.
func (s Series) x(i int) float64 {
	return seriesLeft + (float64(i)+0.5)*(seriesRight-seriesLeft)/float64(len(s.Periods))
}

// labelled says whether a period's label is written: all of a few, every so
// many of a long course, counted from the last.
func (s Series) labelled(i int) bool {
	every := (len(s.Periods) + seriesLabels - 1) / seriesLabels
	return (len(s.Periods)-1-i)%every == 0
}

// known tells whether any source has a value for the period.
func (s Series) known(period int) bool {
	for _, line := range s.Lines {
		if period < len(line.Values) && !math.IsNaN(line.Values[period]) {
			return true
		}
	}
	return false
}

// values are all known values, for the scale.
func (s Series) values() []float64 {
	var all []float64
	for _, line := range s.Lines {
		all = append(all, known(line.Values)...)
	}
	return all
}
