package estimate

import "math"

// Total is the weighted mean of an indicator over areas in a month: over a
// kecamatan, the city, or the areas of an agency, with inhabitants or whatever
// the indicator counts as weights. Both ranges carry what the areas' errors have
// in common: the doubt about level, rate and slopes of the indicator's evidence,
// and about each agency's bias. Areas without a series are left out; false says
// that none is left.
func (r *Result) Total(indicator string, month int, weights map[string]float64) (all, evidence Range, ok bool) {
	f := r.fit
	t := month - f.first
	if t < 0 || t >= f.months {
		return all, evidence, false
	}
	w := &smoother{}
	var both, alone sum
	agencies := make([]column, len(f.habits))
	for k, name := range f.indicators {
		if name != indicator {
			continue
		}
		v := &f.services[k]
		for _, i := range f.byIndicator[k] {
			s := &f.series[i]
			weight := weights[f.areas[s.area]]
			if !(weight > 0) {
				continue
			}
			b := f.believe(i, t)
			slope := weight * v.scale.slope(b.evidence)
			m := f.around(w, i)
			w.regress(f, &m, w.readings, cLevel, columns)
			by := w.sense(&m, w.readings, cLevel)[t]
			alone.add(weight, v.scale.value(b.evidence), slope*slope*f.tracks[i].known[t], &by, slope)
			slope = weight * v.scale.slope(b.mean)
			if s.agency < 0 || b.follows == 0 {
				both.add(weight, v.scale.value(b.mean), slope*slope*f.tracks[i].known[t], &by, slope)
				continue
			}
			m = f.aroundAll(w, i)
			w.regress(f, &m, w.readings, 0, columns)
			own := w.sense(&m, w.readings, 0)[t]
			g := f.habitOf[agencyKey{s.agency, s.indicator}]
			for c := range columns {
				agencies[g][c] += slope * b.follows * own[c]
			}
			d := b.informed.mean - b.evidence
			variance := b.follows*f.finals[i].known[t] + (1-b.follows)*f.tracks[i].known[t] + b.follows*(1-b.follows)*d*d
			both.add(weight, v.scale.value(b.mean), slope*slope*variance, &by, slope*(1-b.follows))
		}
		if alone.weight == 0 {
			return all, evidence, false
		}
		for g := range agencies {
			if f.agencies[g].indicator == k {
				both.variance += f.habits[g].apart(&agencies[g], &both.shared)
			}
		}
		both.variance += v.cov.variance(&both.shared)
		both.variance *= f.scale[k]
		alone.variance += v.cov.variance(&alone.shared)
		return both.around(v.scale.Scale), alone.around(v.scale.Scale), true
	}
	return all, evidence, false
}

// apart splits the doubt about an agency's bias: the part that goes with what
// all agencies of the indicator share is added to their weights, the variance of
// the rest is given.
func (h *habit) apart(by, shared *column) float64 {
	none := true
	for _, x := range by {
		none = none && x == 0
	}
	if none {
		return 0
	}
	var block columnM
	for c := cLevel; c < columns; c++ {
		for d := cLevel; d < columns; d++ {
			block[c][d] = h.cov[c][d]
		}
	}
	inverse, _ := block.solve(cLevel)
	var cross, along column // covariance of the bias part with the shared, and its slope on them
	for c := cLevel; c < columns; c++ {
		for i := range knots {
			cross[c] += by[i] * h.cov[i][c]
		}
	}
	along = inverse.times(&cross)
	variance := 0.0
	for i := range knots {
		for j := range knots {
			variance += by[i] * by[j] * h.cov[i][j]
		}
	}
	for c := cLevel; c < columns; c++ {
		variance -= along[c] * cross[c]
		shared[c] += along[c] + by[c]
	}
	return max(variance, 0)
}

// sum is a weighted sum in the indicator's unit.
type sum struct {
	weight, value, variance float64
	shared                  column // how it changes with level, rate and slopes
}

func (s *sum) add(weight, value, variance float64, by *column, slope float64) {
	s.weight += weight
	s.value += weight * value
	s.variance += variance
	for c := cLevel; c < columns; c++ {
		s.shared[c] += slope * by[c]
	}
}

func (s *sum) around(scale Scale) Range {
	mean, sd := s.value/s.weight, math.Sqrt(s.variance)/s.weight
	out := Range{mean, mean - z90*sd, mean + z90*sd}
	if scale != Plain {
		out.Low = max(out.Low, 0)
	}
	if scale == Share {
		out.High = min(out.High, 1)
	}
	return out
}
