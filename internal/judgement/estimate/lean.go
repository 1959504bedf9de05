package estimate

import "math"

// leaning is how many kinds of evidence may lean: all surveys of an indicator ask
// a leading question, all spot checks are announced, all figures of third parties
// count something else.
const leaning = columns - cSurveys

// usualLeans are the variances of that before anything is known: a figure of a
// third party more often means something else than a survey or a check does.
var usualLeans = [leaning]float64{4e-4, 4e-4, 2e-3}

// leansOf is the column of how far a kind leans, 0 for none.
func leansOf(kind Kind) int8 {
	switch kind {
	case Survey:
		return cSurveys
	case SpotCheck:
		return cChecks
	case Annual, Statistic:
		return cFigures
	default:
		return 0
	}
}

// triedLeans are multiples of the usual variances that are held against each
// other: which kind leans where several disagree is not found by small steps.
var triedLeans = []float64{0.25, 1, 5, 25, 125}

// againstLeans is how much the logarithm of a multiple is held against it: half of
// its square over this variance.
const againstLeans = 9

// learnLeans is how far the evidence of a kind leans together, over indicators:
// where another kind stands beside it, it shows. Levels, rates and leans move
// together most of the way to where that has them.
func (f *fit) learnLeans() {
	before := f.leans
	best := math.Inf(-1)
	n := len(triedLeans)
	for i := range n * n * n {
		leans, doubt := usualLeans, 0.0
		for c, choice := 0, i; c < leaning; c, choice = c+1, choice/n {
			more := triedLeans[choice%n]
			leans[c] *= more
			doubt += math.Log(more) * math.Log(more) / againstLeans / 2
		}
		evidence := -doubt
		for k := range f.services {
			_, _, e := f.services[k].tilt(&before, &leans)
			evidence += e
		}
		if evidence > best {
			best, f.leans = evidence, leans
		}
	}
	for range 3 {
		var sum, n [leaning]float64
		for k := range f.services {
			v := &f.services[k]
			step, cov, _ := v.tilt(&before, &f.leans)
			for c := range sum {
				if doubt := cov[cSurveys+c][cSurveys+c]; doubt < 0.9*f.leans[c] {
					lean := v.lean[c] + step[cSurveys+c]
					sum[c] += lean*lean + doubt
					n[c]++
				}
			}
		}
		for c := range f.leans {
			f.leans[c] = max(towards(sum[c], n[c], usualLeans[c], 2), 1e-5)
		}
	}
	for k := range f.services {
		v := &f.services[k]
		step, _, _ := v.tilt(&before, &f.leans)
		level := min(max(0.7*step[cLevel], -0.5), 0.5)
		v.level += level
		v.knot += level
		v.rate += min(max(0.7*step[cRate], -0.5), 0.5)
		for c := range v.lean {
			v.lean[c] += 0.7 * step[cSurveys+c]
		}
	}
}

// tilt is where level, rate and leans go under other variances of leans than
// before, their covariance, and the log evidence for these.
func (v *service) tilt(before, leans *[leaning]float64) (step column, cov columnM, evidence float64) {
	p, pull := v.precision, v.pull
	for c, lean := range v.lean {
		more := 1/leans[c] - 1/before[c]
		p[cSurveys+c][cSurveys+c] += more
		pull[cSurveys+c] -= lean * more
		evidence -= lean*lean/leans[c]/2 + math.Log(leans[c])/2
	}
	for c := cBelow; c <= cAbove; c++ { // the slopes are EM's
		for d := cLevel; d < columns; d++ {
			p[c][d], p[d][c] = 0, 0
		}
		p[c][c] = 1
	}
	cov, logDet := p.solve(cLevel)
	step = cov.times(&pull)
	for c := cLevel; c < columns; c++ {
		evidence += step[c] * pull[c] / 2
	}
	return step, cov, evidence - logDet/2
}
