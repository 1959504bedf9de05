package estimate

import "math"

// towards is an estimate from n observations, drawn to a usual value as if
// strength more observations had given that.
func towards(sum, n, usual, strength float64) float64 {
	return (sum + usual*strength) / (n + strength)
}

// learnService is the M-step for one indicator.
func (f *fit) learnService(k int, tallies []tally) {
	v := &f.services[k]
	var sum tally
	steps, weight := make([]float64, f.months), make([]float64, f.months)
	var first []message
	for _, i := range f.byIndicator[k] {
		t := &tallies[i]
		sum.add(t)
		for m := 1; m < f.months; m++ {
			steps[m] += t.drift[m]
			weight[m] += t.weight[m]
		}
		first = append(first, t.first)
	}
	v.step = max(towards(sum.stepSquare, sum.steps, 0.004, 60), 1e-4)
	for m := 1; m < f.months && !f.settled; m++ {
		v.drift[m] = steps[m] / (weight[m] + v.step/v.months.everyday[aStep])
	}
	v.spread = around(first, v.level, v.spread, v.usualSpread, 12)
	v.shift = min(max(towards(sum.shift, sum.shifts, 2e-4, 100), 1e-6), 0.01)
	if sum.complaints > 0 {
		v.restless = max(towards(sum.restless, sum.restWt, 0.08, 10*sum.restWt/float64(sum.complaints)), 0.002)
		f.learnResponse(v, &sum)
	}
	f.learnShared(k, func(i int) *regressed { return &tallies[i].shared }, !f.tilting)
	v.offset = towards(sum.offset, sum.offsets, 0.03, 4)
	v.wander = max(towards(sum.wander, sum.wanders, 1e-4, 600), 1e-6)
	v.tremble = max(towards(sum.tremble, sum.trembles, 0.015, 10), 1e-4)
	v.annual = max(towards(sum.annual, sum.annuals, 0.012, 10), 1e-4)
	v.other = max(towards(sum.other, sum.others, 0.02, 10), 1e-4)
	v.design[Survey] = max(towards(sum.design[Survey], sum.designs[Survey], 1.8, 60), 0.7)
	v.design[SpotCheck] = max(towards(sum.design[SpotCheck], sum.designs[SpotCheck], 1.1, 60), 0.7)
}

func (t *tally) add(o *tally) {
	t.steps += o.steps
	t.stepSquare += o.stepSquare
	t.shifts += o.shifts
	t.shift += o.shift
	for n := range t.bends {
		for i := range t.bends[n].gram {
			t.bends[n].gram[i] += o.bends[n].gram[i]
		}
		for i := range t.bends[n].pull {
			t.bends[n].pull[i] += o.bends[n].pull[i]
		}
	}
	t.complaints += o.complaints
	t.restless += o.restless
	t.restWt += o.restWt
	t.offsets += o.offsets
	t.offset += o.offset
	t.wanders += o.wanders
	t.wander += o.wander
	t.trembles += o.trembles
	t.tremble += o.tremble
	t.annuals += o.annuals
	t.annual += o.annual
	t.others += o.others
	t.other += o.other
	for i := range t.design {
		t.design[i] += o.design[i]
		t.designs[i] += o.designs[i]
	}
}

// around is the variance of quantities known by messages around their mean: a
// few steps of EM, drawn towards usual as if strength quantities had it.
func around(told []message, mean, variance, usual, strength float64) float64 {
	for range 8 {
		var v, n float64
		for _, m := range told {
			if m.precision == 0 {
				continue
			}
			g := variance / (variance + 1/m.precision)
			e := g * (m.mean - mean)
			v += e*e + variance*(1-g)
			n++
		}
		variance = max(towards(v, n, usual, strength), 1e-3)
	}
	return variance
}

// What is believed of an indicator before its evidence: level and rate are
// nearly free, the slopes of complaints lie around 0.7 and near each other
// (precisions).
const (
	levelOwn  = 1.0 // while nothing of the other indicators is known
	rateOwn   = 0.1
	slopeOwn  = 4
	slopeBoth = 60
)

// borrow takes the levels of the shares that are known for the usual level of
// those that are not: services of one city.
func (f *fit) borrow() {
	for k := range f.services {
		v := &f.services[k]
		if v.scale.Scale != Share {
			continue
		}
		var n, sum, square, spread, stray float64
		for o := range f.services {
			w := &f.services[o]
			if o == k || w.scale.Scale != Share || w.precision[cLevel][cLevel] == 0 || w.cov[cLevel][cLevel] > 0.04 {
				continue
			}
			n++
			sum += w.level
			square += w.level * w.level
			spread += math.Log(w.spread)
			stray += math.Log(w.own)
		}
		v.usual = towards(sum, n, 0.7, 2)
		between := towards(max(square-sum*sum/max(n, 1), 0), max(n-1, 0), 0.5, 2)
		v.usualOwn = 1 / (between * (1 + 1/(n+2)))
		v.usualSpread = math.Exp(towards(spread, n, math.Log(0.3), 2))
		v.usualStray = math.Exp(towards(stray, n, math.Log(0.02), 2))
	}
}

// learnShared finds how well the evidence says level, rate and slopes, and where
// asked moves level and rate to where it says they are. The slopes are left to
// EM, which knows that theta is not known.
func (f *fit) learnShared(k int, of func(i int) *regressed, move bool) {
	v := &f.services[k]
	var p columnM
	var pull column
	for _, i := range f.byIndicator[k] {
		r := of(i)
		p.add(&r.info, 1)
		for c := cLevel; c < columns; c++ {
			pull[c] += r.pull[c]
		}
	}
	for c, lean := range v.lean {
		p[cSurveys+c][cSurveys+c] += 1 / f.leans[c]
		pull[cSurveys+c] -= lean / f.leans[c]
	}
	p[cLevel][cLevel] += v.usualOwn
	p[cRate][cRate] += rateOwn
	p[cBelow][cBelow] += slopeOwn + slopeBoth
	p[cAbove][cAbove] += slopeOwn + slopeBoth
	p[cBelow][cAbove] -= slopeBoth
	p[cAbove][cBelow] -= slopeBoth
	pull[cLevel] -= v.usualOwn * (v.level - v.usual)
	pull[cRate] -= rateOwn * (v.rate - v.usualRate)
	if move {
		a, b, c := p[cLevel][cLevel], p[cLevel][cRate], p[cRate][cRate]
		det := a*c - b*b
		// half a step: the tracks, around which all is linear, follow a pass later
		step := min(max(0.5*(pull[cLevel]*c-pull[cRate]*b)/det, -0.5), 0.5)
		v.level += step
		v.knot += step
		v.rate += min(max(0.5*(pull[cRate]*a-pull[cLevel]*b)/det, -0.5), 0.5)
	}
	// EM has the slopes where it wants them; the linear model has not, because it
	// takes theta for known
	pull[cBelow], pull[cAbove] = 0, 0
	v.precision, v.pull = p, pull
	v.cov, v.logDet = p.solve(cLevel)
}

// learnResponse finds how complaints fall as theta rises: one slope on either
// side of a knot, and the knot where it is searched for. Both slopes are drawn a
// little towards a usual one and a little towards each other.
func (f *fit) learnResponse(v *service, sum *tally) {
	was := [2]float64{v.below, v.above}
	before, _ := v.response(v.level, 0)
	best := math.Inf(-1)
	knot := v.knot
	for n := range sum.bends {
		at, ok := v.tried(n, f.searching)
		if !ok {
			break
		}
		below, above, gain := sum.bends[n].slopes()
		if n > 0 {
			gain -= 2 // not for chance alone
		}
		if gain > best {
			best, knot = gain, at
			if n == 0 { // EM goes less than half of the way, for theta is not known
				below += 1.5 * (below - was[0])
				above += 1.5 * (above - was[1])
			}
			v.below, v.above = min(max(below, 0), 4), min(max(above, 0), 4)
		}
	}
	v.knot = knot
	now, _ := v.response(v.level, 0)
	v.rate += now - before // the rate is that at the knot
}

// slopes solves the regression; gain is how much of the sum of squares it
// explains, halved.
func (b *bent) slopes() (below, above, gain float64) {
	p := b.gram[0] + slopeOwn + slopeBoth
	q := b.gram[1] - slopeBoth
	r := b.gram[2] + slopeOwn + slopeBoth
	x := b.pull[0] + slopeOwn*0.7
	y := b.pull[1] + slopeOwn*0.7
	det := p*r - q*q
	if !(det > 1e-9) {
		return 0.7, 0.7, math.Inf(-1)
	}
	below, above = (x*r-q*y)/det, (p*y-q*x)/det
	return below, above, (below*x + above*y) / 2
}

// learnPeople finds what the propensities to complain of one area have in
// common over the indicators, and gives every series the prior that the others
// imply. Around an area's common propensity stand its series: a star, so that
// messages give exact moments.
func (f *fit) learnPeople(tallies []tally) {
	n := len(f.areas)
	for range 4 {
		area := make([]message, n) // about the area's common propensity, from its series
		for i := range f.series {
			m := f.fromSeries(i, tallies)
			area[f.series[i].area] = combine(area[f.series[i].area], m)
		}
		f.people, _ = f.spreadOfPeople(area)
		for k := range f.services {
			f.learnOwn(k, tallies, area)
		}
	}
	area := make([]message, n)
	for i := range f.series {
		area[f.series[i].area] = combine(area[f.series[i].area], f.fromSeries(i, tallies))
	}
	for i := range f.series {
		v := &f.services[f.series[i].indicator]
		u := f.cavity(area[f.series[i].area], f.fromSeries(i, tallies))
		f.tracks[i].people = moment{v.rate + u.mean, v.own + u.variance}
	}
}

// fromSeries is what a series says about its area's common propensity.
func (f *fit) fromSeries(i int, tallies []tally) message {
	m := tallies[i].people
	if m.precision == 0 {
		return m
	}
	v := &f.services[f.series[i].indicator]
	return message{m.mean - v.rate, 1 / (1/m.precision + v.own)}
}

// cavity is the area's common propensity without one of the messages in it.
func (f *fit) cavity(all, without message) moment {
	p := all.precision - without.precision + 1/f.people
	return moment{(all.mean*all.precision - without.mean*without.precision) / p, 1 / p}
}

func combine(a, b message) message {
	p := a.precision + b.precision
	if p == 0 {
		return message{}
	}
	return message{(a.mean*a.precision + b.mean*b.precision) / p, p}
}

// spreadOfPeople is the variance over areas of the common propensity.
func (f *fit) spreadOfPeople(area []message) (float64, float64) {
	var v, n float64
	for _, m := range area {
		if m.precision == 0 {
			continue
		}
		p := m.precision + 1/f.people
		e := m.mean * m.precision / p
		v += e*e + 1/p
		n++
	}
	return max(towards(v, n, 0.1, 4), 1e-3), n
}

// learnOwn is how far single series of an indicator are from the propensity
// that their area and indicator imply.
func (f *fit) learnOwn(k int, tallies []tally, area []message) {
	v := &f.services[k]
	var e2, n float64
	for _, i := range f.byIndicator[k] {
		m := tallies[i].people
		if m.precision == 0 {
			continue
		}
		u := f.cavity(area[f.series[i].area], f.fromSeries(i, tallies))
		part := v.own / (1/m.precision + u.variance + v.own)
		e := part * (m.mean - u.mean - v.rate)
		e2 += e*e + v.own*(1-part)
		n++
	}
	if n > 0 {
		v.own = max(towards(e2, n, v.usualStray, 20), 1e-4)
	}
}
