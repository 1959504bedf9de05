package layout

import (
	"math"
	"slices"

	"nyata/internal/record/document"
)

// block is a run of printed lines [from, to) that may be a table without a
// full grid.
type block struct {
	from, to int
	framed   bool // level lines over and under it take the place of other proof
}

const (
	// blockGap is the white, in font sizes, that ends a run of lines unless
	// the lines before stood as far apart.
	blockGap = 2.2
	// mostSingles is how many lines with one chunk may stand between rows.
	mostSingles = 3
)

// blocks finds the candidates among the lines of a page, from the top: first
// runs between level lines, widened where their rows go on, then runs of rows
// that share gutters among the lines left.
func blocks(ls []printed, levels []stage) []block {
	frames := apartRuns(framed(ls, levels))
	var out []block
	start := 0
	for i, f := range frames {
		next := len(ls)
		if i+1 < len(frames) {
			next = frames[i+1].from
		}
		if f.from < start {
			f.from = start
		}
		f.from = headOf(ls, f, start)
		out = append(out, unframed(ls, start, f.from)...)
		f.to = endOf(ls, f, next)
		out = append(out, f)
		start = f.to
	}
	return append(out, unframed(ls, start, len(ls))...)
}

// apartRuns sorts runs and joins those that overlap.
func apartRuns(runs []block) []block {
	slices.SortStableFunc(runs, func(a, b block) int { return a.from - b.from })
	var out []block
	for _, r := range runs {
		if n := len(out); n > 0 && r.from < out[n-1].to {
			out[n-1].to = max(out[n-1].to, r.to)
			continue
		}
		out = append(out, r)
	}
	return out
}

// headOf gives the first line of a framed run with the heading over its first
// level line, when its own first line is a row of figures already.
func headOf(ls []printed, f block, ceiling int) int {
	from := f.from
	if !rowLike(ls[from]) {
		return from
	}
	for from > ceiling && headLine(ls, from, f.to) {
		from--
	}
	return from
}

// endOf gives the end of a framed run with the rows under its last level line:
// the whole body when the lines frame only the heading, otherwise only rows that
// follow close by.
func endOf(ls []printed, f block, floor int) int {
	data := 0
	for _, l := range ls[f.from:f.to] {
		if rowLike(l) {
			data++
		}
	}
	to := f.to
	if data < 2 {
		for _, b := range aligned(ls[f.from:floor]) {
			if f.from+b.from <= f.to {
				to = max(to, f.from+b.to)
			}
		}
		return to
	}
	for to < floor && rowLike(ls[to]) && !caption.MatchString(ls[to].text()) &&
		ls[to].box.Y0-ls[to-1].box.Y1 < 1.2*ls[to].size && sharesGutter(ls[f.from:to], ls[to]) {
		to++
	}
	return to
}

// unframed finds the runs of rows among the lines [from, to).
func unframed(ls []printed, from, to int) []block {
	var out []block
	for _, b := range aligned(ls[from:to]) {
		b.from, b.to = b.from+from, b.to+from
		out = append(out, splitAtHeads(ls, b)...)
	}
	for i := range out {
		ceiling, floor := from, to
		if i > 0 {
			ceiling = out[i-1].to
		}
		if i+1 < len(out) {
			floor = out[i+1].from
		}
		out[i].reach(ls, ceiling, floor)
	}
	return out
}

// reach takes in the lines next to a block without level lines that belong to
// it: a text over several columns above, wrapped text below.
func (b *block) reach(ls []printed, ceiling, floor int) {
	for b.to < floor && goesUnder(ls, *b) {
		b.to++
	}
	const mostAbove = 4
	for taken := 0; taken < mostAbove && b.from > ceiling && (headsGroup(ls, *b) || headsOne(ls, *b)); taken++ {
		b.from--
	}
}

// headsOne tells whether the line over the block is the upper line of the
// heading of one column behind the first: right over it and hardly wider.
func headsOne(ls []printed, b block) bool {
	l, first := ls[b.from-1], ls[b.from]
	if len(l.chunks) != 1 || l.running != nil || first.box.Y0-l.box.Y1 > 0.45*l.size || caption.MatchString(l.text()) {
		return false
	}
	cols := columnsOf(ls[b.from:b.to])
	if len(cols) < 2 || l.box.X0 < cols[0].x1 {
		return false
	}
	cuts := cutsOf(cols)
	from, _ := slices.BinarySearch(cuts, l.box.X0)
	to, _ := slices.BinarySearch(cuts, l.box.X1)
	return from == to && from > 0
}

// splitAtHeads parts a run where, after rows of figures, white and a single
// line are followed by a new heading: two tables with a title between them.
func splitAtHeads(ls []printed, b block) []block {
	var out []block
	data := 0
	for i := b.from; i < b.to; i++ {
		if rowLike(ls[i]) {
			data++
			continue
		}
		if data < 2 || len(ls[i].chunks) != 1 || ls[i].box.Y0-ls[i-1].box.Y1 < 0.8*ls[i].size {
			continue
		}
		j := i
		for j < b.to && len(ls[j].chunks) == 1 {
			j++
		}
		k := j
		for k < b.to && len(ls[k].chunks) > 1 && !rowLike(ls[k]) {
			k++
		}
		if j < b.to && k > j && k < b.to {
			out = append(out, block{from: b.from, to: i})
			b.from, data = j, 0
			i = j
		}
	}
	return append(out, b)
}

// goesUnder tells whether the line under the block is the end of a wrapped text
// in a column behind the first: close by, and within the width of that column.
func goesUnder(ls []printed, b block) bool {
	l, last := ls[b.to], ls[b.to-1]
	if len(l.chunks) != 1 || l.running != nil || l.box.Y0-last.box.Y1 > 0.35*l.size || caption.MatchString(l.text()) {
		return false
	}
	cols := columnsOf(ls[b.from:b.to])
	for _, c := range cols[min(1, len(cols)):] {
		if !c.numeric && l.box.X0 >= c.x0-1 && l.box.X1 <= c.x1+1 {
			return true
		}
	}
	return false
}

// headsGroup tells whether the line over the block is a heading over several
// of its columns: close by, and over the middle of some columns behind the first.
func headsGroup(ls []printed, b block) bool {
	l, first := ls[b.from-1], ls[b.from]
	if len(l.chunks) != 1 || l.running != nil || first.box.Y0-l.box.Y1 > 0.8*l.size || caption.MatchString(l.text()) {
		return false
	}
	cols := columnsOf(ls[b.from:b.to])
	if len(cols) < 3 || l.box.X0 < cols[0].x1-0.2*(l.box.X1-l.box.X0) {
		return false
	}
	middle := (l.box.X0 + l.box.X1) / 2
	for from := 1; from < len(cols); from++ {
		for to := from + 1; to < len(cols); to++ {
			if l.box.X1-l.box.X0 <= 1.5*(cols[to].x1-cols[from].x0)+l.size && math.Abs(middle-(cols[from].x0+cols[to].x1)/2) < 0.06*(cols[to].x1-cols[from].x0) {
				return true
			}
		}
	}
	return false
}

// headLine tells whether the line over line i goes with it as its heading.
func headLine(ls []printed, i, to int) bool {
	l := ls[i-1]
	if len(l.chunks) == 0 || l.running != nil || caption.MatchString(l.text()) || ls[i].box.Y0-l.box.Y1 > l.size {
		return false
	}
	return len(l.chunks) > 1 || headsGroup(ls, block{from: i, to: to})
}

// rowLike tells whether a line has a label and a figure, or several figures.
func rowLike(l printed) bool {
	figures := 0
	for _, c := range l.chunks {
		if c.numeric() {
			figures++
		}
	}
	return len(l.chunks) >= 2 && figures >= 1
}

func mid(b document.Box) float64 { return (b.Y0 + b.Y1) / 2 }
