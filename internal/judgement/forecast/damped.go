package forecast

import "math"

// damped is exponential smoothing with a trend that dies away (Gardner and
// McKenzie, Management Science 31, 1985), fitted by least squares of one-step
// errors. Level and trend at the start have a closed form for given constants,
// because errors are linear in them.
func damped(values []float64, ahead int) []float64 {
	sse := func(p [3]float64) float64 {
		_, _, e := runDamped(values, p[0], p[1], p[2])
		return e
	}
	best, bestSSE := [3]float64{}, math.Inf(1)
	for _, from := range [][3]float64{{0.2, 0.02, 0.9}, {0.6, 0.06, 0.9}} {
		p, e := leastOf3(sse, from)
		if e < bestSSE {
			best, bestSSE = p, e
		}
	}
	l, b, _ := runDamped(values, best[0], best[1], best[2])
	out := make([]float64, ahead)
	sum, weight := 0.0, 1.0
	for h := range out {
		weight *= best[2]
		sum += weight
		out[h] = l + sum*b
	}
	return out
}

// The range of the damping constant: above, the trend hardly dies away and
// cannot be told from a straight one; below, it is gone at once. The trend
// itself may change by no more than trendShare of what the level does: freer,
// it follows noise (14.9 instead of 14.4 sMAPE on the validation part).
const (
	dampLow    = 0.8
	dampHigh   = 0.98
	trendShare = 0.2
)

// runDamped gives level and trend after the last value and the sum of squared
// errors. It is infinite for constants outside their range: alpha in 0–1, the
// trend's beta in 0–trendShare·alpha, phi in dampLow–dampHigh.
func runDamped(values []float64, alpha, beta, phi float64) (l, b, sse float64) {
	if alpha < 0.005 || alpha > 0.995 || beta < 0.0001 || beta > trendShare*alpha || phi < dampLow || phi > dampHigh {
		return 0, 0, math.Inf(1)
	}
	// level and trend = (constant, factor of first level, factor of first trend)
	l0, l1, l2 := 0.0, 1.0, 0.0
	b0, b1, b2 := 0.0, 0.0, 1.0
	var see, se1, se2, s11, s12, s22 float64
	for _, y := range values {
		p0, p1, p2 := l0+phi*b0, l1+phi*b1, l2+phi*b2
		if math.IsNaN(y) {
			l0, l1, l2 = p0, p1, p2
			b0, b1, b2 = phi*b0, phi*b1, phi*b2
			continue
		}
		e := y - p0
		see += e * e
		se1 += e * p1
		se2 += e * p2
		s11 += p1 * p1
		s12 += p1 * p2
		s22 += p2 * p2
		l0, l1, l2 = p0+alpha*e, p1-alpha*p1, p2-alpha*p2
		b0, b1, b2 = phi*b0+beta*e, phi*b1-beta*p1, phi*b2-beta*p2
	}
	det := s11*s22 - s12*s12
	if det <= 1e-12*s11*s22 {
		return 0, 0, math.Inf(1)
	}
	x := (se1*s22 - se2*s12) / det
	y := (se2*s11 - se1*s12) / det
	return l0 + l1*x + l2*y, b0 + b1*x + b2*y, math.Max(0, see-se1*x-se2*y)
}
