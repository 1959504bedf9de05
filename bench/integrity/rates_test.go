package integrity_test

import (
	"math"
	"testing"

	"nyata/bench/integrity"
)

// TestStatedRates: of honest sources no test points at more than the one in a
// hundred it states, whatever their rounding and season, but for chance: three
// standard errors. Twelve sources report in each city.
func TestStatedRates(t *testing.T) {
	if testing.Short() {
		t.Skip("simulates cities for a while")
	}
	const cities = 40
	limit := 0.01 + 3*math.Sqrt(0.01*0.99/(12*cities))
	for _, r := range integrity.Rates(integrity.TuningSeed, cities) {
		for i, share := range r.Habits {
			if share > limit {
				t.Errorf("%s: %.3f of honest sources, %s", r.Test, share, integrity.Habits[i].Name)
			}
		}
		if r.Found < 0.6 {
			t.Errorf("%s finds %.2f of what is planted", r.Test, r.Found)
		}
	}
}
