package estimate

// Few series have readings of every state: none of its own reports in the
// evidence, seldom both a sensor and an annual statistic. Theta and three others
// nearly always do, and a filter of four numbers written out is several times as
// fast as one of five in loops.

// places is which state stands where: theta at 0, three others in their order.
type places struct {
	of   [dim]int8 // place of each state; -1 for none
	at   [4]int8   // state in each place; -1 for none
	year bool      // the last place is the year's
}

// places finds a place for every state that readings see, then for what others
// there is room for: states that nothing tells of stay where they are. It answers
// false where four places are not enough.
func (p *places) fill(rs []reading) bool {
	var seen [dim]bool
	for j := range rs {
		seen[rs[j].i1], seen[rs[j].i2] = true, true
	}
	others := 0
	for i := iReport; i < dim; i++ {
		if seen[i] {
			others++
		}
	}
	if others > 3 {
		return false
	}
	for i := iReport; i < iYear && others < 3; i++ {
		if !seen[i] {
			seen[i] = true
			others++
		}
	}
	*p = places{at: [4]int8{0, -1, -1, -1}}
	next := int8(1)
	for i := int8(iReport); i < dim; i++ {
		p.of[i] = -1
		if seen[i] {
			p.of[i], p.at[next] = next, i
			next++
		}
	}
	p.year = seen[iYear]
	return true
}

// get is what a vector has for the state in a place.
func (p *places) get(v *vector, place int) float64 {
	if i := p.at[place]; i >= 0 {
		return v[i]
	}
	return 0
}

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

// likely is the log likelihood of the readings that forth took.
func (s *smoother) likely(cost func(square float64) float64) float64 {
	log := 0.0
	det := product{rest: 1}
	for j := range s.heard {
		if k := &s.heard[j]; k.g != 0 {
			log -= cost(k.v * k.v * k.g)
			det.times(k.g)
		}
	}
	return log + det.logarithm()/2
}
