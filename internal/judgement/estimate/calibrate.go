package estimate

import "math"

// spreads holds, for one indicator, how far other sources are from what is
// believed without them.
type spreads struct {
	reports, anchors float64 // estimate of the true variance over the stated one
	n                float64
}

func (f *fit) spreadsOf(k int) spreads {
	v := &f.services[k]
	var num, den, n float64
	for _, i := range f.byIndicator[k] {
		s := &f.series[i]
		if s.agency < 0 {
			continue
		}
		h := f.habit(s)
		if h.follows < 0.9 {
			continue
		}
		e, c := &f.tracks[i], &f.finals[i]
		for _, j := range s.reports {
			o := &s.obs[j]
			t := moved(o, h.lag)
			p := e.sd2[t] + e.vague[t]
			eta := e.mean[t][iTheta] + f.biasAt(&h.shared, int(t)) + h.shock[t]
			z, unit := report(v, o, eta)
			noise := h.noise/(unit*unit) + h.shockVar[t] + h.own
			if c.open[j] > 2 {
				continue
			}
			w := 1 / (p + noise)
			d := (z - eta) * (z - eta)
			d = min(d, 9*(p+noise))
			num += w * (d - noise)
			den += w * p
			n++
		}
	}
	out := spreads{reports: num / math.Max(den, 1e-9), n: n}
	return out
}
