package estimate

import "math"

// course is how well the course that all areas of an indicator share is known,
// together with level, rate and slopes: the covariance of its months, then of
// the columns from cLevel on.
type course struct {
	months int
	cov    [][]float64
}

// doubtCourse finds it from the evidence, as learnCommon finds the course
// itself: one unknown for every month, a walk.
func (f *fit) doubtCourse(w *smoother, k int) course {
	v := &f.services[k]
	q := &w.months
	q.clear(f.months)
	m := motion{step: w.loose}
	for _, i := range f.byIndicator[k] {
		s, t := &f.series[i], &f.tracks[i]
		f.motion(s, t, &m)
		w.loose = m.step
		w.readings = f.readings(s, t, w.readings)
		w.regressMonths(f, &m, w.readings, q, ofTruth)
	}
	n := f.months
	size := n + columns - cLevel
	precision := make([][]float64, size)
	for i := range precision {
		precision[i] = make([]float64, size)
	}
	both := func(i, j int, x float64) {
		precision[i][j] += x
		if i != j {
			precision[j][i] += x
		}
	}
	prior := walk(v.months.everyday[aStep])
	for t := range n {
		for back := range min(t+1, reach) {
			both(t, t-back, q.info[t][back])
		}
		switch t {
		case 0:
			both(t, t, prior.first)
		case n - 1:
			both(t, t, prior.last)
		default:
			both(t, t, prior.each)
		}
		if t > 0 {
			both(t, t-1, -prior.link)
		}
		for c := cLevel; c < columns; c++ {
			both(n+c-cLevel, t, q.cross[t][c])
		}
	}
	for c := cLevel; c < columns; c++ {
		for d := cLevel; d <= c; d++ {
			both(n+c-cLevel, n+d-cLevel, v.precision[c][d])
		}
	}
	cov := inverse(precision)
	// where level and the like are known, the course is as well known as learnCommon
	// found it: complaints may have moved by themselves
	months := make([][]float64, n)
	for t := range months {
		months[t] = precision[t][:n]
	}
	for t, row := range inverse(months) {
		for u, x := range row {
			cov[t][u] += v.months.theta[t][u] - x
		}
	}
	return course{n, cov}
}

// variance is that of the sum of months and columns with these weights.
func (c *course) variance(months []float64, shared *column) float64 {
	by := make([]float64, len(c.cov))
	copy(by, months)
	copy(by[c.months:], shared[cLevel:])
	sum := 0.0
	for i, x := range by {
		if x == 0 {
			continue
		}
		along := 0.0
		for j, y := range by {
			along += c.cov[i][j] * y
		}
		sum += x * along
	}
	return max(sum, 0)
}

// inverse of a positive definite matrix, by Cholesky.
func inverse(m [][]float64) [][]float64 {
	n := len(m)
	l := make([][]float64, n)
	for i := range n {
		l[i] = make([]float64, i+1)
		for j := range i + 1 {
			s := m[i][j]
			for k := range j {
				s -= l[i][k] * l[j][k]
			}
			if i == j {
				l[i][i] = math.Sqrt(max(s, 1e-10))
			} else {
				l[i][j] = s / l[j][j]
			}
		}
	}
	out := make([][]float64, n)
	for c := range n {
		x := make([]float64, n)
		for i := c; i < n; i++ {
			s := 0.0
			if i == c {
				s = 1
			}
			for k := c; k < i; k++ {
				s -= l[i][k] * x[k]
			}
			x[i] = s / l[i][i]
		}
		for i := n - 1; i >= 0; i-- {
			s := x[i]
			for k := i + 1; k < n; k++ {
				s -= l[k][i] * x[k]
			}
			x[i] = s / l[i][i]
		}
		out[c] = x
	}
	return out
}

// senseCourse gives how much the smoothed theta of every month (first index)
// changes with what the shared course is in each month (second), as sense does
// for other shared quantities.
func (s *smoother) senseCourse(m *motion, rs []reading) [][]float64 {
	return s.senseMonths(m, rs, ofTruth)
}

// senseMonths is that for the course, or for an error that the reports of the month
// share.
func (s *smoother) senseMonths(m *motion, rs []reading, what int) [][]float64 {
	n := len(m.step)
	a, p := m.start()
	s.size(n, len(rs))
	out := make([][]float64, n)
	b := make([]vector, n) // minus the derivative of the filtered mean, by month of the course
	e := make([][]float64, len(rs))
	next := 0
	for t := range n {
		if t > 0 {
			anew := m.newYear(t)
			m.predict(t, &a, &p, anew)
			for c := range t {
				if anew {
					b[c][iYear] = 0
				}
				b[c][iYear] += b[c][iTheta] / 12
			}
		}
		if what == ofTruth {
			b[t][iYear] = -1.0 / 12
		}
		s.p[t] = p
		out[t] = make([]float64, n)
		for c := range t + 1 {
			out[t][c] = b[c][iTheta]
		}
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			r, k := &rs[next], &s.kept[next]
			update(r, &a, &p, k)
			if !k.used {
				continue
			}
			e[next] = make([]float64, t+1)
			for c := range t + 1 {
				e[next][c] = -r.c1*b[c][r.i1] - r.c2*b[c][r.i2]
			}
			switch {
			case what == ofReports && r.i2 == iReport:
				e[next][t]++
			case what == ofTruth && r.i1 == iTheta:
				e[next][t] += r.c1
			}
			for c, x := range e[next] {
				h := x / k.f
				for i := range dim {
					b[c][i] += k.gain[i] * h
				}
			}
		}
	}
	r := make([]vector, n)
	next = len(rs) - 1
	for t := n - 1; t >= 0; t-- {
		for ; next >= 0 && int(rs[next].t) == t; next-- {
			k, o := &s.kept[next], &rs[next]
			if !k.used {
				continue
			}
			for c := range r {
				u := 0.0
				if c <= t {
					u = e[next][c]
				}
				for i := range dim {
					u -= k.gain[i] * r[c][i]
				}
				u /= k.f
				r[c][o.i1] += o.c1 * u
				r[c][o.i2] += o.c2 * u
			}
		}
		for c := range r {
			d := out[t][c]
			for i := range dim {
				d += s.p[t][iTheta][i] * r[c][i]
			}
			out[t][c] = -d
			r[c][iTheta] += r[c][iYear] / 12
			if m.newYear(t) {
				r[c][iYear] = 0
			}
		}
		if what == ofTruth {
			out[t][t]++
		}
	}
	return out
}
