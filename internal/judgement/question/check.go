package question

import (
	"cmp"
	"slices"
	"strings"

	"nyata/internal/ground/period"
)

// check holds the plan against the catalogue: the measure exists, the level
// and the grain are there, the time has begun, only sums are summed.
func (r *reading) check(g groups) {
	p := &r.plan
	for _, m := range append(slices.Clone(p.Metrics), p.Factors...) {
		x, ok := r.a.indicators[m.Indicator]
		if !ok {
			r.refuse(NoIndicator, m.Indicator)
			continue
		}
		if !slices.Contains(x.Measures, m.Measure) {
			r.refuse(NoGrain, m.Measure)
		}
		if w := cmp.Or(r.otherKind(x), r.excluded(x), r.absentHere(x.ID)); w != "" {
			r.refuse(NoIndicator, w)
		}
		r.checkLevels(x.of(m.Measure))
		r.checkTimes(x.of(m.Measure), m)
		if p.Op == Sum && (!x.Additive || x.Unit == "%" || m.Measure == Achievement || m.Measure == Absorption) {
			r.refuse(NoGrain, "")
		}
	}
	switch p.Op {
	case Ratio:
		if len(p.Metrics) != 2 {
			r.refuse(Ambiguous, "")
		}
		for _, m := range p.Metrics { // a share is no part of a count
			if r.a.unitOf(m) == "%" {
				r.refuse(NoGrain, m.Indicator)
			}
		}
	case Compare:
		if len(p.Areas) < 2 && len(p.Agencies) < 2 && len(p.Periods) < 2 && len(p.Metrics) < 2 && p.Group == nil && !r.ranged {
			r.refuse(Ambiguous, "")
		}
	case Value, Rank, Filter:
		if len(p.Metrics) > 1 {
			r.refuse(Ambiguous, "")
		}
	default:
	}
	if p.Op == Why && !r.joinedFactors() {
		r.refuse(Ambiguous, "")
	}
	if len(p.Metrics) > 1 && p.Op != Ratio && p.Op != Why && !r.joined() {
		r.refuse(Ambiguous, "")
	}
	if p.Op == Value && len(p.Agencies) == 0 && len(p.Areas) == 0 && p.Group == nil && p.Metrics[0].Indicator == Budget && slices.Contains(p.Periods, Latest) {
		r.refuse(Ambiguous, "") // whose money, and when?
	}
	if r.perNumber() && p.Op != Ratio && slices.ContainsFunc(p.Metrics, func(m Metric) bool { return r.a.indicators[m.Indicator].Additive }) {
		r.refuse(NoIndicator, "per") // so many of each thousand, of whom nobody knows how many there are
	}
	if g.timeRank && r.order == "" && p.Op == Value {
		r.refuse(Ambiguous, "") // which month: of what?
	}
	if g.place != "" && !g.said && (p.Op == Value || p.Op == Trend || p.Op == Why) {
		r.refuse(Ambiguous, g.place)
	}
	if rank := map[string]int{"year": 3, "quarter": 2, "month": 1}; rank[p.GroupBy()] > 0 {
		for _, s := range p.Periods { // no year by year within a month
			if q, err := period.ParseISO(s); err == nil && !q.IsZero() && rank[p.GroupBy()] > rank[grainOf(q)] && rank[grainOf(q)] > 0 {
				r.refuse(Ambiguous, "")
			}
		}
	}
	if p.Op == Value && len(p.Metrics) == 1 && r.a.unitOf(p.Metrics[0]) == "%" && !r.shareSaid() && (r.hereMany() || r.howManyPeople()) {
		r.refuse(NoIndicator, "") // how many there are, of what only a share is known
	}
	if p.Op == Rank && len(p.Metrics) == 1 && r.a.unitOf(p.Metrics[0]) == "%" && !r.shareSaid() && r.mostPeople() {
		r.refuse(NoIndicator, "") // where most of them live is not where the share is largest
	}
	if r.limit > 0 && p.Limit == nil {
		r.refuse(Ambiguous, "")
	}
}

// mostPeople says whether a place is asked for by the number of people that are
// named: "penduduk miskin terbanyak".
func (r *reading) mostPeople() bool {
	for _, m := range r.found {
		if m.kind != anIndicator || !m.literal || !slices.ContainsFunc(m.at, func(i int) bool { return persons[r.text(i)] }) {
			continue
		}
		if next := m.last() + 1; r.is(next, "terbanyak|tersedikit") || r.is(next, "paling") && r.is(next+1, "banyak|sedikit") || r.is(m.first()-1, "terbanyak|most|fewest") {
			return true
		}
	}
	return false
}

// joined says whether the question joins the things it compares: a joining
// word stands between each two indicators, and somewhere beside money. "Aduan
// jalan rusak" is not complaints and roads.
func (r *reading) joined() bool {
	last, any := -1, false
	for _, m := range r.found {
		if m.kind != anIndicator {
			continue
		}
		if last >= 0 && !r.joinerIn(last+1, m.first()) {
			return false
		}
		last, any = m.last(), true
	}
	return !any || len(r.measure.money) == 0 || r.joinerIn(0, len(r.t))
}

// joinedFactors says whether a joining word stands between every two things
// that are to explain, and between those to be explained, where there is more
// than one: two names side by side may be one thing.
func (r *reading) joinedFactors() bool {
	explains := map[string]bool{}
	for _, f := range r.plan.Factors {
		explains[f.Indicator] = true
	}
	last := map[bool]int{}
	for _, m := range r.found {
		if m.kind != anIndicator {
			continue
		}
		side := explains[m.id]
		if before, any := last[side]; any && !r.joinerIn(before, m.first()) {
			return false
		}
		last[side] = m.last() + 1
	}
	return true
}

func (r *reading) joinerIn(from, to int) bool {
	for i := from; i < min(to, len(r.t)); i++ {
		if r.is(i, "dengan|with|sama") && r.is(i-1, "puas|kepuasan|senang|happy|satisfied|pleased|kecewa") {
			continue // what they are content with
		}
		if r.t[i].by == ofName {
			continue // "Dinas Koperasi dan UMKM"
		}
		if r.is(i, "dan|and|dengan|vs|versus|serta|maupun|with|,|sama|atau|or|&|ditambah|plus|digabung|dijumlah|to|dibanding|dibandingkan|against|than|daripada|lawan") {
			return true
		}
	}
	return false
}

func (r *reading) checkLevels(x Indicator) {
	p := &r.plan
	need := func(level string) {
		if !slices.Contains(x.Levels, level) {
			r.refuse(NoGrain, level)
		}
	}
	for _, id := range p.Areas {
		need(r.a.levelOf(id))
	}
	if ofMoney := p.Op == Ratio && slices.ContainsFunc(p.Metrics, func(m Metric) bool { return m.Indicator == Budget }); len(p.Agencies) > 0 && x.ID != Budget && !ofMoney {
		need("agency") // what an office's money is held against may be the city's
	}
	switch p.GroupBy() {
	case "kecamatan", "kelurahan":
		need(p.GroupBy())
	case "agency":
		if x.ID != Budget {
			need("agency")
		}
	case "year", "quarter", "month":
		r.needGrain(x, p.GroupBy())
	}
}

func (r *reading) needGrain(x Indicator, grain string) {
	ok := slices.Contains(x.Grains, grain)
	if grain == "half" {
		ok = ok || slices.Contains(x.Grains, "semester") || slices.Contains(x.Grains, "quarter") || slices.Contains(x.Grains, "month")
	}
	if !ok {
		r.refuse(NoGrain, grain)
	}
}

var grains = map[period.Grain]string{period.Years: "year", period.Halves: "half", period.Quarters: "quarter", period.Months: "month"}

func (r *reading) checkTimes(x Indicator, m Metric) {
	for _, s := range r.plan.Periods {
		p, err := period.ParseISO(s)
		if err != nil || p.IsZero() {
			continue
		}
		r.needGrain(x, grainOf(p))
		if m.Measure != Target && m.Measure != Estimate && m.Measure != Ceiling && p.Start().After(r.now) {
			r.refuse(Future, p.String())
		}
		if m.Measure == Estimate && p.Start().Year() > r.now.Year()+1 || p.Start().Year() > r.now.Year()+10 {
			r.refuse(Future, p.String())
		}
		if first := x.First; first != "" && len(first) >= 4 && p.End().Year() < yearIn(first) {
			r.refuse(NoGrain, p.String())
		}
	}
}

// grainOf is the grain of a period or of the ends of a range.
func grainOf(p period.Period) string {
	s, _, _ := strings.Cut(p.String(), "..")
	if q, err := period.ParseISO(s); err == nil {
		if g, ok := grains[q.Grain()]; ok {
			return g
		}
	}
	return "day"
}

func yearIn(s string) int {
	n := 0
	for i := 0; i < 4 && i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0
		}
		n = 10*n + int(s[i]-'0')
	}
	return n
}
