package estimate

import "math"

// People may not mind until a service is worse than some share, and then complain
// several times as much at once. Neither the place nor the height of such a leap is
// found by small steps from a line: what complaints say would be taken for what the
// line makes of them. Leaps at many places are held against the line on some areas of
// the indicator, each with its own theta (see trying).

const (
	leapStep  = 0.3  // between the places that are tried first
	leapReach = 5    // how many of these lie on either side of the level
	leapPart  = 0.9  // of the height, as leapStep is of the place
	leapSlope = 0.2  // beside a leap, where it is none: with more, a line takes the leap for its own
	leapWidth = 0.05 // standard deviation of the place of a leap from month to month
	// leapSure is by how much the log evidence for a leap must exceed that for the
	// line; where it falls short by leapNear, no leap is looked for again.
	leapSure, leapNear = 25, 50
	// leapAnew is how often a series is smoothed anew under a leap that was found.
	leapAnew = 5
)

// leapHeights are the heights that are tried first.
var leapHeights = [...]float64{0.9, 1.8}

// bendFalls are the falls below a bend that are held against a leap, with a fall of
// bendRest above it.
var bendFalls = [...]float64{0.7, 1.2, 1.8}

const (
	bendRest = 0.1
	bendSure = 5 // by how much the log evidence for a leap must exceed that for a bend
)

// seekLeap finds whether complaints of an indicator leap, and where. A leap that was
// found before is only moved.
func (f *fit) seekLeap(w *smoother, k int, again bool) {
	v := &f.services[k]
	if again && !v.leaps && v.leaping < -leapNear {
		return
	}
	q := f.trying(w, k)
	if len(q.sample) == 0 {
		v.leaping = math.Inf(-1)
		return
	}
	if v.leaps {
		q.hold(v.curve)
		q.near(0.25)
		f.leap(w, k, &q.top)
		return
	}
	line := q.try(v.curve)
	for n := -leapReach; n <= leapReach; n++ {
		for _, height := range leapHeights {
			q.hold(curve{knot: v.level + float64(n)*leapStep, falls: [2]float64{0, height}, leaps: true})
		}
	}
	v.leaping = q.top.evidence - line.evidence
	if v.leaping < -leapNear {
		return
	}
	q.near(0.5)
	q.near(0.25)
	if v.leaping = q.top.evidence - line.evidence; v.leaping <= leapSure {
		return
	}
	bend := q.bends()
	v.leaping = q.top.evidence - max(line.evidence, bend.evidence)
	switch {
	case v.leaping > bendSure:
		f.leap(w, k, &q.top)
	case v.leaping < 0:
		f.leap(w, k, &bend)
	default: // hardly surer: later, when more is known
	}
}

// bends is the best of lines that bend, and hardly fall above that: a leap that is no
// surer than these is none.
func (q *trying) bends() (best trial) {
	best.evidence = math.Inf(-1)
	for n := -leapReach; n <= leapReach; n++ {
		for _, fall := range bendFalls {
			t := q.try(curve{knot: q.v.level + float64(n)*leapStep, falls: [2]float64{fall, bendRest}})
			if t.evidence > best.evidence {
				best = t
			}
		}
	}
	return best
}

// near tries what is near the best, by this part of the first steps.
func (q *trying) near(part float64) {
	for _, by := range [...]float64{-part, part} {
		c := q.top.curve
		c.knot += by * leapStep
		q.hold(c)
	}
	for _, by := range [...]float64{-part, part} {
		c := q.top.curve
		c.falls[1] = max(c.falls[1]+by*leapPart, 0.1)
		q.hold(c)
	}
	c := q.top.curve
	c.falls[0] = leapSlope - c.falls[0]
	q.hold(c)
}

// leap takes the curve of a trial. The first time, the tracks of the indicator begin
// anew: they stand where the line had them.
func (f *fit) leap(w *smoother, k int, t *trial) {
	v := &f.services[k]
	more, anew := t.rate-v.rate, !v.leaps
	v.curve, v.rate = t.curve, t.rate
	for _, i := range f.byIndicator[k] {
		f.tracks[i].people.mean += more
		if !anew {
			continue
		}
		f.forget(&f.series[i], &f.tracks[i])
		for range leapAnew {
			f.smoothEvidence(w, i, nil, columns)
		}
	}
}
