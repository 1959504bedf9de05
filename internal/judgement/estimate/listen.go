package estimate

import (
	"math"
	"slices"
)

// said sums over one series what its agency's habit is learned from.
type said struct {
	shared       regressed
	late         [maxLag + 1]float64 // log likelihood by lag
	ragged       [maxLag + 1]float64 // of a few areas: log likelihood if every figure has another, less that by lag
	lateness     lateness            // expected number of figures by lag
	alone        regressed           // the reports by themselves
	square, n    float64
	slips        float64
	own, wander  score
	loose        score
	looseArea    score
	looseSquare  float64
	push, weight []float64 // for the month's common error
}

// listen smooths a series with its reports, the agency's habit held, and sums up.
func (f *fit) listen(w *smoother, i int, sum *said, late, ragged bool) {
	s, k, c := &f.series[i], &f.tracks[i], &f.finals[i]
	h, level := f.habit(s), f.services[s.indicator].level
	push, weight := sum.push, sum.weight
	if push == nil {
		push, weight = make([]float64, f.months), make([]float64, f.months)
	}
	*sum = said{}
	sum.push, sum.weight = push, weight
	clear(sum.push)
	clear(sum.weight)
	var m motion
	m.step = w.loose
	f.motion(s, k, &m)
	w.loose = m.step
	h.deviate(&m, f.tracks[i].apart)
	if late {
		for lag := range sum.late {
			// what the month's error was taken for was found with another lag:
			// leave it in, as noise
			jacobian := f.spoken(w, i, f.evident[i], lag, true)
			for j := range w.readings {
				if w.readings[j].i2 == iReport {
					w.readings[j].v += h.shocks
				}
			}
			m := m
			f.shift(&m, w.readings, h)
			h.follow(w.readings, level)
			sum.late[lag] = w.likelihoodUnder(&m, w.readings, robust) + jacobian
		}
		if all := f.agencySeries[f.habitOf[agencyKey{s.agency, s.indicator}]]; ragged && slices.Contains(all[:min(len(all), enoughAreas)], i) {
			spread := f.likelySpread(w, i, m)
			for lag := range sum.ragged {
				sum.ragged[lag] = spread - sum.late[lag]
			}
		}
	}
	jacobian := f.spoken(w, i, f.evident[i], h.late(), false)
	sum.shared = w.regress(f, &m, w.readings, 0, columns)
	sum.shared.log += jacobian - f.shared[i].log
	f.shift(&m, w.readings, h)
	h.follow(w.readings, level)
	w.run(&m, w.readings)
	if h.ragged {
		c.reopenRagged(w, s, h, sum)
	}
	next := 0
	for j := range w.readings {
		r := &w.readings[j]
		if r.i2 != iReport || h.ragged {
			continue
		}
		at := s.reports[next]
		next++
		e := w.eps[j]
		sum.push[r.t] += e.mean / r.v
		sum.weight[r.t] += (r.v - e.variance) / (r.v * r.v)
		p, square := c.reopen(w, j, at, h)
		sum.square += (1 - p) * square
		sum.n += 1 - p
		sum.slips += p
	}
	for t := range w.pull {
		u, n := w.pull[t][iReport], w.hold[t][iReport]
		if t == 0 {
			sum.own.add(u*math.Sqrt(k.apart), n*k.apart)
		} else {
			sum.wander.add(u*math.Sqrt(k.apart), n*k.apart)
		}
	}
	for t := range c.mean {
		c.mean[t] = w.mean[t]
		c.sd2[t] = w.cov[t].theta
	}
	f.listenAlone(w, i, h, sum)
}

// reopen settles how much a report says, the reading j of its series: how
// probably it is far off, by the square of what is left of its noise, in its own
// units.
func (k *track) reopen(w *smoother, j int, report int32, h *habit) (p, square float64) {
	u2 := w.units[j] * w.units[j]
	own := h.noise * k.open[report] / u2 // the part of the noise that is the report's own
	part := own / w.readings[j].v
	square = (part*part*w.eps[j].square() + own*(1-part)) * u2
	p = slipped(square, h)
	k.open[report] = opened(p, square, h)
	return p, square
}

// slipped is the probability that a report with this expected square of noise
// is far off for once.
func slipped(square float64, h *habit) float64 {
	usual := wide * (1 - h.slips) / (h.slips * math.Sqrt(h.noise))
	return 1 / (1 + usual*math.Exp(-square/2*(1/h.noise-1/(wide*wide))))
}

// opened is the multiple of the usual noise variance that a report has which is
// far off with probability p; the farther, the less it says.
func opened(p, square float64, h *habit) float64 {
	return 1 / (1 - p + p*h.noise/(wide*wide+square/4))
}
