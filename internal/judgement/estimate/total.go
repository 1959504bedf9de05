package estimate

import "encoding/binary"

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
	near := f.findDistricts(w, k, f.groupsOf(k, which, wholes))
	form := f.findTemplate(w, k)
	sums := make([]whole, len(which))
	for j := range sums {
		sums[j] = newWhole(f.months, near, form)
	}
	for _, i := range f.byIndicator[k] {
		f.addTo(w, i, which, wholes, sums, near, form)
	}
	for j, at := range which {
		s := &sums[j]
		if s.alone.weight == 0 {
			continue
		}
		for g := range f.agencies {
			if by := s.agencies[g]; by != nil {
				s.both.variance += f.habits[g].apart(by, &s.both.shared, &v.precision)
				s.both.variance += f.habits[g].erring(s.errors[g])
			}
		}
		if form != nil {
			s.both.variance += s.unison.between(form, len(f.agencies))
		}
		s.both.variance += doubt.variance(s.both.months, &s.both.shared)
		s.alone.variance += doubt.variance(s.alone.months, &s.alone.shared)
		if 2*s.areas <= len(f.byIndicator[k]) { // the mean of all districts is the course
			for n := range s.near {
				if by := &s.near[n]; by.weight > 0 {
					s.both.variance += by.between(by.both, near.both[n])
					s.alone.variance += by.between(by.alone, near.alone[n])
				}
			}
		}
		out[at] = Total{Estimate: s.both.around(v.scale.Scale), Evidence: s.alone.around(v.scale.Scale), Areas: s.areas}
	}
}

// groupsOf are the different sets of series that wholes of up to half of them are
// made of, in the order in which they are met.
func (f *fit) groupsOf(k int, which []int, wholes []Whole) [][]int {
	var out [][]int
	seen := map[string]bool{}
	for _, at := range which {
		var group []int
		key := make([]byte, 0, 4*len(wholes[at].Weights))
		for _, i := range f.byIndicator[k] {
			if wholes[at].Weights[f.areas[f.series[i].area]] > 0 {
				group = append(group, i)
				key = binary.AppendVarint(key, int64(i))
			}
		}
		if 2*len(group) <= len(f.byIndicator[k]) && !seen[string(key)] {
			seen[string(key)] = true
			out = append(out, group)
		}
	}
	return out
}
