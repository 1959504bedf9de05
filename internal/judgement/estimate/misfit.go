package estimate

import "math"

// Evidence may fit worse the higher theta is: on another curve, where few are asked
// and those who are served well do not complain, the ranges are right in the middle
// and too narrow near the top. Reports then scatter more around it up there. By how
// much more is one number for the city: no indicator by itself tells it.

// misfit is by how much the variance of what is believed of an indicator is larger
// than stated where reports tell of it on average, which is so far above the level.
// Below 1 it is narrower there, which by itself narrows nothing.
type misfit struct{ factor, middle float64 }

// They are measured on tuning seeds (docs/decisions).
const (
	misfitSure = 4 // precision of the rise around 0 before anything is known
	misfitRise = 1 // largest rise of the logarithm per unit of theta
	misfitMost = 4 // largest factor
)

// riseOf is by how much the logarithm of the misfit rises with theta, evenly in all
// indicators: a line through what each agency's areas scatter where they are high and
// where they are low, so that an agency that scatters everywhere says nothing. How
// sure it is, is taken from how far the agencies agree. It never falls below 0.
// Ratios are those of the agencies' indicators.
func riseOf(by []scatter, ratios []float64) float64 {
	pull := func(g int) (pull, info float64) {
		s := &by[g]
		if !(s.stated > 0) {
			return 0, 0
		}
		middle := s.above / s.stated
		return s.overAbove - middle*s.over, max(ratios[g], 0.5) * (s.aboveSquare - middle*s.above)
	}
	var sum, info, apart float64
	for g := range by {
		p, n := pull(g)
		sum, info = sum+p, info+n
	}
	if !(info > 1e-9) {
		return 0
	}
	rise := sum / info
	for g := range by {
		p, n := pull(g)
		apart += (p - rise*n) * (p - rise*n)
	}
	// info²/apart is the precision. With few agencies apart is hardly known: it is not
	// taken for less than if every report scattered by itself.
	apart += info
	return min(max(rise*info*info/(info*info+misfitSure*apart), 0), misfitRise)
}

// wide is the factor for the variance of what is believed of a series in a month.
func (f *fit) wide(i, t int) float64 {
	k := f.series[i].indicator
	return f.scale[k].at(f.tracks[i].theta[t]-f.services[k].level, f.rise)
}

// at is the factor so far above the level. Below the middle it stays what it is there.
func (m *misfit) at(above, rise float64) float64 {
	return min(max(m.factor*math.Exp(rise*max(above-m.middle, 0)), 1), misfitMost)
}
