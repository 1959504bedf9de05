package estimate

import "math"

// knots is how many values describe an agency's bias over time: one at the
// beginning, one at the end, straight lines between.
const knots = 6

// habit is how an agency reports one indicator.
type habit struct {
	shared    column  // bias at the knots, on the link scale; correction of what is shared with other agencies
	cov       columnM // how well these are known
	heard     heardOf
	shown     float64 // share of its reports' months in which the evidence alone is not vague
	lag       int     // months by which its figures are late
	lagWeight [maxLag + 1]float64
	ragging   float64   // log likelihood of that, less that of one lag
	ragged    bool      // every figure is late by another number of months
	lateness  lateness  // share of its figures by how late they are, where ragged
	shock     []float64 // error of a month that all its areas share
	shockVar  []float64
	shocks    float64 // variance of such errors
	shocked   bool    // whether its areas err together
	told      float64 // log likelihood of reports and evidence less that of the evidence
	own       float64 // variance over areas of their lasting deviation from the bias
	wander    float64 // monthly variance of that deviation
	noise     float64 // variance of a report, in squares of the indicator's unit
	slips     float64 // share of reports that are far off for once
	follows   float64 // probability that the reports follow the truth at all
	loose     float64 // reports alone: monthly variance
	looseArea float64 // reports alone: variance over areas
	course    column  // reports alone: the agency's own course
	alone     float64 // reports alone: log evidence
	looseOwn  float64 // reports alone: noise variance, in squares of the unit
	odds      float64
}

// deviate lets a series' reports deviate from the agency's bias in the motion,
// apart times as widely as at the indicator's level.
func (h *habit) deviate(m *motion, apart float64) {
	m.variance[iReport], m.slow[iReport] = h.own*apart, h.wander*apart
}

// maxLag is the most months a figure may be late.
const maxLag = 3

// wide is the standard deviation of a report that is far off, in units of a
// share.
const wide = 0.15

// hat is where month t lies among the knots: left knot and weight of the right.
func (f *fit) hat(t int) (int, float64) {
	if f.months == 1 {
		return 0, 0
	}
	x := float64(t) * (knots - 1) / float64(f.months-1)
	i := min(int(x), knots-2)
	return i, x - float64(i)
}

func (f *fit) biasAt(b *column, t int) float64 {
	i, w := f.hat(t)
	return b[i]*(1-w) + b[i+1]*w
}

// solve gives the inverse and the log determinant of the positive definite
// block of columns from to the end, by Cholesky. Outside the block the inverse
// is 0.
func (m *columnM) solve(from int) (columnM, float64) {
	var l, inv columnM
	logDet := 0.0
	for i := from; i < columns; i++ {
		for j := from; j <= i; j++ {
			s := m[i][j]
			for k := from; k < j; k++ {
				s -= l[i][k] * l[j][k]
			}
			if i == j {
				s = math.Sqrt(max(s, 1e-10))
				l[i][i] = s
				logDet += 2 * math.Log(s)
			} else {
				l[i][j] = s / l[j][j]
			}
		}
	}
	for c := from; c < columns; c++ {
		var y column
		for i := from; i < columns; i++ {
			s := 0.0
			if i == c {
				s = 1
			}
			for k := from; k < i; k++ {
				s -= l[i][k] * y[k]
			}
			y[i] = s / l[i][i]
		}
		for i := columns - 1; i >= from; i-- {
			s := y[i]
			for k := i + 1; k < columns; k++ {
				s -= l[k][i] * inv[k][c]
			}
			inv[i][c] = s / l[i][i]
		}
	}
	return inv, logDet
}

func (m *columnM) times(v *column) column {
	var out column
	for i := range columns {
		for j := range columns {
			out[i] += m[i][j] * v[j]
		}
	}
	return out
}

func (m *columnM) add(o *columnM, sign float64) {
	for i := range columns {
		for j := range columns {
			m[i][j] += sign * o[i][j]
		}
	}
}

// variance is that of the sum of the columns with weights v.
func (m *columnM) variance(v *column) float64 {
	sum := 0.0
	for i := range columns {
		if v[i] == 0 {
			continue
		}
		for j := range columns {
			sum += v[i] * v[j] * m[i][j]
		}
	}
	return max(sum, 0)
}

// manner is the prior of an agency's bias: mean and variance of its first value,
// the variance of the change from knot to knot, and mean and variance of how the
// bias changes with theta.
type manner struct{ mean, variance, change, rise, slope float64 }

// heardOf is what an agency's areas say of the shared quantities, with what the
// evidence of the other areas says of those that are not the agency's own.
type heardOf struct {
	info  columnM
	pull  column
	outer float64 // log determinant of what all evidence says of the latter
}

// after is the posterior of the shared quantities under the manner, and the log
// evidence for it.
func (p manner) after(h *heardOf) (mean column, cov columnM, evidence float64) {
	m, v := h.info, h.pull
	m[0][0] += 1 / p.variance
	v[0] += p.mean / p.variance
	g := 1 / p.change
	for i := 1; i < knots; i++ {
		m[i][i] += g
		m[i-1][i-1] += g
		m[i][i-1] -= g
		m[i-1][i] -= g
	}
	m[cSlope][cSlope] += 1 / p.slope
	v[cSlope] += p.rise / p.slope
	cov, det := m.solve(0)
	mean = cov.times(&v)
	for i := range columns {
		evidence += mean[i] * v[i] / 2
	}
	prior := -math.Log(p.variance) - (knots-1)*math.Log(p.change) - math.Log(p.slope)
	return mean, cov, evidence + (prior+h.outer-det)/2 - p.mean*p.mean/p.variance/2 - p.rise*p.rise/p.slope/2
}
