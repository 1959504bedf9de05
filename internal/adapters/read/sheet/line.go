package sheet

import "strings"

// line is one filled row of a sheet.
type line struct {
	row   int
	cells []cell
}

// isPair tells a label with its value: "SKPD" ":" "name", "SKPD :" "name" or
// "SKPD" ": name".
func (l line) isPair() bool {
	if len(l.cells) < 2 || len(l.cells) > 4 {
		return false
	}
	return strings.HasPrefix(l.cells[1].text, ":") || strings.HasSuffix(l.cells[0].text, ":")
}

// isHeading tells whether a row could head columns: texts, with no figure but
// years.
func (l line) isHeading() bool {
	texts := 0
	for _, c := range l.cells {
		switch {
		case !c.isFigure():
			texts++
		case !isYear(c.text):
			return false
		}
	}
	return texts >= 2 || texts == 1 && len(l.cells) > 1
}

// groups tells whether a row's only cell is the heading of some columns of the
// row below: it spans at least two of its cells and leaves others beside it.
func (l line) groups(below line) bool {
	if len(l.cells) != 1 || l.cells[0].colSpan < 2 {
		return false
	}
	under := 0
	for _, c := range below.cells {
		if c.col >= l.cells[0].col && c.col < l.cells[0].col+l.cells[0].colSpan {
			under++
		}
	}
	return under >= 2 && under < len(below.cells)
}

// spans tells whether a cell of the row is merged with others.
func (l line) spans() bool {
	for _, c := range l.cells {
		if c.colSpan > 1 || c.rowSpan > 1 {
			return true
		}
	}
	return false
}

func (l line) figures() int {
	n := 0
	for _, c := range l.cells {
		if c.isFigure() {
			n++
		}
	}
	return n
}

// isFigure tells whether a cell holds a number, or text made of digits and the
// signs that stand with them: amounts, shares, codes of accounts.
func (c cell) isFigure() bool {
	if c.stored != nil {
		return true
	}
	text := strings.TrimPrefix(c.text, "Rp")
	return strings.ContainsAny(text, "0123456789") && strings.Trim(text, "0123456789.,^-+()% ") == ""
}

func isYear(text string) bool {
	return len(text) == 4 && (strings.HasPrefix(text, "19") || strings.HasPrefix(text, "20")) &&
		strings.Trim(text, "0123456789") == ""
}
