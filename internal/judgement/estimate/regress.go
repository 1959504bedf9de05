package estimate

import "math"

// Columns are the quantities that many series share and that are not known for
// sure: an agency's bias at the knots and its slope, and an indicator's level, complaint rate,
// the two slopes of its complaints, and by how much all its surveys lean, all
// its spot checks, and all figures of third parties.
const (
	cSlope = knots + iota // how an agency's bias changes with theta
	cLevel
	cRate
	cBelow
	cAbove
	cSurveys // and those of the other kinds that may lean
	cChecks
	cFigures
	columns
)

type (
	column  [columns]float64
	columnM [columns][columns]float64
)

// regressed is what one series says of the shared quantities: information
// matrix and vector around their present values, and the log likelihood there.
type regressed struct {
	info columnM
	pull column
	log  float64
}

// shares adds to e how the reading itself changes with each of the shared
// quantities from column from on; the month lies at right between the knots left
// and the next.
func (r *reading) shares(e *column, left int, right float64, from, to int) {
	if r.lean != 0 && to == columns {
		e[r.lean]++
	}
	switch {
	case r.i2 == iReport && from == 0:
		e[left] += 1 - right
		e[left+1] += right
		e[cSlope] += r.rise
	case r.i2 == iPeople:
		e[cLevel] -= r.c1 // the bend goes with the level
		e[cBelow] -= r.lo
		e[cAbove] -= r.hi
	}
}

// regress runs the filter with the shared quantities from column from on
// unknown: one more mean for each (de Jong 1991, "The diffuse Kalman filter").
// It is exact given the other parameters, however strongly errors hang together
// over months. It leaves in s what sense needs.
func (s *smoother) regress(f *fit, m *motion, rs []reading, from, to int) regressed {
	if s.filter(m, rs); s.compact {
		return s.regressPlaces(f, m, rs, from, to)
	}
	return s.regressAll(f, m, rs, from, to)
}

// regressAll is regress with all states there are.
func (s *smoother) regressAll(f *fit, m *motion, rs []reading, from, to int) regressed {
	var out regressed
	a, p := m.start()
	var b [columns]vector // minus the derivative of the filtered mean
	b[cLevel][iTheta], b[cLevel][iYear] = -1, -1.0/12
	b[cRate][iPeople] = -1
	s.size(len(m.step), len(rs))
	s.sizeColumns(len(m.step), len(rs))
	next := 0
	det := product{rest: 1}
	for t := range m.step {
		if t > 0 {
			anew := m.newYear(t)
			m.predict(t, &a, &p, anew)
			for c := from; c < to; c++ {
				if anew {
					b[c][iYear] = 0
				}
				b[c][iYear] += b[c][iTheta] / 12
			}
		}
		s.p[t] = p
		s.b[t] = b
		left, right := f.hat(t)
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			r, k, e := &rs[next], &s.kept[next], &s.e[next]
			update(r, &a, &p, k)
			if !k.used {
				continue
			}
			g := 1 / k.f
			out.log -= k.v * k.v * g / 2
			det.times(k.f)
			for c := from; c < to; c++ {
				e[c] = -r.c1*b[c][r.i1] - r.c2*b[c][r.i2]
			}
			r.shares(e, left, right, from, to)
			for c := from; c < to; c++ {
				h := e[c] * g
				if h == 0 {
					continue
				}
				for i := range dim {
					b[c][i] += k.gain[i] * h
				}
				out.pull[c] += h * k.v
				for d := from; d <= c; d++ {
					out.info[c][d] += h * e[d]
				}
			}
		}
	}
	out.log -= det.logarithm() / 2
	for c := range columns {
		for d := range c {
			out.info[d][c] = out.info[c][d]
		}
	}
	return out
}

func (s *smoother) sizeColumns(months, readings int) {
	s.by, s.derived, s.e = resize(s.by, months), resize(s.derived, months), resize(s.e, readings)
	if !s.compact {
		s.b = resize(s.b, months)
	}
}

// sense gives, after regress over the same readings, how much the smoothed
// theta of every month changes with each shared quantity.
func (s *smoother) sense(m *motion, rs []reading, from int) []column {
	if s.compact {
		return s.sensePlaces(m, rs, from)
	}
	var r [columns]vector
	next := len(rs) - 1
	for t := len(m.step) - 1; t >= 0; t-- {
		for ; next >= 0 && int(rs[next].t) == t; next-- {
			k, e, o := &s.kept[next], &s.e[next], &rs[next]
			if !k.used {
				continue
			}
			g := 1 / k.f
			for c := from; c < columns; c++ {
				u := e[c]
				for i := range dim {
					u -= k.gain[i] * r[c][i]
				}
				u *= g
				r[c][o.i1] += o.c1 * u
				r[c][o.i2] += o.c2 * u
			}
		}
		p := &s.p[t]
		for c := from; c < columns; c++ {
			d := s.b[t][c][iTheta]
			for i := range dim {
				d += p[iTheta][i] * r[c][i]
			}
			s.by[t][c] = -d
			r[c][iTheta] += r[c][iYear] / 12
			if m.newYear(t) {
				r[c][iYear] = 0
			}
		}
	}
	return s.by
}

// likelihood is the log likelihood of readings at the present values.
func (s *smoother) likelihood(m *motion, rs []reading) float64 { return s.likelihoodUnder(m, rs, half) }

// likelihoodUnder is the log likelihood where an innovation of this square costs so
// much.
func (s *smoother) likelihoodUnder(m *motion, rs []reading, cost func(square float64) float64) float64 {
	if s.filter(m, rs); s.compact {
		return s.likely(cost)
	}
	a, p := m.start()
	var k kept
	log := 0.0
	next := 0
	det := product{rest: 1}
	for t := range m.step {
		if t > 0 {
			m.predict(t, &a, &p, m.newYear(t))
		}
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			update(&rs[next], &a, &p, &k)
			if k.used {
				log -= cost(k.v * k.v / k.f)
				det.times(k.f)
			}
		}
	}
	return log - det.logarithm()/2
}

// product keeps the logarithm of a long product with few calls of Log.
type product struct{ log, rest float64 }

func (p *product) times(x float64) {
	p.rest *= x
	if p.rest < 1e-150 || p.rest > 1e150 {
		p.log += math.Log(p.rest)
		p.rest = 1
	}
}

func (p *product) logarithm() float64 { return p.log + math.Log(p.rest) }
