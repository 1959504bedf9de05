package estimate

import "math"

// How far above chance a step of the propensity to complain must stand to be
// taken for one: a square of a standard normal, the largest of hundreds; less in
// a month in which another area ceases to be.
const (
	sure       = 16
	sureMerged = 6
)

// endings finds the months before which an area ceases to be spoken of.
func (f *fit) endings() {
	f.ending = make([]bool, f.months)
	last := make([]int, len(f.areas))
	for i := range f.series {
		s := &f.series[i]
		last[s.area] = max(last[s.area], int(s.obs[len(s.obs)-1].t))
	}
	for _, t := range last {
		if t+3 < f.months {
			f.ending[t+1] = true
		}
	}
}

// learnEvents finds months in which the people of an area begin to complain more
// or less, or become more or fewer, in all indicators at once: areas are merged,
// a new channel opens. No indicator's own change looks like this. Each step that
// was found before moves to where the evidence has it; with more, one more is
// looked for in each area.
func (f *fit) learnEvents(tallies []tally, more bool) {
	push, press := make([][]float64, len(f.areas)), make([][]float64, len(f.areas))
	voices := make([]int, len(f.areas))
	for i := range f.series {
		t, a := &tallies[i], f.series[i].area
		if t.complaints == 0 {
			continue
		}
		if push[a] == nil {
			push[a], press[a] = make([]float64, f.months), make([]float64, f.months)
		}
		voices[a]++
		for m := 1; m < f.months; m++ {
			push[a][m] += t.push[m]
			press[a][m] += t.press[m]
		}
	}
	for a := range f.events {
		if voices[a] < 3 {
			continue
		}
		at, best := 0, 0.0
		for m := 1; m < f.months; m++ {
			if press[a][m] <= 0 {
				continue
			}
			if f.events[a] != nil && f.events[a][m] != 0 {
				e := f.events[a][m] + 0.7*(push[a][m]-eventOwn*f.events[a][m])/(press[a][m]+eventOwn)
				f.events[a][m] = min(max(e, -3), 3)
				continue
			}
			if f.near(a, m) {
				continue
			}
			least := float64(sure)
			if f.ending[m] {
				least = sureMerged
			}
			if s := push[a][m] * push[a][m] / press[a][m] / least; s > max(best, 1) {
				at, best = m, s
			}
		}
		if more && at > 0 {
			if f.events[a] == nil {
				f.events[a] = make([]float64, f.months)
			}
			f.events[a][at] = push[a][at] / (press[a][at] + eventOwn)
		}
	}
}

// near tells whether a step of an area was found within half a year of a month:
// two so near could not be told apart.
func (f *fit) near(area, month int) bool {
	if f.events[area] == nil {
		return false
	}
	for m := max(month-6, 0); m <= min(month+6, f.months-1); m++ {
		if f.events[area][m] != 0 {
			return true
		}
	}
	return false
}

// eventOwn is the precision of what is believed of a step before it is seen.
const eventOwn = 2

// findCaps finds sensors that end at a value: their highest reading comes again
// and again.
func (f *fit) findCaps() {
	f.cap = make([]float64, len(f.sources))
	top, times, all := make([]float64, len(f.sources)), make([]int, len(f.sources)), make([]int, len(f.sources))
	for i := range f.series {
		for _, j := range f.series[i].evidence {
			o := &f.series[i].obs[j]
			if o.kind != Sensor {
				continue
			}
			all[o.source]++
			switch {
			case times[o.source] == 0 || o.value > top[o.source]:
				top[o.source], times[o.source] = o.value, 1
			case o.value == top[o.source]:
				times[o.source]++
			}
		}
	}
	for s := range f.cap {
		f.cap[s] = math.Inf(1)
		if times[s] >= 4 && times[s]*12 >= all[s] {
			f.cap[s] = top[s]
		}
	}
}
