package estimate

// learnCommon finds the course that theta takes in all areas of an indicator
// together: one unknown for every month, a walk, solved for exactly. The series'
// own steps are around it.
func (f *fit) learnCommon(w *smoother, k int) {
	v := &f.services[k]
	q := &w.months
	q.clear(f.months)
	var m motion
	m.step = w.loose
	for _, i := range f.byIndicator[k] {
		s, t := &f.series[i], &f.tracks[i]
		f.motion(s, t, &m)
		w.loose = m.step
		w.readings = f.readings(s, t, w.readings)
		w.regressMonths(f, &m, w.readings, q, ofTruth)
	}
	var l band
	for range 3 {
		l.factor(q, walk(v.common))
		right := make([]float64, f.months)
		for t := range right {
			right[t] = q.pull[t]
			if t > 0 {
				right[t] -= v.drift[t] / v.common
			}
			if t+1 < f.months {
				right[t] += v.drift[t+1] / v.common
			}
		}
		course := l.solve(right)
		variance := l.steps()
		square := 0.0
		for t := 1; t < f.months; t++ {
			step := v.drift[t] + course[t] - course[t-1]
			square += step*step + variance[t]
			v.next[t] = step
		}
		v.common = min(max(towards(square, float64(f.months-1), 0.0012, 12), 1e-5), 0.05)
	}
	copy(v.drift, v.next)
}

func (f *fit) learnCommons() {
	each(len(f.services), f.opt.Workers, func(w *smoother, k int) { f.learnCommon(w, k) })
}

// steps are the variances of the differences between neighbouring months.
func (b *band) steps() []float64 {
	n := len(b.l)
	out, unit := make([]float64, n), make([]float64, n)
	for t := 1; t < n; t++ {
		clear(unit)
		unit[t], unit[t-1] = 1, -1
		x := b.solve(unit)
		out[t] = max(x[t]-x[t-1], 0)
	}
	return out
}
