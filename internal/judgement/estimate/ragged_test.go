package estimate

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestOneLatenessAloneIsALag has all figures late by one number of months: a state
// that remembers must give the likelihood of the figures moved there.
func TestOneLatenessAloneIsALag(t *testing.T) {
	const months = 26
	for seed := range uint64(8) {
		r := rand.New(rand.NewPCG(seed, 33))
		m, rs := someSeries(r, months)
		lag := int(seed % (maxLag + 1))
		var late, moved []reading
		for _, o := range rs {
			if o.i2 != iReport {
				moved = append(moved, o)
				late = append(late, o)
			}
		}
		m.variance[iReport], m.slow[iReport] = 0.1, 0 // where the deviation stands still, its month means nothing
		insert := func(rs []reading, o reading) []reading {
			i := 0
			for i < len(rs) && rs[i].t <= o.t {
				i++
			}
			return append(rs[:i:i], append([]reading{o}, rs[i:]...)...)
		}
		for month := lag; month < months; month += 1 + r.IntN(3) {
			o := reading{t: int32(month), i1: iTheta, c1: 1, i2: iReport, c2: 1, z: r.NormFloat64(), v: 0.05 + r.Float64()}
			late = insert(late, o)
			o.t -= int32(lag)
			moved = insert(moved, o)
		}
		var often lateness
		often[lag] = 1
		want, got := new(smoother).likelihood(&m, moved), spreadLikelihood(&m, late, &often, half)
		if math.Abs(got-want) > 1e-8*math.Abs(want) {
			t.Errorf("seed %d, late by %d months: log likelihood %.9f, want %.9f", seed, lag, got, want)
		}
	}
}

// TestAFigureIsHeardInTheMonthItFits has a figure that fits where theta was two
// months ago and nowhere else.
func TestAFigureIsHeardInTheMonthItFits(t *testing.T) {
	h := &habit{noise: 4e-4, lateness: evenly()}
	q := h.lateOf(&lateness{0.02, 0.02, 1e-5, 0.02}, 1)
	if q[2] < 0.98 {
		t.Errorf("%.3f, and the third should have nearly all", q)
	}
	if q = h.lateOf(&lateness{1e-4, 1e-4, 1e-4, 1e-4}, 1); q != evenly() {
		t.Errorf("%.3f where nothing tells the months apart", q)
	}
}
