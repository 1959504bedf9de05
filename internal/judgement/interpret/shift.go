package interpret

import "slices"

// shiftHeadings mends forms whose headings are merged over other columns than
// the figures below: a column whose heading another column has already taken,
// while its cells reach under a heading nobody took, gets that one.
func (g *grid) shiftHeadings() {
	for i, col := range g.cols {
		if i == 0 || len(col.path) == 0 || !slices.Equal(col.path, g.cols[i-1].path) || !g.filled(i-1) {
			continue
		}
		span := g.usualSpan(i)
		for k := i + 1; k < i+span && k < len(g.cols); k++ {
			if len(g.cols[k].path) > 0 && !slices.Equal(g.cols[k].path, col.path) && !g.filled(k) {
				col.path, col.number = g.cols[k].path, g.cols[k].number
				col.reasons = append(col.reasons, "heading_of_merged_cells")
				break
			}
		}
	}
}

func (g *grid) filled(c int) bool {
	for _, r := range g.rows {
		if r.cells[c].cell != nil {
			return true
		}
	}
	return false
}

// usualSpan is the largest number of columns that a body cell starting in a
// column spans.
func (g *grid) usualSpan(c int) int {
	span := 1
	for _, r := range g.rows {
		if r.cells[c].cell != nil {
			span = max(span, r.cells[c].cell.ColSpan)
		}
	}
	return span
}
