package estimate

// learnEvidence is stage 1: the state of the city and the habits of the
// evidence, from the evidence alone.
func (f *fit) learnEvidence() {
	f.begin()
	tallies := make([]tally, len(f.series))
	for pass := range f.opt.passes.evidence {
		f.searching = pass == 3 || pass == 6 || pass == 9
		f.calm = pass < 3
		f.tilting = pass == 4 || pass == 7 || pass == 10 || pass == 13
		to := cBelow
		if f.tilting {
			to = columns
		}
		each(len(f.series), f.opt.Workers, func(w *smoother, i int) {
			f.smoothEvidence(w, i, &tallies[i], to)
		})
		each(len(f.services), f.opt.Workers, func(_ *smoother, k int) { f.learnService(k, tallies) })
		f.learnPeople(tallies)
		if f.tilting {
			f.learnLeans()
		}
		if pass >= 2 {
			f.borrow()
		}
		if pass == 2 || pass == 5 || pass == 10 {
			f.learnCommons(4, pass > 4, pass > 4)
			f.settled = true
		}
		if pass >= 3 && pass < 12 && pass%2 == 1 {
			each(len(f.services), f.opt.Workers, func(w *smoother, k int) { f.seekLeap(w, k, pass > 3) })
		}
		if pass == 8 || pass == 12 {
			f.learnStrays()
		}
		if pass >= 1 && pass <= 8 {
			f.learnEvents(tallies, pass == 2 || pass == 6)
		}
	}
	f.searching = false
	f.learnCommons(4, true, false)
	// Once more from the beginning with everything learned: what a series is
	// believed to be must not depend on the way there, so that one can be done
	// again by itself.
	f.shared = make([]regressed, len(f.series))
	each(len(f.series), f.opt.Workers, func(w *smoother, i int) { f.againEvidence(w, i) })
	each(len(f.services), f.opt.Workers, func(_ *smoother, k int) {
		f.learnShared(k, func(i int) *regressed { return &f.shared[i] }, false)
	})
	each(len(f.series), f.opt.Workers, func(w *smoother, i int) { f.vagueEvidence(w, i) })
}

// smoothEvidence smooths a series by its evidence, moves its track there, and
// sums up when asked to.
func (f *fit) smoothEvidence(w *smoother, i int, sum *tally, to int) {
	s, k := &f.series[i], &f.tracks[i]
	m := f.around(w, i)
	if sum != nil {
		shared := w.regress(f, &m, w.readings, cLevel, to)
		w.runOn(&m, w.readings)
		f.count(w, s, k, &m, sum)
		sum.shared = shared
	} else {
		w.run(&m, w.readings)
	}
	v := &f.services[s.indicator]
	for t := range k.mean {
		k.mean[t] = w.mean[t]
		k.sd2[t] = w.cov[t].theta
		if t > 0 && !f.calm {
			k.loose[t] = v.stride(&k.mean[t-1], &k.mean[t], &w.step[t])
		}
	}
}

// againEvidence smooths a series by its evidence from the beginning, everything
// learned held.
func (f *fit) againEvidence(w *smoother, i int) {
	f.forget(&f.series[i], &f.tracks[i])
	for range f.opt.passes.again {
		f.smoothEvidence(w, i, nil, columns)
	}
	m := f.around(w, i)
	f.shared[i] = w.regress(f, &m, w.readings, cLevel, columns)
}

// around makes a series' evidence linear around its track.
func (f *fit) around(w *smoother, i int) motion {
	s, k := &f.series[i], &f.tracks[i]
	m := motion{step: w.loose}
	f.motion(s, k, &m)
	w.loose = m.step
	w.readings = f.readings(s, k, w.readings)
	return m
}

// vagueEvidence forms what is believed of a series by its evidence, and how vague
// that is because level, rate and slopes are not known for sure.
func (f *fit) vagueEvidence(w *smoother, i int) {
	m := f.around(w, i)
	w.regress(f, &m, w.readings, cLevel, columns)
	w.runOn(&m, w.readings)
	f.tracks[i].believe(w)
	by := w.sense(&m, w.readings, cLevel)
	s, k := &f.series[i], &f.tracks[i]
	for t := range by {
		v := &f.services[s.indicator]
		k.vague[t] = v.cov.variance(&by[t]) + v.months.course[t]*by[t][cLevel]*by[t][cLevel]
	}
	k.apart = f.apart(i)
}

// tails is the degrees of freedom of steps of theta: few, so that a true jump
// is not smoothed away.
const tails = 3

// loosen is the multiple of the usual variance that a step of the expected
// square (in units of that variance) has under Student's t.
func loosen(square float64) float64 { return (tails + square) / (tails + 1) }

// apart is by how much the lasting deviation of an area's reports is wider on the
// link scale than that of an area at the indicator's level, for reports err in the
// unit of the share: the mean over its months, by the evidence alone.
func (f *fit) apart(i int) float64 {
	k, v := &f.tracks[i], &f.services[f.series[i].indicator]
	sum := 0.0
	for _, x := range k.theta {
		sum += v.scale.uneven(x, v.level)
	}
	return min(max(sum/float64(len(k.theta)), 0.1), 10)
}
