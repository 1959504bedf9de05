package estimate

// later is what the readings of later months say of the four states: score and
// information.
type later struct {
	r0, r1, r2, r3     float64
	n00, n01, n02, n03 float64
	n11, n12, n13      float64
	n22, n23, n33      float64
}

// smooth is the backward pass after forth, in the form of de Jong (1989), with one
// reading at a time (Koopman and Durbin 2000, "Fast filtering and smoothing for
// multivariate state space models"): it needs no inverse.
func (s *smoother) smooth(m *motion, rs []reading) {
	at := &s.places
	s.results(len(m.step), len(rs))
	var l later
	month := mod(m.first+len(m.step)-1, 12)
	next := len(rs) - 1
	for t := len(m.step) - 1; t >= 0; t-- {
		for ; next >= 0 && int(rs[next].t) == t; next-- {
			s.eps[next] = l.hear(&s.heard[next], rs[next].v)
		}
		s.settle(t, &l, m)
		if t == 0 {
			break
		}
		if at.year {
			l.accumulate(month == 0)
		}
		if month--; month < 0 {
			month = 11
		}
		q := m.step[t]
		s.step[t] = moment{q * l.r0, q - q*q*l.n00}
	}
	c := &s.filtered[0]
	variances := [4]float64{
		c.p00 - l.quadratic(c.p00, c.p01, c.p02, c.p03),
		c.p11 - l.quadratic(c.p01, c.p11, c.p12, c.p13),
		c.p22 - l.quadratic(c.p02, c.p12, c.p22, c.p23),
		c.p33 - l.quadratic(c.p03, c.p13, c.p23, c.p33),
	}
	s.begin = m.variance
	for place, i := range at.at {
		if i >= 0 {
			s.begin[i] = variances[place]
		}
	}
}

// settle forms the smoothed moments of a month.
func (s *smoother) settle(t int, l *later, m *motion) {
	c, at := &s.filtered[t], &s.places
	w0 := c.p00*l.n00 + c.p01*l.n01 + c.p02*l.n02 + c.p03*l.n03
	w1 := c.p00*l.n01 + c.p01*l.n11 + c.p02*l.n12 + c.p03*l.n13
	w2 := c.p00*l.n02 + c.p01*l.n12 + c.p02*l.n22 + c.p03*l.n23
	w3 := c.p00*l.n03 + c.p01*l.n13 + c.p02*l.n23 + c.p03*l.n33
	out := spread{theta: c.p00 - w0*c.p00 - w1*c.p01 - w2*c.p02 - w3*c.p03}
	switch at.of[iPeople] {
	case 1:
		out.people = c.p01 - w0*c.p01 - w1*c.p11 - w2*c.p12 - w3*c.p13
	case 2:
		out.people = c.p02 - w0*c.p02 - w1*c.p12 - w2*c.p22 - w3*c.p23
	}
	s.cov[t] = out
	mean, pull, hold := &s.mean[t], &s.pull[t], &s.hold[t]
	*mean = m.mean
	*pull = vector{}
	*hold = vector{}
	mean[iTheta] = c.a0 + c.p00*l.r0 + c.p01*l.r1 + c.p02*l.r2 + c.p03*l.r3
	if i := at.at[1]; i > 0 {
		mean[i] = c.a1 + c.p01*l.r0 + c.p11*l.r1 + c.p12*l.r2 + c.p13*l.r3
		pull[i], hold[i] = l.r1, l.n11
	}
	if i := at.at[2]; i > 0 {
		mean[i] = c.a2 + c.p02*l.r0 + c.p12*l.r1 + c.p22*l.r2 + c.p23*l.r3
		pull[i], hold[i] = l.r2, l.n22
	}
	if i := at.at[3]; i > 0 {
		mean[i] = c.a3 + c.p03*l.r0 + c.p13*l.r1 + c.p23*l.r2 + c.p33*l.r3
		pull[i], hold[i] = l.r3, l.n33
	}
}

// hear takes score and information over one reading with noise variance v, and
// gives its noise.
func (l *later) hear(k *heard, v float64) moment {
	g := k.g
	if g == 0 {
		return moment{}
	}
	k0, k1, k2, k3 := k.k0*g, k.k1*g, k.k2*g, k.k3*g
	h0, h1, h2, h3 := k.h0, k.h1, k.h2, k.h3
	x0 := l.n00*k0 + l.n01*k1 + l.n02*k2 + l.n03*k3
	x1 := l.n01*k0 + l.n11*k1 + l.n12*k2 + l.n13*k3
	x2 := l.n02*k0 + l.n12*k1 + l.n22*k2 + l.n23*k3
	x3 := l.n03*k0 + l.n13*k1 + l.n23*k2 + l.n33*k3
	u := k.v*g - k0*l.r0 - k1*l.r1 - k2*l.r2 - k3*l.r3
	d := g + k0*x0 + k1*x1 + k2*x2 + k3*x3
	l.r0 += h0 * u
	l.r1 += h1 * u
	l.r2 += h2 * u
	l.r3 += h3 * u
	// N = ZZ'(1/f + k'Nk) - Z(Nk)' - (Nk)Z' + N
	y0, y1, y2, y3 := h0*d-x0, h1*d-x1, h2*d-x2, h3*d-x3
	l.n00 += h0*y0 - x0*h0
	l.n01 += h0*y1 - x0*h1
	l.n02 += h0*y2 - x0*h2
	l.n03 += h0*y3 - x0*h3
	l.n11 += h1*y1 - x1*h1
	l.n12 += h1*y2 - x1*h2
	l.n13 += h1*y3 - x1*h3
	l.n22 += h2*y2 - x2*h2
	l.n23 += h2*y3 - x2*h3
	l.n33 += h3*y3 - x3*h3
	return moment{v * u, v - v*v*d}
}

// accumulate takes score and information back over the mean of the year so far:
// the transpose of that of filtered.
func (l *later) accumulate(anew bool) {
	l.r0 += l.r3 / 12
	l.n00 += (2*l.n03 + l.n33/12) / 12
	l.n01 += l.n13 / 12
	l.n02 += l.n23 / 12
	l.n03 += l.n33 / 12
	if anew {
		l.r3, l.n03, l.n13, l.n23, l.n33 = 0, 0, 0, 0, 0
	}
}

// quadratic is x'Nx.
func (l *later) quadratic(x0, x1, x2, x3 float64) float64 {
	return x0*x0*l.n00 + x1*x1*l.n11 + x2*x2*l.n22 + x3*x3*l.n33 +
		2*(x0*(x1*l.n01+x2*l.n02+x3*l.n03)+x1*(x2*l.n12+x3*l.n13)+x2*x3*l.n23)
}
