package estimate

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestEffectsOfMonthsAreTheLikelihood moves theta, complaints and survey rounds
// of every month by random amounts: the likelihood of two series must change
// exactly as information and score say.
func TestEffectsOfMonthsAreTheLikelihood(t *testing.T) {
	const months = 26
	for seed := range uint64(6) {
		r := rand.New(rand.NewPCG(seed, 21))
		var s smoother
		var q monthly
		var all [][]reading
		var ms []motion
		surveyed := make([]bool, months)
		for n := range 2 {
			m, rs := someSeries(r, months)
			kept := rs[:0]
			for _, o := range rs {
				if o.i2 != iReport && (n == 0 || o.i1 != iYear) { // the second has no annual figure
					kept = append(kept, o)
				}
				if o.lean == cSurveys {
					surveyed[o.t] = true
				}
			}
			all, ms = append(all, kept), append(ms, m)
		}
		q.open(surveyed)
		before := 0.0
		for n := range all {
			s.hear(&ms[n], all[n], &q)
			before += s.likelihood(&ms[n], all[n])
		}
		q.close()
		off := make([]float64, q.n)
		for i := range off {
			off[i] = 0.2 * r.NormFloat64()
		}
		want := before
		for i := range off {
			want += q.pull[i] * off[i]
			for j := range off {
				want -= off[i] * q.info[i*q.n+j] * off[j] / 2
			}
		}
		got := 0.0
		for n := range all {
			for j := range all[n] {
				o := &all[n][j]
				switch {
				case o.i1 == iTheta:
					o.z -= o.c1 * off[q.at[ofTheta][o.t]]
				case o.i1 == iYear:
					for back := int(o.t); ; back-- {
						o.z -= o.c1 * off[q.at[ofTheta][back]] / 12
						if ms[n].newYear(back) {
							break
						}
					}
				}
				if o.i2 == iPeople {
					o.z -= off[q.at[ofTalk][o.t]]
				}
				if o.lean == cSurveys {
					o.z -= off[q.at[ofRound][o.t]]
				}
			}
			got += s.likelihood(&ms[n], all[n])
		}
		if math.Abs(got-want) > 1e-8*math.Abs(want) {
			t.Errorf("seed %d: log likelihood %.10f, want %.10f", seed, got, want)
		}
	}
}
