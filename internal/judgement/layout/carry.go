package layout

import (
	"math"
	"slices"
)

// carry gives text that goes on beside the next row back to its cell: a text of
// several lines may stand beside several rows, and its lines then keep their own
// distance and miss the baseline of the rows.
func carry(rows [][]looseCell) {
	for r := 1; r < len(rows); r++ {
		base, ok := baseline(rows[r])
		if !ok {
			continue
		}
		var kept []looseCell
		for _, c := range rows[r] {
			own := lines(c.words)
			size := own[0].size
			above, cell := over(rows, r, c.col)
			onBase := centred(own, base, size) || slices.ContainsFunc(own, func(l line) bool { return math.Abs(l.box.Y1-base) < 0.15*size })
			if cell == nil || onBase || numeric(own[0].text()) || cell.cols != c.cols {
				kept = append(kept, c)
				continue
			}
			last := lines(cell.words)
			if step := own[0].box.Y1 - last[len(last)-1].box.Y1; step < 0.8*size || step > 1.35*size {
				kept = append(kept, c)
				continue
			}
			cell.words = append(cell.words, c.words...)
			cell.rows = r - above + 1
		}
		rows[r] = kept
	}
}

// over finds the cell of column col in the row before r, or the one that
// reaches down to it.
func over(rows [][]looseCell, r, col int) (int, *looseCell) {
	for i := r - 1; i >= 0; i-- {
		for k := range rows[i] {
			if c := &rows[i][k]; c.col <= col && col < c.col+c.cols {
				if i+c.rows != r {
					return 0, nil
				}
				return i, c
			}
		}
	}
	return 0, nil
}

// baseline gives the lower end of the first line of a row by its figures.
func baseline(row []looseCell) (float64, bool) {
	for _, c := range row {
		if first := lines(c.words)[0]; c.col > 0 && numeric(first.text()) {
			return first.box.Y1, true
		}
	}
	return 0, false
}

// centred tells whether the lines of a text stand around the baseline of its
// row, as a label of two lines beside one line of figures does.
func centred(own []line, base, size float64) bool {
	return len(own) > 1 && math.Abs((own[0].box.Y1+own[len(own)-1].box.Y1)/2-base) < 0.3*size
}
