package question

import (
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/period"
)

// Follow understands a question that edits an earlier plan: "kalau tahun
// lalu?", "di Palaran?". What it does not change is kept. A question that says
// what, where and when by itself is a new one.
func (a *Asker) Follow(text string, previous Plan, now time.Time) Understood {
	return a.again(text, a.follow(text, previous, now), func(a *Asker) Understood { return a.follow(text, previous, now) })
}

func (a *Asker) follow(text string, previous Plan, now time.Time) Understood {
	if fresh := a.ask(text, now); fresh.Answered() && a.complete(text, now) {
		return fresh
	}
	r, early := a.readAfter(text, now, &previous)
	if early != "" {
		return Understood{Reason: early}
	}
	r.lead()
	r.amend(previous)
	return r.outcome()
}

// takeUp notes what times are said from: the one period before.
func (r *reading) takeUp(previous Plan) {
	if len(previous.Periods) != 1 {
		return
	}
	p, err := period.ParseISO(previous.Periods[0])
	if err != nil || p.IsZero() || strings.Contains(previous.Periods[0], "..") {
		return
	}
	r.from, r.base = p, p.Start().Year()
}

// complete says whether a question names an indicator, a time, and nothing
// that points back.
func (a *Asker) complete(text string, now time.Time) bool {
	r, early := a.read(text, now)
	return early == "" && len(r.ids(anIndicator)) > 0 && len(r.periods) > 0 && !r.is(0, leads)
}

const leads = "kalau|terus|lalu|lantas|kemudian|bagaimana|and|then|what|how|oke|ok|sekarang|coba|dan|yang|nah|untuk|tapi|but|for|also|juga|now"

// lead takes the words a follow-up begins with.
func (r *reading) lead() {
	for i := range r.t {
		if r.t[i].by != unexplained || !r.is(i, leads+"|about|dengan|di|oh|ya|gimana") {
			return
		}
		r.t[i].by = filler
	}
}

// amend changes the plan by what was said.
func (r *reading) amend(previous Plan) {
	p := clonePlan(previous)
	r.plan = p
	r.cause()
	r.readMoney()
	r.readMeasures()
	r.readLimit()
	r.sorted = r.readOrder()
	whole := r.cue("semuanya|keseluruhan|semua|all|overall") >= 0
	dropped := r.cue("jangan|bukan|tanpa|not per|by|tiap") >= 0
	if whole = r.cue("se|seluruh|sekota|citywide|whole kota|kabupaten|city", "sekota|citywide|sekabupaten") >= 0 || whole; whole {
		r.cue("kota|kabupaten|city")
	}
	add := r.cue("tambah|tambahkan|plus|juga|add|include|sekalian|also|with") >= 0
	against := r.cue("bandingkan|dibanding|dibandingkan|compare|compared|versus|vs|banding|lawan|perbandingan") >= 0
	if against {
		r.cue("sama|dengan|with|to|against")
	}
	tended := r.cue("tren|trend|perkembangan|perkembangannya|riwayat|history|grafik") >= 0
	total := r.cue("total|totalnya|jumlahkan|totalkan|sum") >= 0
	g := r.readGroups()
	r.readSource()
	changed := r.amendWhat(add || against)
	if r.op == Why {
		p := &r.plan
		p.Op, p.Group, p.Order, p.Limit, p.Filters = Why, nil, nil, nil, nil
		changed = true
	}
	changed = r.amendWhere(add || against, whole, dropped && g.place != "") || changed
	changed = r.amendWhen(add || against) || changed
	changed = r.amendShape(g, dropped) || changed
	if tended && r.plan.Op != Why {
		r.plan.Op, changed = Trend, true
	}
	if total {
		r.plan.Op, changed = Sum, true
	}
	if s := r.ids(aSource); len(s) == 1 {
		r.plan.Source, changed = &s[0], true
	}
	if !changed {
		r.refuse(Ambiguous, "")
		return
	}
	r.offices()
	r.fits()
	g.said = true
	r.check(g)
}

func clonePlan(p Plan) Plan {
	p.Metrics, p.Areas, p.Agencies = slices.Clone(p.Metrics), slices.Clone(p.Areas), slices.Clone(p.Agencies)
	p.Periods, p.Filters, p.Factors = slices.Clone(p.Periods), slices.Clone(p.Filters), slices.Clone(p.Factors)
	for i := range p.Metrics {
		if p.Metrics[i].Measure == "" {
			p.Metrics[i].Measure = Reported
		}
	}
	if p.Over != nil {
		over := *p.Over
		p.Over = &over
	}
	return p
}

// amendWhat changes indicators and measures.
func (r *reading) amendWhat(add bool) bool {
	p := &r.plan
	ids := r.ids(anIndicator)
	if len(ids) == 0 && len(p.Metrics) == 1 {
		if id, at := r.instead(p.Metrics[0].Indicator); id != "" {
			r.take(at[0], len(at), ofIndicator)
			ids = []string{id}
		}
	}
	list := slices.Clone(r.measure.list)
	money := slices.Clone(r.measure.money)
	ofMoney := len(p.Metrics) > 0 && p.Metrics[0].Indicator == Budget
	if ofMoney && len(ids) == 0 && slices.Equal(list, []string{Reported}) {
		list, money = nil, []string{Realised}
	}
	switch {
	case len(ids)+len(money) > 0:
		if len(list) == 0 && len(ids) > 0 {
			for _, m := range p.Metrics {
				if m.Indicator != Budget && !slices.Contains(list, m.Measure) {
					list = append(list, m.Measure)
				}
			}
			if len(list) == 0 {
				list = []string{Reported}
			}
		}
		if !add {
			p.Metrics = nil
		}
		for _, id := range ids {
			for _, x := range list {
				p.Metrics = append(p.Metrics, Metric{id, x})
			}
		}
		for _, x := range money {
			p.Metrics = append(p.Metrics, Metric{Budget, x})
		}
	case len(list) > 0:
		var out []Metric
		for _, m := range p.Metrics {
			for _, x := range list {
				out = append(out, Metric{m.Indicator, x})
			}
		}
		if add {
			out = append(out, p.Metrics...)
		}
		p.Metrics = out
	default:
		return false
	}
	sortMetrics(&p.Metrics)
	if len(p.Metrics) > 1 && (p.Op == Value || p.Op == Trend && add) {
		p.Op = Compare
	}
	return true
}

// amendWhere changes areas and agencies.
func (r *reading) amendWhere(add, whole, ungroup bool) bool {
	p := &r.plan
	areas, agencies := r.ids(anArea), r.ids(anAgency)
	city := len(r.ids(theCity)) > 0
	switch {
	case len(areas) > 0 || len(agencies) > 0:
		if !add {
			if len(areas) > 0 || len(agencies) > 0 && len(p.Agencies) == 0 {
				p.Areas = nil
			}
			if len(agencies) > 0 || len(areas) > 0 && len(p.Metrics) > 0 && p.Metrics[0].Indicator == Budget {
				p.Agencies = nil
			}
		}
		p.Areas, p.Agencies = append(p.Areas, areas...), append(p.Agencies, agencies...)
		sortStrings(&p.Areas)
		sortStrings(&p.Agencies)
	case whole || city:
		p.Areas, p.Agencies = nil, nil
	case !ungroup:
		return false
	}
	if (whole || ungroup) && p.Op == Value {
		p.Group = nil
	}
	many := len(p.Areas) > 1 || len(p.Agencies) > 1
	if p.Op == Value && many {
		p.Op = Compare
	}
	if p.Op == Compare && !many && len(p.Periods) < 2 && len(p.Metrics) < 2 && p.Group == nil {
		p.Op = Value
	}
	return true
}

// amendWhen changes periods.
func (r *reading) amendWhen(add bool) bool {
	p := &r.plan
	var said []string
	for _, x := range r.periods {
		said = append(said, x.String())
	}
	if len(said) == 0 {
		said = r.words
		if len(said) > 0 && len(p.Periods) == 1 && strings.Contains(p.Periods[0], "..") && r.is(0, "sampai|hingga|until|to") {
			r.refuse(Ambiguous, "") // it ends now as it did before
		}
	}
	if len(said) == 0 {
		return false
	}
	if i := slices.IndexFunc(r.t, func(t token) bool { return t.by == ofPeriod }); len(r.periods) == 1 && !r.ranged && i > 0 && r.is(i-1, "dari|from|mulai|sejak") {
		if from, to, ok := strings.Cut(strings.Join(p.Periods, ","), ".."); ok && len(p.Periods) == 1 && len(from) == len(said[0]) {
			said = []string{said[0] + ".." + to} // another beginning
		} else {
			start := r.periods[0]
			r.periods = nil
			r.since(start)
			said = []string{r.periods[0].String()}
		}
		r.ranged = true
	}
	if add && len(r.ids(anArea)) == 0 && len(r.ids(anAgency)) == 0 {
		if slices.Contains(p.Periods, Latest) {
			r.refuse(Ambiguous, "")
		}
		if slices.Equal(said, p.Periods) {
			r.refuse(Ambiguous, "") // with itself
		}
		said = append(said, p.Periods...)
	}
	p.Periods = said
	sortStrings(&p.Periods)
	switch {
	case p.Op == Value && len(p.Periods) > 1:
		p.Op = Compare
	case p.Op == Value && r.ranged:
		p.Op = Trend
	case p.Op == Trend && len(p.Periods) == 1 && len(r.periods) == 1 && !r.ranged && timeWords[p.GroupBy()] == "":
		p.Op = Value
	}
	return true
}

// amendShape changes grouping, order, limit and filters.
func (r *reading) amendShape(g groups, dropped bool) bool {
	p := &r.plan
	changed := false
	switch {
	case dropped && (g.time != "" || g.place != ""):
		p.Group = nil
		return true
	case g.time != "":
		p.Group = &g.time
		if p.Op == Value {
			p.Op = Trend
		}
		changed = true
	case g.place != "":
		p.Group = &g.place
		if g.place == "agency" && len(r.ids(anAgency)) == 0 {
			p.Agencies = nil // all of them, not the one before
			sortStrings(&p.Agencies)
		}
		if len(r.ids(anArea)) == 0 {
			p.Areas = slices.DeleteFunc(p.Areas, func(id string) bool {
				return r.a.levelOf(id) == g.place || r.a.levelOf(id) == "kelurahan" && g.place == "kecamatan"
			})
			sortStrings(&p.Areas)
		}
		changed = true
	case g.source:
		by := "source"
		p.Group = &by
		if p.Op == Value {
			p.Op = Compare
		}
		changed = true
	}
	if r.order != "" || r.sorted {
		if p.Group == nil {
			r.refuse(Ambiguous, "")
			return true
		}
		p.Op = Rank
		order := r.direction(r.order, r.a.indicators[p.Metrics[0].Indicator], p.Metrics[0].Measure)
		p.Order = &order
		if len(p.Filters) > 0 {
			r.refuse(Ambiguous, "") // of those that were kept, or of all?
		}
		switch {
		case r.sorted:
			p.Limit = nil
		case p.Limit == nil:
			one := 1
			p.Limit = &one
		}
		changed = true
	}
	if r.limit > 0 {
		if p.Op != Rank {
			r.refuse(Ambiguous, "")
		}
		p.Limit = &r.limit
		changed = true
	}
	if len(r.filters) > 0 {
		if p.Group == nil || len(p.Metrics) != 1 {
			r.refuse(Ambiguous, "")
			return true
		}
		p.Op, p.Filters, p.Order, p.Limit = Filter, nil, nil, nil
		for _, b := range r.filters {
			m := p.Metrics[0]
			if b.target {
				m.Measure = Achievement
			}
			r.unitFits(b, m)
			p.Filters = append(p.Filters, Condition{m, b.comparison, b.value})
		}
		changed = true
	}
	return changed
}

// fits brings filters in line with a changed indicator.
func (r *reading) fits() {
	p := &r.plan
	for i := range p.Filters {
		if f := &p.Filters[i]; len(p.Metrics) == 1 && f.Metric.Indicator != p.Metrics[0].Indicator {
			r.refuse(Ambiguous, "") // the bound was another indicator's
		}
	}
}
