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
	s := &f.series[i]
	v := &f.services[s.indicator]
	h := f.habit(s)
	w.readings, w.units = w.readings[:0], w.units[:0]
	if lag == anyLag {
		return f.spokenRagged(w, i, evident, raw)
	}
	next := 0
	for j := range evident {
		for ; next < len(s.reports) && moved(&s.obs[s.reports[next]], lag) <= evident[j].t; next++ {
			units.times(f.speak(w, i, v, h, s.reports[next], lag, raw))
		}
		w.readings = append(w.readings, evident[j])
		w.units = append(w.units, 0)
	}
	for ; next < len(s.reports); next++ {
		units.times(f.speak(w, i, v, h, s.reports[next], lag, raw))
	}
	return -units.logarithm()
}

// moved is the month a late report speaks of.
func moved(o *observation, lag int) int32 { return max(o.t-int32(lag), 0) } // #nosec G115 -- lag is small

func (f *fit) speak(w *smoother, i int, v *service, h *habit, j int32, lag int, raw bool) (unit float64) {
	c := &f.finals[i]
	o := &f.series[i].obs[j]
	t := moved(o, lag)
	eta := f.expected(v, h, &c.mean[t], t) + h.shock[t]
	z, unit := report(v, o, eta)
	r := reading{t: t, i1: iTheta, i2: iReport, c1: 1, c2: 1, z: z, v: h.noise * c.open[j] / (unit * unit), rise: f.tracks[i].mean[t][iTheta] - v.level}
	if !raw {
		r.z -= h.shock[t]
		r.v += h.shockVar[t]
	}
	w.readings = append(w.readings, r)
	w.units = append(w.units, unit)
	return unit
}

// expected is the figure that an agency with this habit would give on the link scale
// for this state.
func (f *fit) expected(v *service, h *habit, at *vector, t int32) float64 {
	return at[iTheta] + at[iReport] + f.biasAt(&h.shared, int(t)) + h.shared[cSlope]*(at[iTheta]-v.level)
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
			r.z -= f.biasAt(&h.shared, int(r.t)) + h.shared[cSlope]*r.rise
		case iPeople:
			r.z += r.c1*h.shared[cLevel] + r.lo*h.shared[cBelow] + r.hi*h.shared[cAbove]
		}
	}
}

// follow lets shifted reports follow theta itself by the slope of their habit, not
// what the evidence has for it.
func (h *habit) follow(rs []reading, level float64) {
	slope := h.shared[cSlope]
	for j := range rs {
		if r := &rs[j]; r.i2 == iReport {
			r.c1 += slope
			r.z += slope * (r.rise + level)
		}
	}
}
