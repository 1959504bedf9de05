package estimate

import (
	"math"
	"slices"
)

// habits is what is learned about all agencies of the city together.
type habits struct {
	plain, biased manner
	share         float64 // of agencies with hardly any bias
	follow        float64 // of agencies whose reports follow the truth
	own, wander   float64
	noise         float64
	lags          [maxLag + 1]float64 // share of agencies by how late they are
}

// said sums over one series what its agency's habit is learned from.
type said struct {
	shared       regressed
	late         [maxLag + 1]float64 // log likelihood by lag
	alone        regressed           // the reports by themselves
	square, n    float64
	slips        float64
	own, wander  score
	loose        score
	looseArea    score
	looseSquare  float64
	push, weight []float64 // for the month's common error
}

// score sums what tells whether a variance is too small or too large: squares of
// the score of its disturbances against their information.
type score struct{ square, hold float64 }

func (s *score) add(pull, hold float64) {
	s.square += pull * pull
	s.hold += hold
}

func (s *score) join(o score) {
	s.square += o.square
	s.hold += o.hold
}

// learn moves a variance towards where both sums are equal, which is its
// maximum of likelihood (MacKay 1992, "Bayesian interpolation", equation 4.10),
// and draws it to a usual one as if strength disturbances had shown that.
func (s score) learn(now, usual, strength float64) float64 {
	known := now * s.hold // how many disturbances the data really tell of
	if !(known > 1e-9) {
		return usual
	}
	next := now * min(max(s.square/s.hold, 0.1), 8)
	w := known / (known + strength)
	return math.Exp(w*math.Log(next) + (1-w)*math.Log(usual))
}

// learnAgencies is stage 2: the habit of every agency, with all that was learned
// of the evidence held. Nothing flows back.
func (f *fit) learnAgencies() {
	f.silenceCopies()
	f.meet()
	all := make([]said, len(f.series))
	for pass := range f.opt.passes.agency {
		late := pass == 1 || pass == 3
		each(len(f.series), f.opt.Workers, func(w *smoother, i int) {
			if f.series[i].agency >= 0 {
				f.listen(w, i, &all[i], late)
			}
		})
		for g := range f.habits {
			f.learnHabit(g, all, late)
		}
		each(len(f.habits), f.opt.Workers, func(w *smoother, g int) {
			if f.habits[g].shocked {
				f.hearMonths(w, g)
			}
		})
		f.learnHabits()
		for g := range f.habits {
			f.judge(g)
		}
	}
}

// meet gives every agency a usual habit and every series a track of its reports.
func (f *fit) meet() {
	f.all = habits{
		plain:  manner{0, 0.05 * 0.05, 0.03 * 0.03},
		biased: manner{0.3, 0.35 * 0.35, 0.12 * 0.12},
		share:  0.5, follow: 0.8, own: 0.005, wander: 5e-5, noise: 0.0006,
		lags: [maxLag + 1]float64{0.7, 0.1, 0.1, 0.1},
	}
	f.habits = make([]habit, len(f.agencies))
	f.habitOf = map[agencyKey]int{}
	for g := range f.habits {
		f.habitOf[f.agencies[g]] = g
		f.habits[g] = habit{
			plain: 0.5, own: 0.05, wander: 2e-4, noise: 0.002, slips: 0.05, follows: 0.8, loose: 0.004, looseOwn: 0.0004, looseArea: 0.1,
			course: f.flat(f.services[f.agencies[g].indicator].level),
			shock:  make([]float64, f.months), shockVar: make([]float64, f.months),
		}
	}
	f.finals = make([]track, len(f.series))
	f.lonely = make([][]float64, len(f.series))
	each(len(f.series), f.opt.Workers, func(_ *smoother, i int) { f.meetSeries(i) })
}

// meetSeries begins the tracks of a series' reports: theta where the evidence
// has it, the reports where they are.
func (f *fit) meetSeries(i int) {
	s, k := &f.series[i], &f.tracks[i]
	v := &f.services[s.indicator]
	c := &f.finals[i]
	*c = track{
		mean: slices.Clone(k.mean), sd2: slices.Clone(k.sd2),
		theta: make([]float64, f.months), known: make([]float64, f.months), vague: make([]float64, f.months),
		loose: slices.Clone(k.loose), open: slices.Clone(k.open), people: k.people,
	}
	if s.agency < 0 {
		return
	}
	next := 0
	for t := range c.mean {
		for next < len(s.reports)-1 && int(s.obs[s.reports[next+1]].t) <= t {
			next++
		}
		c.mean[t][iReport] = v.scale.link(s.obs[s.reports[next]].value) - c.mean[t][iTheta]
	}
}

// flat is a course that stays where it is.
func (f *fit) flat(level float64) (c column) {
	for i := range knots {
		c[i] = level
	}
	return c
}

// report makes a report linear around eta, the figure expected on the link
// scale; the noise of reports is even on the scale they are written on.
func report(v *service, o *observation, eta float64) (z, unit float64) {
	slope := v.scale.slope(eta)
	miss := (o.value - v.scale.value(eta)) / slope
	z = eta + min(max(miss, -3), 3)
	if v.scale.Scale != Share { // counts err in proportion, others evenly
		return z, 1
	}
	return z, slope
}

// spoken are the readings of a series with its reports. Evidence is made linear
// around base, reports around their own track. Raw leaves the common errors of
// the months in.
func (f *fit) spoken(w *smoother, i int, base *track, lag int, raw bool) (jacobian float64) {
	s, c := &f.series[i], &f.finals[i]
	v := &f.services[s.indicator]
	h := f.habit(s)
	w.readings, w.units = w.readings[:0], w.units[:0]
	next := 0
	for _, j := range s.evidence {
		o := &s.obs[j]
		for ; next < len(s.reports) && moved(&s.obs[s.reports[next]], lag) <= o.t; next++ {
			jacobian += f.speak(w, s, v, h, c, s.reports[next], lag, raw)
		}
		w.readings = append(w.readings, f.evidence(s, v, base, o, base.open[j]))
		w.units = append(w.units, 0)
	}
	for ; next < len(s.reports); next++ {
		jacobian += f.speak(w, s, v, h, c, s.reports[next], lag, raw)
	}
	return jacobian
}

// moved is the month a late report speaks of.
func moved(o *observation, lag int) int32 { return max(o.t-int32(lag), 0) } // #nosec G115 -- lag is small

func (f *fit) speak(w *smoother, s *series, v *service, h *habit, c *track, j int32, lag int, raw bool) (jacobian float64) {
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
	return -math.Log(unit)
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

// listen smooths a series with its reports, the agency's habit held, and sums up.
func (f *fit) listen(w *smoother, i int, sum *said, late bool) {
	s, k, c := &f.series[i], &f.tracks[i], &f.finals[i]
	h := f.habit(s)
	*sum = said{push: sum.push, weight: sum.weight}
	if sum.push == nil {
		sum.push, sum.weight = make([]float64, f.months), make([]float64, f.months)
	}
	clear(sum.push)
	clear(sum.weight)
	var m motion
	m.step = w.loose
	f.motion(s, k, &m)
	w.loose = m.step
	m.variance[iReport], m.slow[iReport] = h.own, h.wander
	if late {
		for lag := range sum.late {
			// what the month's error was taken for was found with another lag:
			// leave it in, as noise
			jacobian := f.spoken(w, i, k, lag, true)
			for j := range w.readings {
				if w.readings[j].i2 == iReport {
					w.readings[j].v += h.shocks
				}
			}
			m := m
			f.shift(&m, w.readings, h)
			sum.late[lag] = w.likelihood(&m, w.readings) + jacobian
		}
	}
	jacobian := f.spoken(w, i, k, h.lag, false)
	sum.shared = w.regress(f, &m, w.readings, 0, columns)
	sum.shared.log += jacobian - f.shared[i].log
	f.shift(&m, w.readings, h)
	w.run(&m, w.readings)
	next := 0
	for j := range w.readings {
		r := &w.readings[j]
		if r.i2 != iReport {
			continue
		}
		at := s.reports[next]
		next++
		e := w.eps[j]
		u2 := w.units[j] * w.units[j]
		sum.push[r.t] += e.mean / r.v
		sum.weight[r.t] += (r.v - e.variance) / (r.v * r.v)
		// the part of the noise that is the report's own
		own := h.noise * c.open[at] / u2
		part := own / r.v
		square := (part*part*e.square() + own*(1-part)) * u2
		p := slipped(square, h)
		c.open[at] = opened(p, square, h)
		sum.square += (1 - p) * square
		sum.n += 1 - p
		sum.slips += p
	}
	for t := range w.pull {
		u, n := w.pull[t][iReport], w.hold[t][iReport]
		if t == 0 {
			sum.own.add(u, n)
		} else {
			sum.wander.add(u, n)
		}
	}
	for t := range c.mean {
		c.mean[t] = w.mean[t]
		c.sd2[t] = w.cov[t].theta
	}
	f.listenAlone(w, i, h, sum)
}

// slipped is the probability that a report with this expected square of noise
// is far off for once.
func slipped(square float64, h *habit) float64 {
	odds := math.Log(h.slips/(1-h.slips)) + math.Log(h.noise)/2 - math.Log(wide) + square/2*(1/h.noise-1/(wide*wide))
	return 1 / (1 + math.Exp(-odds))
}

// opened is the multiple of the usual noise variance that a report has which is
// far off with probability p; the farther, the less it says.
func opened(p, square float64, h *habit) float64 {
	return 1 / (1 - p + p*h.noise/(wide*wide+square/4))
}

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
	jacobian := 0.0
	for _, j := range s.reports {
		b := &s.obs[j]
		z, unit := report(v, b, o[b.t]+f.biasAt(&h.course, int(b.t)))
		w.readings = append(w.readings, reading{t: b.t, i1: iTheta, i2: iReport, c2: 1, z: z, v: h.looseOwn * c.open[j] / (unit * unit)})
		w.units = append(w.units, unit)
		jacobian -= math.Log(unit)
	}
	sum.alone = w.regress(f, &m, w.readings, 0, knots) // the evidence is out of this
	sum.alone.log += jacobian
	for j := range w.readings {
		w.readings[j].z -= f.biasAt(&h.course, int(w.readings[j].t))
	}
	w.run(&m, w.readings)
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
