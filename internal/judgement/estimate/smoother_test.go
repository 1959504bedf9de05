package estimate

import (
	"math"
	"math/rand/v2"
	"testing"
)

// someSeries is a motion over months and readings of every kind, at random.
func someSeries(r *rand.Rand, months int) (motion, []reading) {
	m := motion{
		mean: vector{0.6, 0.1, -6, 0.05}, variance: vector{0.3, 0.1, 0.2, 0.03},
		step: make([]float64, months), drift: make([]float64, months), people: make([]float64, months),
		slow: vector{iReport: 1e-3, iPeople: 2e-3, iSensor: 5e-4}, first: r.IntN(12),
	}
	var rs []reading
	for t := range months {
		m.step[t], m.drift[t] = 0.002+0.01*r.Float64(), 0.05*r.NormFloat64()
		if t == months/2 {
			m.people[t] = 0.4
		}
		add := func(x reading) {
			x.t, x.z, x.v = int32(t), r.NormFloat64(), 0.02+0.1*r.Float64()
			rs = append(rs, x)
		}
		add(reading{i1: iTheta, c1: 1, i2: iReport, c2: 1, rise: 0.4 * r.NormFloat64()})
		if r.Float64() < 0.5 {
			add(reading{i1: iTheta, c1: 1, lean: cSurveys})
		}
		if r.Float64() < 0.7 {
			add(reading{i1: iTheta, c1: -0.7, i2: iPeople, c2: 1, lo: -0.2, hi: 0.3})
		}
		if r.Float64() < 0.4 {
			add(reading{i1: iTheta, c1: 1, i2: iSensor, c2: 1})
		}
		if m.newYear(t+1) && t > 0 {
			add(reading{i1: iYear, c1: 1.3, lean: cFigures})
		}
	}
	if len(rs) > 3 {
		rs[2].v = 0 // left out
	}
	return m, rs
}

// dense is the mean and variance of theta in every month from all disturbances
// at once: what the smoother must give, without any recursion.
func dense(m motion, rs []reading) (mean, variance []float64) {
	months := len(m.step)
	type shock struct {
		t, i int
		q    float64
	}
	var shocks []shock
	for i := range iYear {
		shocks = append(shocks, shock{0, i, m.variance[i]})
	}
	for t := 1; t < months; t++ {
		shocks = append(shocks, shock{t, iTheta, m.step[t]})
		for i := iReport; i <= iSensor; i++ {
			shocks = append(shocks, shock{t, i, m.slow[i]})
		}
	}
	course := func(start vector, drift, people []float64, s shock) []vector {
		out := make([]vector, months)
		a := start
		for t := range months {
			a[iTheta] += drift[t]
			a[iPeople] += people[t]
			if s.t == t && s.q > 0 {
				a[s.i]++
			}
			if m.newYear(t) {
				a[iYear] = 0
			}
			a[iYear] += a[iTheta] / 12
			out[t] = a
		}
		return out
	}
	none := make([]float64, months)
	drift := append([]float64(nil), m.drift...)
	people := append([]float64(nil), m.people...)
	drift[0], people[0] = 0, 0
	base := course(m.mean, drift, people, shock{})
	n := len(shocks)
	a := make([][]float64, n) // normal equations
	right := make([]float64, n)
	responses := make([][]vector, n)
	for i, s := range shocks {
		responses[i] = course(vector{}, none, none, s)
		a[i] = make([]float64, n)
		a[i][i] = 1 / s.q
	}
	for _, r := range rs {
		if r.v <= 0 {
			continue
		}
		at := func(c []vector) float64 { return r.c1*c[r.t][r.i1] + r.c2*c[r.t][r.i2] }
		miss := r.z - at(base)
		for i := range n {
			x := at(responses[i])
			right[i] += x * miss / r.v
			for j := range n {
				a[i][j] += x * at(responses[j]) / r.v
			}
		}
	}
	inverse := invert(a)
	mean, variance = make([]float64, months), make([]float64, months)
	for t := range months {
		mean[t] = base[t][iTheta]
		for i := range n {
			for j := range n {
				mean[t] += responses[i][t][iTheta] * inverse[i][j] * right[j]
				variance[t] += responses[i][t][iTheta] * inverse[i][j] * responses[j][t][iTheta]
			}
		}
	}
	return mean, variance
}

// invert inverts a matrix by Gauss and Jordan.
func invert(a [][]float64) [][]float64 {
	n := len(a)
	out := make([][]float64, n)
	for i := range n {
		out[i] = make([]float64, n)
		out[i][i] = 1
	}
	for c := range n {
		p := a[c][c]
		for j := range n {
			a[c][j] /= p
			out[c][j] /= p
		}
		for i := range n {
			if f := a[i][c]; i != c && f != 0 {
				for j := range n {
					a[i][j] -= f * a[c][j]
					out[i][j] -= f * out[c][j]
				}
			}
		}
	}
	return out
}

// without leaves out all readings of a state; without any, four places are enough.
func without(rs []reading, state int8) (left []reading) {
	for _, r := range rs {
		if state == iTheta || r.i1 != state && r.i2 != state {
			left = append(left, r)
		}
	}
	return left
}

func TestSmootherIsTheNormalPosterior(t *testing.T) {
	for seed := range uint64(5 * dim) {
		m, rs := someSeries(rand.New(rand.NewPCG(seed, 3)), 14)
		rs = without(rs, int8(seed%dim))
		mean, variance := dense(m, rs)
		s := &smoother{}
		s.run(&m, rs)
		for i := range mean {
			if math.Abs(s.mean[i][iTheta]-mean[i]) > 1e-8 || math.Abs(s.cov[i].theta-variance[i]) > 1e-8 {
				t.Fatalf("seed %d month %d: %.10f ± %.10f, want %.10f ± %.10f", seed, i, s.mean[i][iTheta], s.cov[i].theta, mean[i], variance[i])
			}
		}
	}
}

// TestRegressIsTheLikelihoodOfWhatIsShared moves everything shared by random
// amounts: the likelihood must change exactly as information and score say, and
// theta as sense says.
func TestRegressIsTheLikelihoodOfWhatIsShared(t *testing.T) {
	f := &fit{layout: &layout{months: 14}}
	for seed := range uint64(5 * dim) {
		r := rand.New(rand.NewPCG(seed, 4))
		m, rs := someSeries(r, f.months)
		rs = without(rs, int8(seed%dim))
		s := &smoother{}
		got := s.regress(f, &m, rs, 0, columns)
		by := append([]column(nil), s.sense(&m, rs, 0)...)
		s.runOn(&m, rs)
		before := make([]float64, f.months)
		for i := range before {
			before[i] = s.mean[i][iTheta]
		}
		var h habit
		for c := range columns {
			h.shared[c] = 0.3 * r.NormFloat64()
		}
		want := got.log
		for c := range columns {
			want += got.pull[c] * h.shared[c]
			for d := range columns {
				want -= h.shared[c] * got.info[c][d] * h.shared[d] / 2
			}
		}
		moved := append([]reading(nil), rs...)
		shifted := m
		f.shift(&shifted, moved, &h)
		if log := s.likelihood(&shifted, moved); math.Abs(log-want) > 1e-8*math.Abs(want) {
			t.Errorf("seed %d: log likelihood %.10f, want %.10f", seed, log, want)
		}
		s.runAgain(&shifted, moved)
		for i := range before {
			want := before[i]
			for c := range columns {
				want += by[i][c] * h.shared[c]
			}
			if math.Abs(s.mean[i][iTheta]-want) > 1e-8 {
				t.Fatalf("seed %d month %d: theta %.10f, want %.10f", seed, i, s.mean[i][iTheta], want)
			}
		}
	}
}

// TestPlacesGiveWhatAllStatesGive holds everything that is learned from against
// the filter that knows no places.
func TestPlacesGiveWhatAllStatesGive(t *testing.T) {
	for seed := range uint64(5 * dim) {
		if seed%dim == iTheta {
			continue
		}
		m, rs := someSeries(rand.New(rand.NewPCG(seed, 5)), 30)
		rs = without(rs, int8(seed%dim))
		var places, all smoother
		places.run(&m, rs)
		all.runAll(&m, rs)
		if !places.compact {
			t.Fatalf("seed %d: four places were not enough", seed)
		}
		near := func(what string, at int, got, want float64) {
			t.Helper()
			if math.Abs(got-want) > 1e-9*max(1, math.Abs(want)) {
				t.Fatalf("seed %d: %s %d is %.12f, want %.12f", seed, what, at, got, want)
			}
		}
		for i := range m.step {
			near("covariance of theta and people in month", i, places.cov[i].people, all.cov[i].people)
			for state := iReport; state <= iSensor; state++ {
				if state == int(seed%dim) {
					continue // nothing is learned of what nothing tells of
				}
				near("mean of a slow state in month", i, places.mean[i][state], all.mean[i][state])
				near("score of a slow state in month", i, places.pull[i][state], all.pull[i][state])
				near("information on a slow state in month", i, places.hold[i][state], all.hold[i][state])
				near("variance of the beginning of state", state, places.begin[state], all.begin[state])
			}
			if i > 0 {
				near("step of theta into month", i, places.step[i].mean, all.step[i].mean)
				near("its variance", i, places.step[i].variance, all.step[i].variance)
			}
		}
		for j := range rs {
			near("noise of reading", j, places.eps[j].mean, all.eps[j].mean)
			near("its variance", j, places.eps[j].variance, all.eps[j].variance)
		}
	}
}

// TestMonthsAreTheLikelihoodOfTheirErrors does the same for what months have in
// common, in reports and in theta.
func TestMonthsAreTheLikelihoodOfTheirErrors(t *testing.T) {
	f := &fit{layout: &layout{months: reach}} // within its reach the band is exact
	for _, what := range []int{ofReports, ofTruth} {
		r := rand.New(rand.NewPCG(9, uint64(what)))
		m, rs := someSeries(r, f.months)
		s := &smoother{}
		var q months
		q.clear(f.months)
		s.regressMonths(f, &m, rs, &q, what)
		off := make([]float64, f.months)
		for i := range off {
			off[i] = 0.2 * r.NormFloat64()
		}
		want := q.rest.log
		for i := range off {
			want += q.pull[i] * off[i]
			for k := 0; k <= i; k++ {
				part := off[i] * q.info[i][k] * off[i-k]
				if k == 0 {
					part /= 2
				}
				want -= part
			}
		}
		moved := append([]reading(nil), rs...)
		for j := range moved {
			o := &moved[j]
			switch {
			case what == ofReports && o.i2 == iReport, what == ofTruth && o.i1 == iTheta:
				scale := 1.0
				if what == ofTruth {
					scale = o.c1
				}
				o.z -= scale * off[o.t]
			case what == ofTruth && o.i1 == iYear:
				for back := int(o.t); ; back-- {
					o.z -= o.c1 * off[back] / 12
					if m.newYear(back) {
						break
					}
				}
			}
		}
		if log := s.likelihood(&m, moved); math.Abs(log-want) > 1e-8*math.Abs(want) {
			t.Errorf("what %d: log likelihood %.10f, want %.10f", what, log, want)
		}
		// and the band solves what it holds
		var b band
		b.factor(&q, memory(0.04))
		x := b.solve(off)
		for i := range x {
			sum := 0.0
			for j := range x {
				k := max(i, j) - min(i, j)
				v := q.info[max(i, j)][k]
				c := memory(0.04)
				switch {
				case k == 0 && i == 0:
					v += c.first
				case k == 0 && i == len(x)-1:
					v += c.last
				case k == 0:
					v += c.each
				case k == 1:
					v -= c.link
				}
				sum += v * x[j]
			}
			if math.Abs(sum-off[i]) > 1e-8 {
				t.Fatalf("row %d of the band gives %.10f, want %.10f", i, sum, off[i])
			}
		}
		for i, got := range b.diagonal() {
			unit := make([]float64, len(off))
			unit[i] = 1
			if want := b.solve(unit)[i]; math.Abs(got-want) > 1e-9*want {
				t.Fatalf("the inverse of the band has %.12f in row %d, want %.12f", got, i, want)
			}
		}
	}
}

func TestBoundsOfWhatMatters(t *testing.T) {
	for name, c := range map[string]struct {
		m              Materiality
		report, lo, hi float64
	}{
		"five points of a share":     {Materiality{Amount: 0.05}, 0.8, 0.75, 0.85},
		"a tenth of a count":         {Materiality{Amount: 0.1, Relative: true}, 110, 100, 110 / 0.9},
		"a tenth of what is below 0": {Materiality{Amount: 0.1, Relative: true}, -110, -110 / 0.9, -100},
	} {
		t.Run(name, func(t *testing.T) {
			lo, hi := c.m.bounds(c.report)
			if math.Abs(lo-c.lo) > 1e-9 || math.Abs(hi-c.hi) > 1e-9 {
				t.Errorf("from %g to %g, want %g to %g", lo, hi, c.lo, c.hi)
			}
		})
	}
}

func TestIdsStandInNaturalOrder(t *testing.T) {
	for _, pair := range [][2]string{{"2", "10"}, {"9", "a"}, {"a10", "a2"}, {"01", "1"}} {
		if natural(pair[0], pair[1]) >= 0 || natural(pair[1], pair[0]) <= 0 || natural(pair[0], pair[0]) != 0 {
			t.Errorf("%q does not stand before %q", pair[0], pair[1])
		}
	}
}

func TestTheTableIsTheNormal(t *testing.T) {
	for x := -6.0; x <= 6; x += 0.0137 {
		cdf, pdf := normals(x)
		if math.Abs(cdf-normalCDF(x)) > 2e-6 || math.Abs(pdf-normalPDF(x)) > 2e-6 {
			t.Fatalf("at %g: %.8f %.8f, want %.8f %.8f", x, cdf, pdf, normalCDF(x), normalPDF(x))
		}
	}
}
