package integrity

import "testing"

func TestPace(t *testing.T) {
	at := func(moments ...int) Series { // the value changes in these months only
		level := 0
		return monthly(60, func(i int) float64 {
			for _, m := range moments {
				if m == i {
					level++
				}
			}
			return 70 + float64(3*level)
		})
	}
	for name, c := range map[string]struct {
		own  []Series
		want int // values that are left of the first series
		from int // month of the second
	}{
		"measured every month":                                    {[]Series{monthly(60, honest)}, 60, 1},
		"counted in January":                                      {[]Series{at(12, 24, 36, 48)}, 5, 12},
		"counted in July":                                         {[]Series{at(6, 18, 30, 42, 54)}, 6, 6},
		"counted in January, one figure as before":                {[]Series{at(12, 36, 48)}, 5, 12},
		"counted in January, one figure mended":                   {[]Series{at(12, 24, 29, 36, 48)}, 5, 12},
		"counted every half-year":                                 {[]Series{at(6, 12, 18, 24, 30, 36, 42, 48, 54)}, 10, 6},
		"another figure now and then":                             {[]Series{at(5, 17, 24, 40, 51)}, 60, 1},
		"another figure every second year":                        {[]Series{at(24, 48)}, 60, 1},
		"never another figure":                                    {[]Series{at()}, 60, 1},
		"counted in January, its other area changes now and then": {[]Series{at(12, 24, 36, 48), at(5, 17, 29, 40, 51)}, 60, 1},
	} {
		t.Run(name, func(t *testing.T) {
			got := counted(c.own)[0]
			if len(got.Values) != c.want {
				t.Fatalf("%d values are left, want %d", len(got.Values), c.want)
			}
			first := c.own[0].Values[0].Period
			for range c.from {
				first = first.Next()
			}
			if p := got.Values[1].Period; p != first {
				t.Errorf("the second is of %s, want %s", p, first)
			}
		})
	}
}

// TestPaceOverGap: where the first month of a year is missing, the figure stands
// for the year all the same.
func TestPaceOverGap(t *testing.T) {
	s := monthly(60, func(i int) float64 { return honest(61 * (i / 12)) })
	s.Values = append(s.Values[:12:12], s.Values[13:]...)
	if got := counted([]Series{s})[0].steps(1); len(got) != 4 {
		t.Errorf("%d steps from year to year, want 4", len(got))
	}
}
