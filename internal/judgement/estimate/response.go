package estimate

import "math"

// learnResponse finds how complaints fall as theta rises: one slope on either
// side of a knot, and the knot where it is searched for. Both slopes are drawn a
// little towards a usual one and a little towards each other. Leaps are found
// otherwise (see seekLeap).
func (f *fit) learnResponse(v *service, sum *tally) {
	if v.leaps {
		return
	}
	was := v.falls
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
			v.falls = [2]float64{min(max(below, 0), 4), min(max(above, 0), 4)}
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
