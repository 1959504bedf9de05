package estimate

// tally sums over one series what an indicator's parameters are learned from.
type tally struct {
	steps, stepSquare float64
	lively            lively
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
		if !f.calm {
			q := m.step[t]
			sum.lively.add(v.above(&k.mean[t-1], &k.mean[t]), w.step[t].square()/q-1, 1-w.step[t].variance/q)
		}
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
			sum.annual += e.square() / v.scale.uneven(k.mean[o.t][iTheta], v.level)
			sum.annuals++
		case Statistic:
			sum.other += e.square() / v.scale.uneven(k.mean[o.t][iTheta], v.level)
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
	fall, slope := v.falls[0]*r.lo+v.falls[1]*r.hi, -r.c1
	target := mean[iPeople] - (r.z - fall + slope*k.mean[o.t][iTheta])
	both := w.cov[o.t].people
	for n := range sum.bends {
		knot, ok := v.tried(n, f.searching)
		if !ok || v.leaps {
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
