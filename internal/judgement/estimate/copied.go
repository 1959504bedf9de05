package estimate

import "math"

// Some areas send in the figures of another area of the same agency. Such figures
// say nothing of the area that sends them: its estimate is the evidence's.

// enoughAlike is in how many months two areas must both have reported, and in what
// share of these the same, for one to have copied the other.
const (
	enoughMonths = 12
	enoughAlike  = 0.9
)

// silenceCopies leaves of areas that report the same figures the one whose
// evidence moves most like them, and takes the others out of their agency.
func (f *fit) silenceCopies() {
	each(len(f.agencySeries), f.opt.Workers, func(_ *smoother, g int) { f.silenceCopiesOf(g) })
}

func (f *fit) silenceCopiesOf(g int) {
	var kept []int
	for _, i := range f.agencySeries[g] {
		copied := false
		for n, j := range kept {
			if !alike(&f.series[i], &f.series[j]) {
				continue
			}
			copied = true
			f.series[i].twin, f.series[j].twin = true, true
			if f.unlike(i) < f.unlike(j) {
				f.series[j].agency, f.series[j].silenced = -1, true
				kept[n] = i
			} else {
				f.series[i].agency, f.series[i].silenced = -1, true
			}
			break
		}
		if !copied {
			kept = append(kept, i)
		}
	}
	f.agencySeries[g] = kept
}

// alike tells whether two series of reports are one: the same to the last digit in
// nearly all months. Round figures do not count, they are the same by chance.
func alike(a, b *series) bool {
	same, both, n := 0, 0, 0
	for _, i := range a.reports {
		x := &a.obs[i]
		for n < len(b.reports) && b.obs[b.reports[n]].t < x.t {
			n++
		}
		if n == len(b.reports) {
			break
		}
		y := &b.obs[b.reports[n]]
		if y.t != x.t || round(x.value) && round(y.value) {
			continue
		}
		both++
		if x.value == y.value {
			same++
		}
		if both-same > len(a.reports)/8 {
			return false
		}
	}
	return both >= enoughMonths && float64(same) >= enoughAlike*float64(both)
}

// round tells whether a value is a whole number of hundredths.
func round(x float64) bool { return math.Abs(100*x-math.Round(100*x)) < 1e-9 }

// unlike is how far reports move apart from the evidence of their area: the spread
// of the difference, in the standard deviations of the evidence.
func (f *fit) unlike(i int) float64 {
	s, k := &f.series[i], &f.tracks[i]
	v := &f.services[s.indicator]
	var n, sum, square float64
	for _, j := range s.reports {
		o := &s.obs[j]
		w := 1 / (k.known[o.t] + 0.01)
		d := v.scale.link(o.value) - k.theta[o.t]
		n, sum, square = n+w, sum+w*d, square+w*d*d
	}
	return (square - sum*sum/n) / float64(len(s.reports))
}
