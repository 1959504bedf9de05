package estimate

import "math"

// What is believed of an indicator before its evidence: level and rate are
// nearly free, the slopes of complaints lie around 0.7 and near each other
// (precisions).
const (
	levelOwn  = 1.0 // while nothing of the other indicators is known
	rateOwn   = 0.1
	slopeOwn  = 4
	slopeBoth = 60
	slopeLeap = 16 // beside a leap, which is found by itself
	heightOwn = 1  // of a leap
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
	first, both, second := v.believed()
	p[cBelow][cBelow] += first
	p[cAbove][cAbove] += second
	p[cBelow][cAbove] += both
	p[cAbove][cBelow] += both
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
