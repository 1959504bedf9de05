package estimate

import "math"

// learnHabit is the M-step for one agency.
func (f *fit) learnHabit(g int, all []said, late bool) {
	h := &f.habits[g]
	v := &f.services[f.agencies[g].indicator]
	var sum said
	h.heard = heardOf{info: v.precision, pull: v.pull, outer: v.logDet}
	alone := heardOf{}
	for c := cLevel; c < columns; c++ {
		alone.info[c][c] = 1 // the evidence is out of this
	}
	push, weight := make([]float64, f.months), make([]float64, f.months)
	for _, i := range f.agencySeries[g] {
		t := &all[i]
		h.heard.info.add(&f.shared[i].info, -1) // it stands in the whole already
		for c := range columns {
			h.heard.pull[c] -= f.shared[i].pull[c]
		}
		if !h.shocked {
			h.heard.info.add(&t.shared.info, 1)
			for c := range columns {
				h.heard.pull[c] += t.shared.pull[c]
			}
		}
		sum.shared.log += t.shared.log
		for n := range sum.ragged {
			sum.ragged[n] += t.ragged[n]
		}
		for l := range sum.late {
			sum.late[l] += t.late[l]
			sum.lateness[l] += t.lateness[l]
		}
		for m := range push {
			push[m] += t.push[m]
			weight[m] += t.weight[m]
		}
		sum.square += t.square
		sum.n += t.n
		sum.slips += t.slips
		sum.own.join(t.own)
		sum.wander.join(t.wander)
		sum.loose.join(t.loose)
		sum.looseArea.join(t.looseArea)
		sum.looseSquare += t.looseSquare
		alone.info.add(&t.alone.info, 1)
		for c := range columns {
			alone.pull[c] += t.alone.pull[c]
		}
		sum.alone.log += t.alone.log
	}
	h.noise = max(towards(sum.square, sum.n, f.all.noise, 6), 4e-5)
	h.slips = min(max(towards(sum.slips, sum.n+sum.slips, 0.04, 60), 0.005), 0.3)
	h.own = min(max(sum.own.learn(h.own, f.all.own, 2), 1e-5), 4)
	h.wander = min(max(sum.wander.learn(h.wander, f.all.wander, 2), 1e-7), 0.05)
	h.looseOwn = max(towards(sum.looseSquare, sum.n+sum.slips, 4e-4, 6), 1e-5)
	h.loose = min(max(sum.loose.learn(h.loose, 0.002, 2), 1e-6), 0.5)
	h.looseArea = min(max(sum.looseArea.learn(h.looseArea, 0.05, 1), 1e-4), 4)
	course := manner{v.level, 1, 0.1 * 0.1, 0, 1}
	var evidence float64
	h.course, _, evidence = course.after(&alone)
	h.alone = sum.alone.log + evidence
	if h.ragged {
		h.learnLateness(&sum.lateness)
	}
	if !h.shocked && !h.ragged && len(f.agencySeries[g]) > 2 && shocked(push, weight) {
		h.shocked, h.shocks = true, 0.01
	}
	h.told = sum.shared.log
	if late {
		f.learnLag(h, &sum.late, &sum.ragged)
	}
}

// learnLag chooses how late an agency's figures are.
func (f *fit) learnLag(h *habit, late *[maxLag + 1]float64, ragged *[maxLag + 1]float64) {
	best := 0
	var top float64
	for l, log := range late {
		p := log + math.Log(f.all.lags[l])
		if l > 0 {
			p -= 2 // not for chance alone
		}
		if l == 0 || p > top {
			best, top = l, p
		}
		h.lagWeight[l] = p
	}
	sum := 0.0
	for l := range h.lagWeight {
		h.lagWeight[l] = math.Exp(h.lagWeight[l] - top)
		sum += h.lagWeight[l]
	}
	for l := range h.lagWeight {
		h.lagWeight[l] /= sum
	}
	h.ragging = ragged[best]
	if best != h.lag {
		h.lag = best
		clear(h.shock)
	}
}

// learnHabits is what agencies have in common: an empirical Bayes prior, so that
// an agency with little evidence is taken for one of its city.
func (f *fit) learnHabits() {
	a := &f.all
	if len(f.habits) == 0 {
		return
	}
	for range 3 {
		a.learnManners(f.habits)
	}
	var n, own, wander, noise float64
	var lags [maxLag + 1]float64
	for g := range f.habits {
		h := &f.habits[g]
		w := h.follows
		n += w
		own += w * math.Log(h.own)
		wander += w * math.Log(h.wander)
		noise += w * math.Log(h.noise)
		for l, p := range h.lagWeight {
			lags[l] += w * p
		}
	}
	a.own = math.Exp(towards(own, n, math.Log(0.005), 4))
	a.wander = math.Exp(towards(wander, n, math.Log(3e-5), 4))
	a.noise = math.Exp(towards(noise, n, math.Log(0.0006), 4))
	usual := [maxLag + 1]float64{0.7, 0.1, 0.1, 0.1}
	for l := range lags {
		a.lags[l] = towards(lags[l], n, usual[l], 6)
	}
}

// judge finds an agency's bias and whether its reports follow the truth.
func (f *fit) judge(g int) {
	h, a := &f.habits[g], &f.all
	as, evidence := a.as(h)
	h.shared, h.cov = column{}, columnM{}
	for k := range as {
		for i := range columns {
			h.shared[i] += as[k].p * as[k].mean[i]
		}
	}
	for k := range as {
		w := &as[k]
		for i := range columns {
			for j := range columns {
				h.cov[i][j] += w.p * (w.cov[i][j] + (w.mean[i]-h.shared[i])*(w.mean[j]-h.shared[j]))
			}
		}
	}
	h.odds = evidence + h.told - h.alone + math.Log(a.follow/(1-a.follow))
	h.follows = 1 / (1 + math.Exp(-min(max(h.odds, -30), 30)))
}
