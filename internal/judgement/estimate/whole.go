package estimate

import (
	"math"
	"slices"
)

// whole is a whole in the making.
type whole struct {
	areas       int
	both, alone sum
	agencies    map[int]*column   // how it changes with each agency's bias
	errors      map[int][]float64 // and with what its areas err together, by month
	near        []nearby          // and with the deviation of each district
	unison      unison            // and with what all agencies err together
}

func newWhole(months int, d *districts, form *template) whole {
	s := whole{agencies: map[int]*column{}, errors: map[int][]float64{}}
	s.both.months, s.alone.months = make([]float64, months), make([]float64, months)
	if d != nil {
		s.near = make([]nearby, len(d.alone))
	}
	if form != nil {
		s.unison = unison{by: make([]float64, months), agencies: map[int]float64{}}
	}
	return s
}

// felt is how the smoothed theta of a series changes, by month, with what areas
// share: the columns, and the course in each month. A follower's reports are heard
// in own, ownCourse and errors.
type felt struct {
	agency     int // of a follower; -1 of others
	alone, own []column
	course     [][]float64
	ownCourse  [][]float64 // with what goes through the agency's bias
	ownSteps   [][]float64 // without
	errors     [][]float64
}

// feel finds it; errors only where they are asked for or its agency's areas err
// together.
func (f *fit) feel(w *smoother, i int, errors bool) felt {
	s := &f.series[i]
	m := f.around(w, i)
	w.regress(f, &m, w.readings, cLevel, columns)
	out := felt{agency: -1, alone: slices.Clone(w.sense(&m, w.readings, cLevel))}
	out.course = w.senseCourse(&m, w.readings)
	if s.agency < 0 || !(f.habit(s).follows > 0) {
		return out
	}
	out.agency = f.habitOf[agencyKey{s.agency, s.indicator}]
	m = f.aroundAll(w, i)
	w.regress(f, &m, w.readings, 0, columns)
	out.own = slices.Clone(w.sense(&m, w.readings, 0))
	out.ownSteps = w.senseCourse(&m, w.readings)
	out.ownCourse = f.throughBias(out.ownSteps, out.course, out.own)
	if errors || f.habits[out.agency].shocked {
		out.errors = w.senseMonths(&m, w.readings, ofReports)
	}
	return out
}

// addTo adds a series to the wholes it is part of.
func (f *fit) addTo(w *smoother, i int, which []int, wholes []Whole, sums []whole, d *districts, form *template) {
	s, v := &f.series[i], &f.services[f.series[i].indicator]
	area := f.areas[s.area]
	var by felt
	known := false
	for j, at := range which {
		weight := wholes[at].Weights[area]
		if !(weight > 0) {
			continue
		}
		if !known {
			by, known = f.feel(w, i, form != nil), true
		}
		t := wholes[at].Month - f.first
		b := f.believe(i, t)
		sum := &sums[j]
		sum.areas++
		slope := weight * v.scale.slope(b.evidence)
		sum.alone.add(weight, v.scale.expected(b.evidence, b.alone*b.alone), slope*slope*f.tracks[i].known[t])
		sum.alone.lean(slope, &by.alone[t], by.course[t])
		near := sum.nearTo(i, d, f.months)
		if near != nil {
			near.add(&near.alone, slope, by.course[t])
		}
		slope = weight * v.scale.slope(b.mean)
		// widths as of one area
		wide := f.wide(i, t)
		narrow := math.Pow(wide, shared) * f.narrow(i, t)
		variance := wide * f.tracks[i].known[t]
		if by.agency >= 0 {
			said := slope * b.follows * math.Sqrt(narrow)
			sum.report(by.agency, said, &by.own[t])
			sum.both.lean(said, &column{}, by.ownCourse[t])
			h := &f.habits[by.agency]
			if h.shocked {
				sum.err(by.agency, said, by.errors[t], h.shockVar)
			}
			if form != nil {
				sum.unison.add(by.agency, h.shocked, said, by.errors[t])
			}
			if near != nil {
				near.add(&near.both, said, by.ownSteps[t])
			}
			apart := b.informed.mean - b.evidence
			variance = b.follows*narrow*f.finals[i].known[t] + (1-b.follows)*variance + b.follows*(1-b.follows)*apart*apart
		}
		sum.both.add(weight, v.scale.expected(b.mean, b.sd*b.sd), slope*slope*variance)
		unsaid := slope * (1 - b.follows) * math.Sqrt(wide)
		sum.both.lean(unsaid, &by.alone[t], by.course[t])
		if near != nil {
			near.add(&near.both, unsaid, by.course[t])
			near.weight += slope
			near.square += slope * slope
		}
	}
}

// report adds how a part changes with its agency's bias and with what is shared.
func (s *whole) report(agency int, slope float64, by *column) {
	sum := s.agencies[agency]
	if sum == nil {
		sum = &column{}
		s.agencies[agency] = sum
	}
	for c := range columns {
		sum[c] += slope * by[c]
	}
}

// err adds how it changes with what the agency's areas err together.
func (s *whole) err(agency int, slope float64, by, variance []float64) {
	if s.errors[agency] == nil {
		s.errors[agency] = make([]float64, len(by))
	}
	for u, x := range by {
		x *= slope
		s.errors[agency][u] += x
		s.both.variance -= x * x * variance[u] // it stands in the area's own
	}
}

// nearTo is the place of a series' district in the whole; nil where it has none.
func (s *whole) nearTo(i int, d *districts, months int) *nearby {
	if d == nil {
		return nil
	}
	n, ok := d.of[i]
	if !ok {
		return nil
	}
	near := &s.near[n]
	if near.alone == nil {
		near.alone, near.both = make([]float64, months), make([]float64, months)
	}
	return near
}
