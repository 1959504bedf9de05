package estimate

import (
	"cmp"
	"math"
	"slices"
)

// Books come when they come: of some agencies every figure is late by another
// number of months. How late each is, is one more unknown. A figure is split over
// the months it may speak of, each part by how likely that is (the variational
// form of a mixture), and how likely follows from where theta was in each.

// lateness is how probable each number of months is, or how often it was.
type lateness [maxLag + 1]float64

// evenly is any number of months as likely as any other.
func evenly() (q lateness) {
	for l := range q {
		q[l] = 1.0 / (maxLag + 1)
	}
	return q
}

// anyLag stands in the place of a lag where figures are split.
const anyLag = -1

// tellRagged finds the agencies whose figures are late by chance: by what each
// agency's figures say, and by how many of the city's are so.
func (f *fit) tellRagged() {
	share := usualRagged
	for range 8 {
		sum, n := 0.0, 0.0
		for g := range f.habits {
			h := &f.habits[g]
			n += h.follows
			sum += h.follows / (1 + (1-share)/share*math.Exp(-min(h.ragging, 300)))
		}
		share = towards(sum, n, usualRagged, 6)
	}
	for g := range f.habits {
		h := &f.habits[g]
		if h.ragging+alikeRagged*math.Log(share/(1-share)) > surelyRagged {
			h.beRagged()
		} else {
			h.ragged = false
		}
	}
}

// usualRagged is the share of such agencies before anything is known.
const usualRagged = 0.02

// One agency whose figures fit so by chance is common where evidence is noisy, a city
// in which most do is not: how much more the share counts than as odds, and how sure
// it must be.
const alikeRagged, surelyRagged = 4, 3

// enoughAreas is from how many areas of an agency it is told whether it is so.
const enoughAreas = 12

// part is a reading of a part of a report: which report of the series, and how
// late it is taken to be.
type part struct {
	report int32
	lag    int8
	month  int32
}

// late is how its figures are to be heard.
func (h *habit) late() int {
	if h.ragged {
		return anyLag
	}
	return h.lag
}

// beRagged makes an agency one whose figures are late by chance.
func (h *habit) beRagged() {
	h.ragged, h.shocked, h.shocks = true, false, 0
	clear(h.shock)
	clear(h.shockVar)
	h.lateness, h.lag = evenly(), maxLag/2
}

// learnLateness finds how late its figures are on the whole.
func (h *habit) learnLateness(sum *lateness) {
	n, mean := 0.0, 0.0
	for _, x := range sum {
		n += x
	}
	for l := range h.lateness {
		h.lateness[l] = towards(sum[l], n, 1.0/(maxLag+1), 8)
		mean += float64(l) * h.lateness[l]
	}
	h.lag = int(math.Round(mean))
}

// listParts puts the parts of all reports of a series in the order of the months they
// may speak of.
func (s *smoother) listParts(of *series) {
	s.parts = s.parts[:0]
	for n, j := range of.reports {
		for l := range maxLag + 1 {
			s.parts = append(s.parts, part{int32(n), int8(l), moved(&of.obs[j], l)}) // #nosec G115 -- few
		}
	}
	slices.SortStableFunc(s.parts, func(a, b part) int { return cmp.Compare(a.month, b.month) })
}

// spokenRagged is spoken for an agency whose figures are split. Its logarithm
// makes the likelihood of the parts a lower bound of that of the mixture.
func (f *fit) spokenRagged(w *smoother, i int, evident []reading, raw bool) (jacobian float64) {
	s, c := &f.series[i], &f.finals[i]
	v := &f.services[s.indicator]
	h := f.habit(s)
	if c.late == nil {
		c.late = make([]lateness, len(s.reports))
		for n := range c.late {
			for l := range c.late[n] {
				c.late[n][l] = h.lateness[l]
			}
		}
	}
	w.listParts(s)
	next := 0
	for j := range evident {
		for ; next < len(w.parts) && w.parts[next].month <= evident[j].t; next++ {
			jacobian += f.speakPart(w, i, v, h, &w.parts[next], raw)
		}
		w.readings = append(w.readings, evident[j])
		w.units = append(w.units, 0)
	}
	for ; next < len(w.parts); next++ {
		jacobian += f.speakPart(w, i, v, h, &w.parts[next], raw)
	}
	return jacobian
}

func (f *fit) speakPart(w *smoother, i int, v *service, h *habit, split *part, raw bool) (jacobian float64) {
	s, c := &f.series[i], &f.finals[i]
	j := s.reports[split.report]
	o := &s.obs[j]
	part := c.late[split.report][split.lag]
	eta := f.expected(v, h, &c.mean[split.month], split.month)
	z, unit := report(v, o, eta)
	noise := h.noise * c.open[j] / (unit * unit)
	if raw {
		noise += h.shocks
	}
	w.readings = append(w.readings, reading{t: split.month, i1: iTheta, i2: iReport, c1: 1, c2: 1, z: z, v: noise / part, rise: f.tracks[i].mean[split.month][iTheta] - v.level})
	w.units = append(w.units, unit)
	return (math.Log(noise/part)-part*math.Log(noise))/2 + part*(math.Log(h.lateness[split.lag]/part)-math.Log(unit))
}

// reopenRagged settles how much and how late each report is after its series was
// smoothed, and sums up where asked to.
func (k *track) reopenRagged(w *smoother, s *series, h *habit, sum *said) {
	squares := make([]lateness, len(s.reports))
	next := 0
	for j := range w.readings {
		if w.readings[j].i2 != iReport {
			continue
		}
		p := &w.parts[next]
		next++
		squares[p.report][p.lag] = w.eps[j].square() * w.units[j] * w.units[j]
	}
	for n, at := range s.reports {
		k.late[n] = h.lateOf(&squares[n], k.open[at])
		square := 0.0
		for l, q := range k.late[n] {
			square += q * squares[n][l]
		}
		p := slipped(square, h)
		k.open[at] = opened(p, square, h)
		if sum == nil {
			continue
		}
		sum.square += (1 - p) * square
		sum.n += 1 - p
		sum.slips += p
		for l, q := range k.late[n] {
			sum.lateness[l] += q
		}
	}
}

// lateOf is how probable each lag of a report is by the expected squares of its
// noise.
func (h *habit) lateOf(squares *lateness, open float64) (q lateness) {
	least := math.Inf(1)
	for _, x := range squares {
		least = min(least, x)
	}
	total := 0.0
	for l, x := range squares {
		q[l] = h.lateness[l] * math.Exp(-(x-least)/(2*h.noise*open))
		total += q[l]
	}
	sum := 0.0
	for l := range q {
		q[l] = max(q[l]/total, 1e-3)
		sum += q[l]
	}
	for l := range q {
		q[l] /= sum
	}
	return q
}

// orderRagged is the observations of a series in the order spokenRagged has them.
func (s *smoother) orderRagged(of *series, out []int32) []int32 {
	next := 0
	for _, j := range of.evidence {
		for ; next < len(s.parts) && s.parts[next].month <= of.obs[j].t; next++ {
			out = append(out, of.reports[s.parts[next].report])
		}
		out = append(out, j)
	}
	for ; next < len(s.parts); next++ {
		out = append(out, of.reports[s.parts[next].report])
	}
	return out
}
