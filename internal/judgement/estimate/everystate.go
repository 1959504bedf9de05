package estimate

// kept is what the forward pass keeps of one reading for the backward pass.
type kept struct {
	gain vector // P·Z, not divided by f
	v, f float64
	used bool
}

// update takes one reading into mean and covariance and keeps what the backward
// pass needs.
func update(r *reading, a *vector, p *matrix, k *kept) {
	k.used = r.v > 0
	if !k.used {
		return
	}
	v := r.z - r.c1*a[r.i1]
	if r.c2 != 0 {
		v -= r.c2 * a[r.i2]
		for i := range dim {
			k.gain[i] = r.c1*p[i][r.i1] + r.c2*p[i][r.i2]
		}
		k.f = r.c1*k.gain[r.i1] + r.c2*k.gain[r.i2] + r.v
	} else {
		for i := range dim {
			k.gain[i] = r.c1 * p[i][r.i1]
		}
		k.f = r.c1*k.gain[r.i1] + r.v
	}
	k.v = v
	g := 1 / k.f
	for i := range dim {
		gi := k.gain[i] * g
		a[i] += gi * v
		for j := range dim {
			p[i][j] -= gi * k.gain[j]
		}
	}
}

// runAll smooths one series with all states there are.
func (s *smoother) runAll(m *motion, rs []reading) {
	s.compact = false
	months := len(m.step)
	s.size(months, len(rs))
	a, p := m.start()
	next := 0
	for t := range months {
		if t > 0 {
			m.predict(t, &a, &p, m.newYear(t))
		}
		s.a[t], s.p[t] = a, p
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			update(&rs[next], &a, &p, &s.kept[next])
		}
	}
	s.back(m, rs)
}

// back is the backward pass in the form of de Jong (1989), with one reading at
// a time (Koopman and Durbin 2000, "Fast filtering and smoothing for
// multivariate state space models"): it needs no inverse.
func (s *smoother) back(m *motion, rs []reading) {
	var r vector
	var n matrix
	next := len(rs) - 1
	for t := len(m.step) - 1; t >= 0; t-- {
		for ; next >= 0 && int(rs[next].t) == t; next-- {
			s.eps[next] = backReading(&rs[next], &s.kept[next], &r, &n)
		}
		s.month(t, &r, &n)
		for i := iReport; i <= iSensor; i++ {
			s.pull[t][i], s.hold[t][i] = r[i], n[i][i]
		}
		if t == 0 {
			return
		}
		backMonth(&r, &n, m.newYear(t))
		q := m.step[t]
		s.step[t] = moment{q * r[iTheta], q - q*q*n[iTheta][iTheta]}
	}
}

// month forms the smoothed moments of a month from r and N.
func (s *smoother) month(t int, r *vector, n *matrix) {
	p := &s.p[t]
	for i := range dim {
		m := s.a[t][i]
		for j := range dim {
			m += p[i][j] * r[j]
		}
		s.mean[t][i] = m
	}
	c := spread{p[iTheta][iTheta], p[iTheta][iPeople]}
	for j := range dim {
		var pn float64
		for k := range dim {
			pn += p[iTheta][k] * n[k][j]
		}
		c.theta -= pn * p[j][iTheta]
		c.people -= pn * p[j][iPeople]
	}
	s.cov[t] = c
	if t > 0 {
		return
	}
	for i := range dim {
		v := p[i][i]
		for j := range dim {
			for k := range dim {
				v -= p[i][j] * n[j][k] * p[k][i]
			}
		}
		s.begin[i] = v
	}
}

// backReading takes r and N over one reading and gives the reading's noise.
func backReading(o *reading, k *kept, r *vector, n *matrix) moment {
	if !k.used {
		return moment{}
	}
	g := 1 / k.f
	var nk vector
	var kr, knk float64
	for i := range dim {
		var c float64
		for j := range dim {
			c += n[i][j] * k.gain[j]
		}
		nk[i] = c * g
		kr += k.gain[i] * g * r[i]
		knk += k.gain[i] * g * nk[i]
	}
	u := k.v*g - kr
	d := g + knk
	eps := moment{o.v * u, o.v - o.v*o.v*d}
	i, j := o.i1, o.i2
	r[i] += o.c1 * u
	if o.c2 != 0 {
		r[j] += o.c2 * u
	}
	// N = ZZ'(1/f + k'Nk) - Z(Nk)' - (Nk)Z' + N
	for x := range dim {
		n[i][x] -= o.c1 * nk[x]
		n[x][i] -= o.c1 * nk[x]
	}
	n[i][i] += o.c1 * o.c1 * d
	if o.c2 != 0 {
		for x := range dim {
			n[j][x] -= o.c2 * nk[x]
			n[x][j] -= o.c2 * nk[x]
		}
		n[j][j] += o.c2 * o.c2 * d
		n[i][j] += o.c1 * o.c2 * d
		n[j][i] += o.c1 * o.c2 * d
	}
	return eps
}

// backMonth takes r and N over the step into a month: the transpose of
// accumulate.
func backMonth(r *vector, n *matrix, anew bool) {
	r[iTheta] += r[iYear] / 12
	for i := range dim {
		n[iTheta][i] += n[iYear][i] / 12
	}
	for i := range dim {
		n[i][iTheta] += n[i][iYear] / 12
	}
	if anew {
		r[iYear] = 0
		for i := range dim {
			n[iYear][i], n[i][iYear] = 0, 0
		}
	}
}
