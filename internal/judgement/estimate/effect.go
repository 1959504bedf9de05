package estimate

// effect is minus the derivative of the filtered state to one effect, or to two
// that a series cannot tell apart: where complaints are all it has in a month, a
// move of theta is so many times a move of complaints.
type effect struct {
	theta, people, sensor, year float64
	place, second               int     // where it stands; the second with its own weight
	weight                      float64 // of the second; 0 for none
}

// month takes the derivative one month on.
func (c *effect) month(anew bool) {
	if anew {
		c.year = 0
	}
	c.year += c.theta / 12
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
func (q *monthly) meet(old int, rs []reading, kept []kept, after *matrix, due *vector) {
	fresh := q.columns[old:]
	var meetings [effects]vector
	for i := range fresh {
		c := &fresh[i]
		told := resize(q.told[i], len(rs))
		q.told[i] = told
		pull := 0.0
		for j := range rs {
			k := &kept[j]
			if !k.used {
				continue
			}
			e := q.direct(c, &rs[j]) - c.seen(&rs[j])
			c.learn(k, e)
			pull += e * k.v / k.f
			told[j] = e
		}
		q.add(c, pull-c.theta*due[iTheta]-c.people*due[iPeople]-c.sensor*due[iSensor]-c.year*due[iYear])
		meetings[i] = c.through(after)
	}
	for i := range fresh {
		for d := 0; d <= i; d++ {
			sum := fresh[d].dot(&meetings[i])
			for j := range rs {
				if kept[j].used {
					sum += q.told[i][j] * q.told[d][j] / kept[j].f
				}
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
			k, r := &kept[j], &rs[j]
			if !k.used {
				continue
			}
			sum := q.told[i][j]
			for d := range dim {
				sum += k.gain[d] * x[d]
			}
			sum /= k.f
			x[r.i1] -= r.c1 * sum
			if r.c2 != 0 {
				x[r.i2] -= r.c2 * sum
			}
		}
		for d := range old {
			q.pair(&fresh[i], &q.columns[d], q.columns[d].dot(x))
		}
	}
	for j := range rs {
		if !kept[j].used {
			continue
		}
		for d := range old {
			c := &q.columns[d]
			c.learn(&kept[j], -c.seen(&rs[j]))
		}
	}
}

// seen is what a reading sees of the derivative.
func (c *effect) seen(r *reading) float64 {
	x := r.c1 * c.theta
	if r.i1 == iYear {
		x = r.c1 * c.year
	}
	switch {
	case r.c2 == 0:
	case r.i2 == iPeople:
		x += r.c2 * c.people
	case r.i2 == iSensor:
		x += r.c2 * c.sensor
	}
	return x
}

func (c *effect) learn(k *kept, e float64) {
	h := e / k.f
	c.theta += k.gain[iTheta] * h
	c.people += k.gain[iPeople] * h
	c.sensor += k.gain[iSensor] * h
	c.year += k.gain[iYear] * h
}

func (c *effect) dot(x *vector) float64 {
	return c.theta*x[iTheta] + c.people*x[iPeople] + c.sensor*x[iSensor] + c.year*x[iYear]
}

func (c *effect) through(n *matrix) (x vector) {
	for d := range dim {
		x[d] = n[d][iTheta]*c.theta + n[d][iPeople]*c.people + n[d][iSensor]*c.sensor + n[d][iYear]*c.year
	}
	return x
}
