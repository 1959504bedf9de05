package layout

import "slices"

// aligned groups lines that share gutters. Lines with one chunk join when rows
// follow them.
func aligned(ls []printed) []block {
	var out []block
	start, rows, singles := 0, 0, 0 // rows: lines with several chunks; singles: trailing ones with one
	end := func(i int) {
		if rows >= 2 {
			out = append(out, block{from: start, to: i - singles})
		}
		start, rows, singles = i, 0, 0
	}
	for i, l := range ls {
		if i > start && tooFar(ls[start:i], l) {
			end(i)
		}
		if len(l.chunks) == 0 {
			end(i)
			start = i + 1
			continue
		}
		if len(l.chunks) == 1 && caption.MatchString(l.text()) {
			end(i)
			start = i + 1
			continue
		}
		if len(l.chunks) == 1 {
			if i == start {
				start = i + 1
				continue
			}
			singles++
			if singles > mostSingles {
				end(i + 1)
			}
			continue
		}
		if rows > 0 && !sharesGutter(ls[start:i], l) {
			end(i)
		}
		rows++
		singles = 0
	}
	end(len(ls))
	return out
}

// tooFar tells whether the white above the line ends the run.
func tooFar(run []printed, l printed) bool {
	last := run[len(run)-1]
	white := l.box.Y0 - last.box.Y1
	limit := blockGap * max(l.size, last.size)
	if len(run) >= 4 {
		var between []float64
		for i := 1; i < len(run); i++ {
			between = append(between, run[i].box.Y0-run[i-1].box.Y1)
		}
		slices.Sort(between)
		limit = max(limit, 1.8*between[len(between)/2])
	}
	return white > limit
}

// sharesGutter tells whether the line has text on both sides of a gap that most
// of the last rows of the run have too.
func sharesGutter(run []printed, l printed) bool {
	const recent = 6
	rows, agree := 0, 0
	for i := len(run) - 1; i >= 0 && rows < recent; i-- {
		if len(run[i].chunks) < 2 {
			continue
		}
		rows++
		if gapsMeet(run[i].chunks, l.chunks, 0.3*l.size) {
			agree++
		}
	}
	return agree*2 >= rows
}

// gapsMeet tells whether some gap of a and some gap of b overlap by at least
// the given width.
func gapsMeet(a, b []chunk, least float64) bool {
	i, j := 1, 1
	for i < len(a) && j < len(b) {
		from := max(a[i-1].box.X1, b[j-1].box.X1)
		to := min(a[i].box.X0, b[j].box.X0)
		if to-from >= least {
			return true
		}
		if a[i].box.X0 < b[j].box.X0 {
			i++
		} else {
			j++
		}
	}
	return false
}
