package weigh_test

import (
	"testing"

	"nyata/internal/judgement/weigh"
)

// TestTheWholeCityIsNotAddedToItsParts: an agency that reports the city and its
// kelurahan in one month has said the same thing twice.
func TestTheWholeCityIsNotAddedToItsParts(t *testing.T) {
	c := districted(t)
	of := func(indicatorID, area string, reported float64) weigh.Belief {
		b := part(indicatorID, 0, reported-1, reported, true, false)
		b.Area = area
		return b
	}
	var kelurahan []string
	for _, a := range c.Areas.All() {
		if len(c.Areas.Children(a.ID)) == 0 {
			kelurahan = append(kelurahan, a.ID)
		}
	}
	parts := func(indicatorID string, n int, each float64, wider ...weigh.Belief) []weigh.Belief {
		for _, area := range kelurahan[:n] {
			wider = append(wider, of(indicatorID, area, each))
		}
		return wider
	}
	for _, test := range []struct {
		name     string
		parts    []weigh.Belief
		reported float64
		areas    int
	}{
		{"a sum of all kelurahan, and the city", parts("jalan", 12, 5, of("jalan", "", 61)), 60, 12},
		{"a sum of some kelurahan, and the city", parts("jalan", 3, 5, of("jalan", "", 61)), 61, 3},
		{"the same with the city by its code", parts("jalan", 3, 5, of("jalan", "98.01", 61)), 61, 3},
		{"a kecamatan and a kelurahan of another", []weigh.Belief{of("jalan", "98.01.01", 30), of("jalan", "98.01.02.1000", 5), of("jalan", "98.01.01.1000", 4)}, 35, 2},
		{"a share of most kelurahan, and the city", parts("sampah", 8, 80, of("sampah", "", 70)), 80, 8},
		{"a share of few kelurahan, and the city", parts("sampah", 2, 80, of("sampah", "", 70)), 70, 1},
		{"kelurahan alone", parts("jalan", 3, 5), 15, 3},
		{"the city alone", []weigh.Belief{of("jalan", "", 61)}, 61, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := weigh.Standings(c, test.parts, nil, c.People())
			if len(got) != 1 || got[0].Reported != test.reported || got[0].Areas != test.areas || len(got[0].Parts) != test.areas {
				t.Fatalf("got %+v, want %v over %d areas", got, test.reported, test.areas)
			}
			if course := weigh.Course(c, test.parts, nil, got[0].Indicator, "dlh", c.People()); len(course) != 1 || course[0].Reported != test.reported {
				t.Errorf("course %+v, want %v", course, test.reported)
			}
		})
	}
}
