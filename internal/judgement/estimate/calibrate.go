package estimate

import (
	"cmp"
	"slices"
)

// How intervals are scaled. Where the models of the evidence fit, reports of
// agencies that follow the truth scatter around the evidence as both say they
// do; usualScatter is what the ratio below is there, above 1 because agencies'
// lasting deviations are only roughly taken out. Where the models do not fit,
// the scatter is wider, and so must be what is believed. Reports change widths
// here and nothing else: neither the evidence's estimate nor its interval nor
// the gate. The numbers are measured on tuning seeds (docs/decisions).
const (
	usualScatter = 1.1
	// jointly is what is left of the stated variance because each agency learns
	// anew how far the indicator's level is known, as if the others said nothing; to
	// the power of one and a half times the part of the doubt that reports take away.
	jointly = 0.82
	// shared is how much of a misfit of the evidence's models is left where reports
	// help: an exponent.
	shared = 0.8
	// telling is the part of the scatter that must be the evidence's for an area to
	// count in full.
	telling = 0.4
)

// scatter sums how far reports are from the evidence against what they should be.
type scatter struct {
	over, stated, areas           float64
	overAbove, above, aboveSquare float64 // over, and stated, times theta above the level and its square
}

func (s *scatter) add(o *scatter) {
	s.over += o.over
	s.stated += o.stated
	s.areas += o.areas
	s.overAbove += o.overAbove
	s.above += o.above
	s.aboveSquare += o.aboveSquare
}

// calibrate finds, for every indicator, the factor for the variance of what is
// believed.
func (f *fit) calibrate() {
	scatters := make([]scatter, len(f.series))
	each(len(f.series), f.opt.Workers, func(_ *smoother, i int) { scatters[i] = f.scatter(i) })
	f.scale = make([]misfit, len(f.services))
	by := make([]scatter, len(f.habits))    // of each agency's areas
	alone := make([]scatter, len(f.habits)) // of those whose figures are surely their own
	for i := range f.series {
		if f.series[i].agency < 0 {
			continue
		}
		g := f.habitOf[agencyKey{f.series[i].agency, f.series[i].indicator}]
		by[g].add(&scatters[i])
		if !f.series[i].twin {
			alone[g].add(&scatters[i])
		}
	}
	ratios := make([]float64, len(f.services))
	for k := range f.services {
		var of []scatter
		var all scatter
		for g := range by {
			if f.agencies[g].indicator == k && by[g].stated > 0 {
				of = append(of, by[g])
				all.add(&by[g])
			}
		}
		ratio, areas := middle(of)
		f.scale[k].factor = min(towards(ratio/usualScatter*areas, areas, 1, 8), misfitMost)
		if all.stated > 0 {
			f.scale[k].middle = all.above / all.stated
		}
		ratios[k] = ratio
	}
	theirs := make([]float64, len(f.habits)) // of each agency's indicator
	for g := range theirs {
		theirs[g] = ratios[f.agencies[g].indicator]
	}
	f.rise = riseOf(alone, theirs)
}

// scatter is that of one series.
func (f *fit) scatter(i int) scatter {
	s := &f.series[i]
	if s.agency < 0 || len(s.evidence) == 0 {
		return scatter{}
	}
	h := f.habit(s)
	areas := float64(len(f.agencySeries[f.habitOf[agencyKey{s.agency, s.indicator}]]))
	// the agency's bias, and the month's error, follow its areas' mean
	left := 1 - 1/areas
	if h.shocked {
		left -= 0.9 / areas
	}
	if h.follows < 0.9 || left < 0.5 {
		return scatter{}
	}
	v, e, c := &f.services[s.indicator], &f.tracks[i], &f.finals[i]
	var out scatter
	heard := 0.0
	for _, j := range s.reports {
		o := &s.obs[j]
		if c.open[j] > 2 {
			continue // far off for once: it says nothing of the usual
		}
		t := moved(o, h.lag)
		stated := e.known[t] + e.vague[t]
		eta := f.expected(v, h, &vector{iTheta: e.theta[t]}, t) + h.shock[t]
		z, unit := report(v, o, eta)
		noise := h.noise/(unit*unit) + h.own*e.apart
		w := 1 / (stated + noise)
		miss := min((z-eta)*(z-eta), 9*(stated+noise))
		above := e.theta[t] - v.level
		over := w * (miss/left - noise)
		out.over += over
		out.stated += w * stated
		out.overAbove += over * above
		out.above += w * stated * above
		out.aboveSquare += w * stated * above * above
		heard++
	}
	// where reports are noisier than the evidence is vague, their scatter says
	// little of the evidence
	if heard > 0 {
		tells := out.stated / heard / telling
		out.areas = min(tells*tells, 1)
	}
	return out
}

// middle is the ratio in the middle of all, each counted by its areas, and how
// many areas there are: evidence that does not fit makes all agencies scatter, an
// agency that changes its ways only its own.
func middle(of []scatter) (ratio, areas float64) {
	slices.SortStableFunc(of, func(a, b scatter) int { return cmp.Compare(a.over/a.stated, b.over/b.stated) })
	for _, s := range of {
		areas += s.areas
	}
	// between the two whose middles enclose half of all areas
	sum, before, last := 0.0, 0.0, 0.0
	for n, s := range of {
		at, r := sum+s.areas/2, s.over/s.stated
		if at >= areas/2 {
			if n == 0 {
				return r, areas
			}
			w := (areas/2 - before) / (at - before)
			return last + w*(r-last), areas
		}
		sum, before, last = sum+s.areas, at, r
	}
	return last, areas
}
