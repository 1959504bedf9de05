package drawing

// Grid is how wide the columns and how high the rows of a sheet are, for pictures
// whose size is given only by the cells they lie over.
type Grid struct{ Columns, Rows Axis }

// Axis is the sizes of columns or rows, in points.
type Axis struct {
	Usual float64   // of those that say nothing; set before Say
	at    []int     // those that say otherwise, ascending
	more  []float64 // by how much all up to these are longer than usual
}

// Say notes the size of one column or row, counted from 0 and in ascending order;
// others are passed over.
func (a *Axis) Say(i int, size float64) {
	n := len(a.at)
	if n > 0 && i <= a.at[n-1] || !(size >= 0) || size == a.Usual {
		return
	}
	more := size - a.Usual
	if n > 0 {
		more += a.more[n-1]
	}
	a.at, a.more = append(a.at, i), append(a.more, more)
}

// to is how far the beginning of a column or row is from that of the first.
func (a *Axis) to(i float64) float64 {
	low, high := 0, len(a.at)
	for low < high {
		if middle := (low + high) / 2; float64(a.at[middle]) < i {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == 0 {
		return i * a.Usual
	}
	return i*a.Usual + a.more[low-1]
}

// corner is where a corner of a picture lies: in which column and row, from 0, and
// how far into them, in points.
type corner struct{ column, columnIn, row, rowIn float64 }

// note takes one part of a corner from the words of a drawing.
func (c *corner) note(part, text string) {
	n := positive(text)
	switch part {
	case "col":
		c.column = n
	case "colOff":
		c.columnIn = n * emu
	case "row":
		c.row = n
	case "rowOff":
		c.rowIn = n * emu
	}
}

// between is the size of what lies between two corners; 0 or less where there is
// none.
func (g *Grid) between(from, to corner) (width, height float64) {
	if g == nil {
		return 0, 0
	}
	return g.Columns.to(to.column) + to.columnIn - g.Columns.to(from.column) - from.columnIn,
		g.Rows.to(to.row) + to.rowIn - g.Rows.to(from.row) - from.rowIn
}
