package estimate

// counting is how often an agency counts: its figures change in every period-th
// month only, and in between repeat what was counted. A period of 1 says that they
// may change every month.
type counting struct{ period, phase int }

// countings finds it for every agency, from all its areas together: figures that
// change at a boundary of year, half-year or quarter and hardly ever within. Who
// copies without counting changes at odd times, or never.
func (l *layout) countings() {
	l.counts = make([]counting, len(l.agencies))
	for g := range l.counts {
		l.counts[g] = counting{1, 0}
		for _, period := range []int{12, 6, 3} {
			if phase, ok := l.phase(g, period); ok {
				l.counts[g] = counting{period, phase}
				break
			}
		}
		for _, i := range l.agencySeries[g] {
			l.counts[g].keep(&l.series[i], l.first)
		}
	}
}

// phase is the first month of an agency's period, if it has that.
func (l *layout) phase(g, period int) (int, bool) {
	for phase := range period {
		var within, changed, over, anew int
		for _, i := range l.agencySeries[g] {
			s := &l.series[i]
			for n := 1; n < len(s.reports); n++ {
				a, b := &s.obs[s.reports[n-1]], &s.obs[s.reports[n]]
				same := a.value == b.value
				switch {
				case (counting{period, phase}).between(int(a.t)+l.first, int(b.t)+l.first):
					over++
					if !same {
						anew++
					}
				default:
					within++
					if !same {
						changed++
					}
				}
			}
		}
		if within >= 12 && over >= 2 && changed*20 <= within && anew*5 >= over*3 {
			return phase, true
		}
	}
	return 0, false
}

// between says whether a count lies after one month and not after another.
func (c counting) between(after, until int) bool {
	return mod(until-c.phase, c.period) < until-after
}

// keep leaves of a series' reports those that say something new.
func (c counting) keep(s *series, first int) {
	if c.period <= 1 {
		return
	}
	kept := s.reports[:0]
	for n, j := range s.reports {
		if n > 0 {
			a, b := &s.obs[kept[len(kept)-1]], &s.obs[j]
			if a.value == b.value && !c.between(int(a.t)+first, int(b.t)+first) {
				continue
			}
		}
		kept = append(kept, j)
	}
	s.reports = kept
}
