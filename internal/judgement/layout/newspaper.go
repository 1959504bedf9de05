package layout

import (
	"slices"

	"nyata/internal/record/document"
)

const (
	// leastWide is how many printed texts as wide as a column must stand on either
	// side of a white strip for columns of running text to be told.
	leastWide = 3
	// sameEdge is how far apart, in font sizes, the left edges of a column's lines
	// may be.
	sameEdge = 0.3
)

// strip is the white between two columns of running text.
type strip struct{ from, to float64 }

// section is a stretch of a page from its top: lines that run over its whole width,
// or the words on both sides of a white strip.
type section struct {
	lines       []line
	left, right []document.Word // none where the lines run over the whole width
}

// newspaper cuts a page at the strip that its columns of running text share: what
// stands left of it is read before what stands right, however short a line is. A
// page without columns is one section.
func newspaper(printed []line) []section {
	white, shared, ok := sharedStrip(printed)
	if !ok {
		return []section{{lines: printed}}
	}
	var out []section
	var over []line // lines over the whole width
	for i := 0; i < len(printed); {
		from, to := columnRun(printed, shared, white, i)
		if from == to {
			over = append(over, printed[i])
			i++
			continue
		}
		over = append(over, printed[i:from]...)
		if len(over) > 0 {
			out, over = append(out, section{lines: over}), nil
		}
		p := section{}
		for _, l := range printed[from:to] {
			for _, w := range l.words {
				if x, _ := middle(w.Box); x < (white.from+white.to)/2 {
					p.left = append(p.left, w)
				} else {
					p.right = append(p.right, w)
				}
			}
		}
		if len(p.left) == 0 || len(p.right) == 0 {
			p = section{lines: printed[from:to]}
		}
		out = append(out, p)
		i = to
	}
	if len(over) > 0 {
		out = append(out, section{lines: over})
	}
	return out
}

// strand is a text between wide gaps of a printed line.
type strand struct {
	x0, x1 float64
	line   int
	wide   bool // as a column is
}

// strands parts lines at gaps as wide as those between columns.
func strands(printed []line) []strand {
	var out []strand
	for i, l := range printed {
		s := strand{x0: l.words[0].Box.X0, x1: l.words[0].Box.X1, line: i}
		for _, w := range l.words[1:] {
			if w.Box.X0-s.x1 > columnGap*l.size {
				s.wide = s.x1-s.x0 > textColumn*l.size
				out = append(out, s)
				s = strand{x0: w.Box.X0, line: i}
			}
			s.x1 = max(s.x1, w.Box.X1)
		}
		s.wide = s.x1-s.x0 > textColumn*l.size
		out = append(out, s)
	}
	return out
}

// sharedStrip finds the strip left of the edge at which most wide texts begin that
// have others on their left, and the lines that have a text beginning there.
func sharedStrip(printed []line) (white strip, shared []bool, ok bool) {
	all := strands(printed)
	wide := slices.DeleteFunc(slices.Clone(all), func(s strand) bool { return !s.wide })
	most, edge, size := 0, 0.0, 0.0
	for _, s := range wide {
		right, left, near := 0, 0, sameEdge*printed[s.line].size
		for _, o := range wide {
			switch {
			case o.x0 > s.x0-near && o.x0 < s.x0+near:
				right++
			case o.x1 <= s.x0-columnGap*printed[s.line].size:
				left++
			}
		}
		if right >= leastWide && left >= leastWide && right > most {
			most, edge, size = right, s.x0, printed[s.line].size
		}
	}
	if most == 0 {
		return white, nil, false
	}
	shared = make([]bool, len(printed))
	first := edge
	for _, s := range all {
		if s.x0 > edge-sameEdge*size && s.x0 < edge+sameEdge*size {
			shared[s.line] = true
			first = min(first, s.x0)
		}
	}
	return strip{first - columnGap*size/2, first}, shared, true
}

// columnRun is the run of lines from line i on that leave the strip white, without
// what stands far above its first or below its last shared line, such as the head
// and the foot of the page; from is to where no columns begin there.
func columnRun(printed []line, shared []bool, white strip, i int) (from, to int) {
	const far = 2.0 // font sizes
	end, right, left := i, 0, 0
	for end < len(printed) && white.clearOf(printed[end]) {
		if shared[end] {
			right++
		}
		if printed[end].words[0].Box.X0 < white.from {
			left++
		}
		end++
	}
	if right < leastWide || left < leastWide {
		return i, i
	}
	first, last := i, end-1
	for !shared[first] {
		first++
	}
	for !shared[last] {
		last--
	}
	away := func(above, below int) float64 {
		return (printed[below].box.Y0 - printed[above].box.Y1) / max(printed[above].size, printed[below].size, 4)
	}
	from, to = first, last+1
	for from > i && away(from-1, from) < far {
		from--
	}
	if from == i && i > 0 { // the end of a paragraph over the whole width
		for from < first && away(from-1, from) < paragraphGap {
			from++
		}
	}
	for to < end && away(to-1, to) < far {
		to++
	}
	return from, to
}

// clearOf tells whether no word of the line stands in the strip.
func (s strip) clearOf(l line) bool {
	for _, w := range l.words {
		if w.Box.X0 < s.to-0.5 && w.Box.X1 > s.from+0.5 {
			return false
		}
	}
	return true
}
