package layout

import (
	"cmp"
	"math"
	"slices"
)

// stage is the level lines at one height, taken together.
type stage struct {
	y, x0, x1 float64
	parts     []ruling
}

// stages joins level lines at one height.
func stages(level []ruling) []stage {
	sorted := slices.Clone(level)
	slices.SortStableFunc(sorted, func(a, b ruling) int { return cmp.Compare(a.at, b.at) })
	var out []stage
	for _, l := range sorted {
		if n := len(out); n > 0 && l.at-out[n-1].y <= touch {
			s := &out[n-1]
			s.x0, s.x1 = min(s.x0, l.from), max(s.x1, l.to)
			s.parts = append(s.parts, l)
			continue
		}
		out = append(out, stage{l.at, l.from, l.to, []ruling{l}})
	}
	return out
}

// cover is the share of [x0, x1] that lines of the stage cover.
func (s stage) cover(x0, x1 float64) float64 { return covered(s.parts, s.parts[0].at, x0, x1) }

// like tells whether two stages have the same ends, as the lines of one table.
func (s stage) like(o stage) bool {
	slack := max(4, 0.015*(s.x1-s.x0))
	return math.Abs(s.x0-o.x0) <= slack && math.Abs(s.x1-o.x1) <= slack
}

// framed finds runs of lines between level lines of the same ends. A band with
// running text, a title or much white in it parts two tables.
func framed(ls []printed, levels []stage) []block {
	var out []block
	used := make([]bool, len(levels))
	for i, top := range levels {
		if used[i] || top.x1-top.x0 < 60 || top.cover(top.x0, top.x1) < 0.6 {
			continue
		}
		used[i] = true
		from, to := -1, -1
		above := top
		for j := i + 1; j < len(levels); j++ {
			s := levels[j]
			if !s.like(top) || s.cover(s.x0, s.x1) < 0.6 {
				continue
			}
			a, b, ok := band(ls, above, s)
			if !ok || a < b && from >= 0 && titleBand(ls[a:b], above) && rowsOf(ls[from:to]) >= 2 {
				break
			}
			used[j] = true
			if a < b {
				if from < 0 {
					from = a
				}
				to = b
			}
			above = s
		}
		if from >= 0 && rowsOf(ls[from:to]) >= 2 {
			out = append(out, block{from: from, to: to, framed: true})
		}
	}
	return out
}

// band gives the lines between two stages; ok is false when they cannot belong
// to one table.
func band(ls []printed, upper, lower stage) (from, to int, ok bool) {
	from = len(ls)
	last := upper.y
	for i, l := range ls {
		y := mid(l.box)
		if y <= upper.y || y >= lower.y {
			continue
		}
		from, to = min(from, i), i+1
		const white = 5.0 // font sizes
		if l.box.Y0-last > white*l.size || caption.MatchString(l.text()) {
			return 0, 0, false
		}
		if l.running != nil && min(l.running.X1, upper.x1)-max(l.running.X0, upper.x0) > 0.2*(upper.x1-upper.x0) {
			return 0, 0, false
		}
		last = l.box.Y1
	}
	if from >= to {
		return 0, 0, lower.y-upper.y < 60
	}
	return from, to, lower.y-last < 60
}

// titleBand tells whether the lines under a stage are not rows but a note and the
// title of the next table: no figures beside labels, and much white.
func titleBand(ls []printed, upper stage) bool {
	last := upper.y
	white := 0.0
	for _, l := range ls {
		if rowLike(l) {
			return false
		}
		white = max(white, (l.box.Y0-last)/l.size)
		last = l.box.Y1
	}
	return white > 0.9
}

// rowsOf counts lines with several chunks.
func rowsOf(ls []printed) int {
	n := 0
	for _, l := range ls {
		if len(l.chunks) > 1 {
			n++
		}
	}
	return n
}
