package forecast

import (
	"math"
	"testing"
)

func TestScoresOfChanges(t *testing.T) {
	two := Annotated{Values: make([]float64, 100), Changes: [][]int{{50}, nil}}
	for situation, c := range map[string]struct {
		found     []int
		f1, cover float64
	}{
		// precision 1, recall (1/2 + 1)/2; cover (1/2 + 1)/2
		"nothing found": {nil, 2 * 0.75 / 1.75, 0.75},
		// precision 1, recall 1; cover (1 + 1/2)/2
		"the one change": {[]int{50}, 1, 0.75},
		// as good for F1, less for cover: stretches of 54 and 46
		"the one change, late by four": {[]int{54}, 1, ((50.0/54+46.0/50)/2 + 0.54) / 2},
		// one of three right
		"one change for nothing": {[]int{20, 50}, 2 * (2.0 / 3) / (2.0/3 + 1), ((30.0/50+1)/2 + 0.5) / 2},
	} {
		t.Run(situation, func(t *testing.T) {
			if got := two.F1(c.found); math.Abs(got-c.f1) > 1e-9 {
				t.Errorf("F1 %.4f, want %.4f", got, c.f1)
			}
			if got := two.Cover(c.found); math.Abs(got-c.cover) > 1e-9 {
				t.Errorf("cover %.4f, want %.4f", got, c.cover)
			}
		})
	}
}
