package layout

import (
	"cmp"
	"regexp"
	"slices"
)

// column is the strip in which the texts of one column stand.
type column struct {
	x0, x1  float64 // ink of its cells
	numeric bool    // most of its cells are figures
	sign    int     // 1 or -1 when it holds only signs of the figures after or before it
}

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

// betweenFigures counts the rows in which figures stand on both sides of the
// gutter.
func betweenFigures(g gutter, rows [][]chunk) int {
	n := 0
	for _, row := range rows {
		for i := 1; i < len(row); i++ {
			a, b := row[i-1], row[i]
			if a.box.X1 <= g.from+0.01 && b.box.X0 >= g.to-0.01 && a.numeric() && b.numeric() {
				n++
			}
		}
	}
	return n
}

// columnsBetween gives the columns that the gutters leave, as wide as the texts
// that stand wholly between two gutters.
func columnsBetween(gs []gutter, rows [][]chunk) []column {
	cuts := make([]float64, len(gs))
	for i, g := range gs {
		cuts[i] = (g.from + g.to) / 2
	}
	cols := make([]column, len(gs)+1)
	figures, texts, signs := make([]int, len(cols)), make([]int, len(cols)), make([]int, len(cols))
	seen := make([]bool, len(cols))
	for _, row := range rows {
		for _, c := range row {
			i, _ := slices.BinarySearch(cuts, c.box.X0)
			j, _ := slices.BinarySearch(cuts, c.box.X1)
			if i != j {
				continue
			}
			if !seen[i] {
				seen[i] = true
				cols[i].x0, cols[i].x1 = c.box.X0, c.box.X1
			}
			cols[i].x0, cols[i].x1 = min(cols[i].x0, c.box.X0), max(cols[i].x1, c.box.X1)
			text := c.text()
			switch {
			case numeric(text):
				figures[i]++
			case leadingSign.MatchString(text):
				signs[i]++
			case trailingSign.MatchString(text):
				signs[i]--
			default:
				texts[i]++
			}
		}
	}
	var out []column
	var at []int // number of each kept strip
	for i, c := range cols {
		if seen[i] {
			c.numeric = figures[i] > texts[i]
			if figures[i]+texts[i] == 0 {
				c.sign = min(max(signs[i], -1), 1)
			}
			out = append(out, c)
			at = append(at, i)
		}
	}
	return joinHalves(out, at, cuts, rows)
}

var (
	leadingSign  = regexp.MustCompile(`^(?:US|A|C)?[$€£¥]$|^Rp\.?$|^\($`)
	trailingSign = regexp.MustCompile(`^%$|^\)%?$|^\(?[a-z*†‡]\)?$|^\d{1,2}/$`)
)

// joinHalves joins neighbouring columns of which no row has both, when they are
// not two columns of figures (labels at different indents, or set to the right), and
// a column of "$" or "%" with the figures it belongs to.
func joinHalves(cols []column, at []int, cuts []float64, rows [][]chunk) []column {
	for i := 1; i < len(cols); {
		signed := cols[i-1].sign > 0 && cols[i].numeric || cols[i].sign < 0 && cols[i-1].numeric
		if !signed && cols[i-1].numeric && cols[i].numeric || !signed && together(at[i-1], at[i], cuts, rows) {
			i++
			continue
		}
		cols[i-1].x0, cols[i-1].x1 = min(cols[i-1].x0, cols[i].x0), max(cols[i-1].x1, cols[i].x1)
		cols[i-1].numeric, cols[i-1].sign = signed, 0
		cols, at = slices.Delete(cols, i, i+1), slices.Delete(at, i, i+1)
	}
	return cols
}

// together tells whether some row has text in both strips.
func together(a, b int, cuts []float64, rows [][]chunk) bool {
	for _, row := range rows {
		left, right := false, false
		for _, c := range row {
			i, _ := slices.BinarySearch(cuts, (c.box.X0+c.box.X1)/2)
			left, right = left || i == a, right || i == b
		}
		if left && right {
			return true
		}
	}
	return false
}
