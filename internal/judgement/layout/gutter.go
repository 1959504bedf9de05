package layout

import (
	"cmp"
	"regexp"
	"slices"
)

// gutter is an upright strip of white between two columns.
type gutter struct {
	from, to float64
	support  int // lines with text on both sides
}

const (
	// crossingShare is the part of the lines whose text may cross a gutter.
	crossingShare = 1.0 / 12
	// loneGutter is the width, in font sizes, of a gutter that one line shows.
	loneGutter = 1.5
	// narrowGutter is the width under which a gutter needs more support,
	// because spaces between words may stand in line by chance.
	narrowGutter = 0.62
	leastGutter  = 0.3
)

// gutters finds the strips of white that part the chunks of the rows.
func gutters(rows [][]chunk, size float64) []gutter {
	type edge struct {
		x    float64
		step int
	}
	var edges []edge
	for _, row := range rows {
		for _, c := range row {
			edges = append(edges, edge{c.box.X0, 1}, edge{c.box.X1, -1})
		}
	}
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.step, b.step)) })
	tolerated := int(float64(len(rows)) * crossingShare)
	var out []gutter
	cover := 0
	var open *gutter
	for i, e := range edges {
		cover += e.step
		if i == len(edges)-1 {
			break
		}
		next := edges[i+1].x
		if next <= e.x {
			continue
		}
		if cover <= tolerated {
			if open == nil {
				open = &gutter{from: e.x}
			}
			open.to = next
		} else if open != nil {
			out = append(out, clear(*open, rows, size)...)
			open = nil
		}
	}
	return out // a strip that is still open has no text on its right
}

// clear keeps the parts of the strip that no text begins or ends in, and of
// them those that rows support.
func clear(strip gutter, rows [][]chunk, size float64) []gutter {
	parts := []gutter{strip}
	for _, row := range rows {
		for _, c := range row {
			if c.box.X1 <= strip.from || c.box.X0 >= strip.to || c.box.X0 < strip.from && c.box.X1 > strip.to {
				continue
			}
			var rest []gutter
			for _, p := range parts {
				if c.box.X1 <= p.from || c.box.X0 >= p.to {
					rest = append(rest, p)
					continue
				}
				if c.box.X0 > p.from {
					rest = append(rest, gutter{from: p.from, to: c.box.X0})
				}
				if c.box.X1 < p.to {
					rest = append(rest, gutter{from: c.box.X1, to: p.to})
				}
			}
			parts = rest
		}
	}
	var out []gutter
	for _, p := range parts {
		if p.to-p.from < thinGap*size*0.9 {
			continue
		}
		p.support = supportOf(p, rows)
		if p.to-p.from < leastGutter*size {
			if p.support >= 3 && betweenFigures(p, rows)*5 >= p.support*4 {
				out = append(out, p)
			}
			continue
		}
		wide := p.to-p.from >= narrowGutter*size
		switch {
		case p.support >= 2 && wide,
			p.support >= 1 && p.to-p.from >= loneGutter*size,
			p.support >= 3 && p.support*2 >= len(rows):
			out = append(out, p)
		}
	}
	return out
}

// supportOf counts the rows with text on both sides of the gutter and none in it.
func supportOf(g gutter, rows [][]chunk) int {
	n := 0
	for _, row := range rows {
		left, right, across := false, false, false
		for _, c := range row {
			switch {
			case c.box.X1 <= g.from+0.01:
				left = true
			case c.box.X0 >= g.to-0.01:
				right = true
			default:
				across = true
			}
		}
		if left && right && !across {
			n++
		}
	}
	return n
}

// bare matches a figure without brackets: "12.3 (4.5)" and "(1.2, 3.4)" are one
// statement each.
var bare = regexp.MustCompile(`^[-−–]?\d(?:[\d.,']*\d)?%?$`)

// apart tells whether two texts are two figures.
func apart(a, b string) bool { return bare.MatchString(a) && bare.MatchString(b) }

// betweenFigures counts the rows in which figures stand on both sides of the
// gutter.
func betweenFigures(g gutter, rows [][]chunk) int {
	n := 0
	for _, row := range rows {
		for i := 1; i < len(row); i++ {
			a, b := row[i-1], row[i]
			if a.box.X1 <= g.from+0.01 && b.box.X0 >= g.to-0.01 && apart(a.text(), b.text()) {
				n++
			}
		}
	}
	return n
}
