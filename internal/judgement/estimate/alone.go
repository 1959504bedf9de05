package estimate

// listenAlone looks at the reports as figures that know nothing of the truth:
// a course of the agency's own, with the same freedom as its bias has, and walks
// of the areas around it.
func (f *fit) listenAlone(w *smoother, i int, h *habit, sum *said) {
	s, c := &f.series[i], &f.finals[i]
	v := &f.services[s.indicator]
	if f.lonely[i] == nil {
		f.lonely[i] = make([]float64, f.months)
		next := 0
		for t := range f.lonely[i] {
			for next < len(s.reports)-1 && int(s.obs[s.reports[next+1]].t) <= t {
				next++
			}
			f.lonely[i][t] = v.scale.link(s.obs[s.reports[next]].value) - v.level
		}
	}
	o := f.lonely[i]
	var m motion
	m.first = f.first
	m.variance[iReport], m.slow[iReport] = h.looseArea, h.loose
	m.drift = v.drift
	m.step = w.loose
	for t := range m.step {
		m.step[t] = 1e-9
	}
	w.readings, w.units = w.readings[:0], w.units[:0]
	units := product{rest: 1}
	for _, j := range s.reports {
		b := &s.obs[j]
		z, unit := report(v, b, o[b.t]+f.biasAt(&h.course, int(b.t)))
		w.readings = append(w.readings, reading{t: b.t, i1: iTheta, i2: iReport, c2: 1, z: z, v: h.looseOwn * c.open[j] / (unit * unit)})
		w.units = append(w.units, unit)
		units.times(unit)
	}
	sum.alone = w.regress(f, &m, w.readings, 0, knots) // the evidence is out of this
	sum.alone.log -= units.logarithm()
	for j := range w.readings {
		w.readings[j].z -= f.biasAt(&h.course, int(w.readings[j].t))
	}
	w.runAgain(&m, w.readings)
	for j := range w.readings {
		sum.looseSquare += w.eps[j].square() * w.units[j] * w.units[j]
	}
	for t := range o {
		o[t] = w.mean[t][iReport]
		u, n := w.pull[t][iReport], w.hold[t][iReport]
		if t == 0 {
			sum.looseArea.add(u, n)
		} else {
			sum.loose.add(u, n)
		}
	}
}
