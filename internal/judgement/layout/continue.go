package layout

import (
	"math"

	"nyata/internal/record/document"
)

// Continue marks the tables that go on from the page before: the first table
// of a page when the last one of the page before has the same columns.
func Continue(pages []document.Page) {
	for i := 1; i < len(pages); i++ {
		before, here := pages[i-1].Tables, pages[i].Tables
		if len(before) == 0 || len(here) == 0 || pages[i].Number != pages[i-1].Number+1 {
			continue
		}
		a, b := &before[len(before)-1], &here[0]
		same := a.Cols == b.Cols && math.Abs(a.Box.X0-b.Box.X0) <= 6 && math.Abs(a.Box.X1-b.Box.X1) <= 6
		b.Continues = same
	}
}
