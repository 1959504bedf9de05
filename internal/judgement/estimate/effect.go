package estimate

// effect is minus the derivative of the filtered state to one effect, or to two
// that a series cannot tell apart: where complaints are all it has in a month, a
// move of theta is so many times a move of complaints.
type effect struct {
	b0, b1, b2, b3 float64 // by the place of the state
	place, second  int     // where it stands; the second with its own weight
	weight         float64 // of the second; 0 for none
}

// weight is how many times a move of theta is one of complaints. One for all areas
// is used where given: that some areas' complaints react less than others' must not
// tell the two apart, for how they react is not known so well.
func (q *monthly) weight(r *reading) float64 {
	if q.alike != 0 {
		return q.alike
	}
	return r.c1
}

// direct is how far a reading's innovation falls with a new effect itself.
func (q *monthly) direct(c *effect, r *reading) float64 {
	switch {
	case c.place < q.months: // theta
		if r.i1 == iTheta {
			return r.c1
		}
	case c.place < 2*q.months:
		if r.i2 == iPeople {
			return 1
		}
	case r.lean == cSurveys:
		return 1
	}
	return 0
}

// meet takes all effects over the readings of a month; those from old on are new.
// After is what later months say.
func (q *monthly) meet(old int, rs []reading, heard []heard, after *later) {
	fresh := q.columns[old:]
	var meetings [effects]effect
	for i := range fresh {
		c := &fresh[i]
		told := resize(q.told[i], len(rs))
		q.told[i] = told
		pull := 0.0
		for j := range rs {
			k := &heard[j]
			told[j] = 0
			if k.g == 0 {
				continue
			}
			told[j] = q.direct(c, &rs[j]) - c.seen(k)
			c.learn(k, told[j])
			pull += told[j] * k.v * k.g
		}
		q.add(c, pull-c.b0*after.r0-c.b1*after.r1-c.b2*after.r2-c.b3*after.r3)
		meetings[i] = c.through(after)
	}
	for i := range fresh {
		for d := 0; d <= i; d++ {
			sum := fresh[d].dot(&meetings[i])
			for j := range rs {
				sum += q.told[i][j] * q.told[d][j] * heard[j].g
			}
			if d == i {
				sum /= 2 // closing counts it twice
			}
			q.pair(&fresh[i], &fresh[d], sum)
		}
	}
	for i := range fresh {
		x := &meetings[i]
		for j := len(rs) - 1; j >= 0; j-- {
			k := &heard[j]
			sum := (q.told[i][j] + k.k0*x.b0 + k.k1*x.b1 + k.k2*x.b2 + k.k3*x.b3) * k.g
			x.b0 -= k.h0 * sum
			x.b1 -= k.h1 * sum
			x.b2 -= k.h2 * sum
			x.b3 -= k.h3 * sum
		}
		q.pairAll(&fresh[i], q.columns[:old], x)
	}
	for j := range rs {
		k := &heard[j]
		if k.g == 0 {
			continue
		}
		for d := range old {
			c := &q.columns[d]
			c.learn(k, -c.seen(k))
		}
	}
}

// seen is what a reading sees of the derivative.
func (c *effect) seen(k *heard) float64 {
	return k.h0*c.b0 + k.h1*c.b1 + k.h2*c.b2 + k.h3*c.b3
}

func (c *effect) learn(k *heard, e float64) {
	h := e * k.g
	c.b0 += k.k0 * h
	c.b1 += k.k1 * h
	c.b2 += k.k2 * h
	c.b3 += k.k3 * h
}

func (c *effect) dot(x *effect) float64 {
	return c.b0*x.b0 + c.b1*x.b1 + c.b2*x.b2 + c.b3*x.b3
}

func (c *effect) through(l *later) effect {
	return effect{
		b0: l.n00*c.b0 + l.n01*c.b1 + l.n02*c.b2 + l.n03*c.b3,
		b1: l.n01*c.b0 + l.n11*c.b1 + l.n12*c.b2 + l.n13*c.b3,
		b2: l.n02*c.b0 + l.n12*c.b1 + l.n22*c.b2 + l.n23*c.b3,
		b3: l.n03*c.b0 + l.n13*c.b1 + l.n23*c.b2 + l.n33*c.b3,
	}
}
