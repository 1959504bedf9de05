package estimate

import "math"

// Some agencies compile all their areas from one list, and whatever is wrong
// with a month's list is wrong everywhere. For agencies that show this, the
// month's common error is one more unknown for every month.

// reach is how many months an error of one month is followed through theta.
const reach = 15

// shockMemory is how much of a month's common error is still there the month
// after.
const shockMemory = 0.6

// months is what an agency's areas say of its monthly errors together with the
// other shared quantities.
type months struct {
	info  [][reach]float64 // info[t][k]: month t with month t-k
	cross []column         // month with shared quantity
	pull  []float64
	rest  regressed // shared quantities among themselves
}

func (q *months) clear(n int) {
	if len(q.pull) != n {
		q.info, q.cross, q.pull = make([][reach]float64, n), make([]column, n), make([]float64, n)
	}
	clear(q.info)
	clear(q.cross)
	clear(q.pull)
	q.rest = regressed{}
}

// What the months have in common.
const (
	ofReports = iota // an error in the reports of the month
	ofTruth          // a deviation of theta itself in the month
)

// regressMonths is regress with what the months have in common among the
// unknown.
func (s *smoother) regressMonths(f *fit, m *motion, rs []reading, q *months, what int) {
	a, p := m.start()
	var b [columns]vector
	b[cLevel][iTheta], b[cLevel][iYear] = -1, -1.0/12
	b[cRate][iPeople] = -1
	var ring [reach]vector // of month t at t modulo reach
	var k kept
	det := product{rest: 1}
	next := 0
	for t := range m.step {
		if t > 0 {
			anew := m.newYear(t)
			m.predict(t, &a, &p, anew)
			for c := range b {
				if anew {
					b[c][iYear] = 0
				}
				b[c][iYear] += b[c][iTheta] / 12
			}
			for c := range ring {
				if anew {
					ring[c][iYear] = 0
				}
				ring[c][iYear] += ring[c][iTheta] / 12
			}
		}
		ring[t%reach] = vector{}
		if what == ofTruth {
			ring[t%reach][iYear] = -1.0 / 12
		}
		alive := min(t+1, reach)
		left, right := f.hat(t)
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			r := &rs[next]
			update(r, &a, &p, &k)
			if !k.used {
				continue
			}
			g := 1 / k.f
			q.rest.log -= k.v * k.v * g / 2
			det.times(k.f)
			var e column
			var em [reach]float64
			for c := range columns {
				e[c] = -r.c1*b[c][r.i1] - r.c2*b[c][r.i2]
			}
			for back := range alive {
				v := &ring[(t-back)%reach]
				em[back] = -r.c1*v[r.i1] - r.c2*v[r.i2]
			}
			r.shares(&e, left, right, 0, columns)
			if what == ofReports && r.i2 == iReport {
				em[0]++
			}
			if what == ofTruth && r.i1 == iTheta {
				em[0] += r.c1
			}
			for c := range columns {
				h := e[c] * g
				if h == 0 {
					continue
				}
				by, info := &b[c], &q.rest.info[c]
				for i := range dim {
					by[i] += k.gain[i] * h
				}
				q.rest.pull[c] += h * k.v
				for d := 0; d <= c; d++ {
					info[d] += h * e[d]
				}
			}
			for back := range alive {
				if em[back] == 0 {
					continue
				}
				h := em[back] * g
				v := &ring[(t-back)%reach]
				for i := range dim {
					v[i] += k.gain[i] * h
				}
				q.pull[t-back] += h * k.v
				cross := &q.cross[t-back]
				for c := range cross {
					cross[c] += h * e[c]
				}
				info := q.info[t-back][:alive-back]
				for other, x := range em[back:alive] {
					info[other] += h * x
				}
			}
		}
	}
	q.rest.log -= det.logarithm() / 2
}

// hearMonths takes the monthly errors of an agency out of what its areas say of
// the shared quantities, and learns their size and where they are.
func (f *fit) hearMonths(w *smoother, g int) {
	h := &f.habits[g]
	q := &w.months
	q.clear(f.months)
	jacobian := 0.0
	var m motion
	m.step = w.loose
	for _, i := range f.agencySeries[g] {
		f.motion(&f.series[i], &f.tracks[i], &m)
		w.loose = m.step
		h.deviate(&m, f.tracks[i].apart)
		jacobian += f.spoken(w, i, f.evident[i], h.lag, true) - f.shared[i].log
		w.regressMonths(f, &m, w.readings, q, ofReports)
	}
	for c := range columns {
		for d := range c {
			q.rest.info[d][c] = q.rest.info[c][d]
		}
	}
	n := f.months
	// around the shared quantities believed at present
	pull := make([]float64, n)
	for t := range n {
		pull[t] = q.pull[t]
		for c := range columns {
			pull[t] -= q.cross[t][c] * h.shared[c]
		}
	}
	var l band
	for range 6 {
		l.factor(q, memory(h.shocks))
		shock := l.solve(pull)
		variance := l.diagonal()
		square := 0.0
		for t := range n {
			square += shock[t]*shock[t] + variance[t]
		}
		h.shocks = max(towards(square, float64(n), 1e-3, 4), 1e-6)
		copy(h.shock, shock)
		copy(h.shockVar, variance)
	}
	det := l.factor(q, memory(h.shocks))
	// marginal of the shared quantities: take out what the months explain
	solved := l.solve(q.pull)
	for t := range n {
		q.rest.log += q.pull[t] * solved[t] / 2
		for c := range columns {
			q.rest.pull[c] -= q.cross[t][c] * solved[t]
		}
	}
	side := make([]float64, n)
	for c := range columns {
		for t := range n {
			side[t] = q.cross[t][c]
		}
		by := l.solve(side)
		for d := 0; d <= c; d++ {
			sum := 0.0
			for t := range n {
				sum += q.cross[t][d] * by[t]
			}
			q.rest.info[c][d] -= sum
			if d < c {
				q.rest.info[d][c] -= sum
			}
		}
	}
	// log determinant of the prior precision of the months
	innovation := h.shocks * (1 - shockMemory*shockMemory)
	prior := -float64(n-1)*math.Log(innovation) - math.Log(h.shocks)
	h.heard.info.add(&q.rest.info, 1)
	for c := range columns {
		h.heard.pull[c] += q.rest.pull[c]
	}
	h.told = q.rest.log + jacobian + (prior-det)/2
}
