package layout

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"nyata/internal/record/document"
)

// Confidence of a cell, from 0 to 1: how sure the place of its text in the
// grid is, times the confidence of its words.
const (
	sureRuled  = 1.0 // lines on all sides
	sureAlign  = 0.9 // place by alignment with other rows
	sureSplit  = 0.8 // rows or columns parted by their text inside drawn lines
	unsureText = 0.5 // more than one number in one cell
)

// cellOf makes a cell of its words; ok is false when there are none.
func cellOf(s span, words []document.Word, left, sure float64) (document.Cell, bool) {
	printed := printedLines(words)
	if len(printed) == 0 {
		return document.Cell{}, false
	}
	box := words[0].Box
	bold := 0
	lowest := 1.0
	for _, w := range words {
		box = union(box, w.Box)
		if w.Bold {
			bold++
		}
		if w.Confidence > 0 {
			lowest = min(lowest, w.Confidence)
		}
	}
	texts := make([]string, len(printed))
	for i, l := range printed {
		texts[i] = l.text()
	}
	if numbersClash(texts) {
		sure = min(sure, unsureText)
	}
	cell := document.Cell{
		Row: s.row, Col: s.col, RowSpan: s.rows, ColSpan: s.cols,
		Text: joinLines(texts), Box: &box,
		Confidence: hundredths(sure * lowest),
		Bold:       bold*2 > len(words),
		Indent:     max(0, hundredths(printed[0].box.X0-left)),
	}
	if len(texts) > 1 {
		cell.Lines = texts
	}
	return cell, true
}

// printedLines puts upright words into lines and turned ones after them, by
// their reading direction.
func printedLines(words []document.Word) []line {
	upright, turned := split(words)
	out := lines(upright)
	for _, degrees := range []int{90, 180, 270, 45} {
		var same []document.Word
		for _, w := range turned {
			if w.Turned == degrees {
				w.Box = turnBack(w.Box, degrees)
				same = append(same, w)
			}
		}
		out = append(out, lines(same)...)
	}
	return out
}

// joinLines joins the printed lines of a cell with one space. A word parted by
// a hyphen, and a number parted inside its digit groups, are joined without.
func joinLines(texts []string) string {
	var out strings.Builder
	for i, t := range texts {
		if i > 0 && !goesOn(texts[i-1], t) {
			out.WriteByte(' ')
		}
		out.WriteString(t)
	}
	return out.String()
}

func hundredths(v float64) float64 { return math.Round(v*100) / 100 }

// sortCells orders by row, then column.
func sortCells(cells []document.Cell) {
	slices.SortFunc(cells, func(a, b document.Cell) int {
		return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Col, b.Col))
	})
}
