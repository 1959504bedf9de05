package layout

import (
	"slices"

	"nyata/internal/record/document"
)

// brokenRows gives the heights at which most upright lines of the frame are
// broken though no level line runs there. Programs draw the upright borders of
// a table row by row, so the breaks tell the rows whose level borders are missing.
func brokenRows(f frame, ys []float64, words []document.Word) []float64 {
	var all []float64
	for _, v := range f.upright {
		all = append(all, v.breaks...)
	}
	slices.Sort(all)
	var out []float64
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && all[j]-all[i] <= touch {
			j++
		}
		at := all[(i+j-1)/2]
		i = j
		broken, whole := 0, 0
		for _, v := range f.upright {
			if v.from > at-stretch || v.to < at+stretch {
				continue
			}
			if slices.ContainsFunc(v.breaks, func(b float64) bool { return b > at-touch && b < at+touch }) {
				broken++
			} else {
				whole++
			}
		}
		near := slices.ContainsFunc(ys, func(y float64) bool { return y > at-2*touch && y < at+2*touch })
		if broken >= 3 && broken*10 >= (broken+whole)*7 && !near && !cutsWord(words, at) {
			out = append(out, at)
		}
	}
	return out
}

// cutsWord tells whether a word stands across the height.
func cutsWord(words []document.Word, y float64) bool {
	return slices.ContainsFunc(words, func(w document.Word) bool {
		inset := 0.25 * (w.Box.Y1 - w.Box.Y0)
		return w.Box.Y0+inset < y && y < w.Box.Y1-inset
	})
}

// severalFilled tells whether most of the bands between the heights hold text
// in two columns at least, as rows do and single lines of a text do not.
func severalFilled(xs, ys []float64, words []document.Word) bool {
	filled := make(map[[2]int]bool)
	for _, w := range words {
		x, y := middle(w.Box)
		if r, c := slot(ys, y), slot(xs, x); r >= 0 && c >= 0 {
			filled[[2]int{r, c}] = true
		}
	}
	used, several := 0, 0
	for r := range len(ys) - 1 {
		n := 0
		for c := range len(xs) - 1 {
			if filled[[2]int{r, c}] {
				n++
			}
		}
		if n > 0 {
			used++
		}
		if n > 1 {
			several++
		}
	}
	return several*2 > used
}
