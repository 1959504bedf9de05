package estimate

import "math"

// A state that also remembers theta of the months a late figure may speak of.
const (
	iBefore = dim // theta a month ago, and further back behind it
	wideDim = dim + maxLag
)

type (
	wideVector [wideDim]float64
	wideMatrix [wideDim][wideDim]float64
)

// forward takes the wide state a month on: what was theta is remembered, the state
// itself moves as it does elsewhere.
func (m *motion) forward(t int, a *wideVector, p *wideMatrix) {
	old, was := *p, *a
	from := func(i int) int {
		switch {
		case i < dim:
			return i
		case i == iBefore:
			return iTheta
		default:
			return i - 1
		}
	}
	for i := iBefore; i < wideDim; i++ {
		a[i] = was[from(i)]
		for j := range wideDim {
			p[i][j] = old[from(i)][from(j)]
			p[j][i] = p[i][j]
		}
	}
	anew := m.newYear(t)
	now, spread := vector(a[:dim]), matrix{}
	for i := range dim {
		spread[i] = vector(p[i][:dim])
	}
	m.predict(t, &now, &spread, anew)
	copy(a[:dim], now[:])
	for i := range dim {
		copy(p[i][:dim], spread[i][:])
	}
	for i := iBefore; i < wideDim; i++ {
		if anew {
			p[i][iYear] = 0
		}
		p[i][iYear] += p[i][iTheta] / 12
		p[iYear][i] = p[i][iYear]
	}
}

// spreadLikelihood is the log likelihood of readings where each report speaks of
// the mean of the months it may speak of, weighted by how often it does: all that
// can be told by means and variances of figures that are late by chance.
func spreadLikelihood(m *motion, rs []reading, often *lateness, cost func(square float64) float64) float64 {
	a0, p0 := m.start()
	var a wideVector
	var p wideMatrix
	wide := func(i int) int {
		if i < dim {
			return i
		}
		return iTheta
	}
	for i := range wideDim {
		a[i] = a0[wide(i)]
		for j := range wideDim {
			p[i][j] = p0[wide(i)][wide(j)]
		}
	}
	log := 0.0
	next := 0
	det := product{rest: 1}
	for t := range m.step {
		if t > 0 {
			m.forward(t, &a, &p)
		}
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			r := &rs[next]
			if !(r.v > 0) {
				continue
			}
			var of wideVector
			of[r.i1] += r.c1
			of[r.i2] += r.c2
			if r.i2 == iReport {
				of[iTheta] = r.c1 * often[0]
				for l := 1; l <= maxLag; l++ {
					of[iBefore+l-1] = r.c1 * often[l]
				}
			}
			var gain wideVector
			v, f := r.z, r.v
			for i, c := range of {
				if c == 0 {
					continue
				}
				v -= c * a[i]
				for j := range wideDim {
					gain[j] += c * p[i][j]
				}
			}
			for i, c := range of {
				f += c * gain[i]
			}
			for i := range wideDim {
				g := gain[i] / f
				a[i] += g * v
				for j := range wideDim {
					p[i][j] -= g * gain[j]
				}
			}
			log -= cost(v * v / f)
			det.times(f)
		}
	}
	return log - (det.log+math.Log(det.rest))/2
}

// innovationTails is the degrees of freedom of innovations where lags are compared.
const innovationTails = 40

// robust is minus the log likelihood of an innovation with this square, in units of
// its variance: of Student's t, so that one jump does not decide alone.
func robust(square float64) float64 {
	return (innovationTails + 1) / 2.0 * math.Log1p(square/innovationTails)
}

// half is that of a normal one.
func half(square float64) float64 { return square / 2 }

// likelySpread is the log likelihood of a series if each figure is as likely to be
// late by one number of months as by another.
func (f *fit) likelySpread(w *smoother, i int, m motion) float64 {
	often := evenly()
	s, c := &f.series[i], &f.finals[i]
	v := &f.services[s.indicator]
	h := f.habit(s)
	jacobian := f.spoken(w, i, f.evident[i], 0, true)
	next := 0
	for j := range w.readings {
		r := &w.readings[j]
		if r.i2 != iReport {
			continue
		}
		at := s.reports[next]
		next++
		o := &s.obs[at]
		eta := c.mean[o.t][iReport] + f.biasAt(&h.shared, int(o.t))
		for l, q := range often {
			x := c.mean[moved(o, l)][iTheta]
			eta += q * (x + h.shared[cSlope]*(x-v.level))
		}
		z, unit := report(v, o, eta)
		jacobian += math.Log(w.units[j]) - math.Log(unit)
		r.z, r.v = z, h.noise*c.open[at]/(unit*unit)+h.shocks
	}
	f.shift(&m, w.readings, h)
	h.follow(w.readings, v.level)
	return spreadLikelihood(&m, w.readings, &often, robust) + jacobian
}
