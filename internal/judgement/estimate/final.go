package estimate

import "math"

// finish is stage 3: every series with its reports, all habits held.
func (f *fit) finish() {
	for range f.opt.passes.final {
		each(len(f.series), f.opt.Workers, func(w *smoother, i int) { f.smoothAll(w, i) })
	}
}

// smoothAll smooths a series with evidence and reports and moves its track.
func (f *fit) smoothAll(w *smoother, i int) {
	s, c := &f.series[i], &f.finals[i]
	if s.agency < 0 {
		return
	}
	v := &f.services[s.indicator]
	h := &f.habits[f.habitOf[agencyKey{s.agency, s.indicator}]]
	var m motion
	m.step = w.loose
	f.motion(s, c, &m)
	w.loose = m.step
	m.variance[iReport], m.slow[iReport] = h.own+f.varianceAt(&h.cov, f.months/2), h.wander
	rs, slopes := w.readings[:0], w.slopes[:0]
	for j := range s.obs {
		o := &s.obs[j]
		if o.kind != Report {
			rs = append(rs, f.evidence(s, v, c, o, c.open[j]))
			slopes = append(slopes, 0)
			continue
		}
		r := reading{t: o.t, i1: iTheta, i2: iReport, c1: 1, c2: 1}
		slope := 0.0
		if o.source == s.agency {
			bias := f.biasAt(&h.bias, int(o.t))
			eta := c.mean[o.t][iTheta] + c.mean[o.t][iReport] + bias
			r.z, r.v, slope = report(v, o, eta, h.noise, c.open[j])
			r.z -= bias
		}
		rs = append(rs, r)
		slopes = append(slopes, slope)
	}
	w.readings, w.slopes = rs, slopes
	w.run(&m, rs)
	for j := range rs {
		if rs[j].i2 != iReport || rs[j].v <= 0 {
			continue
		}
		p := slipped(w.eps[j].square()*slopes[j]*slopes[j], h)
		c.open[j] = 1 / (1 - p + p*h.noise/(wide*wide))
	}
	for t := range c.mean {
		c.mean[t] = w.mean[t]
		c.sd2[t] = w.cov[t][iTheta][iTheta]
		if t > 0 {
			c.loose[t] = loosen(w.step[t].square() / v.step)
		}
	}
}

// belief is what is believed of theta in one month.
type belief struct {
	mean, sd        float64
	evidence, alone float64 // mean and standard deviation from the evidence alone
	informed        moment  // if the reports follow the truth
	follows         float64
}

func (f *fit) believe(i, t int) belief {
	s, k, c := &f.series[i], &f.tracks[i], &f.finals[i]
	b := belief{evidence: k.mean[t][iTheta], alone: math.Sqrt(k.sd2[t])}
	b.mean, b.sd = b.evidence, b.alone
	b.informed = moment{b.mean, k.sd2[t]}
	if s.agency < 0 {
		return b
	}
	h := &f.habits[f.habitOf[agencyKey{s.agency, s.indicator}]]
	b.follows = h.follows
	b.informed = moment{c.mean[t][iTheta], c.sd2[t]}
	d := b.informed.mean - b.evidence
	p := b.follows
	b.mean = b.evidence + p*d
	b.sd = math.Sqrt(p*c.sd2[t] + (1-p)*k.sd2[t] + p*(1-p)*d*d)
	return b
}
