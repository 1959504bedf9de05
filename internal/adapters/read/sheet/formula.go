package sheet

import (
	"encoding/xml"
	"strings"
)

// sharedFormula is a formula written once and used by a range of cells, its
// relative references moving with the cell.
type sharedFormula struct {
	text     string
	row, col int
}

// formula returns a cell's formula without the equals sign. A shared formula is
// written out for the cell that shares it.
func (r *rawReader) formula(e xml.StartElement, text string, row, col int) string {
	if attribute(e, "t") != "shared" {
		return text
	}
	index := attribute(e, "si")
	if text != "" {
		r.shared[index] = sharedFormula{text, row, col}
		return text
	}
	master, known := r.shared[index]
	if !known {
		return ""
	}
	return shift(master.text, row-master.row, col-master.col)
}

// shift moves the relative references of a formula by rows and columns. Text in
// quotes, sheet names, function names and names of ranges stay as they are. A
// reference that would leave the sheet becomes #REF!, as in the programs that
// write such files.
func shift(formula string, rows, cols int) string {
	var b strings.Builder
	for i := 0; i < len(formula); {
		switch ch := formula[i]; {
		case ch == '"' || ch == '\'':
			end := quoted(formula, i)
			b.WriteString(formula[i:end])
			i = end
		case wordByte(ch):
			end := i
			for end < len(formula) && wordByte(formula[end]) {
				end++
			}
			word := formula[i:end]
			if end < len(formula) && (formula[end] == '(' || formula[end] == '!') {
				b.WriteString(word)
			} else {
				b.WriteString(shiftReference(word, rows, cols))
			}
			i = end
		default:
			b.WriteByte(ch)
			i++
		}
	}
	return b.String()
}

// quoted is the end of the quoted text that begins at i.
func quoted(s string, i int) int {
	quote := s[i]
	for i++; i < len(s); i++ {
		if s[i] != quote {
			continue
		}
		if i+1 < len(s) && s[i+1] == quote {
			i++
			continue
		}
		return i + 1
	}
	return len(s)
}

func wordByte(b byte) bool {
	return b == '$' || b == '_' || b == '.' || b >= '0' && b <= '9' ||
		b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= 0x80
}

func shiftReference(word string, rows, cols int) string {
	row, col, ok := parseAddress(word)
	if !ok {
		return word
	}
	fixedCol := word[0] == '$'
	fixedRow := strings.LastIndexByte(word, '$') > 0
	if !fixedCol {
		col += cols
	}
	if !fixedRow {
		row += rows
	}
	if row < 0 || col < 0 || row >= mostRows || col >= mostColumns {
		return "#REF!"
	}
	moved := address(row, col)
	if !fixedCol && !fixedRow {
		return moved
	}
	letters := columnName(col)
	if fixedCol {
		letters = "$" + letters
	}
	if fixedRow {
		letters += "$"
	}
	return letters + moved[len(columnName(col)):]
}
