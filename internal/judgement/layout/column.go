package layout

import (
	"regexp"
	"slices"
)

// column is the strip in which the texts of one column stand.
type column struct {
	x0, x1  float64 // ink of its cells
	numeric bool    // most of its cells are figures
	sign    int     // 1 or -1 when it holds only signs of the figures after or before it
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
