package estimate

import (
	"math"
	"slices"
)

// habits is what is learned about all agencies of the city together.
type habits struct {
	manners     [manners]manner
	share       [manners]float64 // of agencies of each manner
	follow      float64          // of agencies whose reports follow the truth
	own, wander float64
	noise       float64
	lags        [maxLag + 1]float64 // share of agencies by how late they are
}

// learnAgencies is stage 2: the habit of every agency, with all that was learned
// of the evidence held. Nothing flows back.
func (f *fit) learnAgencies() {
	f.silenceCopies()
	f.meet()
	each(len(f.habits), f.opt.Workers, func(_ *smoother, g int) { f.habits[g].shown = f.shown(g) })
	f.evident = make([][]reading, len(f.series))
	each(len(f.series), f.opt.Workers, func(_ *smoother, i int) {
		s := &f.series[i]
		f.evident[i] = f.readings(s, &f.tracks[i], make([]reading, 0, len(s.evidence)))
	})
	all := make([]said, len(f.series))
	for pass := range f.opt.passes.agency {
		late := pass == 1 || pass == 3
		each(len(f.series), f.opt.Workers, func(w *smoother, i int) {
			if f.series[i].agency >= 0 {
				f.listen(w, i, &all[i], late, pass == 3)
			}
		})
		each(len(f.habits), f.opt.Workers, func(_ *smoother, g int) { f.learnHabit(g, all, late) })
		if pass == 3 {
			f.tellRagged()
		}
		each(len(f.habits), f.opt.Workers, func(w *smoother, g int) {
			if f.habits[g].shocked {
				f.hearMonths(w, g)
			}
		})
		f.learnHabits()
		each(len(f.habits), f.opt.Workers, func(_ *smoother, g int) { f.judge(g) })
	}
	f.evident = nil
}

// meet gives every agency a usual habit and every series a track of its reports.
func (f *fit) meet() {
	f.all = habits{
		manners: usualManners, share: usualShare, follow: 0.8, own: 0.005, wander: 5e-5, noise: 0.0006,
		lags: [maxLag + 1]float64{0.7, 0.1, 0.1, 0.1},
	}
	f.habits = make([]habit, len(f.agencies))
	f.habitOf = map[agencyKey]int{}
	for g := range f.habits {
		f.habitOf[f.agencies[g]] = g
		f.habits[g] = habit{
			own: 0.05, wander: 2e-4, noise: 0.002, slips: 0.05, follows: 0.8, loose: 0.004, looseOwn: 0.0004, looseArea: 0.1,
			course:   f.flat(f.services[f.agencies[g].indicator].level),
			lateness: evenly(),
			shock:    make([]float64, f.months), shockVar: make([]float64, f.months),
		}
	}
	f.finals = make([]track, len(f.series))
	f.lonely = make([][]float64, len(f.series))
	each(len(f.series), f.opt.Workers, func(_ *smoother, i int) { f.meetSeries(i) })
}

// meetSeries begins the tracks of a series' reports: theta where the evidence
// has it, the reports where they are.
func (f *fit) meetSeries(i int) {
	s, k := &f.series[i], &f.tracks[i]
	v := &f.services[s.indicator]
	c := &f.finals[i]
	*c = track{
		mean: slices.Clone(k.mean), sd2: slices.Clone(k.sd2),
		theta: make([]float64, f.months), known: make([]float64, f.months), vague: make([]float64, f.months),
		loose: slices.Clone(k.loose), open: slices.Clone(k.open), people: k.people, stray: k.stray,
	}
	if s.agency < 0 {
		return
	}
	next := 0
	for t := range c.mean {
		for next < len(s.reports)-1 && int(s.obs[s.reports[next+1]].t) <= t {
			next++
		}
		c.mean[t][iReport] = v.scale.link(s.obs[s.reports[next]].value) - c.mean[t][iTheta]
	}
}

// flat is a course that stays where it is.
func (f *fit) flat(level float64) (c column) {
	for i := range knots {
		c[i] = level
	}
	return c
}

// together is above what chance alone would make of the monthly sums of an
// agency's areas: the mean of as many squares as there are months, each 1 on
// average.
const together = 1.7

// shocked tells whether the areas of an agency err together.
func shocked(push, weight []float64) bool {
	sum, n := 0.0, 0.0
	for t := range push {
		if weight[t] > 0 {
			sum += push[t] * push[t] / weight[t]
			n++
		}
	}
	return n > 6 && sum > together*n
}

// shown is the share of an agency's figures of months in which the evidence alone is
// not vague.
func (f *fit) shown(g int) float64 {
	n, of := 0.0, 0.0
	for _, i := range f.agencySeries[g] {
		s, k := &f.series[i], &f.tracks[i]
		v := &f.services[s.indicator]
		for _, j := range s.reports {
			t := s.obs[j].t
			of++
			if !f.vague(v, f.indicators[s.indicator], k.theta[t], math.Sqrt(k.known[t]+k.vague[t])) {
				n++
			}
		}
	}
	return n / max(of, 1)
}
