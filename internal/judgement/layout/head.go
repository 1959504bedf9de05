package layout

import (
	"regexp"
	"slices"
	"strconv"
)

// years matches what heads columns though it is made of digits.
var years = regexp.MustCompile(`^\(?(?:FY|TA|Q[1-4]|TW)?\s?['’]?(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)?\d{2}))?[a-z*]?\)?$`)

// ordinal matches the numbers of columns: "3", "(3)", "3=1+2".
var ordinal = regexp.MustCompile(`^\(?(\d{1,2})\)?(?:\s?=.*)?$`)

// headLines counts the lines that head the columns.
func headLines(rows []tableLine, cols []column, levels []stage) int {
	first := 0
	for first < len(rows) && !rows[first].hasFigure() {
		first++
	}
	if first == len(rows) {
		return textHead(rows, cols, levels)
	}
	for first < len(rows)-1 && onlyYears(rows[first]) && rows[first+1].hasFigure() {
		first++
	}
	// A label alone over the figures starts the body, unless a level line
	// parts it from them.
	head := first
	for head > 0 && rows[head-1].onlyFirst() && !ruledUnder(rows, head-1, cols, levels) {
		head--
	}
	return head
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

// textHead counts the lines that head a table of texts: what stands over the
// first level line inside it, or its first line.
func textHead(rows []tableLine, cols []column, levels []stage) int {
	const most = 5
	for i := 0; i+1 < len(rows) && i < most; i++ {
		if ruledUnder(rows, i, cols, levels) {
			return i + 1
		}
	}
	return min(1, len(rows))
}

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

// headCell is a cell of the heading in the making, with its first and last line.
type headCell struct {
	piece
	first, last int
}

// headCells joins the lines of the heading into cells: pieces over the same
// columns on following lines are one cell unless white or a level line parts
// them.
func headCells(rows []tableLine, cols []column, levels []stage) []looseCell {
	var cells []headCell
	for i, l := range rows {
		for _, p := range spread(rows, i, cols, levels) {
			k := slices.IndexFunc(cells, func(c headCell) bool {
				return c.last == i-1 && c.from == p.from && c.to == p.to && l.box.Y0-rows[i-1].box.Y1 < 0.7*l.size &&
					!ruleBetween(levels, mid(rows[i-1].box), mid(l.box), p.box.X0, p.box.X1)
			})
			if k < 0 {
				cells = append(cells, headCell{p, i, i})
				continue
			}
			c := &cells[k]
			c.words = slices.Concat(c.words, p.words)
			c.box = union(c.box, p.box)
			c.last = i
		}
	}
	rowOf := headRows(cells, len(rows))
	out := make([]looseCell, 0, len(cells))
	for _, c := range cells {
		row := rowOf[c.first]
		out = append(out, looseCell{
			span{row: row, col: c.from, rows: rowOf[c.last] - row + 1, cols: c.to - c.from + 1}, c.words,
		})
	}
	return out
}

// headRows numbers the rows of the heading: a new one begins where a cell ends
// and another begins under it.
func headRows(cells []headCell, lines int) []int {
	starts := make([]bool, lines+1)
	for _, a := range cells {
		for _, b := range cells {
			if b.first == a.last+1 && b.from <= a.to && a.from <= b.to {
				starts[b.first] = true
			}
		}
	}
	rowOf := make([]int, lines)
	for i := 1; i < lines; i++ {
		rowOf[i] = rowOf[i-1]
		if starts[i] {
			rowOf[i]++
		}
	}
	return rowOf
}
