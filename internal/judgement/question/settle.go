package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/period"
)

// settle makes the plan of what was found.
func (r *reading) settle(g groups) {
	p := &r.plan
	p.Op = r.op
	p.Areas, p.Agencies = r.ids(anArea), r.ids(anAgency)
	factors := map[string]bool{}
	for _, f := range p.Factors {
		factors[f.Indicator] = true
	}
	for _, m := range r.found {
		if m.kind == anIndicator && len(m.rivals) > 0 {
			r.refuse(Ambiguous, r.t[m.first()].typed)
		}
	}
	list := r.measure.list
	if len(list) == 0 {
		list = []string{Reported}
	}
	for _, id := range r.ids(anIndicator) {
		if factors[id] {
			continue
		}
		for _, x := range list {
			p.Metrics = append(p.Metrics, Metric{id, x})
		}
	}
	if r.moneyExplains() {
		for _, x := range r.measure.money {
			p.Factors = append(p.Factors, Metric{Budget, x})
		}
		r.measure.money = nil
	}
	for _, x := range r.measure.money {
		p.Metrics = append(p.Metrics, Metric{Budget, x})
	}
	if len(p.Metrics) == 0 {
		r.refuse(r.missing())
		return
	}
	r.settlePeriods()
	if s := r.ids(aSource); len(s) == 1 {
		p.Source = &s[0]
	}
	if r.group != "" {
		p.Group = &r.group
	}
	r.offices()
	r.settleRank(g)
	r.settleFilters()
	if g.bad != "" {
		r.refuse(Ambiguous, g.bad)
	}
	if p.Op == Ratio && len(p.Metrics) == 2 && p.Over == nil {
		last := p.Metrics[1]
		if p.Metrics[0].Indicator == r.below {
			last = p.Metrics[0]
		}
		p.Over = &last
	}
	r.check(g)
}

func (r *reading) settlePeriods() {
	p := &r.plan
	if r.lastN && len(r.periods) > 1 || len(r.measure.list) > 1 && len(r.periods) > 1 && !r.periodList && !r.ranged {
		r.refuse(Ambiguous, "") // each July of some years; a target of one year, a result of another
	}
	if r.spans > 1 && len(r.plan.Areas)+len(r.plan.Agencies) > 1 {
		r.refuse(Ambiguous, "") // one place in one year, another in another
	}
	if r.ranged && len(r.periods) > 1 || r.spans > 1 && slices.ContainsFunc(r.periods, func(x period.Period) bool { return x.Grain() != r.periods[0].Grain() }) {
		r.refuse(Ambiguous, "") // "Q2 … 2024": of which year?
	}
	if timed := r.group == "year" || r.group == "month" || r.group == "quarter"; timed && p.Op == Filter && slices.Contains(r.words, Latest) {
		r.refuse(Ambiguous, "") // "when last …"
	}
	if p.Op == Value && len(r.periods) == 1 && !r.ranged && r.group == "" && (r.is(0, "dari|from") || r.is(0, "mulai") && r.is(1, "dari")) && r.periods[0].Grain() == period.Years && r.peek("bagaimana|how|perkembangan|tren") >= 0 {
		p.Op = Trend // "dari tahun 2019 bagaimana IPM kita"
	}
	if p.Op == Trend && len(r.periods) == 1 && !r.ranged && r.group == "" { // "turun tidak dari 2021": since then
		if i := slices.IndexFunc(r.t, func(t token) bool { return t.by == ofPeriod }); i > 0 && (r.is(i-1, "dari|from") || r.is(i-1, "tahun") && r.is(i-2, "dari|from")) {
			from := r.periods[0]
			r.periods = nil
			r.since(from)
		}
	}
	r.beyond()
	for _, x := range r.periods {
		p.Periods = append(p.Periods, x.String())
	}
	for _, w := range r.words {
		if len(p.Periods) > 0 {
			continue
		}
		p.Periods = append(p.Periods, w)
	}
	if len(p.Periods) == 0 {
		p.Periods = []string{Latest}
		timeGroup := r.group == "year" || r.group == "month" || r.group == "quarter"
		if p.Op == Trend || (p.Op == Rank || p.Op == Filter) && timeGroup {
			p.Periods = []string{All}
		}
	}
}

// offices: money is of offices, so a kecamatan stands for its office.
func (r *reading) offices() {
	p := &r.plan
	if len(p.Areas) == 0 || slices.ContainsFunc(p.Metrics, func(m Metric) bool { return m.Indicator != Budget }) {
		return
	}
	var agencies []string
	for _, id := range p.Areas {
		found := ""
		for _, x := range r.a.catalogue.Agencies {
			if strings.Join(nameWords(x.Name), " ") == "kantor kecamatan "+strings.Join(nameWords(r.a.areas[id].Name), " ") && r.a.levelOf(id) == "kecamatan" {
				found = x.ID
			}
		}
		if found == "" {
			return
		}
		agencies = append(agencies, found)
	}
	p.Areas, p.Agencies = nil, append(p.Agencies, agencies...)
	p.Notes = append(p.Notes, TookOffice)
}

func (r *reading) settleRank(g groups) {
	p := &r.plan
	if p.Op != Rank {
		return
	}
	if r.group == "" || g.place != "" && g.time != "" { // the first of each year
		r.refuse(Ambiguous, "")
		return
	}
	// offices are ranked by how much of their money they spent, not by how much it was
	if r.group == "agency" {
		for i := range p.Metrics {
			if p.Metrics[i] == (Metric{Budget, Realised}) {
				p.Metrics[i].Measure = Absorption
			}
		}
	}
	if p.Metrics[0].Indicator == r.a.population && slices.ContainsFunc(r.t, func(t token) bool { return t.Text == "padat" || t.Text == "terpadat" }) {
		r.refuse(NoIndicator, "padat") // the densest is not the one with most people
	}
	if x := r.a.indicators[p.Metrics[0].Indicator]; x.Additive && slices.ContainsFunc(r.t, func(t token) bool {
		return among("bersih|terbersih|kotor|terkotor|clean|cleanest|dirty|dirtiest", t.Text)
	}) && p.Metrics[0].Measure == Reported {
		r.refuse(Ambiguous, "") // the cleanest is not where most is counted, nor least
	}
	order := r.direction(r.order, r.a.indicators[p.Metrics[0].Indicator], p.Metrics[0].Measure)
	p.Order = &order
	switch {
	case r.limit > 0:
		p.Limit = &r.limit
	case !r.sorted:
		one := 1
		p.Limit = &one
	}
}

func (r *reading) settleFilters() {
	p := &r.plan
	for _, b := range r.filters {
		if p.Op == Why && b.target {
			continue // "mengapa target tidak tercapai" asks of the result
		}
		m := r.nearest(b.at)
		if b.percent && m == (Metric{Budget, Realised}) { // so many per cent of the money spent
			m.Measure = Absorption
			p.Metrics[0] = m
		}
		if b.target {
			m.Measure = Achievement
		}
		p.Filters = append(p.Filters, Condition{m, b.comparison, b.value})
		r.unitFits(b, m)
	}
	if p.Op == Filter && (len(p.Metrics) != 1 || r.group == "") {
		r.refuse(Ambiguous, "")
	}
	if r.limit > 0 && p.Op != Rank {
		r.refuse(Ambiguous, "")
	}
}

// nearest is the metric a bound is about.
func (r *reading) nearest(int) Metric { return r.plan.Metrics[0] }

// unitFits refuses a bound in another unit than its metric's.
func (r *reading) unitFits(b bound, m Metric) {
	unit := r.a.unitOf(m)
	switch {
	case b.target:
	case b.counts && !r.a.indicators[m.Indicator].Additive:
		r.refuse(Ambiguous, r.t[b.at].typed)
	case b.percent && unit != "%", b.money && unit != "IDR" && unit != "count" && !strings.HasPrefix(unit, "IDR"), b.unit != "" && (unit == "%" || unit == "IDR") && b.unit != "poin":
		r.refuse(NoGrain, r.t[b.at].typed)
	}
}

// unitOf is the unit of a metric's values.
func (a *Asker) unitOf(m Metric) string {
	if m.Measure == Achievement || m.Measure == Absorption {
		return "%"
	}
	return a.indicators[m.Indicator].Unit
}
