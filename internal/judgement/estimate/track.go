package estimate

import "math"

// track is what is currently believed of one series: where the observation
// models are made linear, and how loose each step and reading is.
type track struct {
	mean   []vector
	sd2    []float64  // variance of theta
	loose  []float64  // multiple of the monthly variance of theta
	open   []float64  // of each observation: multiple of its noise variance
	late   []lateness // of each report of a ragged agency: how late it may be
	people moment     // propensity to complain in the first month, as other series have it
	theta  []float64  // belief: mean of theta from readings made linear around mean
	known  []float64  // its variance, what series share taken for known
	vague  []float64  // variance of theta because what series share is not known for sure
	stray  float64    // variance of what its surveys lean for good, as so many errors of each
	apart  float64    // by how much its reports' lasting deviation is wider than at the indicator's level
}

// readings makes the evidence of a series linear around its track.
func (f *fit) readings(s *series, k *track, rs []reading) []reading {
	v := &f.services[s.indicator]
	rs = resize(rs, len(s.evidence))
	for n, i := range s.evidence {
		f.evidence(&rs[n], s, v, k, &s.obs[i], k.open[i])
	}
	return rs
}

// evidence makes one observation linear.
func (f *fit) evidence(r *reading, s *series, v *service, k *track, o *observation, open float64) {
	at := &k.mean[o.t]
	*r = reading{t: o.t, i1: iTheta, c1: 1}
	switch o.kind {
	case Report: // not evidence of itself
	case Survey, SpotCheck:
		r.lean = cChecks
		lean := v.lean[cChecks-cSurveys]
		if o.kind == Survey {
			r.lean, lean = cSurveys, v.lean[0]+v.months.round[o.t]
		}
		r.z, r.v = anchor(v, o, at[iTheta]+lean, k.sd2[o.t])
		r.z -= lean
		if o.kind == Survey {
			r.v += v.months.spoilt[o.t] + k.stray
		}
	case Sensor:
		r.i2, r.c2 = iSensor, 1
		r.z, r.v = v.scale.link(o.value), v.tremble
		switch {
		case o.source != s.sensor: // a second instrument: its own bias is noise here
			r.i2, r.c2 = 0, 0
			r.v = 4 * (v.tremble + v.offset)
		case o.value >= f.cap[o.source] && r.z < at[iTheta]+at[iSensor]:
			r.v = 0 // at the end of its scale it only says: not less than this
		}
	case Annual:
		r.i1 = iYear
		r.c1 = 12 / float64(min(mod(f.first+int(o.t), 12), int(o.t))+1)
		r.z, r.v, r.lean = v.scale.link(o.value)-v.lean[cFigures-cSurveys], v.annual*v.scale.uneven(at[iTheta], v.level), cFigures
	case Statistic:
		r.z, r.v, r.lean = v.scale.link(o.value)-v.lean[cFigures-cSurveys], v.other*v.scale.uneven(at[iTheta], v.level), cFigures
	case Complaints:
		r.i2, r.c2 = iPeople, 1
		variance := k.sd2[o.t]
		if v.leaps && variance >= unknown {
			variance = v.spread // a leap seen from anywhere has no slope
		}
		m := v.meet(at[iTheta], variance)
		fall, slope := v.fall(&m)
		r.lo, r.hi = m.part[0], m.part[1]
		talk := v.months.talk[o.t]
		eta := s.logPop + at[iPeople] + talk - fall
		if k.sd2[o.t] >= unknown { // first pass: begin at the count itself
			eta = math.Log(o.value + 0.5)
		}
		mu := math.Exp(eta)
		miss := min(max((o.value-mu)/mu, -1), 4)
		r.c1 = -slope
		r.z = eta + miss - s.logPop - talk + fall - slope*at[iTheta]
		r.v = 1/mu + v.restless + v.months.deaf[o.t] + v.astray(&m, variance)*v.lasting(variance)
	}
	r.v *= open
}

// unknown is a variance of theta that says that nothing is known yet.
const unknown = 1e3

// anchor is the working response of a sample: x of n found good.
func anchor(v *service, o *observation, at, variance float64) (z, noise float64) {
	if v.scale.Scale != Share {
		// a rate of what was found, on another scale: a plain statistic
		return v.scale.link(o.value), v.other
	}
	if variance >= unknown {
		at = v.scale.link((o.value*o.n + 1) / (o.n + 2))
	}
	p := v.scale.value(at)
	w := max(p*(1-p), 0.02)
	miss := min(max((o.value-p)/w, -4), 4)
	return at + miss, v.design[o.kind] / (o.n * w)
}

// motion is how the state of a series moves under the evidence alone.
func (f *fit) motion(s *series, k *track, m *motion) {
	f.motionUnder(&f.services[s.indicator], s, k, m)
}

// motionUnder is that under what is learned of the indicator.
func (f *fit) motionUnder(v *service, s *series, k *track, m *motion) {
	m.first = f.first
	m.mean = vector{iTheta: v.level + v.drift[0], iPeople: k.people.mean}
	m.variance = vector{iTheta: v.spread, iPeople: k.people.variance, iSensor: v.offset}
	m.slow = vector{iPeople: v.shift, iSensor: v.wander}
	m.drift = v.drift
	m.people = f.events[s.area]
	if len(m.step) != f.months {
		m.step = make([]float64, f.months)
	}
	for t := range m.step {
		m.step[t] = v.step * k.loose[t]
	}
}

// believe takes over what was just smoothed. The track itself stays where the
// readings were made linear, so that an estimate can be taken apart exactly.
func (k *track) believe(w *smoother) {
	for t := range k.theta {
		k.theta[t], k.known[t] = w.mean[t][iTheta], w.cov[t].theta
	}
}
