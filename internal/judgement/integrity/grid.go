package integrity

import "math"

// coarser are the roundings people have a habit of, as multiples of a power of
// ten.
var coarser = []float64{1, 2, 2.5, 5}

// nearly is the share of values that must lie on a grid for it to be the
// series' rounding.
const nearly = 0.9

// rounding is the grid a series is rounded to: the coarsest on which nearly
// all of its values lie, never finer than it is printed. Zero means unknown.
// An office that rounds to full fives has a grid of five, and nothing about
// its fives is strange.
func (s Series) rounding() float64 {
	var values []float64
	for _, v := range s.Values {
		if !s.atLimit(v.Reported) {
			values = append(values, v.Reported)
		}
	}
	if s.Grid <= 0 || len(values) == 0 {
		return 0
	}
	grid := s.Grid
	for power := math.Pow(10, math.Floor(math.Log10(s.Grid)+1e-9)); power < 1e12; power *= 10 {
		any := false
		for _, c := range coarser {
			if g := c * power; g > s.Grid && share(values, g) >= nearly {
				grid, any = g, true
			}
		}
		if !any && power > s.Grid {
			break
		}
	}
	return grid
}

// share is the share of values that are multiples of a grid.
func share(values []float64, grid float64) float64 {
	n := 0
	for _, v := range values {
		if on(v, grid) {
			n++
		}
	}
	return float64(n) / float64(len(values))
}

// on reports whether a value is a multiple of a grid, but for the last binary
// places.
func on(v, grid float64) bool {
	steps := v / grid
	return math.Abs(steps-math.Round(steps)) < 1e-6*math.Max(1, math.Abs(steps))
}

// same reports whether two values are the same on a grid.
func same(a, b, grid float64) bool { return math.Abs(a-b) < grid/100 }
