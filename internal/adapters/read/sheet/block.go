package sheet

// block is a run of lines without a fully blank row between them. A row that a
// merged cell reaches into is not blank.
type block struct {
	lines []line
	last  int // last row, merged cells included
}

// blocks parts the cells at fully blank rows.
func blocks(g grid) []block {
	var all []block
	for i := 0; i < len(g); {
		l := line{row: g[i].row}
		last := l.row
		start := i
		for ; i < len(g) && g[i].row == l.row; i++ {
			last = max(last, g[i].row+g[i].rowSpan-1)
		}
		l.cells = g[start:i:i]
		if n := len(all); n > 0 && l.row <= all[n-1].last+1 {
			all[n-1].lines = append(all[n-1].lines, l)
			all[n-1].last = max(all[n-1].last, last)
			continue
		}
		all = append(all, block{lines: []line{l}, last: last})
	}
	return all
}

// isLoose tells whether a block cannot be a table of its own: at most one cell
// per row, or lines of the "SKPD : name" kind, or a few irregular texts side by
// side such as two signatures.
func (b block) isLoose() bool {
	full, figures, widest := 0, 0, 0
	for _, l := range b.lines {
		widest = max(widest, len(l.cells))
		if l.isPair() {
			continue
		}
		if len(l.cells) > 1 {
			full++
		}
		figures += l.figures()
	}
	switch {
	case widest <= 1 || full == 0:
		return true
	case widest == 2 && figures == 0:
		return len(b.lines) < 3 || full*5 < len(b.lines)*4
	}
	return false
}

// isPreamble tells whether a block of at most two columns only introduces the
// first table of the sheet: the next block that is a table starts with a
// heading of three columns or more.
func (b block) isPreamble(following []block) bool {
	for _, l := range b.lines {
		if len(l.cells) > 2 {
			return false
		}
	}
	for _, f := range following {
		if !f.isLoose() {
			_, body := f.parted()
			return len(body[0].cells) >= 3 && body[0].isHeading()
		}
	}
	return false
}

// headsItself tells whether a block begins with a heading: texts above more
// than half of the columns that hold its figures.
func (b block) headsItself() bool {
	headed, balance := map[int]bool{}, map[int]int{}
	n := 0
	for ; n < len(b.lines) && (len(b.lines[n].cells) == 1 || b.lines[n].isHeading()); n++ {
		if len(b.lines[n].cells) == 1 {
			continue // a title, a section
		}
		for _, c := range b.lines[n].cells {
			for col := c.col; col < c.col+c.colSpan; col++ {
				headed[col] = true
			}
		}
	}
	for _, l := range b.lines[n:] {
		for _, c := range l.cells {
			if c.isFigure() {
				balance[c.col]++
			} else {
				balance[c.col]--
			}
		}
	}
	over, figures := 0, 0
	for col, more := range balance { // counting does not depend on the order
		if more > 0 {
			figures++
			if headed[col] {
				over++
			}
		}
	}
	return over*2 > figures
}

// parted takes the titles off the top of a block that is a table: single cells,
// pairs of the "SKPD : name" kind, and rows of at most two plain cells above a
// heading of three or more.
func (b block) parted() (titles, body []line) {
	n := 0
	for n < len(b.lines)-1 && (len(b.lines[n].cells) == 1 || b.lines[n].isPair()) && !b.lines[n].groups(b.lines[n+1]) {
		n++
	}
	narrow := n
	for narrow < len(b.lines)-1 && len(b.lines[narrow].cells) <= 2 && !b.lines[narrow].spans() {
		narrow++
	}
	if head := b.lines[narrow]; len(head.cells) >= 3 && head.isHeading() {
		n = narrow
	}
	// A heading cell that a later row is merged under is no title.
	for n > 0 && b.lines[n-1].spans() && len(b.lines[n-1].cells) > 1 {
		n--
	}
	return b.lines[:n], b.lines[n:]
}
