package estimate

import "testing"

// TestABiasGoesWithThetaTowardsATarget: only a bias that falls as theta rises is an
// agency's manner, and only where the evidence tells theta.
func TestABiasGoesWithThetaTowardsATarget(t *testing.T) {
	a := &habits{manners: usualManners, share: usualShare}
	for name, is := range map[string]struct {
		slope, shown float64
		least, most  float64 // probability that the bias goes with theta
	}{
		"part of the way to a target":    {-0.4, 1, 0.9, 1},
		"where half is told":             {-0.4, 0.5, 0.8, 1},
		"where the evidence is vague":    {-0.4, 0, 0, 0},
		"away from a target":             {0.4, 1, 0, 0.01},
		"a bias that stays where it was": {0, 1, 0, 0.1},
	} {
		h := habit{shown: is.shown}
		for c := range columns {
			h.heard.info[c][c] = 100
			h.heard.pull[c] = 100 * 0.3 // bias
		}
		h.heard.info[cSlope][cSlope], h.heard.pull[cSlope] = 400, 400*is.slope
		as, _ := a.as(&h)
		if p := as[drawn].p; p < is.least || p > is.most {
			t.Errorf("%s: goes with theta with probability %.3f", name, p)
		}
		sum := 0.0
		for k := range as {
			sum += as[k].p
		}
		if sum < 0.999999 || sum > 1.000001 {
			t.Errorf("%s: probabilities sum to %v", name, sum)
		}
	}
}
