package forecast

import "testing"

// TestErrorsThatOverlapSayLess: far ahead the same errors give a wider band, and
// never one beyond what the largest is stretched to.
func TestErrorsThatOverlapSayLess(t *testing.T) {
	errors := make([]float64, 36)
	for i := range errors {
		errors[i] = float64(i + 1)
	}
	before := 0.0
	for _, c := range []struct {
		distance int
		want     float64
	}{{0, 34}, {8, 34.125}, {17, 35.25}} {
		got := bound(errors, len(errors), 0.9, c.distance)
		if got < before || got < c.want-1 || got > c.want+1 {
			t.Errorf("%d periods ahead: %v, want about %v", c.distance, got, c.want)
		}
		before = got
	}
	if got := bound(errors[:5], 5, 0.9, 17); got <= errors[4] {
		t.Errorf("five errors far ahead: %v, want more than the largest of them", got)
	}
}
