package chart

import (
	"cmp"
	"math"
	"slices"
)

// The size of a tile in pixels, and how many stand beside each other on any
// screen.
const (
	tileHeight  = 46
	tileColumns = 8
)

// DrawTiles draws every area equally large, roughly where it lies, so that
// small areas in the middle of a city can be read too: a grid from north to south and in every row from
// west to east. Areas without a boundary come last, by name.
func DrawTiles(id, name string, areas []Area) SVG {
	if len(areas) == 0 {
		return ""
	}
	rows := tileRows(areas)
	var c canvas
	c.open("tiles", len(rows)*tileHeight, name, "")
	c.hatch(id)
	step := 100.0 / tileColumns
	for i, row := range rows {
		y := float64(i * tileHeight)
		indent := float64(tileColumns-len(row)) / 2 * step
		for j, a := range row {
			x := indent + float64(j)*step
			c.link(a.Link)
			c.start("rect", "x", percent(x+0.25), "y", number(y+2), "width", percent(step-0.5), "height", number(tileHeight-4),
				"fill", fill(id, a.Class), "stroke", Ink, "stroke-width", "0.75")
			c.b.WriteString("><title>")
			c.b.WriteString(escape(a.Name))
			c.b.WriteString("</title></rect>")
			c.tileText(percent(x+step/2), y, a)
			c.unlink(a.Link)
		}
	}
	return c.close()
}

// tileText writes two lines that are readable on the fill below them; on the
// hatch they get a plate.
func (c *canvas) tileText(x string, y float64, a Area) {
	colour := Ink
	if a.Class == 0 || a.Class == len(Classes)-1 {
		colour = Paper
	}
	if a.Class < 0 || a.Class >= len(Classes) {
		c.start("svg", "x", x, "y", number(y), "overflow", "visible")
		c.b.WriteByte('>')
		c.add("rect", "x", "-18", "y", "9", "width", "36", "height", "28", "fill", Blank)
		c.b.WriteString("</svg>")
	}
	for i, line := range []string{a.Short, a.Value} {
		class := "tile"
		if i == 1 {
			class = "tile value"
		}
		c.start("text", "x", x, "y", number(y+20+float64(i)*15), "text-anchor", "middle", "class", class, "fill", colour)
		c.b.WriteByte('>')
		c.b.WriteString(escape(line))
		c.b.WriteString("</text>")
	}
}

// tileRows lays the areas out by the middle of their boundaries.
func tileRows(areas []Area) [][]Area {
	order := slices.Clone(areas)
	middles := make(map[string][2]float64, len(areas))
	for _, a := range areas {
		west, south, east, north := bounds([]Area{a})
		if west > east {
			middles[a.ID] = [2]float64{math.Inf(1), math.Inf(-1)}
			continue
		}
		middles[a.ID] = [2]float64{(west + east) / 2, (south + north) / 2}
	}
	slices.SortStableFunc(order, func(a, b Area) int {
		return cmp.Or(cmp.Compare(middles[b.ID][1], middles[a.ID][1]), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	var rows [][]Area
	for row := range slices.Chunk(order, tileColumns) {
		slices.SortStableFunc(row, func(a, b Area) int {
			return cmp.Or(cmp.Compare(middles[a.ID][0], middles[b.ID][0]), cmp.Compare(a.Name, b.Name))
		})
		rows = append(rows, row)
	}
	return rows
}
