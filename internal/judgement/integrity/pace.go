package integrity

import "nyata/internal/ground/period"

// pace is how often a source counts: in every so many-th period from a phase on.
// In between it sends in what it counted.
type pace struct{ every, phase int }

// paces are what offices count by, the year before its parts, in periods of a
// series that has so many a year: year, half-year and quarter.
var paces = map[int][]int{12: {12, 6, 3}, 4: {4, 2}, 2: {2}}

// counted gives the series of one source as they were counted. A figure that is
// counted once a year, half-year or quarter and sent in every month is one figure:
// what follows are copies, which nobody pretends to have measured. All series of
// an indicator tell together how often it is counted.
func counted(own []Series) []Series {
	type group struct {
		topic string
		year  int
	}
	of := map[group][]Series{}
	for _, s := range own {
		if s.Kind != Money && !s.running() {
			g := group{s.Topic, s.year()}
			of[g] = append(of[g], s)
		}
	}
	found := make(map[group]pace, len(of))
	for g, series := range of {
		found[g] = paceOf(series, g.year)
	}
	out := make([]Series, len(own))
	for i, s := range own {
		out[i] = s
		if p := found[group{s.Topic, s.year()}]; p.every > 1 && s.Kind != Money && !s.running() {
			out[i] = p.of(s)
		}
	}
	return out
}

// paceOf finds how often a source counts an indicator; none where it may be in
// every period.
func paceOf(of []Series, year int) pace {
	for _, every := range paces[year] {
		for phase := range every {
			if p := (pace{every, phase}); p.fits(of) {
				return p
			}
		}
	}
	return pace{}
}

// fits reports whether figures change at this pace: hardly ever within (one in
// twenty, where somebody mended one), mostly from one count to the next, or there far
// more often than elsewhere. Who copies without counting changes at odd times, or never.
func (p pace) fits(of []Series) bool {
	var within, changed, over, anew int
	for _, s := range of {
		for i := 1; i < len(s.Values); i++ {
			a, b := s.Values[i-1], s.Values[i]
			moved := 0
			if a.Reported != b.Reported {
				moved = 1
			}
			if p.since(s, a.Period) == p.since(s, b.Period) {
				within, changed = within+1, changed+moved
			} else {
				over, anew = over+1, anew+moved
			}
		}
	}
	if within < 12 || over < 2 || 20*changed > within {
		return false
	}
	return 5*anew >= 3*over || binomial(anew, anew+changed, float64(over)/float64(over+within)) <= byChance
}

// byChance is how likely changes at odd times may be to fall where they do: figures
// that are round, or of what hardly moves, are often as they were at the count before.
const byChance = 1e-4

// since is the period, numbered from the first of year nought, in which what is
// sent in was counted.
func (p pace) since(s Series, at period.Period) int {
	n := s.ordinal(at) - p.phase
	return n - n%p.every + p.phase
}

// ordinal numbers the periods of a series.
func (s Series) ordinal(at period.Period) int { return at.Year()*s.periods() + at.Part() - 1 }

// of leaves the first figure of every count. It stands for the period in which
// the count was due.
func (p pace) of(s Series) Series {
	out := s
	out.Values, out.every = nil, p.every
	last := -1
	for _, v := range s.Values {
		since := p.since(s, v.Period)
		if since == last {
			continue
		}
		for late := s.ordinal(v.Period) - since; late > 0; late-- {
			v.Period = v.Period.Prev()
		}
		last = since
		out.Values = append(out.Values, v)
	}
	return out
}
