package narrative

import (
	"cmp"
	"slices"
	"strings"

	"nyata/internal/record/document"
)

// locate is the box around bytes from to of a paragraph: that of the words of
// the page it is printed with, or the paragraph's own where they cannot be told.
func locate(page *document.Page, p *document.Paragraph, from, to int) *document.Box {
	if p.Box == nil {
		return nil
	}
	var box *document.Box
	at := 0
	for _, w := range inOrder(page.Words, *p.Box) {
		i := strings.Index(p.Text[at:], w.Text)
		const gap = 3 // bytes that may stand between two words
		if i < 0 || i > gap {
			continue
		}
		start := at + i
		at = start + len(w.Text)
		if at <= from || start >= to {
			continue
		}
		b := w.Box
		if box != nil {
			b = document.Box{X0: min(b.X0, box.X0), Y0: min(b.Y0, box.Y0), X1: max(b.X1, box.X1), Y1: max(b.Y1, box.Y1)}
		}
		box = &b
	}
	if box == nil || at < len(p.Text)*3/4 {
		whole := *p.Box
		return &whole
	}
	return box
}

// inOrder are the upright words inside a box, line by line.
func inOrder(words []document.Word, box document.Box) []document.Word {
	var inside []document.Word
	for _, w := range words {
		x, y := (w.Box.X0+w.Box.X1)/2, (w.Box.Y0+w.Box.Y1)/2
		if w.Turned == 0 && x >= box.X0 && x <= box.X1 && y >= box.Y0 && y <= box.Y1 {
			inside = append(inside, w)
		}
	}
	middle := func(w document.Word) float64 { return (w.Box.Y0 + w.Box.Y1) / 2 }
	slices.SortStableFunc(inside, func(a, b document.Word) int { return cmp.Compare(middle(a), middle(b)) })
	for i := 0; i < len(inside); {
		j := i + 1
		for j < len(inside) && middle(inside[j])-middle(inside[i]) < (inside[i].Box.Y1-inside[i].Box.Y0)/2 {
			j++
		}
		slices.SortStableFunc(inside[i:j], func(a, b document.Word) int { return cmp.Compare(a.Box.X0, b.Box.X0) })
		i = j
	}
	return inside
}
