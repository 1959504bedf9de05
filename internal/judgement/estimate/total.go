package estimate

import (
	"math"
	"slices"
)

// Whole is areas of an indicator taken together in a month: a kecamatan, the
// city, the areas of an agency.
type Whole struct {
	Indicator string
	Month     int
	Weights   map[string]float64 // by area: inhabitants, or whatever the indicator counts
}

// Total is the weighted mean of an indicator over a whole. Both ranges carry what
// the areas' errors have in common: the doubt about level, rate and slopes of the
// indicator's evidence, about the course that all areas share, and about each
// agency's bias.
type Total struct {
	Estimate Range // from evidence and reports
	Evidence Range // from the evidence alone
	Areas    int   // areas of the whole that are estimated; the others are left out
}

// Totals sums up wholes, in their order.
func (r *Result) Totals(wholes []Whole) []Total {
	f := r.fit
	of := map[string]int{}
	for k, name := range f.indicators {
		of[name] = k
	}
	byIndicator := make([][]int, len(f.indicators))
	for i, w := range wholes {
		if k, ok := of[w.Indicator]; ok && w.Month >= f.first && w.Month < f.first+f.months {
			byIndicator[k] = append(byIndicator[k], i)
		}
	}
	out := make([]Total, len(wholes))
	each(len(byIndicator), f.opt.Workers, func(w *smoother, k int) {
		if len(byIndicator[k]) > 0 {
			f.totals(w, k, byIndicator[k], wholes, out)
		}
	})
	return out
}

// totals sums up the wholes of one indicator.
func (f *fit) totals(w *smoother, k int, which []int, wholes []Whole, out []Total) {
	v := &f.services[k]
	doubt := f.doubtCourse(w, k)
	sums := make([]whole, len(which))
	for j := range sums {
		sums[j].agencies, sums[j].errors = map[int]*column{}, map[int][]float64{}
		sums[j].both.months, sums[j].alone.months = make([]float64, f.months), make([]float64, f.months)
	}
	for _, i := range f.byIndicator[k] {
		f.addTo(w, i, which, wholes, sums)
	}
	for j, at := range which {
		s := &sums[j]
		if s.alone.weight == 0 {
			continue
		}
		for g := range f.agencies {
			if by := s.agencies[g]; by != nil {
				s.both.variance += f.habits[g].apart(by, &s.both.shared)
				s.both.variance += f.habits[g].erring(s.errors[g])
			}
		}
		s.both.variance += doubt.variance(s.both.months, &s.both.shared)
		s.alone.variance += doubt.variance(s.alone.months, &s.alone.shared)
		out[at] = Total{Estimate: s.both.around(v.scale.Scale), Evidence: s.alone.around(v.scale.Scale), Areas: s.areas}
	}
}

// whole is a whole in the making.
type whole struct {
	areas       int
	both, alone sum
	agencies    map[int]*column   // how it changes with each agency's bias
	errors      map[int][]float64 // and with what its areas err together, by month
}

// addTo adds a series to the wholes it is part of.
func (f *fit) addTo(w *smoother, i int, which []int, wholes []Whole, sums []whole) {
	s, v := &f.series[i], &f.services[f.series[i].indicator]
	area := f.areas[s.area]
	var alone, own []column
	var course, ownCourse, errors [][]float64
	g := -1
	for j, at := range which {
		weight := wholes[at].Weights[area]
		if !(weight > 0) {
			continue
		}
		if alone == nil {
			m := f.around(w, i)
			w.regress(f, &m, w.readings, cLevel, columns)
			alone = slices.Clone(w.sense(&m, w.readings, cLevel))
			course = w.senseCourse(&m, w.readings)
			if s.agency >= 0 && f.habit(s).follows > 0 {
				g = f.habitOf[agencyKey{s.agency, s.indicator}]
				m = f.aroundAll(w, i)
				w.regress(f, &m, w.readings, 0, columns)
				own = slices.Clone(w.sense(&m, w.readings, 0))
				ownCourse = f.throughBias(w.senseCourse(&m, w.readings), course, own)
				if f.habits[g].shocked {
					errors = w.senseMonths(&m, w.readings, ofReports)
				}
			}
		}
		t := wholes[at].Month - f.first
		b := f.believe(i, t)
		sum := &sums[j]
		sum.areas++
		slope := weight * v.scale.slope(b.evidence)
		sum.alone.add(weight, v.scale.expected(b.evidence, b.alone*b.alone), slope*slope*f.tracks[i].known[t])
		sum.alone.lean(slope, &alone[t], course[t])
		slope = weight * v.scale.slope(b.mean)
		// widths as of one area
		wide, narrow := f.scale[s.indicator], math.Pow(f.scale[s.indicator], shared)*f.narrow(i, t)
		variance := wide * f.tracks[i].known[t]
		if g >= 0 {
			by := sum.agencies[g]
			if by == nil {
				by = &column{}
				sum.agencies[g] = by
			}
			for c := range columns {
				by[c] += slope * b.follows * math.Sqrt(narrow) * own[t][c]
			}
			sum.both.lean(slope*b.follows*math.Sqrt(narrow), &column{}, ownCourse[t])
			if errors != nil {
				if sum.errors[g] == nil {
					sum.errors[g] = make([]float64, f.months)
				}
				for u, x := range errors[t] {
					x *= slope * b.follows * math.Sqrt(narrow)
					sum.errors[g][u] += x
					sum.both.variance -= x * x * f.habits[g].shockVar[u] // it stands in the area's own
				}
			}
			d := b.informed.mean - b.evidence
			variance = b.follows*narrow*f.finals[i].known[t] + (1-b.follows)*variance + b.follows*(1-b.follows)*d*d
		}
		sum.both.add(weight, v.scale.expected(b.mean, b.sd*b.sd), slope*slope*variance)
		sum.both.lean(slope*(1-b.follows)*math.Sqrt(wide), &alone[t], course[t])
	}
}

// throughBias adds to how theta changes with the shared course what goes through
// the agency's bias: that was learned against the evidence alone, so where the
// course puts the evidence too high the bias is too low by as much, on average
// around each knot, and reports say nothing against it.
func (f *fit) throughBias(course, alone [][]float64, own []column) [][]float64 {
	var around column
	moved := make([][]float64, knots) // of the evidence around each knot, by month of the course
	for i := range moved {
		moved[i] = make([]float64, f.months)
	}
	for t := range f.months {
		i, w := f.hat(t)
		around[i] += 1 - w
		around[i+1] += w
		for s, x := range alone[t] {
			moved[i][s] += (1 - w) * x
			moved[i+1][s] += w * x
		}
	}
	for t := range course {
		for i := range knots {
			if around[i] == 0 {
				continue
			}
			for s := range course[t] {
				course[t][s] -= own[t][i] * moved[i][s] / around[i]
			}
		}
	}
	return course
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

// doubtKeeps is how much of what is not known of a month's error is not known of the
// next month's either: more than of the errors, for the bias beside them is in doubt.
const doubtKeeps = 0.8

// erring is the variance of what an agency's areas err together, weighted by month:
// what is not known of each month's error.
func (h *habit) erring(by []float64) float64 {
	sum := 0.0
	for t, x := range by {
		along, keeps := x*math.Sqrt(h.shockVar[t]), 1.0
		for u := t + 1; u < len(by) && keeps > 0.01; u++ {
			keeps *= doubtKeeps
			along += 2 * keeps * by[u] * math.Sqrt(h.shockVar[u])
		}
		sum += x * math.Sqrt(h.shockVar[t]) * along
	}
	return max(sum, 0)
}

// sum is a weighted sum in the indicator's unit.
type sum struct {
	weight, value, variance float64
	shared                  column    // how it changes with level, rate and slopes
	months                  []float64 // and with the shared course in each month
}

func (s *sum) add(weight, value, variance float64) {
	s.weight += weight
	s.value += weight * value
	s.variance += variance
}

// lean adds how a part changes with what areas share.
func (s *sum) lean(slope float64, by *column, months []float64) {
	if slope == 0 {
		return
	}
	for c := cLevel; c < columns; c++ {
		s.shared[c] += slope * by[c]
	}
	for t, x := range months {
		s.months[t] += slope * x
	}
}

// expected is the mean value of a normal link. A range of one area is around its
// median, which is further out; over many areas the difference adds up. Of a
// share it is the usual approximation by a probit (MacKay 1992, "The evidence
// framework applied to classification networks").
func (g gauge) expected(mean, variance float64) float64 {
	switch g.Scale {
	case Share:
		return g.value(mean / math.Sqrt(1+math.Pi*variance/8))
	case Count:
		return g.value(mean + variance/2)
	default:
		return g.value(mean)
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
