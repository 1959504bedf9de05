package layout

import (
	"slices"

	"nyata/internal/record/document"
)

// columnsOf finds the columns from the lines that hold figures, or from all
// lines with several chunks when few do.
func columnsOf(ls []printed) []column {
	var data, all [][]chunk
	size := 0.0
	for _, l := range ls {
		if len(l.chunks) < 2 {
			continue
		}
		fine := fineChunks(line{words: l.words, size: l.size})
		all = append(all, fine)
		if rowLike(l) {
			data = append(data, fine)
		}
		size = max(size, l.size)
	}
	rows := all
	if len(data)*2 >= len(all) && len(data) >= 2 {
		rows = data
	}
	if len(rows) == 0 {
		return nil
	}
	rich, poor := rowsByWealth(rows)
	return columnsBetween(splitByInner(gutters(rich, size), poor, size), rows)
}

// rowsByWealth parts rows with a text in most columns from those with few, which
// are headings over several columns or wrapped text. All are rich when there is
// little difference or too little to go by.
func rowsByWealth(rows [][]chunk) (rich, poor [][]chunk) {
	counts := make([]int, len(rows))
	for i, r := range rows {
		counts[i] = len(r)
	}
	slices.Sort(counts)
	many := counts[len(counts)*4/5]
	for _, r := range rows {
		if len(r)*5 >= many*3 {
			rich = append(rich, r)
		} else {
			poor = append(poor, r)
		}
	}
	if len(rich) < 3 {
		return rows, nil
	}
	return rich, poor
}

// splitByInner parts a gutter where a text of a poorer row stands wholly inside:
// a column that few rows use.
func splitByInner(gs []gutter, rows [][]chunk, size float64) []gutter {
	var out []gutter
	for _, g := range gs {
		from := g.from
		for {
			inner := chunk{box: document.Box{X0: g.to}}
			for _, row := range rows {
				for _, c := range row {
					if c.box.X0 > from+leastGutter*size && c.box.X1 < g.to-leastGutter*size && c.box.X0 < inner.box.X0 {
						inner = c
					}
				}
			}
			if inner.box.X0 >= g.to {
				break
			}
			out = append(out, gutter{from: from, to: inner.box.X0, support: g.support})
			from = inner.box.X1
		}
		out = append(out, gutter{from: from, to: g.to, support: g.support})
	}
	return out
}
