package reference_test

import (
	"testing"

	"nyata/internal/record/reference"
)

func TestAreaAt(t *testing.T) {
	square := func(x0, y0, x1, y1 float64) [][2]float64 {
		return [][2]float64{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}
	}
	city := &reference.City{Boundaries: []reference.Boundary{
		{Area: "99.01.01", Polygons: [][][][2]float64{{square(0, 0, 10, 10)}}},
		{Area: "99.01.01.1001", Polygons: [][][][2]float64{{square(0, 0, 5, 10), square(1, 1, 2, 2)}}},
		{Area: "99.01.01.1002", Polygons: [][][][2]float64{{square(5, 0, 10, 5)}, {square(8, 7, 10, 10)}}},
	}}
	for situation, x := range map[string]struct {
		long, lat float64
		want      string
	}{
		"in the lower of two":    {4, 4, "99.01.01.1001"},
		"in a hole":              {1.5, 1.5, "99.01.01"},
		"in a second polygon":    {9, 8, "99.01.01.1002"},
		"in the higher one only": {6, 6, "99.01.01"},
		"outside":                {11, 1, ""},
	} {
		if got := city.AreaAt(x.long, x.lat); got != x.want {
			t.Errorf("%s: %q, want %q", situation, got, x.want)
		}
	}
	if got := (&reference.City{}).AreaAt(1, 1); got != "" {
		t.Errorf("without boundaries: %q", got)
	}
}
