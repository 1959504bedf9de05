package layout

import (
	"math"
	"slices"
)

// spread gives the pieces of heading line i, those that head several columns
// widened over them: to the ends of a level line right under the text, or, when
// the texts of the line share out all columns evenly, to their shares.
func spread(rows []tableLine, i int, cols []column, levels []stage) []piece {
	out := slices.Clone(rows[i].pieces)
	if i+1 == len(rows) {
		return out
	}
	underlined := false
	for k := range out {
		if from, to, ok := underline(out[k], mid(rows[i].box), mid(rows[i+1].box), cols, levels); ok && free(out, k, from, to) {
			out[k].from, out[k].to = from, to
			underlined = true
		}
	}
	if !underlined {
		share(out, rows[i+1:], cols)
	}
	return out
}

// underline gives the columns over which a part of a level line, between the
// heights y0 and y1, runs under the piece; a line under the whole table is none.
func underline(p piece, y0, y1 float64, cols []column, levels []stage) (from, to int, ok bool) {
	for _, s := range levels {
		if s.y <= y0 || s.y >= y1 {
			continue
		}
		for _, part := range s.parts {
			if part.from > p.box.X0+2 || part.to < p.box.X1-2 {
				continue
			}
			from, to = -1, -1
			for c, col := range cols {
				if m := (col.x0 + col.x1) / 2; m > part.from && m < part.to {
					if from < 0 {
						from = c
					}
					to = c
				}
			}
			if from >= 0 && from <= p.from && to >= p.to && !(from == 0 && to == len(cols)-1) {
				return from, to, true
			}
		}
	}
	return 0, 0, false
}

// share widens the pieces of a heading line over the columns under them when
// that shares out all columns behind the first, each piece over the middle of
// its share, and the lines below name each column.
func share(ps []piece, below []tableLine, cols []column) {
	first := 0
	for first < len(ps) && ps[first].from == 0 {
		if ps[first].to > 0 {
			return
		}
		first++
	}
	group := ps[first:]
	const mostGroups, mostShared = 12, 40 // more are no heading, and would take long to share out
	if len(group) == 0 || len(group) >= len(cols)-1 || len(group) > mostGroups || len(cols) > mostShared {
		return
	}
	named := func(c int) bool {
		return slices.ContainsFunc(below, func(l tableLine) bool {
			p, ok := l.at(c)
			return ok && p.from == p.to
		})
	}
	for c := 1; c < len(cols); c++ {
		if !named(c) {
			return
		}
	}
	if len(group) == 1 && group[0].from == group[0].to {
		// One text over one column may be the first line of its heading.
		width := 0.0
		for _, l := range below {
			if p, ok := l.at(group[0].from); ok {
				width = max(width, p.box.X1-p.box.X0)
			}
		}
		if group[0].box.X1-group[0].box.X0 < 1.15*width {
			return
		}
	}
	shares, ok := repeated(group, below, cols)
	if !ok {
		shares, _, ok = partition(group, 1, cols)
	}
	if !ok {
		return
	}
	for k := range group {
		group[k].from, group[k].to = shares[k][0], shares[k][1]
	}
}

// repeated shares the columns evenly when the line below names the same columns
// again under each piece, as "Value Volume Value Volume".
func repeated(ps []piece, below []tableLine, cols []column) ([][2]int, bool) {
	count := (len(cols) - 1) / len(ps)
	if len(ps) < 2 || count < 2 || count*len(ps) != len(cols)-1 {
		return nil, false
	}
	last := below[len(below)-1]
	for c := 1; c < len(cols); c++ {
		here, ok := last.at(c)
		first, firstOK := last.at((c-1)%count + 1)
		if !ok || !firstOK || here.from != here.to || here.text() != first.text() {
			return nil, false
		}
	}
	var shares [][2]int
	for k, p := range ps {
		from, to := 1+k*count, (k+1)*count
		if m := (p.box.X0 + p.box.X1) / 2; m < cols[from].x0 || m > cols[to].x1 {
			return nil, false
		}
		shares = append(shares, [2]int{from, to})
	}
	return shares, true
}

// partition finds the way to share the columns from number from among the
// pieces so that each stands over the middle of its share, and how far off the
// middles are in all.
func partition(ps []piece, from int, cols []column) (shares [][2]int, off float64, ok bool) {
	if len(ps) == 0 {
		return nil, 0, from == len(cols)
	}
	p := ps[0]
	if p.from < from {
		return nil, 0, false
	}
	for to := max(from, p.to); to <= len(cols)-len(ps); to++ {
		width := cols[to].x1 - cols[from].x0
		here := math.Abs((cols[from].x0+cols[to].x1)/2 - (p.box.X0+p.box.X1)/2)
		if here > 0.08*width+0.6*p.words[0].Size {
			continue
		}
		rest, more, fits := partition(ps[1:], to+1, cols)
		if fits && (!ok || here+more < off) {
			shares, off, ok = append([][2]int{{from, to}}, rest...), here+more, true
		}
	}
	return shares, off, ok
}

// free tells whether no other piece stands in the columns.
func free(ps []piece, k, from, to int) bool {
	for i, p := range ps {
		if i != k && p.from <= to && from <= p.to {
			return false
		}
	}
	return true
}
