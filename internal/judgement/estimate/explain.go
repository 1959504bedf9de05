package estimate

// Part is what one piece of evidence adds to an estimate, on the link scale.
type Part struct {
	Source string
	Kind   Kind
	Month  int     // of the claim; for an annual statistic the last of its year
	Value  float64 // as claimed: value, or share of hits
	Size   float64 // of a sample
	// Weight is how much the estimate moves when the piece says one unit more;
	// Surprise how much more it says than was expected before any evidence of
	// the area: Contribution is their product.
	Weight, Surprise, Contribution float64
}

// Explanation is an estimate taken apart. On the link scale the estimate is the
// usual value and all contributions; so is the estimate from evidence alone.
type Explanation struct {
	Scale    Scale
	Estimate float64 // on the link scale
	Usual    float64 // what would be believed without any piece of the area
	Parts    []Part  // in order of time, kind and source

	AloneEstimate float64 // of the evidence alone, on the link scale
	AloneUsual    float64
	AloneParts    []Part
}

// Explain takes the estimate of an indicator in an area and month apart. It
// answers false where nothing is known of them.
func (r *Result) Explain(indicator, area string, month int) (Explanation, bool) {
	f := r.fit
	i, ok := f.find(indicator, area)
	t := month - f.first
	if !ok || t < 0 || t >= f.months {
		return Explanation{}, false
	}
	w := &smoother{}
	s := &f.series[i]
	out := Explanation{Scale: f.services[s.indicator].scale.Scale}
	m := f.around(w, i)
	out.AloneUsual, out.AloneParts = f.parts(w, &m, i, t, s.evidence)
	b := f.believe(i, t)
	out.AloneEstimate, out.Estimate = b.evidence, b.mean
	if s.agency < 0 || b.follows == 0 {
		out.Usual, out.Parts = out.AloneUsual, append([]Part(nil), out.AloneParts...)
		return out, true
	}
	h := f.habit(s)
	m = f.aroundAll(w, i)
	usual, parts := f.parts(w, &m, i, t, f.order(w, s, h))
	// both readings of the world, by how likely each is
	p := b.follows
	out.Usual = p*usual + (1-p)*out.AloneUsual
	alone := out.AloneParts
	for _, part := range parts {
		part.Weight *= p
		part.Contribution *= p
		if part.Kind != Report && len(alone) > 0 {
			part.Weight += (1 - p) * alone[0].Weight
			part.Contribution += (1 - p) * alone[0].Contribution
			alone = alone[1:]
		}
		out.Parts = append(out.Parts, part)
	}
	return out, true
}

// order is the observations of a series in the order spoken has them.
func (f *fit) order(w *smoother, s *series, h *habit) []int32 {
	out := make([]int32, 0, len(s.obs))
	if h.ragged {
		return w.orderRagged(s, out)
	}
	lag := h.lag
	next := 0
	for _, j := range s.evidence {
		for ; next < len(s.reports) && moved(&s.obs[s.reports[next]], lag) <= s.obs[j].t; next++ {
			out = append(out, s.reports[next])
		}
		out = append(out, j)
	}
	return append(out, s.reports[next:]...)
}

func (f *fit) find(indicator, area string) (int, bool) {
	for k, name := range f.indicators {
		if name != indicator {
			continue
		}
		for _, i := range f.byIndicator[k] {
			if f.areas[f.series[i].area] == area {
				return i, true
			}
		}
	}
	return 0, false
}

// parts runs the filter once and then, for each reading, how far one unit of it
// carries to theta in month t.
func (f *fit) parts(w *smoother, m *motion, i, t int, from []int32) (usual float64, parts []Part) {
	s := &f.series[i]
	rs := w.readings
	w.runAll(m, rs)
	expected := w.expect(m)
	place := map[int32]int{} // of the reports
	for j := range rs {
		o := &s.obs[from[j]]
		p := Part{Source: f.sources[o.source], Kind: o.kind, Month: int(o.t) + f.first, Value: o.value, Size: o.n}
		if r := &rs[j]; r.v > 0 {
			at := &expected[r.t]
			p.Surprise = r.z - r.c1*at[r.i1] - r.c2*at[r.i2]
			p.Weight = w.carry(m, rs, j, t)
			p.Contribution = p.Weight * p.Surprise
		}
		if n := len(parts); o.kind == Report {
			// a figure that is split over months is one piece
			if before, ok := place[from[j]]; ok {
				parts[before].join(&p)
				continue
			}
			place[from[j]] = n
		}
		parts = append(parts, p)
	}
	return expected[t][iTheta], parts
}

// join adds another part of the same piece.
func (p *Part) join(o *Part) {
	p.Weight += o.Weight
	p.Contribution += o.Contribution
	if p.Weight != 0 {
		p.Surprise = p.Contribution / p.Weight
	}
}

// expect is the mean of the state in every month before any reading.
func (s *smoother) expect(m *motion) []vector {
	a, p := m.start()
	out := make([]vector, len(m.step))
	for t := range out {
		if t > 0 {
			m.predict(t, &a, &p, m.newYear(t))
		}
		out[t] = a
	}
	return out
}

// carry is the weight of reading j in the smoothed theta of month at, with the
// gains that runAll kept.
func (s *smoother) carry(m *motion, rs []reading, j, at int) float64 {
	var a, then vector
	u := make([]float64, len(rs)) // innovations a unit of reading j makes
	next := 0
	for t := range m.step {
		if t > 0 && m.newYear(t) {
			a[iYear] = 0
		}
		if t > 0 {
			a[iYear] += a[iTheta] / 12
		}
		if t == at {
			then = a
		}
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			r, k := &rs[next], &s.kept[next]
			if !k.used || next < j {
				continue
			}
			v := -r.c1*a[r.i1] - r.c2*a[r.i2]
			if next == j {
				v++
			}
			u[next] = v
			for x := range dim {
				a[x] += k.gain[x] * v / k.f
			}
		}
	}
	var r vector
	next = len(rs) - 1
	for t := len(m.step) - 1; t >= at; t-- {
		for ; next >= 0 && int(rs[next].t) == t; next-- {
			o, k := &rs[next], &s.kept[next]
			if !k.used {
				continue
			}
			d := u[next]
			for x := range dim {
				d -= k.gain[x] * r[x]
			}
			d /= k.f
			r[o.i1] += o.c1 * d
			r[o.i2] += o.c2 * d
		}
		if t == at {
			break
		}
		r[iTheta] += r[iYear] / 12
		if m.newYear(t) {
			r[iYear] = 0
		}
	}
	w := then[iTheta]
	for x := range dim {
		w += s.p[at][iTheta][x] * r[x]
	}
	return w
}
