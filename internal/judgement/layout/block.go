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

// blocks finds the candidates among the lines of a page, from the top: runs
// between level lines and runs of rows that share gutters, joined where they
// overlap.
func blocks(ls []printed, levels []stage) []block {
	out := append(framed(ls, levels), aligned(ls)...)
	slices.SortStableFunc(out, func(a, b block) int { return a.from - b.from })
	var joined []block
	for _, b := range out {
		if n := len(joined); n > 0 && b.from < joined[n-1].to {
			last := &joined[n-1]
			last.from, last.to = mergeRuns(ls, *last, b)
			last.framed = last.framed || b.framed
			continue
		}
		joined = append(joined, b)
	}
	var parts []block
	for _, b := range joined {
		if b.framed {
			parts = append(parts, b)
			continue
		}
		parts = append(parts, splitAtHeads(ls, b)...)
	}
	for i := range parts {
		for parts[i].to < len(ls) && (i+1 == len(parts) || parts[i].to < parts[i+1].from) && goesUnder(ls, parts[i]) {
			parts[i].to++
		}
		if b := &parts[i]; !b.framed && b.from > 0 && (i == 0 || parts[i-1].to < b.from) && headsGroup(ls, *b) {
			b.from--
		}
	}
	return parts
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
	if b.framed || len(l.chunks) != 1 || l.running != nil || l.box.Y0-last.box.Y1 > 0.35*l.size || caption.MatchString(l.text()) {
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

// mergeRuns joins two overlapping runs. Lines beyond level lines stay only when
// they look like further rows, not like a title or a note.
func mergeRuns(ls []printed, a, b block) (from, to int) {
	from, to = min(a.from, b.from), max(a.to, b.to)
	frame, ok := a, a.framed
	if b.framed {
		frame, ok = b, true
	}
	if !ok || a.framed && b.framed {
		return from, to
	}
	head := frame.from
	for head > from && headLine(ls, head, to) {
		head--
	}
	from = head
	for to > frame.to && (caption.MatchString(ls[to-1].text()) || !rowLike(ls[to-1])) {
		to--
	}
	return from, to
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

func boxOf(ls []printed) document.Box {
	box := ls[0].box
	for _, l := range ls[1:] {
		box = union(box, l.box)
	}
	return box
}

func mid(b document.Box) float64 { return (b.Y0 + b.Y1) / 2 }
