package layout

import (
	"slices"

	"nyata/internal/record/document"
)

// piece is what a printed line holds in one column, or in several when its text
// runs over them: columns from to to, both included.
type piece struct {
	from, to int
	words    []document.Word
	box      document.Box
}

func (p piece) text() string { return line{words: p.words}.text() }

func (p piece) numeric() bool { return numeric(p.text()) }

// tableLine is a printed line of a table with its text placed in columns.
type tableLine struct {
	printed
	pieces []piece
}

// at gives the piece that stands in column c.
func (l tableLine) at(c int) (piece, bool) {
	for _, p := range l.pieces {
		if p.from <= c && c <= p.to {
			return p, true
		}
	}
	return piece{}, false
}

// hasFigure tells whether a column behind the first holds a figure.
func (l tableLine) hasFigure() bool {
	for _, p := range l.pieces {
		if p.from > 0 && p.numeric() {
			return true
		}
	}
	return false
}

// onlyFirst tells whether only the first column has text.
func (l tableLine) onlyFirst() bool { return len(l.pieces) == 1 && l.pieces[0].from == 0 }

// place puts the chunks of a line into columns. A chunk that crosses a gutter
// is parted there when the line leaves a gap, and spans the columns otherwise.
func place(l printed, cols []column, cuts []float64) []piece {
	var out []piece
	for _, c := range fineChunks(line{words: l.words, size: l.size}) {
		for _, p := range splitAt(c, cuts, cols, l.size) {
			if n := len(out); n > 0 && out[n-1].to >= p.from {
				last := &out[n-1]
				last.to = max(last.to, p.to)
				last.words = append(slices.Clone(last.words), p.words...)
				last.box = union(last.box, p.box)
				continue
			}
			out = append(out, p)
		}
	}
	return out
}

// splitAt parts a chunk at the gutters it crosses where its words leave room.
func splitAt(c chunk, cuts []float64, cols []column, size float64) []piece {
	from, to := extent(c.box, cols, cuts)
	if from == to || len(c.words) == 1 {
		return []piece{{from, to, c.words, c.box}}
	}
	for i := 1; i < len(c.words); i++ {
		gap := c.words[i].Box.X0 - c.words[i-1].Box.X1
		cut, _ := slices.BinarySearch(cuts, (c.words[i-1].Box.X0+c.words[i-1].Box.X1)/2)
		next, _ := slices.BinarySearch(cuts, (c.words[i].Box.X0+c.words[i].Box.X1)/2)
		if cut == next || gap < thinGap*size {
			continue
		}
		// The figures of two columns may stand one space apart; text parted
		// by a normal space is one text.
		if gap > 1.4*normalSpace(c.words, i)+0.02*size || apart(c.words[i-1].Text, c.words[i].Text) {
			left, right := chunkOf(c.words[:i]), chunkOf(c.words[i:])
			return append(splitAt(left, cuts, cols, size), splitAt(right, cuts, cols, size)...)
		}
	}
	return []piece{{from, to, c.words, c.box}}
}

// normalSpace is the smallest space of the words other than the one before i.
func normalSpace(words []document.Word, i int) float64 {
	least := 1e9
	for j := 1; j < len(words); j++ {
		if g := words[j].Box.X0 - words[j-1].Box.X1; j != i && g > 0 {
			least = min(least, g)
		}
	}
	if least > 1e8 {
		return 0.3 * words[i].Size
	}
	return least
}

func chunkOf(words []document.Word) chunk {
	c := chunk{words: words, box: inked(words[0])}
	for i, w := range words {
		if !isLeader(words, i) {
			c.box = union(c.box, inked(w))
		}
	}
	return c
}

// extent gives the columns that a box stands in: those whose ink it meets by a
// good part, or else the one whose strip holds its middle.
func extent(b document.Box, cols []column, cuts []float64) (from, to int) {
	middle, _ := slices.BinarySearch(cuts, (b.X0+b.X1)/2)
	from, to = -1, -1
	const good = 0.4
	for i, c := range cols {
		overlap := min(b.X1, c.x1) - max(b.X0, c.x0)
		if overlap > good*min(b.X1-b.X0, c.x1-c.x0) && overlap > 0 {
			if from < 0 {
				from = i
			}
			to = i
		}
	}
	if from < 0 {
		return middle, middle
	}
	return from, to
}

// cutsOf gives the middle of the white between neighbouring columns.
func cutsOf(cols []column) []float64 {
	out := make([]float64, 0, len(cols))
	for i := 1; i < len(cols); i++ {
		out = append(out, (cols[i-1].x1+cols[i].x0)/2)
	}
	return out
}
