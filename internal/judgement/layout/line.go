package layout

import (
	"cmp"
	"slices"

	"nyata/internal/record/document"
)

// line is a printed line: words on about one baseline, from the left.
type line struct {
	words []document.Word
	box   document.Box
	size  float64 // the largest font size in it
}

// lines sorts upright words into printed lines, from the top.
func lines(words []document.Word) []line {
	if len(words) == 0 {
		return nil
	}
	sorted := slices.Clone(words)
	slices.SortStableFunc(sorted, func(a, b document.Word) int {
		_, ya := middle(a.Box)
		_, yb := middle(b.Box)
		return cmp.Or(cmp.Compare(ya, yb), cmp.Compare(a.Box.X0, b.Box.X0))
	})
	var out []line
	for _, w := range sorted {
		if n := len(out); n > 0 && out[n-1].takes(w) {
			out[n-1].add(w)
			continue
		}
		out = append(out, line{words: []document.Word{w}, box: w.Box, size: w.Size})
	}
	for i := range out {
		slices.SortStableFunc(out[i].words, func(a, b document.Word) int { return cmp.Compare(a.Box.X0, b.Box.X0) })
	}
	return out
}

// takes tells whether the word stands on this line: their heights overlap by
// more than half of the lower one.
func (l line) takes(w document.Word) bool {
	last := l.words[len(l.words)-1].Box
	overlap := min(last.Y1, w.Box.Y1) - max(last.Y0, w.Box.Y0)
	if overlap <= 0.55*min(last.Y1-last.Y0, w.Box.Y1-w.Box.Y0) {
		return false
	}
	overlap = min(l.box.Y1, w.Box.Y1) - max(l.box.Y0, w.Box.Y0)
	return overlap > 0.5*min(l.box.Y1-l.box.Y0, w.Box.Y1-w.Box.Y0)
}

func (l *line) add(w document.Word) {
	l.words = append(l.words, w)
	l.box = union(l.box, w.Box)
	l.size = max(l.size, w.Size)
}

func (l line) text() string {
	out := ""
	for i, w := range l.words {
		if i > 0 {
			out += " "
		}
		out += w.Text
	}
	return out
}

func union(a, b document.Box) document.Box {
	return document.Box{X0: min(a.X0, b.X0), Y0: min(a.Y0, b.Y0), X1: max(a.X1, b.X1), Y1: max(a.Y1, b.Y1)}
}
