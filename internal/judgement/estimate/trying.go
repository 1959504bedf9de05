package estimate

import "math"

const (
	tryAreas  = 48 // of an indicator, at most, on which curves are tried
	tryMonths = 12 // with complaints, which an area must have for that
	tryPasses = 5
	tryStray  = 0.05 // least variance of the propensity of a series: as far as the line found it, it may be wrong
)

// trying holds curves of an indicator against each other on some of its areas, by how
// likely all evidence of these is.
type trying struct {
	f      *fit
	w      *smoother
	v      *service
	sample []int // series
	tracks []track
	top    trial
}

// trial is an indicator under a curve that is tried, and the log evidence for it.
type trial struct {
	service
	evidence float64
}

// trying prepares for that: with areas that tell enough, evenly from all.
func (f *fit) trying(w *smoother, k int) *trying {
	q := &trying{f: f, w: w, v: &f.services[k], top: trial{evidence: math.Inf(-1)}}
	var all []int
	for _, i := range f.byIndicator[k] {
		n := 0
		for _, j := range f.series[i].evidence {
			if f.series[i].obs[j].kind == Complaints {
				n++
			}
		}
		if n >= tryMonths {
			all = append(all, i)
		}
	}
	for n := range min(len(all), tryAreas) {
		q.sample = append(q.sample, all[n*len(all)/min(len(all), tryAreas)])
		q.tracks = append(q.tracks, track{mean: make([]vector, f.months), sd2: make([]float64, f.months), loose: make([]float64, f.months)})
	}
	return q
}

// hold keeps a curve if it is better than all before.
func (q *trying) hold(c curve) {
	if t := q.try(c); t.evidence > q.top.evidence {
		q.top = t
	}
}

// try finds the best rate under a curve. Theta begins where it is usual, or, where
// a leap was found before, where it is.
func (q *trying) try(c curve) trial {
	t := trial{service: *q.v}
	t.curve = c
	before, _ := q.v.response(q.v.level, q.v.spread)
	now, _ := t.response(q.v.level, q.v.spread)
	t.rate += now - before
	for n := range q.sample {
		q.begin(n)
	}
	for pass := range tryPasses {
		var pull, info float64
		t.evidence = 0
		for n := range q.sample {
			r := q.smooth(n, &t.service, pass < tryPasses-1)
			t.evidence += r.log
			pull += r.pull[cRate]
			info += r.info[cRate][cRate]
		}
		if pass < tryPasses-1 {
			t.rate += min(max(pull/(info+rateOwn), -1), 1)
		}
	}
	return t
}

func (q *trying) begin(n int) {
	from, to := &q.f.tracks[q.sample[n]], &q.tracks[n]
	to.open = from.open
	if q.v.leaps {
		copy(to.mean, from.mean)
		copy(to.sd2, from.sd2)
		copy(to.loose, from.loose)
		return
	}
	for t := range to.mean {
		to.mean[t], to.sd2[t], to.loose[t] = vector{iTheta: q.v.level}, q.v.spread, 1
	}
}

// smooth says what a series tells of what is tried, and moves its track there.
func (q *trying) smooth(n int, v *service, move bool) regressed {
	f, w, s, k := q.f, q.w, &q.f.series[q.sample[n]], &q.tracks[n]
	people := f.tracks[q.sample[n]].people
	k.people = moment{people.mean + v.rate - q.v.rate, max(people.variance, tryStray)}
	m := motion{step: w.loose}
	f.motionUnder(v, s, k, &m)
	w.loose = m.step
	w.readings = resize(w.readings, len(s.evidence))
	for n, j := range s.evidence {
		if o := &s.obs[j]; o.kind == Complaints {
			w.readings[n] = plainly(s, v, k, o, k.open[j])
		} else {
			f.evidence(&w.readings[n], s, v, k, o, k.open[j])
		}
	}
	out := w.regress(f, &m, w.readings, cRate, cBelow)
	if !move {
		return out
	}
	w.runOn(&m, w.readings)
	for t := range k.mean {
		k.mean[t], k.sd2[t] = w.mean[t], w.cov[t].theta
		if t > 0 {
			k.loose[t] = v.stride(&k.mean[t-1], &k.mean[t], &w.step[t])
		}
	}
	return out
}

// plainly makes complaints linear around their own number, which is the same under
// every curve, so that how likely they are can be compared.
func plainly(s *series, v *service, k *track, o *observation, open float64) reading {
	at := k.mean[o.t][iTheta]
	m := v.meet(at, k.sd2[o.t])
	fall, slope := v.fall(&m)
	return reading{
		t: o.t, i1: iTheta, c1: -slope, i2: iPeople, c2: 1, lo: m.part[0], hi: m.part[1],
		z: math.Log(o.value+0.5) - s.logPop - v.months.talk[o.t] + fall - slope*at,
		v: (1/(o.value+1) + v.restless + v.months.deaf[o.t] + v.astray(&m, k.sd2[o.t])) * open,
	}
}
