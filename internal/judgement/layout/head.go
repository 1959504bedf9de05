package layout

import (
	"math"
	"regexp"
	"slices"
	"strconv"

	"nyata/internal/record/document"
)

// years matches what heads columns though it is made of digits.
var years = regexp.MustCompile(`^\(?(?:FY|TA|Q[1-4]|TW)?\s?['’]?(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)?\d{2}))?[a-z*]?\)?$`)

// ordinal matches the numbers of columns: "3", "(3)", "3=1+2".
var ordinal = regexp.MustCompile(`^\(?(\d{1,2})\)?(?:\s?=.*)?$`)

// headLines counts the lines that head the columns.
func headLines(rows []tableLine, cols []column, levels []stage) int {
	first := 0
	for first < len(rows) && !isData(rows[first]) {
		first++
	}
	if first == len(rows) { // no figures: the first row heads the others
		return lineHead(rows, cols, levels)
	}
	// A line of years or column numbers over the data.
	for first < len(rows)-1 && onlyYears(rows[first]) && isData(rows[first+1]) {
		first++
	}
	// Lines with only a label right over the data start the body, unless a
	// level line parts them from it.
	head := first
	for head > 0 && rows[head-1].onlyFirst() && (head < 2 || !ruled(rows, head-1, cols, levels) || ruledUnder(rows, head-2, cols, levels)) {
		if ruledUnder(rows, head-1, cols, levels) {
			break
		}
		head--
	}
	if head == 0 && first > 0 {
		return 0
	}
	return head
}

func ruled(rows []tableLine, i int, cols []column, levels []stage) bool {
	return ruledUnder(rows, i, cols, levels)
}

// ruledUnder tells whether a level line runs over most of the table between
// line i and the next.
func ruledUnder(rows []tableLine, i int, cols []column, levels []stage) bool {
	if i < 0 || i+1 >= len(rows) {
		return false
	}
	return ruleBetween(levels, mid(rows[i].box), mid(rows[i+1].box), cols[0].x0, cols[len(cols)-1].x1)
}

func ruleBetween(levels []stage, y0, y1, x0, x1 float64) bool {
	for _, s := range levels {
		if s.y > y0 && s.y < y1 && s.cover(x0, x1) >= 0.6 {
			return true
		}
	}
	return false
}

// lineHead finds the heading of a table of texts: what stands over the first
// level line inside it, or its first line.
func lineHead(rows []tableLine, cols []column, levels []stage) int {
	for i := 0; i+1 < len(rows) && i < 5; i++ {
		if ruledUnder(rows, i, cols, levels) {
			return i + 1
		}
	}
	return min(1, len(rows))
}

// isData tells whether the line holds figures that are not the heading's years.
func isData(l tableLine) bool { return l.hasFigure() }

// onlyYears tells whether the figures of a line are years or the running
// numbers of the columns.
func onlyYears(l tableLine) bool {
	n, last := 0, 0
	counting := true
	for _, p := range l.pieces {
		if !p.numeric() && !ordinal.MatchString(p.text()) && !years.MatchString(p.text()) {
			continue
		}
		text := p.text()
		n++
		if years.MatchString(text) {
			counting = false
			continue
		}
		m := ordinal.FindStringSubmatch(text)
		if m == nil || !counting {
			return false
		}
		k, _ := strconv.Atoi(m[1])
		if k <= last || last > 0 && k > last+4 {
			return false
		}
		last = k
	}
	return n > 1 || n == 1 && !counting
}

// headCells joins the lines of the heading into cells: pieces over the same
// columns on following lines are one cell unless a level line parts them.
func headCells(rows []tableLine, cols []column, levels []stage) []looseCell {
	type open struct {
		piece
		first, last int
	}
	var cells []open
	for i, l := range rows {
		for _, p := range spread(rows, i, cols, levels) {
			joined := false
			for k := range cells {
				c := &cells[k]
				if c.last == i-1 && c.from == p.from && c.to == p.to && !parted2(rows, i-1, p.box, levels) &&
					l.box.Y0-rows[i-1].box.Y1 < 0.7*l.size {
					c.words = append(append([]document.Word{}, c.words...), p.words...)
					c.box = union(c.box, p.box)
					c.last = i
					joined = true
					break
				}
			}
			if !joined {
				cells = append(cells, open{p, i, i})
			}
		}
	}
	// A new row begins where a cell ends and another begins under it.
	starts := make([]bool, len(rows)+1)
	for _, a := range cells {
		for _, b := range cells {
			if b.first == a.last+1 && b.from <= a.to && a.from <= b.to {
				starts[b.first] = true
			}
		}
	}
	rowOf := make([]int, len(rows))
	n := 0
	for i := range rows {
		if i > 0 && starts[i] {
			n++
		}
		rowOf[i] = n
	}
	var out []looseCell
	for _, c := range cells {
		row := rowOf[c.first]
		out = append(out, looseCell{
			span{row: row, col: c.from, rows: rowOf[c.last] - row + 1, cols: c.to - c.from + 1}, c.words,
		})
	}
	return out
}

// parted2 tells whether a level line runs under line i along the box.
func parted2(rows []tableLine, i int, b document.Box, levels []stage) bool {
	return ruleBetween(levels, mid(rows[i].box), mid(rows[i+1].box), b.X0, b.X1)
}

// spread gives the pieces of heading line i, those that head several columns
// widened over them: to the ends of a level line right under the text, or, when
// the texts of the line share out all columns evenly, to their shares.
func spread(rows []tableLine, i int, cols []column, levels []stage) []piece {
	out := slices.Clone(rows[i].pieces)
	if i+1 == len(rows) {
		return out
	}
	underlined := false
	for k := range out {
		if from, to, ok := underline(out[k], mid(rows[i].box), mid(rows[i+1].box), cols, levels); ok && free(out, k, from, to) {
			out[k].from, out[k].to = from, to
			underlined = true
		}
	}
	if !underlined {
		share(out, rows[i+1:], cols)
	}
	return out
}

// underline gives the columns over which a part of a level line, between the
// heights y0 and y1, runs under the piece; a line under the whole table is none.
func underline(p piece, y0, y1 float64, cols []column, levels []stage) (from, to int, ok bool) {
	for _, s := range levels {
		if s.y <= y0 || s.y >= y1 {
			continue
		}
		for _, part := range s.parts {
			if part.from > p.box.X0+2 || part.to < p.box.X1-2 {
				continue
			}
			from, to = -1, -1
			for c, col := range cols {
				if m := (col.x0 + col.x1) / 2; m > part.from && m < part.to {
					if from < 0 {
						from = c
					}
					to = c
				}
			}
			if from >= 0 && from <= p.from && to >= p.to && !(from == 0 && to == len(cols)-1) {
				return from, to, true
			}
		}
	}
	return 0, 0, false
}

// share widens the pieces of a heading line over the columns under them when
// that shares out all columns behind the first, each piece over the middle of
// its share, and the lines below name each column.
func share(ps []piece, below []tableLine, cols []column) {
	first := 0
	for first < len(ps) && ps[first].from == 0 {
		if ps[first].to > 0 {
			return
		}
		first++
	}
	group := ps[first:]
	const mostGroups, mostShared = 12, 40 // more are no heading, and would take long to share out
	if len(group) == 0 || len(group) >= len(cols)-1 || len(group) > mostGroups || len(cols) > mostShared {
		return
	}
	named := func(c int) bool {
		return slices.ContainsFunc(below, func(l tableLine) bool {
			p, ok := l.at(c)
			return ok && p.from == p.to
		})
	}
	for c := 1; c < len(cols); c++ {
		if !named(c) {
			return
		}
	}
	if len(group) == 1 && group[0].from == group[0].to {
		// One text over one column may be the first line of its heading.
		width := 0.0
		for _, l := range below {
			if p, ok := l.at(group[0].from); ok {
				width = max(width, p.box.X1-p.box.X0)
			}
		}
		if group[0].box.X1-group[0].box.X0 < 1.15*width {
			return
		}
	}
	shares, ok := repeated(group, below, cols)
	if !ok {
		shares, _, ok = partition(group, 1, cols)
	}
	if !ok {
		return
	}
	for k := range group {
		group[k].from, group[k].to = shares[k][0], shares[k][1]
	}
}

// repeated shares the columns evenly when the line below names the same columns
// again under each piece, as "Value Volume Value Volume".
func repeated(ps []piece, below []tableLine, cols []column) ([][2]int, bool) {
	count := (len(cols) - 1) / len(ps)
	if len(ps) < 2 || count < 2 || count*len(ps) != len(cols)-1 {
		return nil, false
	}
	last := below[len(below)-1]
	for c := 1; c < len(cols); c++ {
		here, ok := last.at(c)
		first, firstOK := last.at((c-1)%count + 1)
		if !ok || !firstOK || here.from != here.to || here.text() != first.text() {
			return nil, false
		}
	}
	var shares [][2]int
	for k, p := range ps {
		from, to := 1+k*count, (k+1)*count
		if m := (p.box.X0 + p.box.X1) / 2; m < cols[from].x0 || m > cols[to].x1 {
			return nil, false
		}
		shares = append(shares, [2]int{from, to})
	}
	return shares, true
}

// partition finds the way to share the columns from number from among the
// pieces so that each stands over the middle of its share, and how far off the
// middles are in all.
func partition(ps []piece, from int, cols []column) (shares [][2]int, off float64, ok bool) {
	if len(ps) == 0 {
		return nil, 0, from == len(cols)
	}
	p := ps[0]
	if p.from < from {
		return nil, 0, false
	}
	for to := max(from, p.to); to <= len(cols)-len(ps); to++ {
		width := cols[to].x1 - cols[from].x0
		here := math.Abs((cols[from].x0+cols[to].x1)/2 - (p.box.X0+p.box.X1)/2)
		if here > 0.08*width+0.6*p.words[0].Size {
			continue
		}
		rest, more, fits := partition(ps[1:], to+1, cols)
		if fits && (!ok || here+more < off) {
			shares, off, ok = append([][2]int{{from, to}}, rest...), here+more, true
		}
	}
	return shares, off, ok
}

// free tells whether no other piece stands in the columns.
func free(ps []piece, k, from, to int) bool {
	for i, p := range ps {
		if i != k && p.from <= to && from <= p.to {
			return false
		}
	}
	return true
}
