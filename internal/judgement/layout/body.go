package layout

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"
)

// bodyRows groups the lines under the heading into rows and gives their cells.
// Lines with figures start rows; lines of text join the row before or after
// when they are its wrapped text.
func bodyRows(ls []tableLine, cols []column, levels []stage) [][]looseCell {
	b := body{lines: ls, cols: cols, levels: levels}
	b.measure()
	var out [][]looseCell
	for _, group := range b.groups() {
		out = append(out, b.cells(group))
	}
	carry(out)
	return out
}

type body struct {
	lines  []tableLine
	cols   []column
	levels []stage
	right  []float64 // right end of the room of each column
	texts  bool      // no column of figures
	tight  float64   // distance of lines of one text, where rows stand farther apart; 0 when they do not
}

func (b *body) measure() {
	b.right = make([]float64, len(b.cols))
	for i, c := range b.cols {
		b.right[i] = c.x1
	}
	b.texts = true
	for _, l := range b.lines {
		for _, p := range l.pieces {
			if p.from == p.to {
				b.right[p.from] = max(b.right[p.from], p.box.X1)
			}
		}
		b.texts = b.texts && !l.hasFigure()
	}
	b.tight = tightStep(b.lines)
}

// tightStep gives the distance of lines of one text when the lines of a table
// stand at two distances, and 0 when all are alike.
func tightStep(ls []tableLine) float64 {
	var steps []float64
	size := 0.0
	for i := 1; i < len(ls); i++ {
		steps = append(steps, mid(ls[i].box)-mid(ls[i-1].box))
		size = max(size, ls[i].size)
	}
	if len(steps) < 3 {
		return 0
	}
	slices.Sort(steps)
	tight := steps[len(steps)/10]
	wide := 0
	for _, s := range steps {
		if s > tight+wider*size {
			wide++
		}
	}
	if wide*5 < len(steps) || wide == len(steps) {
		return 0
	}
	return tight
}

// wider is the additional distance, in font sizes, that parts rows from lines.
const wider = 0.2

// groups gives the numbers of the first and one past the last line of each row.
func (b *body) groups() [][2]int {
	n := len(b.lines)
	joined := make([]bool, n) // line i goes with line i-1
	for i := 1; i < n; i++ {
		joined[i] = b.tail(i, joined)
	}
	for i := n - 2; i >= 0; i-- {
		if !b.settled(i, joined) && b.head(i) {
			joined[i+1] = true
		}
	}
	var out [][2]int
	for i := range n {
		if i == 0 || !joined[i] {
			out = append(out, [2]int{i, i + 1})
			continue
		}
		out[len(out)-1][1] = i + 1
	}
	return out
}

// settled tells whether line i already goes with a line of figures before it.
func (b *body) settled(i int, joined []bool) bool {
	for ; joined[i]; i-- {
		if b.lines[i-1].hasFigure() {
			return true
		}
	}
	return false
}

// tail tells whether line i goes on with the row of the line before.
func (b *body) tail(i int, joined []bool) bool {
	l, before := b.lines[i], b.lines[i-1]
	if ruleBetween(b.levels, mid(before.box), mid(l.box), b.cols[0].x0, b.cols[len(b.cols)-1].x1) {
		return false
	}
	if l.hasFigure() {
		return staggered(before, l)
	}
	if staggered(before, l) {
		return true
	}
	if i+1 < len(b.lines) && b.lines[i+1].hasFigure() && staggered(l, b.lines[i+1]) {
		return false
	}
	if l.box.Y0-before.box.Y1 > 0.8*l.size {
		return false
	}
	if b.texts && b.tight > 0 {
		return mid(l.box)-mid(before.box) <= b.tight+wider*l.size
	}
	start := i - 1
	for start > 0 && joined[start] {
		start--
	}
	good, bad := 0, 0
	for _, p := range l.pieces {
		q, ok := b.lastIn(p.from, start, i)
		switch {
		case !ok || p.from != p.to || q.from != q.to:
			bad++
		case b.wraps(q, p):
			good++
		default:
			bad++
		}
	}
	if _, first := l.at(0); !first && !b.texts && good+bad > 0 {
		return true // wrapped text of a later column
	}
	return good > bad
}

// staggered tells whether two lines are one row set at different heights, as a
// figure beside the middle of its two-line label: they overlap in height, and
// stand in different columns.
func staggered(a, b tableLine) bool {
	overlap := min(a.box.Y1, b.box.Y1) - max(a.box.Y0, b.box.Y0)
	return overlap > 0.2*min(a.box.Y1-a.box.Y0, b.box.Y1-b.box.Y0) && disjoint(a, b)
}

// lastIn finds the last piece in column c on the lines from start up to end.
func (b *body) lastIn(c, start, end int) (piece, bool) {
	for i := end - 1; i >= start; i-- {
		if p, ok := b.lines[i].at(c); ok {
			return p, true
		}
	}
	return piece{}, false
}

// wraps tells whether q, under p in one column, goes on with its text: the
// first word of q would not have fitted behind p. A small letter at the start
// makes up for some room.
func (b *body) wraps(p, q piece) bool {
	if p.numeric() || q.numeric() {
		return false
	}
	first := q.words[0]
	room := b.right[p.from] - p.box.X1
	need := first.Box.X1 - first.Box.X0 + 0.25*first.Size
	last := p.words[len(p.words)-1]
	if isLeader(p.words, len(p.words)-1) || trailing(last.Text) > 0 {
		return false
	}
	if q.box.X0 < p.box.X0-0.6*first.Size {
		return false
	}
	r, _ := utf8.DecodeRuneInString(first.Text)
	small := unicode.IsLower(r) || r == '(' || r == '&'
	end, _ := utf8.DecodeLastRuneInString(last.Text)
	if end == ':' || end == '.' && !small {
		return false
	}
	if end == '-' || end == ',' || end == '/' {
		return true
	}
	if small {
		return true
	}
	return room < need-0.1*first.Size && (last.Bold == first.Bold)
}

// head tells whether line i is the beginning of the label of the row that line
// i+1 goes on with.
func (b *body) head(i int) bool {
	l, next := b.lines[i], b.lines[i+1]
	if l.hasFigure() || !next.hasFigure() && !b.texts || !l.onlyFirst() {
		return false
	}
	if ruleBetween(b.levels, mid(l.box), mid(next.box), b.cols[0].x0, b.cols[len(b.cols)-1].x1) {
		return false
	}
	if next.box.Y0-l.box.Y1 > 0.8*l.size {
		return false
	}
	q, ok := next.at(0)
	if !ok || l.pieces[0].from != l.pieces[0].to {
		return staggered(l, next)
	}
	if q.box.X0 > l.pieces[0].box.X0+0.5*l.size && b.indented(i+2, q.box.X0) {
		return false // a text over a group of rows, not the first line of one
	}
	return b.wraps(l.pieces[0], q)
}

// indented tells whether the label of line i, if any, begins at x.
func (b *body) indented(i int, x float64) bool {
	if i >= len(b.lines) {
		return false
	}
	p, ok := b.lines[i].at(0)
	return ok && math.Abs(p.box.X0-x) < 0.3*b.lines[i].size
}

func disjoint(a, b tableLine) bool {
	for _, p := range a.pieces {
		for _, q := range b.pieces {
			if p.from <= q.to && q.from <= p.to {
				return false
			}
		}
	}
	return true
}

// cells joins the pieces of the lines of one row by column.
func (b *body) cells(group [2]int) []looseCell {
	var out []looseCell
	for _, l := range b.lines[group[0]:group[1]] {
		for _, p := range l.pieces {
			k := slices.IndexFunc(out, func(c looseCell) bool { return p.from < c.col+c.cols && c.col <= p.to })
			if k < 0 {
				out = append(out, looseCell{span{col: p.from, rows: 1, cols: p.to - p.from + 1}, slices.Clone(p.words)})
				continue
			}
			out[k].words = append(out[k].words, p.words...)
			end := max(out[k].col+out[k].cols-1, p.to)
			out[k].col = min(out[k].col, p.from)
			out[k].cols = end - out[k].col + 1
		}
	}
	return settle(out)
}

// settle joins cells that came to overlap when one of them grew.
func settle(cells []looseCell) []looseCell {
	slices.SortStableFunc(cells, func(a, b looseCell) int { return a.col - b.col })
	var out []looseCell
	for _, c := range cells {
		if n := len(out); n > 0 && c.col < out[n-1].col+out[n-1].cols {
			last := &out[n-1]
			last.words = append(last.words, c.words...)
			last.cols = max(last.col+last.cols, c.col+c.cols) - last.col
			continue
		}
		out = append(out, c)
	}
	return out
}
