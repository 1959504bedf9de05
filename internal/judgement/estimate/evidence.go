package estimate

import "math"

// tally sums over one series what an indicator's parameters are learned from.
type tally struct {
	steps, stepSquare float64
	drift             []float64 // weighted step and weight, by month
	weight            []float64
	first             message // about theta in the first month
	people            message // about the propensity
	shifts, shift     float64
	bends             [knotsTried]bent
	push, press       []float64 // for a step of the propensity in each month
	complaints        int
	restless, restWt  float64
	offsets, offset   float64
	wanders, wander   float64
	trembles, tremble float64
	annuals, annual   float64
	others, other     float64
	designs, design   [kinds]float64
	shared            regressed
}

// knotsTried is how many places for the bend are held against each other.
const knotsTried = 7

// bent is the regression of complaints on theta with a bend in one place.
type bent struct {
	gram [3]float64 // of the two sides of the bend: lo², lo·hi, hi²
	pull [2]float64
}

// message is what a series says about a quantity it shares with others, its
// prior taken out: mean and precision.
type message struct{ mean, precision float64 }

// told is the message in a posterior whose prior is known.
func told(posterior, before moment) message {
	p := 1/posterior.variance - 1/before.variance
	if !(p > 1e-9) {
		return message{}
	}
	return message{(posterior.mean/posterior.variance - before.mean/before.variance) / p, p}
}

// learnEvidence is stage 1: the state of the city and the habits of the
// evidence, from the evidence alone.
func (f *fit) learnEvidence() {
	f.begin()
	tallies := make([]tally, len(f.series))
	for pass := range f.opt.passes.evidence {
		f.searching = pass == 3 || pass == 6 || pass == 9
		f.calm = pass < 3
		f.tilting = pass == 4 || pass == 7 || pass == 10 || pass == 13
		to := cBelow
		if f.tilting {
			to = columns
		}
		each(len(f.series), f.opt.Workers, func(w *smoother, i int) {
			f.smoothEvidence(w, i, &tallies[i], to)
		})
		for k := range f.services {
			f.learnService(k, tallies)
		}
		f.learnPeople(tallies)
		if f.tilting {
			f.learnLeans()
		}
		if pass >= 2 {
			f.borrow()
		}
		if pass == 2 || pass == 5 || pass == 10 {
			f.learnCommons(4, pass > 4)
			f.settled = true
		}
		if pass >= 1 && pass <= 8 {
			f.learnEvents(tallies, pass == 2 || pass == 6)
		}
	}
	f.searching = false
	f.learnCommons(4, true)
	// Once more from the beginning with everything learned: what a series is
	// believed to be must not depend on the way there, so that one can be done
	// again by itself.
	f.shared = make([]regressed, len(f.series))
	each(len(f.series), f.opt.Workers, func(w *smoother, i int) { f.againEvidence(w, i) })
	for k := range f.services {
		f.learnShared(k, func(i int) *regressed { return &f.shared[i] }, false)
	}
	each(len(f.series), f.opt.Workers, func(w *smoother, i int) { f.vagueEvidence(w, i) })
}

// begin sets every track to know nothing, and levels to where the plainest
// evidence is.
func (f *fit) begin() {
	f.tracks = make([]track, len(f.series))
	f.events = make([][]float64, len(f.areas))
	f.findCaps()
	f.endings()
	f.services = make([]service, len(f.indicators))
	for e, r := range rares {
		f.often[e], f.usually[e] = r.share, r.usual
	}
	for k := range f.services {
		f.services[k] = newService(f.scales[k], f.months)
		f.startLevel(k)
	}
	for i := range f.series {
		s, k := &f.series[i], &f.tracks[i]
		k.mean = make([]vector, f.months)
		k.sd2 = make([]float64, f.months)
		k.vague, k.theta, k.known = make([]float64, f.months), make([]float64, f.months), make([]float64, f.months)
		k.loose = make([]float64, f.months)
		f.forget(s, k)
		k.people = moment{f.services[s.indicator].rate, 0.3}
	}
}

// forget makes a track know nothing.
func (f *fit) forget(s *series, k *track) {
	level := f.services[s.indicator].level
	for t := range k.mean {
		k.mean[t] = vector{iTheta: level}
		k.sd2[t] = 2 * unknown
		k.loose[t] = 1
	}
	k.open = make([]float64, len(s.obs))
	for j := range k.open {
		k.open[j] = 1
	}
}

// startLevel puts the level where anchors are on average, else sensors and
// statistics, else reports; and the complaint rate where it is observed.
func (f *fit) startLevel(k int) {
	v := &f.services[k]
	var sum, n [4]float64
	var rate, rates float64
	for _, i := range f.byIndicator[k] {
		s := &f.series[i]
		for j := range s.obs {
			o := &s.obs[j]
			switch o.kind {
			case Survey, SpotCheck:
				sum[0] += o.value * o.n
				n[0] += o.n
				v.anchors++
			case Sensor, Annual, Statistic:
				sum[1] += v.scale.link(o.value)
				n[1]++
			case Report:
				sum[2] += v.scale.link(o.value)
				n[2]++
			case Complaints:
				rate += math.Log(o.value+0.5) - s.logPop
				rates++
			}
		}
	}
	v.usual = 0.7 // of a share, before anything is known: two in three
	if v.scale.Scale != Share && n[1]+n[2] > 0 {
		v.usual = (sum[1] + sum[2]) / (n[1] + n[2])
	}
	v.level = v.usual
	v.usualOwn = levelOwn
	switch {
	case n[0] > 0:
		v.level = v.scale.link((sum[0] + 20*v.scale.value(v.usual)) / (n[0] + 20))
	case n[1] > 0:
		v.level = sum[1] / n[1]
	}
	if rates > 0 {
		v.rate = rate / rates
	}
	v.knot = v.level
	v.usualRate = v.rate
}

// smoothEvidence smooths a series by its evidence, moves its track there, and
// sums up when asked to.
func (f *fit) smoothEvidence(w *smoother, i int, sum *tally, to int) {
	s, k := &f.series[i], &f.tracks[i]
	m := f.around(w, i)
	if sum != nil {
		shared := w.regress(f, &m, w.readings, cLevel, to)
		w.run(&m, w.readings)
		f.count(w, s, k, &m, sum)
		sum.shared = shared
	} else {
		w.run(&m, w.readings)
	}
	v := &f.services[s.indicator]
	for t := range k.mean {
		k.mean[t] = w.mean[t]
		k.sd2[t] = w.cov[t].theta
		if t > 0 && !f.calm {
			k.loose[t] = loosen(w.step[t].square() / v.step)
		}
	}
}

// againEvidence smooths a series by its evidence from the beginning, everything
// learned held.
func (f *fit) againEvidence(w *smoother, i int) {
	f.forget(&f.series[i], &f.tracks[i])
	for range f.opt.passes.again {
		f.smoothEvidence(w, i, nil, columns)
	}
	m := f.around(w, i)
	f.shared[i] = w.regress(f, &m, w.readings, cLevel, columns)
}

// around makes a series' evidence linear around its track.
func (f *fit) around(w *smoother, i int) motion {
	s, k := &f.series[i], &f.tracks[i]
	m := motion{step: w.loose}
	f.motion(s, k, &m)
	w.loose = m.step
	w.readings = f.readings(s, k, w.readings)
	return m
}

// vagueEvidence forms what is believed of a series by its evidence, and how vague
// that is because level, rate and slopes are not known for sure.
func (f *fit) vagueEvidence(w *smoother, i int) {
	m := f.around(w, i)
	w.run(&m, w.readings)
	f.tracks[i].believe(w)
	w.regress(f, &m, w.readings, cLevel, columns)
	by := w.sense(&m, w.readings, cLevel)
	s, k := &f.series[i], &f.tracks[i]
	for t := range by {
		v := &f.services[s.indicator]
		k.vague[t] = v.cov.variance(&by[t]) + v.months.course[t]*by[t][cLevel]*by[t][cLevel]
	}
}

// tails is the degrees of freedom of steps of theta: few, so that a true jump
// is not smoothed away.
const tails = 3

// loosen is the multiple of the usual variance that a step of the expected
// square (in units of that variance) has under Student's t.
func loosen(square float64) float64 { return (tails + square) / (tails + 1) }

// count adds one smoothed series to its sums.
func (f *fit) count(w *smoother, s *series, k *track, m *motion, sum *tally) {
	v := &f.services[s.indicator]
	drift, weight, push, press := sum.drift, sum.weight, sum.push, sum.press
	if drift == nil {
		drift, weight = make([]float64, f.months), make([]float64, f.months)
		push, press = make([]float64, f.months), make([]float64, f.months)
	}
	*sum = tally{drift: drift, weight: weight, push: push, press: press}
	for t := 1; t < f.months; t++ {
		g := 1 / k.loose[t]
		sum.stepSquare += w.step[t].square() * g
		sum.steps++
		drift[t], weight[t] = (w.step[t].mean+v.drift[t])*g, g
		sum.shift += w.square(t, iPeople, v.shift)
		push[t], press[t] = w.pull[t][iPeople], w.hold[t][iPeople]
		sum.shifts++
	}
	sum.first = told(moment{w.mean[0][iTheta], w.begin[iTheta]}, moment{m.mean[iTheta], m.variance[iTheta]})
	sum.first.mean -= v.drift[0]
	sensors := false
	for j, i := range s.evidence {
		o := &s.obs[i]
		r, e := &w.readings[j], w.eps[j]
		switch o.kind {
		case Report:
		case Survey, SpotCheck:
			sum.design[o.kind] += e.square() / (r.v / v.design[o.kind])
			sum.designs[o.kind]++
		case Sensor:
			sensors = true
			sum.tremble += e.square()
			sum.trembles++
		case Annual:
			sum.annual += e.square()
			sum.annuals++
		case Statistic:
			sum.other += e.square()
			sum.others++
		case Complaints:
			f.countComplaint(w, v, k, o, r, e, sum)
		}
	}
	if sum.complaints > 0 {
		sum.people = told(moment{w.mean[0][iPeople], w.begin[iPeople]}, k.people)
	}
	if sensors {
		sum.offset, sum.offsets = w.mean[0][iSensor]*w.mean[0][iSensor]+w.begin[iSensor], 1
		for t := 1; t < f.months; t++ {
			sum.wander += w.square(t, iSensor, v.wander)
			sum.wanders++
		}
	}
}

func (f *fit) countComplaint(w *smoother, v *service, k *track, o *observation, r *reading, e moment, sum *tally) {
	sum.complaints++
	mean, variance := w.mean[o.t], w.cov[o.t].theta
	g := 1 / r.v
	// The reading was made linear around the track; undo that. Its noise-free
	// part is propensity less fall, so propensity less reading is the fall.
	at := k.mean[o.t][iTheta]
	fall, slope := v.response(at, k.sd2[o.t])
	target := mean[iPeople] - (r.z - fall + slope*at)
	both := w.cov[o.t].people
	for n := range sum.bends {
		knot, ok := v.tried(n, f.searching)
		if !ok {
			break
		}
		b := &sum.bends[n]
		lo, hi, below := bend(mean[iTheta], variance, knot)
		b.gram[0] += g * (lo*lo + variance*below*below)
		b.gram[1] += g * (lo*hi + variance*below*(1-below))
		b.gram[2] += g * (hi*hi + variance*(1-below)*(1-below))
		b.pull[0] += g * (target*lo + both*below)
		b.pull[1] += g * (target*hi + both*(1-below))
	}
	g2 := g * g
	sum.restless += g2 * (e.square() - (r.v - v.restless))
	sum.restWt += g2
}
