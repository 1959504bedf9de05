package layout

import (
	"slices"

	"nyata/internal/record/document"
)

// grid is the finest net of a frame: every line drawn through, with the walls
// that are really there.
type grid struct {
	xs, ys []float64
	// right[r][c] and below[r][c] tell whether the small field has a wall on
	// its right and under it.
	right, below [][]bool
}

func (g grid) rows() int { return len(g.ys) - 1 }
func (g grid) cols() int { return len(g.xs) - 1 }

// wallShare is the part of a field's side that lines must cover to part it
// from its neighbour.
const wallShare = 0.5

// gridOf makes the net of a frame. Open sides get an edge where lines of the
// other direction end, when words stand there.
func gridOf(f frame, words []document.Word) grid {
	g := grid{xs: positions(f.upright), ys: positions(f.level)}
	g.xs = openSides(g.xs, f.box.X0, f.box.X1, words, func(w document.Word) float64 { return (w.Box.X0 + w.Box.X1) / 2 })
	g.ys = openSides(g.ys, f.box.Y0, f.box.Y1, words, func(w document.Word) float64 { return (w.Box.Y0 + w.Box.Y1) / 2 })
	open := map[float64]bool{} // heights told by breaks, where no line is drawn
	if breaks := brokenRows(f, g.ys, words); len(breaks) > 0 {
		ys := append(slices.Clone(g.ys), breaks...)
		slices.Sort(ys)
		if severalFilled(g.xs, ys, words) {
			g.ys = ys
			for _, y := range breaks {
				open[y] = true
			}
		}
	}
	g.right = make([][]bool, g.rows())
	g.below = make([][]bool, g.rows())
	for r := range g.rows() {
		g.right[r] = make([]bool, g.cols())
		g.below[r] = make([]bool, g.cols())
		for c := range g.cols() {
			g.right[r][c] = c == g.cols()-1 || covered(f.upright, g.xs[c+1], g.ys[r], g.ys[r+1]) >= wallShare
			g.below[r][c] = r == g.rows()-1 || open[g.ys[r+1]] || covered(f.level, g.ys[r+1], g.xs[c], g.xs[c+1]) >= wallShare
		}
	}
	return g
}

// positions gives the distinct positions of lines, closer ones counting once.
func positions(lines []ruling) []float64 {
	at := make([]float64, len(lines))
	for i, l := range lines {
		at[i] = l.at
	}
	slices.Sort(at)
	var out []float64
	for start := 0; start < len(at); {
		end := start + 1
		for end < len(at) && at[end]-at[start] <= touch {
			end++
		}
		sum := 0.0
		for _, v := range at[start:end] {
			sum += v
		}
		out = append(out, sum/float64(end-start))
		start = end
	}
	return out
}

// openSides adds the outer ends low and high when they lie beyond the outermost
// positions and words stand between.
func openSides(at []float64, low, high float64, words []document.Word, place func(document.Word) float64) []float64 {
	const least = 5.0
	first, last := at[0], at[len(at)-1]
	before, after := false, false
	for _, w := range words {
		p := place(w)
		before = before || p < first && p >= low
		after = after || p > last && p <= high
	}
	if before && first-low > least {
		at = append([]float64{low}, at...)
	}
	if after && high-last > least {
		at = append(at, high)
	}
	return at
}

// span is a rectangle of fields: one cell.
type span struct{ row, col, rows, cols int }

// spans joins fields without a wall between them into rectangles, by row, then
// column. Each field belongs to exactly one.
func (g grid) spans() []span {
	taken := make([][]bool, g.rows())
	for r := range taken {
		taken[r] = make([]bool, g.cols())
	}
	var out []span
	for r := range g.rows() {
		for c := range g.cols() {
			if taken[r][c] {
				continue
			}
			s := span{row: r, col: c, rows: 1, cols: 1}
			for c+s.cols < g.cols() && !g.right[r][c+s.cols-1] && !taken[r][c+s.cols] {
				s.cols++
			}
			for r+s.rows < g.rows() && g.opensDown(s, taken) {
				s.rows++
			}
			for i := range s.rows {
				for j := range s.cols {
					taken[r+i][c+j] = true
				}
			}
			out = append(out, s)
		}
	}
	return out
}

// opensDown tells whether the whole lower side of the span is open onto free
// fields that are as wide as the span.
func (g grid) opensDown(s span, taken [][]bool) bool {
	last := s.row + s.rows - 1
	for c := s.col; c < s.col+s.cols; c++ {
		if g.below[last][c] || taken[last+1][c] {
			return false
		}
		if c < s.col+s.cols-1 && g.right[last+1][c] {
			return false
		}
	}
	right := s.col + s.cols - 1
	return s.cols == 1 || g.right[last+1][right] || right == g.cols()-1 || g.right[last][right] == g.right[last+1][right]
}
