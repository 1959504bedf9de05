package layout

import (
	"math"

	"nyata/internal/record/document"
)

// Continue marks the tables that go on from the page before: the first table
// of a page, when it has the columns of the last table of the page before and
// neither a title over it nor text after the other says that it is a new one.
func Continue(pages []document.Page) {
	for i := 1; i < len(pages); i++ {
		before, here := pages[i-1], &pages[i]
		if len(before.Tables) == 0 || len(here.Tables) == 0 || here.Number != before.Number+1 {
			continue
		}
		a, b := lowestTable(before.Tables), highestTable(here.Tables)
		here.Tables[b].Continues = sameColumns(before.Tables[a], here.Tables[b]) &&
			!textBetween(before, before.Tables[a].Box.Y1, math.Inf(1)) && !textBetween(*here, math.Inf(-1), here.Tables[b].Box.Y0)
	}
}

func lowestTable(tables []document.Table) int {
	best := 0
	for i, t := range tables {
		if t.Box.Y1 > tables[best].Box.Y1 {
			best = i
		}
	}
	return best
}

func highestTable(tables []document.Table) int {
	best := 0
	for i, t := range tables {
		if t.Box.Y0 < tables[best].Box.Y0 {
			best = i
		}
	}
	return best
}

// sameColumns tells whether two tables have as many columns in the same places.
func sameColumns(a, b document.Table) bool {
	if a.Cols != b.Cols || a.Ruled != b.Ruled {
		return false
	}
	if a.Ruled {
		slack := max(6, 0.01*(a.Box.X1-a.Box.X0))
		return math.Abs(a.Box.X0-b.Box.X0) <= slack && math.Abs(a.Box.X1-b.Box.X1) <= slack
	}
	left, right := columnInk(a), columnInk(b)
	both, meet := 0, 0
	for c := range left {
		l, r := left[c], right[c]
		if l.X1 <= l.X0 || r.X1 <= r.X0 {
			continue
		}
		both++
		if min(l.X1, r.X1)-max(l.X0, r.X0) > 0.5*min(l.X1-l.X0, r.X1-r.X0) {
			meet++
		}
	}
	return both >= 2 && meet == both
}

// columnInk gives where the cells of each column stand; empty boxes for columns
// without cells of their own.
func columnInk(t document.Table) []document.Box {
	out := make([]document.Box, t.Cols)
	for _, c := range t.Cells {
		if c.ColSpan != 1 || c.Box == nil {
			continue
		}
		if b := &out[c.Col]; b.X1 <= b.X0 {
			*b = *c.Box
		} else {
			*b = union(*b, *c.Box)
		}
	}
	return out
}

// textBetween tells whether a title or more than a page's header or footer
// stands between two heights of the page.
func textBetween(p document.Page, y0, y1 float64) bool {
	count := 0
	for _, text := range p.Paragraphs {
		if text.Box == nil || text.Box.Y0 < y0 || text.Box.Y1 > y1 {
			continue
		}
		if caption.MatchString(text.Text) {
			return true
		}
		count++
	}
	const headerLines = 3
	return count > headerLines
}
