package estimate

import "math"

// regressed is what one series says of its agency's bias: information matrix
// and vector, and the log likelihood at a bias of 0.
type regressed struct {
	info knotMatrix
	pull knotVector
	log  float64
}

// regress runs the filter with the agency's bias unknown: one more mean for
// each knot (de Jong 1991, "The diffuse Kalman filter"). It is exact given the
// other parameters, however strongly the errors hang together over months.
func (s *smoother) regress(f *fit, m *motion, rs []reading) regressed {
	var out regressed
	a, p := m.start()
	var b [knots]vector
	var k kept
	next, from := 0, 0
	for t := range m.step {
		if t > 0 {
			anew := m.newYear(t)
			m.predict(t, &a, &p, anew)
			for c := from; c < knots; c++ {
				if anew {
					b[c][iYear] = 0
				}
				b[c][iYear] += b[c][iTheta] / 12
			}
		}
		left, right := f.hat(t)
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			r := &rs[next]
			update(r, &a, &p, &k)
			if !k.used {
				continue
			}
			g := 1 / k.f
			out.log -= (math.Log(k.f) + k.v*k.v*g) / 2
			var e knotVector
			for c := range min(left+2, knots) {
				e[c] = -r.c1 * b[c][r.i1]
				if r.c2 != 0 {
					e[c] -= r.c2 * b[c][r.i2]
				}
				if r.i2 == iReport {
					switch c {
					case left:
						e[c] += 1 - right
					case left + 1:
						e[c] += right
					}
				}
				h := e[c] * g
				for i := range dim {
					b[c][i] += k.gain[i] * h
				}
				out.pull[c] += h * k.v
				for d := 0; d <= c; d++ {
					out.info[c][d] += h * e[d]
				}
			}
		}
	}
	for c := range knots {
		for d := range c {
			out.info[d][c] = out.info[c][d]
		}
	}
	return out
}

// likelihood is the log likelihood of readings without an unknown bias.
func (s *smoother) likelihood(m *motion, rs []reading) float64 {
	a, p := m.start()
	var k kept
	log := 0.0
	next := 0
	for t := range m.step {
		if t > 0 {
			m.predict(t, &a, &p, m.newYear(t))
		}
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			update(&rs[next], &a, &p, &k)
			if k.used {
				log -= (math.Log(k.f) + k.v*k.v/k.f) / 2
			}
		}
	}
	return log
}
