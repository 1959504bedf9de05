package estimate

import "math"

// finish is stage 3: every series with its reports, all habits held.
func (f *fit) finish() {
	each(len(f.series), f.opt.Workers, func(w *smoother, i int) { f.againAll(w, i) })
}

// againAll smooths a series with evidence and reports from the beginning,
// everything learned held.
func (f *fit) againAll(w *smoother, i int) {
	f.meetSeries(i)
	if f.series[i].agency < 0 {
		return
	}
	for range f.opt.passes.final {
		f.smoothAll(w, i)
	}
	m := f.aroundAll(w, i)
	w.regress(f, &m, w.readings, 0, columns)
	w.runOn(&m, w.readings)
	f.finals[i].believe(w)
	by := w.sense(&m, w.readings, 0)
	h := f.habit(&f.series[i])
	for t := range by {
		f.finals[i].vague[t] = h.cov.variance(&by[t]) + f.services[f.series[i].indicator].months.course[t]*by[t][cLevel]*by[t][cLevel]
	}
}

// aroundAll makes evidence and reports of a series linear around its track, with
// all that is known of shared quantities taken out.
func (f *fit) aroundAll(w *smoother, i int) motion {
	s, c := &f.series[i], &f.finals[i]
	h := f.habit(s)
	m := motion{step: w.loose}
	f.motion(s, c, &m)
	w.loose = m.step
	h.deviate(&m, f.tracks[i].apart)
	w.evident = f.readings(s, c, w.evident)
	f.spoken(w, i, w.evident, h.late(), false)
	f.shift(&m, w.readings, h)
	h.follow(w.readings, f.services[s.indicator].level)
	return m
}

// smoothAll smooths a series with evidence and reports and moves its track.
func (f *fit) smoothAll(w *smoother, i int) {
	s, c := &f.series[i], &f.finals[i]
	v := &f.services[s.indicator]
	h := f.habit(s)
	m := f.aroundAll(w, i)
	w.run(&m, w.readings)
	if h.ragged {
		c.reopenRagged(w, s, h, nil)
	}
	next := 0
	for j := range w.readings {
		r := &w.readings[j]
		if r.i2 != iReport || h.ragged {
			continue
		}
		at := s.reports[next]
		next++
		c.reopen(w, j, at, h)
	}
	for t := range c.mean {
		c.mean[t] = w.mean[t]
		c.sd2[t] = w.cov[t].theta
		if t > 0 {
			c.loose[t] = v.stride(&c.mean[t-1], &c.mean[t], &w.step[t])
		}
	}
}

// belief is what is believed of theta in one month.
type belief struct {
	mean, sd        float64
	evidence, alone float64 // mean and standard deviation from the evidence alone
	informed        moment  // if the reports follow the truth
	uninformed      moment  // if they do not
	follows         float64
	narrowed        float64 // what is left of the stated variance of informed
}

// narrow is what is left of the stated variance with reports: the more they tell
// beyond the evidence, the more of the doubt about the level is counted twice.
// Figures that are split over months say more than they know of the steps between
// these: half of it is left to them.
func (f *fit) narrow(i, t int) float64 {
	k, c := &f.tracks[i], &f.finals[i]
	told := 1 - (c.known[t]+c.vague[t])/(k.known[t]+k.vague[t])
	power := 1.5
	if s := &f.series[i]; s.agency >= 0 && f.habit(s).ragged {
		power = 0.75
	}
	return math.Pow(jointly, power*min(max(told, 0), 1))
}

func (f *fit) believe(i, t int) belief {
	s, k, c := &f.series[i], &f.tracks[i], &f.finals[i]
	v0 := k.known[t] + k.vague[t]
	b := belief{evidence: k.theta[t], alone: math.Sqrt(v0), narrowed: 1}
	wide := f.wide(i, t)
	v0 *= wide
	b.uninformed = moment{b.evidence, v0}
	b.informed = b.uninformed
	b.mean, b.sd = b.evidence, math.Sqrt(v0)
	if s.agency < 0 {
		return b
	}
	b.follows = f.habit(s).follows
	b.narrowed = f.narrow(i, t)
	b.informed = moment{c.theta[t], (c.known[t] + c.vague[t]) * math.Pow(wide, shared) * b.narrowed}
	d := b.informed.mean - b.evidence
	p := b.follows
	b.mean = b.evidence + p*d
	b.sd = math.Sqrt(p*b.informed.variance + (1-p)*v0 + p*(1-p)*d*d)
	return b
}
