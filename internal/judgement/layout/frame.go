package layout

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/record/document"
)

// frame is a set of lines that cross or touch each other: what a table with
// drawn lines is made of.
type frame struct {
	box            document.Box
	level, upright []ruling
}

// frames finds connected sets with at least two lines each way, from the top.
func frames(lines rulings) []frame {
	n := len(lines.level)
	group := newGroups(n + len(lines.upright))
	for i, h := range lines.level {
		// Upright lines are sorted by clusters of position: look only at
		// those the level line can reach.
		for j := lowest(lines.upright, h.from-touch-2*sameLine); j < len(lines.upright); j++ {
			v := lines.upright[j]
			if v.at > h.to+touch+2*sameLine {
				break
			}
			if v.at >= h.from-touch && v.at <= h.to+touch && h.at >= v.from-touch && h.at <= v.to+touch {
				group.join(i, n+j)
			}
		}
	}
	byRoot := map[int]*frame{}
	var order []int
	add := func(i int) *frame {
		root := group.root(i)
		f, ok := byRoot[root]
		if !ok {
			f = &frame{}
			byRoot[root] = f
			order = append(order, root)
		}
		return f
	}
	for i, h := range lines.level {
		f := add(i)
		f.level = append(f.level, h)
	}
	for j, v := range lines.upright {
		f := add(n + j)
		f.upright = append(f.upright, v)
	}
	var out []frame
	var alone []ruling
	for _, root := range order {
		f := byRoot[root]
		if len(f.level) < 2 || len(f.upright) < 2 {
			if len(f.level) < 2 {
				alone = append(alone, f.upright...)
			}
			continue
		}
		f.box = f.bounds()
		out = append(out, *f)
	}
	out = append(out, combs(alone)...)
	slices.SortStableFunc(out, func(a, b frame) int {
		return cmp.Or(cmp.Compare(a.box.Y0, b.box.Y0), cmp.Compare(a.box.X0, b.box.X0))
	})
	return out
}

// combs makes frames of upright lines alone: three or more with the same ends
// are the columns of a table without level lines.
func combs(alone []ruling) []frame {
	var out []frame
	used := make([]bool, len(alone))
	for i, first := range alone {
		if used[i] {
			continue
		}
		var f frame
		for j := i; j < len(alone); j++ {
			v := alone[j]
			if !used[j] && math.Abs(v.from-first.from) <= touch && math.Abs(v.to-first.to) <= touch {
				used[j] = true
				f.upright = append(f.upright, v)
			}
		}
		if len(f.upright) < 3 {
			continue
		}
		f.level = []ruling{{at: first.from}, {at: first.to}}
		f.level[0].from, f.level[0].to = f.upright[0].at, f.upright[len(f.upright)-1].at
		f.level[1].from, f.level[1].to = f.level[0].from, f.level[0].to
		f.box = f.bounds()
		out = append(out, f)
	}
	return out
}

// lowest is the first line at or after the position; lines may be out of
// order by up to one cluster, which callers allow for.
func lowest(lines []ruling, at float64) int {
	i, _ := slices.BinarySearchFunc(lines, at, func(l ruling, at float64) int { return cmp.Compare(l.at, at) })
	for i > 0 && lines[i-1].at >= at-2*sameLine {
		i--
	}
	return i
}

func (f frame) bounds() document.Box {
	b := document.Box{X0: f.upright[0].at, Y0: f.level[0].at, X1: f.upright[0].at, Y1: f.level[0].at}
	for _, h := range f.level {
		b.X0, b.X1 = min(b.X0, h.from), max(b.X1, h.to)
		b.Y0, b.Y1 = min(b.Y0, h.at), max(b.Y1, h.at)
	}
	for _, v := range f.upright {
		b.X0, b.X1 = min(b.X0, v.at), max(b.X1, v.at)
		b.Y0, b.Y1 = min(b.Y0, v.from), max(b.Y1, v.to)
	}
	return b
}

// groups joins numbered things into sets.
type groups []int

func newGroups(n int) groups {
	g := make(groups, n)
	for i := range g {
		g[i] = i
	}
	return g
}

func (g groups) root(i int) int {
	for g[i] != i {
		g[i] = g[g[i]]
		i = g[i]
	}
	return i
}

// join makes one set of two; the smaller number stays the root, so that the
// result does not depend on the order of joining.
func (g groups) join(a, b int) {
	a, b = g.root(a), g.root(b)
	if a > b {
		a, b = b, a
	}
	g[b] = a
}
