package chart

// Bar is one row of a bar chart whose label and number stand beside it as
// text. Counts is the length in parts that are told apart by their fill: what
// counts is solid, what may be a misreading is hollow, a note is a hairline.
type Bar struct {
	Name   string // the row's content in words
	Solid  int
	Hollow int
	Max    int // the longest bar among the rows; at least 1
}

const barHeight = 16

// DrawBar draws the row. A count of zero draws nothing but its baseline.
func DrawBar(b Bar) SVG {
	var c canvas
	c.open("bar", barHeight, b.Name, "")
	unit := 98 / float64(max(b.Max, 1))
	solid, hollow := float64(b.Solid)*unit, float64(b.Hollow)*unit
	if b.Solid > 0 {
		c.add("rect", "class", "solid", "x", "0", "y", "2", "width", percent(solid), "height", "12", "fill", Gap)
	}
	if b.Hollow > 0 {
		c.add("rect", "class", "hollow", "x", percent(solid), "y", "3", "width", percent(hollow), "height", "10",
			"fill", Paper, "stroke", Muted, "stroke-dasharray", "3 2")
	}
	c.add("line", "x1", "0", "x2", "0", "y1", "0", "y2", "16", "stroke", Muted, "stroke-width", "2")
	return c.close()
}
