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
	runs := append(framed(ls, levels), aligned(ls)...)
	slices.SortStableFunc(runs, func(a, b block) int { return a.from - b.from })
	var joined []block
	for _, b := range runs {
		if n := len(joined); n > 0 && b.from < joined[n-1].to {
			last := &joined[n-1]
			last.from, last.to = mergeRuns(ls, *last, b)
			last.framed = last.framed || b.framed
			continue
		}
		joined = append(joined, b)
	}
	var out []block
	for _, b := range joined {
		if b.framed {
			out = append(out, b)
		} else {
			out = append(out, splitAtHeads(ls, b)...)
		}
	}
	for i := range out {
		floor, ceiling := len(ls), 0
		if i+1 < len(out) {
			floor = out[i+1].from
		}
		if i > 0 {
			ceiling = out[i-1].to
		}
		out[i].reach(ls, ceiling, floor)
	}
	return out
}

// reach takes in the lines next to a block without level lines that belong to
// it: a text over several columns above, wrapped text below.
func (b *block) reach(ls []printed, ceiling, floor int) {
	if b.framed {
		return
	}
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

func mid(b document.Box) float64 { return (b.Y0 + b.Y1) / 2 }
