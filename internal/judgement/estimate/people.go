package estimate

// learnPeople finds what the propensities to complain of one area have in
// common over the indicators, and gives every series the prior that the others
// imply. Around an area's common propensity stand its series: a star, so that
// messages give exact moments.
func (f *fit) learnPeople(tallies []tally) {
	n := len(f.areas)
	for range 4 {
		area := make([]message, n) // about the area's common propensity, from its series
		for i := range f.series {
			m := f.fromSeries(i, tallies)
			area[f.series[i].area] = combine(area[f.series[i].area], m)
		}
		f.people, _ = f.spreadOfPeople(area)
		for k := range f.services {
			f.learnOwn(k, tallies, area)
		}
	}
	area := make([]message, n)
	for i := range f.series {
		area[f.series[i].area] = combine(area[f.series[i].area], f.fromSeries(i, tallies))
	}
	for i := range f.series {
		v := &f.services[f.series[i].indicator]
		u := f.cavity(area[f.series[i].area], f.fromSeries(i, tallies))
		f.tracks[i].people = moment{v.rate + u.mean, v.own + u.variance}
	}
}

// fromSeries is what a series says about its area's common propensity.
func (f *fit) fromSeries(i int, tallies []tally) message {
	m := tallies[i].people
	if m.precision == 0 {
		return m
	}
	v := &f.services[f.series[i].indicator]
	return message{m.mean - v.rate, 1 / (1/m.precision + v.own)}
}

// cavity is the area's common propensity without one of the messages in it.
func (f *fit) cavity(all, without message) moment {
	p := all.precision - without.precision + 1/f.people
	return moment{(all.mean*all.precision - without.mean*without.precision) / p, 1 / p}
}

func combine(a, b message) message {
	p := a.precision + b.precision
	if p == 0 {
		return message{}
	}
	return message{(a.mean*a.precision + b.mean*b.precision) / p, p}
}

// spreadOfPeople is the variance over areas of the common propensity.
func (f *fit) spreadOfPeople(area []message) (float64, float64) {
	var v, n float64
	for _, m := range area {
		if m.precision == 0 {
			continue
		}
		p := m.precision + 1/f.people
		e := m.mean * m.precision / p
		v += e*e + 1/p
		n++
	}
	return max(towards(v, n, 0.1, 4), 1e-3), n
}

// learnOwn is how far single series of an indicator are from the propensity
// that their area and indicator imply.
func (f *fit) learnOwn(k int, tallies []tally, area []message) {
	v := &f.services[k]
	var e2, n float64
	for _, i := range f.byIndicator[k] {
		m := tallies[i].people
		if m.precision == 0 {
			continue
		}
		u := f.cavity(area[f.series[i].area], f.fromSeries(i, tallies))
		part := v.own / (1/m.precision + u.variance + v.own)
		e := part * (m.mean - u.mean - v.rate)
		e2 += e*e + v.own*(1-part)
		n++
	}
	if n > 0 {
		v.own = max(towards(e2, n, v.usualStray, 20), 1e-4)
	}
}
