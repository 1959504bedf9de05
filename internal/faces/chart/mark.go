package chart

import "fmt"

// Mark is the shape that stands for one source of figures. The shapes differ
// enough to be told apart without colour.
type Mark string

// The marks. A report is hollow, evidence is solid, a target is a bar that the
// figure should reach.
const (
	Ring    Mark = "ring"    // reported by an agency
	Square  Mark = "square"  // reported, in another document
	Up      Mark = "up"      // reported, in a third document
	Diamond Mark = "diamond" // evidence independent of the agency
	Tick    Mark = "tick"    // target
)

// Symbol draws a mark alone, 16 pixels high, for a legend beside its name. It
// is decoration: the name stands beside it.
func Symbol(m Mark) SVG {
	width := 16
	if m == Tick {
		width = 28
	}
	var c canvas
	fmt.Fprintf(&c.b, `<svg xmlns="http://www.w3.org/2000/svg" class="symbol" width="%d" height="16" aria-hidden="true">`, width)
	c.mark(m, "50%", 8)
	return c.close()
}

// mark paints a shape around a point; x is a percentage, y are pixels.
func (c *canvas) mark(m Mark, x string, y float64) {
	c.start("svg", "x", x, "y", number(y), "overflow", "visible", "class", "mark "+string(m))
	c.b.WriteByte('>')
	switch m {
	case Diamond:
		c.add("path", "d", "M0-6 6 0 0 6-6 0Z", "fill", Evidence, "stroke", Paper)
	case Tick:
		c.add("path", "d", "M-13 0H13", "stroke", Ink, "stroke-width", "3")
	case Square:
		c.add("path", "d", "M-4.5-4.5h9v9h-9Z", "fill", Paper, "stroke", Reported, "stroke-width", "2")
	case Up:
		c.add("path", "d", "M0-6 6 5H-6Z", "fill", Paper, "stroke", Reported, "stroke-width", "2")
	default:
		c.add("circle", "r", "5", "fill", Paper, "stroke", Reported, "stroke-width", "2")
	}
	c.b.WriteString("</svg>")
}
