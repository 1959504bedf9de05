package chart

import (
	"fmt"
	"math"
	"strings"
)

// Area is one area of a map or a tile grid.
type Area struct {
	ID    string // for ties of order
	Name  string // full name and figure in words: what a pointer over it shows
	Short string // a few letters, for a tile
	Value string // the figure as it is written, for a tile; "–" when unknown
	Link  string // page of the area; empty when there is none
	Class int    // index in Classes, or Unknown
	Shape [][][][2]float64
	// Shape: polygons → rings → points (longitude, latitude in degrees). Empty
	// where the city has brought no boundary.
}

// Unknown is the class of an area without evidence. It is hatched.
const Unknown = -1

// Classes are the fills from worst to best, three below and two above the
// middle. The least difference between two is ΔE 28 for normal and for
// colour-blind sight.
var Classes = [...]string{"#8c2d04", "#d9722b", "#f1c48a", "#a6cfe3", "#2171a5"}

// mapWidth is the width of the coordinate system; the picture scales as a
// whole, for there is no text in it.
const mapWidth = 1000.0

// DrawMap draws the areas in their classes. Name is the finding, id tells the
// hatch of this map from that of another on the same page.
func DrawMap(id, name string, areas []Area) SVG {
	west, south, east, north := bounds(areas)
	if west > east {
		return ""
	}
	// A degree of longitude is shorter than one of latitude by the cosine of the
	// latitude; over one city a plain cylindrical projection is good enough.
	narrow := math.Cos((south + north) / 2 * math.Pi / 180)
	unit := mapWidth / math.Max((east-west)*narrow, 1e-9)
	height := math.Ceil((north-south)*unit) + 4
	place := func(p [2]float64) (x, y float64) {
		return 2 + (p[0]-west)*narrow*unit*(mapWidth-4)/mapWidth, 2 + (north-p[1])*unit*(mapWidth-4)/mapWidth
	}
	var c canvas
	fmt.Fprintf(&c.b, `<svg xmlns="http://www.w3.org/2000/svg" class="chart map" viewBox="0 0 %s %s" role="img" aria-label="%s">`,
		number(mapWidth), number(height), escape(name))
	c.hatch(id)
	for _, a := range areas {
		c.link(a.Link)
		c.start("path", "d", path(a.Shape, place), "fill", fill(id, a.Class), "stroke", Ink, "stroke-width", "1.5", "stroke-linejoin", "round")
		fmt.Fprintf(&c.b, "><title>%s</title></path>", escape(a.Name))
		c.unlink(a.Link)
	}
	return c.close()
}

// Swatch is the fill of a class alone, for a legend. It is decoration: the
// values stand beside it.
func Swatch(class int) SVG {
	var c canvas
	c.b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" class="symbol" width="22" height="14" aria-hidden="true">`)
	if class >= 0 && class < len(Classes) {
		c.add("rect", "width", "22", "height", "14", "fill", Classes[class], "stroke", Ink)
		return c.close()
	}
	c.add("rect", "width", "22", "height", "14", "fill", Blank, "stroke", Ink)
	c.add("path", "d", "M2 14 12 0M9 14 19 0M16 14 22 6", "stroke", Muted, "stroke-width", "2")
	return c.close()
}

// hatch defines the fill of what is not known.
func (c *canvas) hatch(id string) {
	fmt.Fprintf(&c.b, `<defs><pattern id="%s-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`, escape(id))
	c.add("rect", "width", "8", "height", "8", "fill", Blank)
	c.add("rect", "width", "2.5", "height", "8", "fill", Muted)
	c.b.WriteString("</pattern></defs>")
}

func fill(id string, class int) string {
	if class < 0 || class >= len(Classes) {
		return "url(#" + id + "-hatch)"
	}
	return Classes[class]
}

func (c *canvas) link(to string) {
	if to != "" {
		fmt.Fprintf(&c.b, `<a href="%s">`, escape(to))
	}
}

func (c *canvas) unlink(to string) {
	if to != "" {
		c.b.WriteString("</a>")
	}
}

// path writes polygons; points that fall on the one before are left out.
func path(polygons [][][][2]float64, place func([2]float64) (x, y float64)) string {
	var d strings.Builder
	for _, rings := range polygons {
		for _, ring := range rings {
			last := ""
			for i, p := range ring {
				x, y := place(p)
				at := number(math.Round(x*10)/10) + " " + number(math.Round(y*10)/10)
				if at == last {
					continue
				}
				if i == 0 {
					d.WriteString("M")
				} else {
					d.WriteString("L")
				}
				d.WriteString(at)
				last = at
			}
			d.WriteString("Z")
		}
	}
	return d.String()
}

// bounds is the smallest box around all areas; west > east when there is none.
func bounds(areas []Area) (west, south, east, north float64) {
	west, south, east, north = 181, 91, -181, -91
	for _, a := range areas {
		for _, rings := range a.Shape {
			for _, ring := range rings {
				for _, p := range ring {
					west, east = math.Min(west, p[0]), math.Max(east, p[0])
					south, north = math.Min(south, p[1]), math.Max(north, p[1])
				}
			}
		}
	}
	return west, south, east, north
}
