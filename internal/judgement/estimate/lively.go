package estimate

import "math"

// Where a network is nearly complete a month may bring more, on the link scale, than
// in the middle of it, or less: that depends on the curve that shares follow. The
// logarithm of the variance of monthly steps therefore rises with theta, evenly.

const (
	// livelySure is the precision of that rise around 0 before anything is known. It is
	// measured on tuning seeds.
	livelySure = 10
	livelyMost = 1 // largest rise, per unit of theta
	livelyFar  = 2 // largest change of the logarithm
)

// lively sums what tells how the variance of steps goes with theta: score and
// information of its logarithm and of the rise of that.
type lively struct {
	pull [2]float64
	info [3]float64
}

// add takes a step x above the level into the sums, whose square is so much larger
// than expected, in units of that; known is the part of the step that readings tell.
func (l *lively) add(x, more, known float64) {
	pull, info := more/2, known/2
	l.pull[0] += pull
	l.pull[1] += x * pull
	l.info[0] += info
	l.info[1] += x * info
	l.info[2] += x * x * info
}

func (l *lively) join(o *lively) {
	for n := range l.pull {
		l.pull[n] += o.pull[n]
	}
	for n := range l.info {
		l.info[n] += o.info[n]
	}
}

// learn moves the rise to where the sums have it. It never falls below 0: where a
// sensor is at the end of its scale, or people have stopped complaining, nothing is
// seen of the steps up there, and they look smaller than they are.
func (l *lively) learn(now float64) float64 {
	if !(l.info[0] > 1e-9) {
		return now
	}
	middle := l.info[1] / l.info[0]
	info := l.info[2] - middle*l.info[1]
	pull := l.pull[1] - middle*l.pull[0]
	return min(max(now+(pull-livelySure*now)/(info+livelySure), 0), livelyMost)
}

// above is how far theta is above the level halfway through a step.
func (v *service) above(before, now *vector) float64 {
	return (before[iTheta]+now[iTheta])/2 - v.level
}

// stride is the multiple of the usual variance that a step has.
func (v *service) stride(before, now *vector, step *moment) float64 {
	if v.lively == 0 {
		return loosen(step.square() / v.step)
	}
	more := math.Exp(min(max(v.lively*v.above(before, now), -livelyFar), livelyFar))
	return more * loosen(step.square()/(v.step*more))
}
