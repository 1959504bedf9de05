package estimate

// filtered is what is believed of the four states in a month before its readings.
type filtered struct {
	a0, a1, a2, a3     float64
	p00, p01, p02, p03 float64
	p11, p12, p13      float64
	p22, p23, p33      float64
}

// heard is a reading as the filter took it: what it sees of each state, gains not
// divided by the innovation's variance, innovation and 1 over its variance. Of one
// left out the last is 0.
type heard struct {
	h0, h1, h2, h3 float64
	k0, k1, k2, k3 float64
	v, g           float64
}

// forth is the filter; readings must be in order of time.
func (s *smoother) forth(m *motion, rs []reading) {
	at := &s.places
	months := len(m.step)
	s.filtered, s.heard = resize(s.filtered, months), resize(s.heard, len(rs))
	q1, q2, q3 := at.get(&m.slow, 1), at.get(&m.slow, 2), at.get(&m.slow, 3)
	if at.year {
		q3 = 0
	}
	people := at.of[iPeople]
	var c filtered
	c.a0, c.a1, c.a2, c.a3 = m.mean[iTheta], at.get(&m.mean, 1), at.get(&m.mean, 2), at.get(&m.mean, 3)
	c.p00, c.p11, c.p22, c.p33 = m.variance[iTheta], at.get(&m.variance, 1), at.get(&m.variance, 2), at.get(&m.variance, 3)
	if at.year {
		c.a3, c.p33 = 0, 0
		c.accumulate(true)
	}
	month := mod(m.first, 12)
	next := 0
	for t := range s.filtered {
		if t > 0 {
			c.a0 += m.drift[t]
			if m.people != nil {
				switch people {
				case 1:
					c.a1 += m.people[t]
				case 2:
					c.a2 += m.people[t]
				}
			}
			c.p00 += m.step[t]
			c.p11 += q1
			c.p22 += q2
			c.p33 += q3
			if month++; month == 12 {
				month = 0
			}
			if at.year {
				c.accumulate(month == 0)
			}
		}
		s.filtered[t] = c
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			k := &s.heard[next]
			k.see(&rs[next], at)
			c.hear(k, rs[next].z, rs[next].v)
		}
	}
}

// repeat is forth once more where variances are the same as before: gains are
// kept, means are found anew.
func (s *smoother) repeat(m *motion, rs []reading) {
	at := &s.places
	people := at.of[iPeople]
	a0, a1, a2, a3 := m.mean[iTheta], at.get(&m.mean, 1), at.get(&m.mean, 2), at.get(&m.mean, 3)
	if at.year {
		a3 = a0 / 12
	}
	month := mod(m.first, 12)
	next := 0
	for t := range s.filtered {
		if t > 0 {
			a0 += m.drift[t]
			if m.people != nil {
				switch people {
				case 1:
					a1 += m.people[t]
				case 2:
					a2 += m.people[t]
				}
			}
			if month++; month == 12 {
				month = 0
			}
			if at.year {
				if month == 0 {
					a3 = 0
				}
				a3 += a0 / 12
			}
		}
		c := &s.filtered[t]
		c.a0, c.a1, c.a2, c.a3 = a0, a1, a2, a3
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			k := &s.heard[next]
			if k.g == 0 {
				continue
			}
			k.v = rs[next].z - k.h0*a0 - k.h1*a1 - k.h2*a2 - k.h3*a3
			e := k.v * k.g
			a0 += k.k0 * e
			a1 += k.k1 * e
			a2 += k.k2 * e
			a3 += k.k3 * e
		}
	}
}

// see is what a reading sees of the states in their places.
func (k *heard) see(r *reading, at *places) {
	var h [4]float64
	h[at.of[r.i1]&3] = r.c1
	if r.c2 != 0 {
		h[at.of[r.i2]&3] = r.c2
	}
	k.h0, k.h1, k.h2, k.h3 = h[0], h[1], h[2], h[3]
}

// accumulate takes the mean of the year so far one month on.
func (c *filtered) accumulate(anew bool) {
	if anew {
		c.a3, c.p03, c.p13, c.p23, c.p33 = 0, 0, 0, 0, 0
	}
	c.a3 += c.a0 / 12
	c.p33 += (2*c.p03 + c.p00/12) / 12
	c.p03 += c.p00 / 12
	c.p13 += c.p01 / 12
	c.p23 += c.p02 / 12
}

// hear takes one reading of z with noise variance v into what is believed.
func (c *filtered) hear(k *heard, z, v float64) {
	h0, h1, h2, h3 := k.h0, k.h1, k.h2, k.h3
	k0 := h0*c.p00 + h1*c.p01 + h2*c.p02 + h3*c.p03
	k1 := h0*c.p01 + h1*c.p11 + h2*c.p12 + h3*c.p13
	k2 := h0*c.p02 + h1*c.p12 + h2*c.p22 + h3*c.p23
	k3 := h0*c.p03 + h1*c.p13 + h2*c.p23 + h3*c.p33
	k.k0, k.k1, k.k2, k.k3 = k0, k1, k2, k3
	if !(v > 0) {
		k.v, k.g = 0, 0
		return
	}
	g := 1 / (h0*k0 + h1*k1 + h2*k2 + h3*k3 + v)
	e := z - h0*c.a0 - h1*c.a1 - h2*c.a2 - h3*c.a3
	k.v, k.g = e, g
	g0, g1, g2, g3 := k0*g, k1*g, k2*g, k3*g
	c.a0 += g0 * e
	c.a1 += g1 * e
	c.a2 += g2 * e
	c.a3 += g3 * e
	c.p00 -= g0 * k0
	c.p01 -= g0 * k1
	c.p02 -= g0 * k2
	c.p03 -= g0 * k3
	c.p11 -= g1 * k1
	c.p12 -= g1 * k2
	c.p13 -= g1 * k3
	c.p22 -= g2 * k2
	c.p23 -= g2 * k3
	c.p33 -= g3 * k3
}
