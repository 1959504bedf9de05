package estimate

// derivative is minus how much the filtered mean changes with each shared
// quantity, by the place of the state.
type derivative struct{ b0, b1, b2, b3 column }

// regressPlaces is regress over what forth kept.
func (s *smoother) regressPlaces(f *fit, m *motion, rs []reading, from, to int) regressed {
	var out regressed
	s.sizeColumns(len(m.step), len(rs))
	at := &s.places
	var b derivative
	b.b0[cLevel] = -1
	if at.year {
		b.b3[cLevel] = -1.0 / 12
	}
	switch at.of[iPeople] {
	case 1:
		b.b1[cRate] = -1
	case 2:
		b.b2[cRate] = -1
	}
	month := mod(m.first, 12)
	next := 0
	for t := range s.filtered {
		if t > 0 {
			if month++; month == 12 {
				month = 0
			}
			if at.year {
				b.accumulate(month == 0)
			}
		}
		s.derived[t] = b.b0
		left, right := 0, 0.0
		if from == 0 {
			left, right = f.hat(t)
		}
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			r, k, e := &rs[next], &s.heard[next], &s.e[next]
			if k.g == 0 {
				continue
			}
			b.seen(k, e, from, to)
			r.shares(e, left, right, from, to)
			b.learn(k, e, from, to, &out)
		}
	}
	out.log = s.likely(half)
	for c := range columns {
		for d := range c {
			out.info[d][c] = out.info[c][d]
		}
	}
	return out
}

func (b *derivative) accumulate(anew bool) {
	for c := range b.b3 {
		if anew {
			b.b3[c] = 0
		}
		b.b3[c] += b.b0[c] / 12
	}
}

// seen is how a reading's innovation changes through the states.
func (b *derivative) seen(k *heard, e *column, from, to int) {
	b0, b1, b2, b3, out := b.b0[from:to], b.b1[from:to], b.b2[from:to], b.b3[from:to], e[from:to]
	b1, b2, b3, out = b1[:len(b0)], b2[:len(b0)], b3[:len(b0)], out[:len(b0)]
	h0, h1, h2, h3 := k.h0, k.h1, k.h2, k.h3
	for c := range b0 {
		out[c] = -h0*b0[c] - h1*b1[c] - h2*b2[c] - h3*b3[c]
	}
}

// learn takes a reading into the derivatives, and into what is said of the shared
// quantities.
func (b *derivative) learn(k *heard, e *column, from, to int, out *regressed) {
	b0, b1, b2, b3, by, pull := b.b0[from:to], b.b1[from:to], b.b2[from:to], b.b3[from:to], e[from:to], out.pull[from:to]
	b1, b2, b3, by, pull = b1[:len(b0)], b2[:len(b0)], b3[:len(b0)], by[:len(b0)], pull[:len(b0)]
	k0, k1, k2, k3 := k.k0, k.k1, k.k2, k.k3
	for c := range b0 {
		h := by[c] * k.g
		if h == 0 {
			continue
		}
		b0[c] += k0 * h
		b1[c] += k1 * h
		b2[c] += k2 * h
		b3[c] += k3 * h
		pull[c] += h * k.v
		info := out.info[from+c][from : from+c+1]
		for d, x := range by[:len(info)] {
			info[d] += h * x
		}
	}
}

// sensePlaces is sense after regressPlaces.
func (s *smoother) sensePlaces(m *motion, rs []reading, from int) []column {
	at := &s.places
	var r derivative
	month := mod(m.first+len(m.step)-1, 12)
	next := len(rs) - 1
	for t := len(m.step) - 1; t >= 0; t-- {
		for ; next >= 0 && int(rs[next].t) == t; next-- {
			k, e := &s.heard[next], &s.e[next]
			if k.g == 0 {
				continue
			}
			for c := from; c < columns; c++ {
				u := (e[c] - k.k0*r.b0[c] - k.k1*r.b1[c] - k.k2*r.b2[c] - k.k3*r.b3[c]) * k.g
				r.b0[c] += k.h0 * u
				r.b1[c] += k.h1 * u
				r.b2[c] += k.h2 * u
				r.b3[c] += k.h3 * u
			}
		}
		p, by, b := &s.filtered[t], &s.by[t], &s.derived[t]
		for c := from; c < columns; c++ {
			by[c] = -(b[c] + p.p00*r.b0[c] + p.p01*r.b1[c] + p.p02*r.b2[c] + p.p03*r.b3[c])
			if at.year {
				r.b0[c] += r.b3[c] / 12
				if month == 0 || t == 0 {
					r.b3[c] = 0
				}
			}
		}
		if month--; month < 0 {
			month = 11
		}
	}
	return s.by
}
