package pdf

import (
	"cmp"
	"slices"

	"nyata/internal/record/document"
)

// colour is red, green and blue from 0 to 255 with opacity.
type colour [4]uint32

func (c colour) opacity() uint32 { return c[3] }

func (c colour) white() bool { return c[0] >= paper && c[1] >= paper && c[2] >= paper }

// shade is a filled rectangle.
type shade struct {
	box    document.Box
	colour colour
}

const (
	// mostShades bounds the comparison of every shade with every other.
	mostShades = 3000
	// seam is the gap that two shades may leave and still look like one.
	seam = 0.8
)

// edges gives the sides of the shades that a reader sees: where the colour
// ends, not where one rectangle of a cell's shading meets the next of the same
// colour. Word draws one for each line of text.
func edges(shades []shade) []document.Rule {
	if len(shades) > mostShades {
		return nil
	}
	slices.SortFunc(shades, func(a, b shade) int {
		return cmp.Or(cmp.Compare(a.box.Y0, b.box.Y0), cmp.Compare(a.box.X0, b.box.X0),
			cmp.Compare(a.box.Y1, b.box.Y1), cmp.Compare(a.box.X1, b.box.X1), slices.Compare(a.colour[:], b.colour[:]))
	})
	shades = slices.Compact(shades)
	var out []document.Rule
	for i, s := range shades {
		b := s.box
		top, bottom := []interval{{b.X0, b.X1}}, []interval{{b.X0, b.X1}}
		left, right := []interval{{b.Y0, b.Y1}}, []interval{{b.Y0, b.Y1}}
		for j, other := range shades {
			if i == j || other.colour != s.colour {
				continue
			}
			o := other.box
			if o.X1 < b.X0-seam || o.X0 > b.X1+seam || o.Y1 < b.Y0-seam || o.Y0 > b.Y1+seam {
				continue
			}
			across, down := interval{o.X0 - seam, o.X1 + seam}, interval{o.Y0 - seam, o.Y1 + seam}
			if o.Y0 < b.Y0-0.01 && o.Y1 >= b.Y0-seam {
				top = without(top, across)
			}
			if o.Y1 > b.Y1+0.01 && o.Y0 <= b.Y1+seam {
				bottom = without(bottom, across)
			}
			if o.X0 < b.X0-0.01 && o.X1 >= b.X0-seam {
				left = without(left, down)
			}
			if o.X1 > b.X1+0.01 && o.X0 <= b.X1+seam {
				right = without(right, down)
			}
		}
		for _, v := range top {
			out = append(out, document.Rule{X0: v.from, Y0: b.Y0, X1: v.to, Y1: b.Y0, Fill: true})
		}
		for _, v := range bottom {
			out = append(out, document.Rule{X0: v.from, Y0: b.Y1, X1: v.to, Y1: b.Y1, Fill: true})
		}
		for _, v := range left {
			out = append(out, document.Rule{X0: b.X0, Y0: v.from, X1: b.X0, Y1: v.to, Fill: true})
		}
		for _, v := range right {
			out = append(out, document.Rule{X0: b.X1, Y0: v.from, X1: b.X1, Y1: v.to, Fill: true})
		}
	}
	return out
}

type interval struct{ from, to float64 }

// without cuts one interval out of a list; slivers under a point go with it.
func without(list []interval, cut interval) []interval {
	var out []interval
	for _, v := range list {
		if cut.to <= v.from || cut.from >= v.to {
			out = append(out, v)
			continue
		}
		if cut.from-v.from > 1 {
			out = append(out, interval{v.from, cut.from})
		}
		if v.to-cut.to > 1 {
			out = append(out, interval{cut.to, v.to})
		}
	}
	return out
}
