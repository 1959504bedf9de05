package estimate

import "math"

// Surveys of some areas may lean for good, each in its own way: they were asked in
// half of the area, or with a neighbour's. That looks like noise, but does not go away
// with more surveys. It shows where surveys of an area and all else that is known of
// it differ for years, in one indicator after the other.

const (
	strayShare = 0.05 // of areas with such surveys, before anything is known
	strayAreas = 10   // as if that had been seen in so many
	strayUsual = 0.08 // variance of such leans, as if seen in as many
	strayReach = 36   // months over which surveys lean alike, as far as theta is concerned
	// straySure is how much the log evidence must be for areas to stray at all.
	straySure = 3
)

// learnStrays finds how far surveys of each series lean for good.
func (f *fit) learnStrays() {
	lean := make([]message, len(f.series)) // score and information
	each(len(f.series), f.opt.Workers, func(w *smoother, i int) {
		f.tracks[i].stray = 0
		m := f.around(w, i)
		r := w.regress(f, &m, w.readings, cSurveys, columns)
		lean[i] = message{r.pull[cSurveys], r.info[cSurveys][cSurveys]}
	})
	share, variance := strayShare, strayUsual
	odds := make([]float64, len(f.areas)) // log, without the share
	told := make([]bool, len(f.areas))
	leaning := func(a int) float64 { return 1 / (1 + (1-share)/share*math.Exp(-min(odds[a], 300))) }
	for range 12 {
		clear(odds)
		for i, m := range lean {
			if m.precision > 0 {
				a := f.series[i].area
				told[a] = true
				odds[a] += (m.mean*m.mean*variance/(1+variance*m.precision) - math.Log1p(variance*m.precision)) / 2
			}
		}
		var n, areas, square, series float64
		for a := range odds {
			if told[a] {
				areas++
				n += leaning(a)
			}
		}
		for i, m := range lean {
			if m.precision > 0 {
				p := leaning(f.series[i].area)
				square += p * m.posterior(variance).square()
				series += p
			}
		}
		share = min(towards(n, areas, strayShare, strayAreas), 0.95)
		variance = towards(square, series, strayUsual, strayAreas)
	}
	evidence := 0.0
	for a := range odds {
		if told[a] {
			evidence += math.Log(1 - share + share*math.Exp(min(odds[a], 300)))
		}
	}
	if evidence < straySure {
		return
	}
	for i, m := range lean {
		if m.precision > 0 {
			f.tracks[i].stray = leaning(f.series[i].area) * m.posterior(variance).square() * f.series[i].alike(f.months)
		}
	}
}

// posterior is what is believed of a quantity of this variance by score and
// information at nothing.
func (m message) posterior(variance float64) moment {
	v := variance / (1 + variance*m.precision)
	return moment{v * m.mean, v}
}

// alike is how many surveys of a series lean alike where one stands: as one error of
// all is so many times as large as one of each.
func (s *series) alike(months int) float64 {
	n := 0.0
	for _, j := range s.evidence {
		if s.obs[j].kind == Survey {
			n++
		}
	}
	return max(n*min(strayReach/float64(months), 1), 1)
}
