package estimate

import "math"

// knots is how many values describe an agency's bias over time: one at the
// beginning, one at the end, straight lines between.
const knots = 6

type (
	knotVector [knots]float64
	knotMatrix [knots][knots]float64
)

// habit is how an agency reports one indicator.
type habit struct {
	bias     knotVector // on the link scale, at equally spaced months
	cov      knotMatrix // how well the bias is known
	info     knotMatrix // of the bias, from all its areas
	pull     knotVector
	plain    float64 // probability that the agency is of the kind with hardly any bias
	own      float64 // variance over areas of their lasting deviation from the bias
	wander   float64 // monthly variance of that deviation
	noise    float64 // variance of a report, in squares of the indicator's unit
	slips    float64 // share of reports that are far off for once
	follows  float64 // probability that the reports follow the truth at all
	loose    float64 // reports alone: monthly variance
	looseOwn float64 // reports alone: noise variance, in squares of the unit
	odds     float64
}

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

func (f *fit) biasAt(b *knotVector, t int) float64 {
	i, w := f.hat(t)
	return b[i]*(1-w) + b[i+1]*w
}

func (f *fit) varianceAt(c *knotMatrix, t int) float64 {
	i, w := f.hat(t)
	return c[i][i]*(1-w)*(1-w) + 2*c[i][i+1]*w*(1-w) + c[i+1][i+1]*w*w
}

// solve gives the inverse and the log determinant of a positive definite
// matrix, by Cholesky.
func (m *knotMatrix) solve() (knotMatrix, float64) {
	var l, inv knotMatrix
	logDet := 0.0
	for i := range knots {
		for j := 0; j <= i; j++ {
			s := m[i][j]
			for k := range j {
				s -= l[i][k] * l[j][k]
			}
			if i == j {
				s = math.Sqrt(max(s, 1e-12))
				l[i][i] = s
				logDet += 2 * math.Log(s)
			} else {
				l[i][j] = s / l[j][j]
			}
		}
	}
	for c := range knots {
		var y knotVector
		for i := range knots {
			s := 0.0
			if i == c {
				s = 1
			}
			for k := range i {
				s -= l[i][k] * y[k]
			}
			y[i] = s / l[i][i]
		}
		for i := knots - 1; i >= 0; i-- {
			s := y[i]
			for k := i + 1; k < knots; k++ {
				s -= l[k][i] * inv[k][c]
			}
			inv[i][c] = s / l[i][i]
		}
	}
	return inv, logDet
}

func (m *knotMatrix) times(v *knotVector) knotVector {
	var out knotVector
	for i := range knots {
		for j := range knots {
			out[i] += m[i][j] * v[j]
		}
	}
	return out
}

func (m *knotMatrix) plus(o *knotMatrix, sign float64) knotMatrix {
	out := *m
	for i := range knots {
		for j := range knots {
			out[i][j] += sign * o[i][j]
		}
	}
	return out
}

// manner is the prior of an agency's bias: mean and variance of its first value
// and of the change from knot to knot.
type manner struct{ mean, variance, change float64 }

// precision is the prior as a normal: precision matrix, precision times mean.
func (p manner) precision() (knotMatrix, knotVector) {
	var m knotMatrix
	var v knotVector
	m[0][0] = 1 / p.variance
	v[0] = p.mean / p.variance
	g := 1 / p.change
	for i := 1; i < knots; i++ {
		m[i][i] += g
		m[i-1][i-1] += g
		m[i][i-1] -= g
		m[i-1][i] -= g
	}
	return m, v
}

// after is the posterior of the bias under the prior, and the log evidence.
func (p manner) after(info *knotMatrix, pull *knotVector) (mean knotVector, cov knotMatrix, evidence float64) {
	m, v := p.precision()
	_, det0 := m.solve()
	sum := m.plus(info, 1)
	cov, det1 := sum.solve()
	for i := range knots {
		v[i] += pull[i]
	}
	mean = cov.times(&v)
	for i := range knots {
		evidence += mean[i] * v[i] / 2
	}
	return mean, cov, evidence + (det0-det1)/2 - p.mean*p.mean/p.variance/2
}
