package layout

import (
	"cmp"
	"slices"

	"nyata/internal/record/document"
)

// leastColumnLines is how many lines of running text each column of a page set
// in two columns must have.
const leastColumnLines = 6

// zones parts the printed lines of a page set in two columns of running text:
// those of the left and of the right column, and those that lie over both. A
// page set in one column is one zone.
func zones(ls []printed, prose []document.Box) [][]printed {
	cut, ok := middleGutter(prose)
	if !ok {
		return [][]printed{ls}
	}
	var whole, left, right []printed
	for _, l := range ls {
		if crosses(l, cut) || !besideProse(l, prose) {
			whole = append(whole, l)
			continue
		}
		a, b := l.cut(cut)
		if len(a.chunks) > 0 || a.running != nil {
			left = append(left, a)
		}
		if len(b.chunks) > 0 || b.running != nil {
			right = append(right, b)
		}
	}
	return [][]printed{whole, left, right}
}

// middleGutter finds the white between two columns of running text.
func middleGutter(prose []document.Box) (float64, bool) {
	sorted := slices.Clone(prose)
	slices.SortFunc(sorted, func(a, b document.Box) int {
		return cmp.Or(cmp.Compare(a.X0, b.X0), cmp.Compare(a.X1, b.X1), cmp.Compare(a.Y0, b.Y0))
	})
	end := 0.0
	for i, b := range sorted {
		if i >= leastColumnLines && len(sorted)-i >= leastColumnLines && b.X0 > end {
			return (end + b.X0) / 2, true
		}
		end = max(end, b.X1)
	}
	return 0, false
}

func crosses(l printed, x float64) bool {
	if l.running != nil && l.running.X0 < x && l.running.X1 > x && len(l.chunks) == 0 {
		return false // both columns' text on one line
	}
	return slices.ContainsFunc(l.chunks, func(c chunk) bool { return c.box.X0 < x && c.box.X1 > x })
}

// besideProse tells whether running text stands within three lines of l.
func besideProse(l printed, prose []document.Box) bool {
	reach := 3 * l.size
	return slices.ContainsFunc(prose, func(b document.Box) bool { return b.Y1 > l.box.Y0-reach && b.Y0 < l.box.Y1+reach })
}

// cut parts a line at x, where none of its chunks stands.
func (l printed) cut(x float64) (left, right printed) {
	left, right = printed{line: line{size: l.size, box: l.box}}, printed{line: line{size: l.size, box: l.box}}
	for _, c := range l.chunks {
		side := &left
		if c.box.X0 > x {
			side = &right
		}
		if len(side.chunks) == 0 {
			side.box = c.box
		}
		side.chunks = append(side.chunks, c)
		side.words = append(side.words, c.words...)
		side.box = union(side.box, c.box)
	}
	if r := l.running; r != nil {
		if r.X0 < x {
			left.running = &document.Box{X0: r.X0, Y0: r.Y0, X1: min(r.X1, x), Y1: r.Y1}
		}
		if r.X1 > x {
			right.running = &document.Box{X0: max(r.X0, x), Y0: r.Y0, X1: r.X1, Y1: r.Y1}
		}
	}
	return left, right
}
