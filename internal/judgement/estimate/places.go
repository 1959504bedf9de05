package estimate

// Few series have readings of every state: none of its own reports in the
// evidence, seldom both a sensor and an annual statistic. Theta and three others
// nearly always do, and a filter of four numbers written out is several times as
// fast as one of five in loops.

// places is which state stands where: theta at 0, three others in their order.
type places struct {
	of   [dim]int8 // place of each state; -1 for none
	at   [4]int8   // state in each place; -1 for none
	year bool      // the last place is the year's
}

// places finds a place for every state that readings see, then for what others
// there is room for: states that nothing tells of stay where they are. It answers
// false where four places are not enough.
func (p *places) fill(rs []reading) bool {
	var seen [dim]bool
	for j := range rs {
		seen[rs[j].i1], seen[rs[j].i2] = true, true
	}
	others := 0
	for i := iReport; i < dim; i++ {
		if seen[i] {
			others++
		}
	}
	if others > 3 {
		return false
	}
	for i := iReport; i < iYear && others < 3; i++ {
		if !seen[i] {
			seen[i] = true
			others++
		}
	}
	*p = places{at: [4]int8{0, -1, -1, -1}}
	next := int8(1)
	for i := int8(iReport); i < dim; i++ {
		p.of[i] = -1
		if seen[i] {
			p.of[i], p.at[next] = next, i
			next++
		}
	}
	p.year = seen[iYear]
	return true
}

// get is what a vector has for the state in a place.
func (p *places) get(v *vector, place int) float64 {
	if i := p.at[place]; i >= 0 {
		return v[i]
	}
	return 0
}

// likely is the log likelihood of the readings that forth took.
func (s *smoother) likely(cost func(square float64) float64) float64 {
	log := 0.0
	det := product{rest: 1}
	for j := range s.heard {
		if k := &s.heard[j]; k.g != 0 {
			log -= cost(k.v * k.v * k.g)
			det.times(k.g)
		}
	}
	return log + det.logarithm()/2
}
