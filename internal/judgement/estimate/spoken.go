package estimate

// report makes a report linear around eta, the figure expected on the link
// scale; the noise of reports is even on the scale they are written on.
func report(v *service, o *observation, eta float64) (z, unit float64) {
	value, slope := v.scale.both(eta)
	miss := (o.value - value) / slope
	z = eta + min(max(miss, -3), 3)
	if v.scale.Scale != Share { // counts err in proportion, others evenly
		return z, 1
	}
	return z, slope
}

// spoken are the readings of a series with its reports: those of the evidence are
// given, reports are made linear around their own track. Raw leaves the common
// errors of the months in.
func (f *fit) spoken(w *smoother, i int, evident []reading, lag int, raw bool) (jacobian float64) {
	units := product{rest: 1}
	s, c := &f.series[i], &f.finals[i]
	v := &f.services[s.indicator]
	h := f.habit(s)
	w.readings, w.units = w.readings[:0], w.units[:0]
	if lag == anyLag {
		return f.spokenRagged(w, i, evident, raw)
	}
	next := 0
	for j := range evident {
		for ; next < len(s.reports) && moved(&s.obs[s.reports[next]], lag) <= evident[j].t; next++ {
			units.times(f.speak(w, s, v, h, c, s.reports[next], lag, raw))
		}
		w.readings = append(w.readings, evident[j])
		w.units = append(w.units, 0)
	}
	for ; next < len(s.reports); next++ {
		units.times(f.speak(w, s, v, h, c, s.reports[next], lag, raw))
	}
	return -units.logarithm()
}

// moved is the month a late report speaks of.
func moved(o *observation, lag int) int32 { return max(o.t-int32(lag), 0) } // #nosec G115 -- lag is small

func (f *fit) speak(w *smoother, s *series, v *service, h *habit, c *track, j int32, lag int, raw bool) (unit float64) {
	o := &s.obs[j]
	t := moved(o, lag)
	eta := c.mean[t][iTheta] + c.mean[t][iReport] + f.biasAt(&h.shared, int(t)) + h.shock[t]
	z, unit := report(v, o, eta)
	r := reading{t: t, i1: iTheta, i2: iReport, c1: 1, c2: 1, z: z, v: h.noise * c.open[j] / (unit * unit)}
	if !raw {
		r.z -= h.shock[t]
		r.v += h.shockVar[t]
	}
	w.readings = append(w.readings, r)
	w.units = append(w.units, unit)
	return unit
}

func (f *fit) habit(s *series) *habit {
	return &f.habits[f.habitOf[agencyKey{s.agency, s.indicator}]]
}

// shift takes what is known of the shared quantities out of motion and readings.
func (f *fit) shift(m *motion, rs []reading, h *habit) {
	m.mean[iTheta] += h.shared[cLevel]
	m.mean[iPeople] += h.shared[cRate]
	for j := range rs {
		r := &rs[j]
		if r.lean != 0 {
			r.z -= h.shared[r.lean]
		}
		switch r.i2 {
		case iReport:
			r.z -= f.biasAt(&h.shared, int(r.t))
		case iPeople:
			r.z += r.c1*h.shared[cLevel] + r.lo*h.shared[cBelow] + r.hi*h.shared[cAbove]
		}
	}
}
