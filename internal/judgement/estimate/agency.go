package estimate

import "math"

// habits is what is learned about all agencies of the city together.
type habits struct {
	plain, biased manner
	share         float64 // of agencies with hardly any bias
	follow        float64 // of agencies whose reports follow the truth
	own, wander   float64
	noise         float64
}

// heard sums over one series what its agency's habit is learned from.
type heard struct {
	bias            regressed
	alone           float64 // log likelihood of the reports by themselves
	square, n       float64
	slips           float64
	own, series     float64
	wander, wanders float64
	looseStep       float64
	looseSquare     float64
}

// learnAgencies is stage 2: the habit of every agency, with all that was learned
// of the evidence held. Nothing flows back.
func (f *fit) learnAgencies() {
	f.meet()
	said := make([]heard, len(f.series))
	for pass := range f.opt.passes.agency {
		each(len(f.series), f.opt.Workers, func(w *smoother, i int) {
			if f.series[i].agency >= 0 {
				f.listen(w, i, &said[i])
			}
		})
		for g := range f.habits {
			f.learnHabit(g, said)
		}
		f.learnHabits()
		for g := range f.habits {
			f.judge(g, said)
		}
		_ = pass
	}
}

// meet gives every agency a usual habit and every series a track of its reports.
func (f *fit) meet() {
	f.all = habits{
		plain:  manner{0, 0.05 * 0.05, 0.03 * 0.03},
		biased: manner{0.3, 0.35 * 0.35, 0.12 * 0.12},
		share:  0.5, follow: 0.8, own: 0.02, wander: 1e-4, noise: 0.0006,
	}
	f.habits = make([]habit, len(f.agencies))
	f.habitOf = map[agencyKey]int{}
	for g := range f.habits {
		f.habitOf[f.agencies[g]] = g
		f.habits[g] = habit{plain: 0.5, own: 0.05, wander: 3e-4, noise: 0.002, slips: 0.05, follows: 0.8, loose: 0.006, looseOwn: 0.0004}
	}
	f.finals = make([]track, len(f.series))
	f.slip = make([][]float64, len(f.series))
	f.lonely = make([]track, len(f.series))
	f.before = make([]float64, len(f.series))
	each(len(f.series), f.opt.Workers, func(w *smoother, i int) {
		s, k := &f.series[i], &f.tracks[i]
		var m motion
		m.step = w.loose
		f.motion(s, k, &m)
		w.loose = m.step
		w.readings = f.readings(s, k, w.readings)
		f.before[i] = w.likelihood(&m, w.readings)
		v := &f.services[s.indicator]
		c, o := &f.finals[i], &f.lonely[i]
		*c = *k
		c.mean = append([]vector(nil), k.mean...)
		c.sd2 = append([]float64(nil), k.sd2...)
		c.loose = append([]float64(nil), k.loose...)
		c.open = append([]float64(nil), k.open...)
		f.slip[i] = make([]float64, len(s.obs))
		o.mean = make([]vector, f.months)
		last := v.level
		for j := range s.obs {
			if s.obs[j].kind == Report {
				last = v.scale.link(s.obs[j].value)
				break
			}
		}
		for t := range o.mean {
			o.mean[t][iReport] = last
		}
		for j := range s.obs {
			if s.obs[j].kind == Report {
				for t := int(s.obs[j].t); t < f.months; t++ {
					o.mean[t][iReport] = v.scale.link(s.obs[j].value)
					// where the agency's figure is now: deviation from the evidence
					c.mean[t][iReport] = o.mean[t][iReport] - c.mean[t][iTheta]
				}
			}
		}
	})
}

// report makes a report linear around eta, the figure expected on the link
// scale; the noise of reports is even on the scale they are written on.
func report(v *service, o *observation, eta, noise, open float64) (z, variance, slope float64) {
	slope = v.scale.slope(eta)
	unit := 1.0
	if v.scale == Count {
		unit = slope // counts err in proportion
	}
	miss := (o.value - v.scale.value(eta)) / slope
	return eta + min(max(miss, -3), 3), noise * open * unit * unit / (slope * slope), slope
}

// listen smooths a series with its reports, the agency's habit held, and sums up.
func (f *fit) listen(w *smoother, i int, sum *heard) {
	s, k, c := &f.series[i], &f.tracks[i], &f.finals[i]
	v := &f.services[s.indicator]
	h := &f.habits[f.habitOf[agencyKey{s.agency, s.indicator}]]
	*sum = heard{}
	var m motion
	m.step = w.loose
	f.motion(s, k, &m)
	w.loose = m.step
	m.variance[iReport], m.slow[iReport] = h.own, h.wander
	rs := w.readings[:0]
	jacobian := 0.0
	slopes := w.slopes[:0]
	for j := range s.obs {
		o := &s.obs[j]
		if o.kind != Report {
			rs = append(rs, f.evidence(s, v, k, o, k.open[j]))
			slopes = append(slopes, 0)
			continue
		}
		r := reading{t: o.t, i1: iTheta, i2: iReport, c1: 1, c2: 1}
		if o.source == s.agency {
			eta := c.mean[o.t][iTheta] + c.mean[o.t][iReport] + f.biasAt(&h.bias, int(o.t))
			var slope float64
			r.z, r.v, slope = report(v, o, eta, h.noise, c.open[j])
			jacobian -= math.Log(slope)
			slopes = append(slopes, slope)
		} else {
			slopes = append(slopes, 0)
		}
		rs = append(rs, r)
	}
	w.readings, w.slopes = rs, slopes
	sum.bias = w.regress(f, &m, rs)
	sum.bias.log += jacobian - f.before[i]
	for j := range rs {
		if rs[j].i2 == iReport {
			rs[j].z -= f.biasAt(&h.bias, int(rs[j].t))
		}
	}
	w.run(&m, rs)
	for j := range rs {
		if rs[j].i2 != iReport || rs[j].v <= 0 {
			continue
		}
		e := w.eps[j].square() * slopes[j] * slopes[j]
		p := slipped(e, h)
		f.slip[i][j] = p
		c.open[j] = 1 / (1 - p + p*h.noise/(wide*wide))
		sum.square += (1 - p) * e
		sum.n += 1 - p
		sum.slips += p
	}
	sum.own, sum.series = w.mean[0][iReport]*w.mean[0][iReport]+w.cov[0][iReport][iReport], 1
	for t := 1; t < f.months; t++ {
		sum.wander += w.slow[t][iReport]
		sum.wanders++
	}
	for t := range c.mean {
		c.mean[t] = w.mean[t]
		c.sd2[t] = w.cov[t][iTheta][iTheta]
	}
	f.listenAlone(w, i, h, sum)
}

// slipped is the probability that a report with this expected square of noise
// is far off for once.
func slipped(square float64, h *habit) float64 {
	odds := math.Log(h.slips/(1-h.slips)) + math.Log(h.noise)/2 - math.Log(wide) + square/2*(1/h.noise-1/(wide*wide))
	return 1 / (1 + math.Exp(-odds))
}

// listenAlone looks at the reports as a walk of their own that knows nothing of
// the truth.
func (f *fit) listenAlone(w *smoother, i int, h *habit, sum *heard) {
	s, o := &f.series[i], &f.lonely[i]
	v := &f.services[s.indicator]
	var m motion
	m.first = f.first
	m.mean[iReport], m.variance[iReport], m.slow[iReport] = v.level, 1.5, h.loose
	m.drift = v.drift
	m.step = w.loose
	for t := range m.step {
		m.step[t] = 1e-9
	}
	rs := w.readings[:0]
	jacobian := 0.0
	slopes := w.slopes[:0]
	for j := range s.obs {
		b := &s.obs[j]
		if b.kind != Report || b.source != s.agency {
			continue
		}
		r := reading{t: b.t, i1: iReport, c1: 1}
		var slope float64
		r.z, r.v, slope = report(v, b, o.mean[b.t][iReport], h.looseOwn, f.finals[i].open[j])
		jacobian -= math.Log(slope)
		slopes = append(slopes, slope)
		rs = append(rs, r)
	}
	w.readings, w.slopes = rs, slopes
	sum.alone = w.likelihood(&m, rs) + jacobian
	w.run(&m, rs)
	for j := range rs {
		sum.looseSquare += w.eps[j].square() * slopes[j] * slopes[j]
	}
	for t := range o.mean {
		o.mean[t] = w.mean[t]
		if t > 0 {
			sum.looseStep += w.slow[t][iReport]
		}
	}
}

// learnHabit is the M-step for one agency: noise and areas.
func (f *fit) learnHabit(g int, said []heard) {
	h := &f.habits[g]
	var sum heard
	h.info, h.pull = knotMatrix{}, knotVector{}
	for _, i := range f.agencySeries[g] {
		t := &said[i]
		h.info = h.info.plus(&t.bias.info, 1)
		for c := range knots {
			h.pull[c] += t.bias.pull[c]
		}
		sum.square += t.square
		sum.n += t.n
		sum.slips += t.slips
		sum.own += t.own
		sum.series += t.series
		sum.wander += t.wander
		sum.wanders += t.wanders
		sum.looseSquare += t.looseSquare
		sum.looseStep += t.looseStep
	}
	h.noise = max(towards(sum.square, sum.n, f.all.noise, 6), 4e-5)
	h.slips = min(max(towards(sum.slips, sum.n+sum.slips, 0.04, 60), 0.005), 0.3)
	h.own = max(towards(sum.own, sum.series, f.all.own, 3), 1e-4)
	h.wander = max(towards(sum.wander, sum.wanders, f.all.wander, 120), 1e-6)
	h.looseOwn = max(towards(sum.looseSquare, sum.n+sum.slips, 4e-4, 6), 1e-5)
	h.loose = max(towards(sum.looseStep, sum.wanders, 0.004, 20), 1e-5)
}

// learnHabits is what agencies have in common: an empirical Bayes prior, so that
// an agency with little evidence is taken for one of its city.
func (f *fit) learnHabits() {
	a := &f.all
	if len(f.habits) == 0 {
		return
	}
	for range 3 {
		var n, n0, n1, sq0, c0, s1, sq1, c1 float64
		for g := range f.habits {
			h := &f.habits[g]
			m0, v0, e0 := a.plain.after(&h.info, &h.pull)
			m1, v1, e1 := a.biased.after(&h.info, &h.pull)
			p := 1 / (1 + (1-a.share)/a.share*math.Exp(min(e1-e0, 700)))
			w := h.follows
			n += w
			n0 += w * p
			n1 += w * (1 - p)
			sq0 += w * p * (m0[0]*m0[0] + v0[0][0])
			s1 += w * (1 - p) * m1[0]
			sq1 += w * (1 - p) * (m1[0]*m1[0] + v1[0][0])
			for c := 1; c < knots; c++ {
				d0, d1 := m0[c]-m0[c-1], m1[c]-m1[c-1]
				c0 += w * p * (d0*d0 + v0[c][c] - 2*v0[c][c-1] + v0[c-1][c-1])
				c1 += w * (1 - p) * (d1*d1 + v1[c][c] - 2*v1[c][c-1] + v1[c-1][c-1])
			}
		}
		a.share = towards(n0, n, 0.5, 4)
		a.plain.variance = towards(sq0, n0, 0.002, 4)
		a.plain.change = towards(c0/(knots-1), n0, 0.0006, 4)
		mean := towards(s1, n1, 0.25, 4)
		a.biased.mean = mean
		a.biased.variance = max(towards(sq1-2*mean*s1+n1*mean*mean, n1, 0.12, 4), 0.01)
		a.biased.change = towards(c1/(knots-1), n1, 0.012, 4)
	}
	var n, own, wander, noise float64
	for g := range f.habits {
		h := &f.habits[g]
		w := h.follows
		n += w
		own += w * math.Log(h.own)
		wander += w * math.Log(h.wander)
		noise += w * math.Log(h.noise)
	}
	a.own = math.Exp(towards(own, n, math.Log(0.01), 4))
	a.wander = math.Exp(towards(wander, n, math.Log(1e-4), 4))
	a.noise = math.Exp(towards(noise, n, math.Log(0.0006), 4))
}

// judge finds an agency's bias and whether its reports follow the truth.
func (f *fit) judge(g int, said []heard) {
	h, a := &f.habits[g], &f.all
	m0, v0, e0 := a.plain.after(&h.info, &h.pull)
	m1, v1, e1 := a.biased.after(&h.info, &h.pull)
	p := 1 / (1 + (1-a.share)/a.share*math.Exp(min(e1-e0, 700)))
	h.plain = p
	for i := range knots {
		h.bias[i] = p*m0[i] + (1-p)*m1[i]
	}
	for i := range knots {
		for j := range knots {
			h.cov[i][j] = p*(v0[i][j]+(m0[i]-h.bias[i])*(m0[j]-h.bias[j])) +
				(1-p)*(v1[i][j]+(m1[i]-h.bias[i])*(m1[j]-h.bias[j]))
		}
	}
	together := math.Max(e0, e1) + math.Log(a.share*math.Exp(e0-math.Max(e0, e1))+(1-a.share)*math.Exp(e1-math.Max(e0, e1)))
	alone := 0.0
	for _, i := range f.agencySeries[g] {
		together += said[i].bias.log
		alone += said[i].alone
	}
	h.odds = together - alone + math.Log(a.follow/(1-a.follow))
	h.follows = 1 / (1 + math.Exp(-min(max(h.odds, -30), 30)))
}
