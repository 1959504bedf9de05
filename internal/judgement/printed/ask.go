package printed

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// Ask understands a question asked on the day of now as one for the figure of
// a row. It accepts any bytes.
func (c *Catalogue) Ask(text string, now time.Time) question.Understood {
	u := c.askOne(text, now)
	switch u.Reason {
	case question.NoIndicator, question.Ambiguous, question.NoGrain:
		if several, sought := c.askTogether(text, now); sought {
			return several
		}
		if one := c.askArea(text, now); one.Answered() {
			return one
		}
	default:
	}
	return u
}

// askOne understands a question for the figure of one row, or of a few.
func (c *Catalogue) askOne(text string, now time.Time) question.Understood {
	r, why := c.read(text, now)
	if why != "" {
		return question.Understood{Reason: why}
	}
	found := r.choose()
	if r.refusal != "" {
		return question.Understood{Reason: r.refusal, Word: r.word, Choices: r.choices(found)}
	}
	return r.understood(found)
}

// Thresholds of what is taken for the row that is meant.
const (
	near     = 0.035 // rows whose scores lie no further apart fit equally
	namesAll = 0.8   // share of a row's words from which one needed word is enough
	namesTwo = 0.5   // two
	namesFew = 0.3   // three

	namesMuch = 4 // needed words from which no share is asked
	most      = 3 // plans to choose from
)

// choose finds the rows that are meant: several only where they fit equally.
func (r *reading) choose() []fit {
	if !slices.ContainsFunc(r.t, func(t token) bool { return t.role == needed }) {
		return r.wholeOffice()
	}
	r.privacy()
	if r.refusal != "" {
		return nil
	}
	fits, missing := r.fits()
	if missing != nil && r.english() {
		if named := r.inBrackets(); len(named) > 0 {
			fits, missing = named, nil
		}
	}
	if missing != nil {
		r.refuse(question.Likely(missing.text), missing.typed)
		return nil
	}
	if len(fits) == 0 { // only a unit is named, "berapa m", and not of what
		r.refuse(question.Ambiguous, "")
		return nil
	}
	fits = r.ofYear(fits)
	best := fits[0]
	end := 1
	for end < len(fits) && best.score-fits[end].score <= near {
		end++
	}
	fits = r.aimed(fits[:end])
	if !sure(best) || r.mendedAway(best) {
		r.refuse(question.Ambiguous, "")
	}
	return fits
}

// english says whether a question is asked in English.
func (r *reading) english() bool {
	return slices.ContainsFunc(r.t, func(t token) bool {
		return slices.Contains([]string{"the", "what", "how", "was", "were", "of", "is"}, t.text)
	})
}

// inBrackets are the rows that an English question names in brackets by what
// reports print, "managing research data (Pengelolaan Data Kelitbangan)": what
// stands outside only says it in other words.
func (r *reading) inBrackets() []fit {
	if !slices.ContainsFunc(r.t, func(t token) bool { return t.named && t.role == needed }) {
		return nil
	}
	for i := range r.t {
		if t := &r.t[i]; t.role == needed && !t.named {
			t.role = loose
		}
	}
	fits, missing := r.fits()
	if missing != nil || fits[0].share < namesAll {
		return nil
	}
	return fits
}

// aimed keeps of rows that fit equally those whose text of the asked kind fits
// best: the indicator's where something is counted, the subject's for money.
func (r *reading) aimed(fits []fit) []fit {
	by := func(f fit) float64 {
		switch w := r.wishOf(f.row); {
		case w.count || w.percent && !w.absorbed, w.physical && !w.money:
			return f.indicator
		case w.money || w.spent || w.ceiling:
			return f.subject
		}
		return f.score
	}
	best := 0.0
	for _, f := range fits {
		best = max(best, by(f))
	}
	return slices.DeleteFunc(fits, func(f fit) bool { return by(f) < best-near })
}

// ofYear keeps of the rows that explain the question those of which anything is
// printed for the years asked for, where there is one.
func (r *reading) ofYear(fits []fit) []fit {
	if len(r.periods) == 0 {
		return fits
	}
	var out []fit
	for _, f := range fits {
		if slices.ContainsFunc(r.c.rows[f.row].held, func(h metric.Held) bool {
			return slices.ContainsFunc(r.periods, func(p period.Period) bool { return p.Year() == h.Period.Year() })
		}) {
			out = append(out, f)
		}
	}
	if len(out) == 0 {
		return fits
	}
	return out
}

// sure says whether the question says enough of a row to mean it.
func sure(f fit) bool {
	switch {
	case f.share >= namesAll:
	case f.own >= namesMuch:
	case f.own == 3 && f.share >= namesFew, f.own == 2 && f.share >= namesTwo:
	default:
		return false
	}
	return true
}

// mendedAway says whether too much of the question was guessed at.
func (r *reading) mendedAway(f fit) bool {
	needs, mended := 0, 0
	for _, t := range r.t {
		if t.role == needed {
			needs++
			if t.mended {
				mended++
			}
		}
	}
	return mended > 0 && needs-mended < 2 && f.share < namesAll
}

// privacy refuses what asks about a person; a word for it that a row has is
// that row's when others stand beside it: "gaji dan tunjangan ASN".
func (r *reading) privacy() {
	for i := range r.t {
		t := &r.t[i]
		switch {
		case t.role == taken || !question.Personal(t.text):
		case r.is(i, "siapa|siapakah|who|whose|nik|nip|nama|namanya|name|names|alamat|alamatnya|address|telepon|telp|phone|hp|handphone|rekening|email|password|sandi|medis|umur|usia|agama") && (i == 0 || len(t.like) == 0 || !r.behindCount(i)):
			r.refuse(question.Privacy, t.typed)
		case len(t.like) == 0:
			r.refuse(question.Privacy, t.typed)
		}
	}
}

// behindCount says whether a word stands in a name, not as what is asked for.
func (r *reading) behindCount(i int) bool {
	for k := range i {
		if r.t[k].role == needed && !question.Personal(r.t[k].text) {
			return true
		}
	}
	return false
}

// wholeOffice are the rows of the offices as a whole.
func (r *reading) wholeOffice() []fit {
	if len(r.offices) == 0 {
		r.refuse(question.Ambiguous, "")
		return nil
	}
	var out []fit
	for _, list := range r.offices {
		if len(list) > 1 {
			r.refuse(question.Ambiguous, "")
		}
		var own, totals, called []fit
		for n := range r.c.rows {
			x := &r.c.rows[n]
			if !slices.Contains(list, x.office) || !r.allowed(n) || len(x.parents) > 0 {
				continue
			}
			f := fit{row: n, score: 1, subject: 1, share: 1, own: 1}
			if r.says(x) {
				called = append(called, f)
			}
			switch x.kind {
			case observation.OfAgency:
				own = append(own, f)
			case observation.Total:
				totals = append(totals, f)
			default:
			}
		}
		switch {
		case len(called) > 0:
			own = called
		case len(own) == 0:
			own = totals
		}
		out = append(out, own...)
	}
	if len(out) == 0 {
		r.refuse(question.NoIndicator, "")
	}
	return out
}

// says whether the question has every word of a row's subject: "belanja daerah".
func (r *reading) says(x *row) bool {
	return len(x.inSubject) > 1 && r.saysAll(x.inSubject)
}

// understood makes the plan for the rows that fit, or says what is open.
func (r *reading) understood(fits []fit) question.Understood {
	fits, instead := r.ofArea(fits)
	if instead != nil {
		return *instead
	}
	type reach struct {
		fit
		measure string
	}
	var held, bare []reach
	for _, f := range fits {
		wanted := r.wishOf(f.row).measures(f, r.short())
		if len(wanted) == 0 {
			if only := r.onlyMeasure(f.row); only != "" {
				wanted = []string{only}
			}
		}
		if len(wanted) == 0 {
			return r.refused(question.Ambiguous, fits)
		}
		m := wanted[0]
		ok := false
		for _, x := range wanted {
			if r.has(f.row, x) {
				m, ok = x, true
				break
			}
		}
		if m == question.Reported && f.unsaid && f.indicator >= f.subject && f.share < namesAll && (f.own < namesMuch || len(fits) > 1) {
			return r.refused(question.Ambiguous, fits)
		}
		if ok {
			held = append(held, reach{f, m})
		} else {
			bare = append(bare, reach{f, m})
		}
	}
	if len(r.offices) > 1 && len(held) == len(r.offices) && r.distinct(fits) {
		var metrics []question.Metric
		for _, h := range held {
			metrics = append(metrics, question.Metric{Indicator: r.c.rows[h.row].id, Measure: h.measure})
		}
		return question.Understood{Plan: r.plan(metrics...)}
	}
	if len(held) > 1 {
		if numbers := slices.DeleteFunc(slices.Clone(held), func(h reach) bool { return !r.numeric(h.row, h.measure) }); len(numbers) > 0 && r.sameParent(held[0].row, fits) {
			held = numbers // the others have a dash there
		}
	}
	switch {
	case len(held) == 0:
		return r.refused(question.NoGrain, fits) // the row is there, what is asked of it is not
	case len(held) > 1 || len(bare) > 0 && !r.sameSubject(held[0].row, fits):
		return r.refused(question.Ambiguous, fits)
	}
	h := held[0]
	if each := r.each(); each != "" && !r.c.rows[h.row].counted() {
		r.refuse(question.NoIndicator, each) // how much of it each unit has is not printed
		return r.refused(question.NoIndicator, fits)
	}
	return question.Understood{Plan: r.plan(question.Metric{Indicator: r.c.rows[h.row].id, Measure: h.measure})}
}

// each is the word with which a question asks for an amount of each unit, "per
// km", "untuk setiap 1 km"; empty where it asks for none.
func (r *reading) each() string {
	for i := range r.t {
		if !r.is(i, "per|setiap|tiap|each") || i+1 == len(r.t) {
			continue
		}
		j := i + 1
		if r.is(j, "1|satu|one|100|1000|seribu") && j+1 < len(r.t) {
			j++
		}
		if u := units[r.t[j].text]; u != "" && !slices.Contains([]string{"hari", "jam", "menit", "bulan", "dokumen", "laporan", "nilai"}, u) {
			return r.t[i].typed
		}
	}
	return ""
}

// counted says whether what a row counts is itself so much of each.
func (x *row) counted() bool {
	said := " " + word.Fold(x.indicator+" "+x.subject) + " "
	return strings.Contains(said, " per ") || strings.Contains(said, "/ha") || strings.Contains(said, "/km") || strings.Contains(said, " tiap ") || strings.Contains(said, " setiap ") || strings.Contains(said, " rasio ")
}

// distinct says whether each of the rows is of another office.
func (r *reading) distinct(fits []fit) bool {
	var seen []int
	for _, f := range fits {
		o := r.c.rows[f.row].office
		if slices.Contains(seen, o) {
			return false
		}
		seen = append(seen, o)
	}
	return true
}

// sameSubject says whether all rows are of one subject: a programme with its
// further indicators, of which only one has the figure.
func (r *reading) sameSubject(n int, fits []fit) bool {
	x := &r.c.rows[n]
	return !slices.ContainsFunc(fits, func(f fit) bool {
		y := &r.c.rows[f.row]
		return y.office != x.office || y.kind != x.kind || y.subject != x.subject || !slices.Equal(y.parents, x.parents)
	})
}

// sameParent says whether all rows stand under the same rows of one office, or
// are one subject: the lines of one activity with several indicators.
func (r *reading) sameParent(n int, fits []fit) bool {
	x := &r.c.rows[n]
	return !slices.ContainsFunc(fits, func(f fit) bool {
		y := &r.c.rows[f.row]
		return y.office != x.office || y.kind != x.kind || !slices.Equal(y.parents, x.parents)
	})
}

// numeric says whether a row has a number of the measure in every period asked
// for.
func (r *reading) numeric(n int, measure string) bool {
	for _, p := range r.periods {
		for _, of := range measureOf[measure] {
			if !slices.ContainsFunc(r.c.rows[n].held, func(h metric.Held) bool { return h.Number && h.Measure == of && h.Period == p && r.staged(h) }) {
				return false
			}
		}
	}
	return true
}

// onlyMeasure is the one measure that a row has in the periods asked for.
func (r *reading) onlyMeasure(n int) string {
	only := ""
	for _, m := range [...]string{question.Reported, question.Realised, question.Ceiling, question.Target, question.Achievement} {
		if r.has(n, m) {
			if only != "" {
				return ""
			}
			only = m
		}
	}
	return only
}

// has says whether a row has figures of the measure in every period asked for.
func (r *reading) has(n int, measure string) bool {
	x := &r.c.rows[n]
	for _, of := range measureOf[measure] {
		if len(r.periods) == 0 {
			if !slices.ContainsFunc(x.held, func(h metric.Held) bool { return h.Measure == of && r.staged(h) }) {
				return false
			}
			continue
		}
		for _, p := range r.periods {
			if len(r.parts(x, of, p)) == 0 {
				return false
			}
		}
	}
	return true
}

// staged says whether a figure is of the stage that was said.
func (r *reading) staged(h metric.Held) bool {
	return r.stage == "" || h.Stage == r.stage || r.stage == observation.RKPD && h.Stage == observation.Original
}

// parts are the periods whose figures make the one for a period: itself, or
// from the beginning of the year on its parts where nothing counts up to there.
func (r *reading) parts(x *row, of observation.Measure, p period.Period) []period.Period {
	at := func(p period.Period, span period.Span) bool {
		return slices.ContainsFunc(x.held, func(h metric.Held) bool {
			return h.Measure == of && h.Period == p && h.Span == span && r.staged(h)
		})
	}
	switch {
	case r.upTo && at(p, period.Cumulative):
		return []period.Period{p}
	case r.upTo && (p.Part() == 1 || p.Grain() == period.Years):
		if at(p, period.Discrete) {
			return []period.Period{p}
		}
		return nil
	case r.upTo && of == observation.Realised:
		var list []period.Period
		for q := p; q.Year() == p.Year(); q = q.Prev() {
			if !at(q, period.Discrete) {
				return nil
			}
			list = append(list, q)
		}
		return list
	case r.upTo:
		return nil
	case at(p, period.Discrete), at(p, period.UnknownSpan):
		return []period.Period{p}
	case of == observation.Achievement && at(p, period.Cumulative):
		return []period.Period{p}
	case p.Grain() == period.Years && (r.counted(x, of, p) || of == observation.Realised && r.wholeYear(x, p)):
		return []period.Period{p}
	}
	return nil
}

// counted says whether something is counted up to the end of the year, which
// is the year.
func (r *reading) counted(x *row, of observation.Measure, year period.Period) bool {
	return slices.ContainsFunc(x.held, func(h metric.Held) bool { return h.Measure == of && r.staged(h) && toYearEnd(year, h.Period, h.Span) })
}

// toYearEnd says whether a figure counts from the beginning of the year to its
// end.
func toYearEnd(year, p period.Period, s period.Span) bool {
	return s == period.Cumulative && p.Grain() != period.Years && p.Year() == year.Year() && p.End().Equal(year.End())
}

// wholeYear says whether money stands there for each quarter of a year.
func (r *reading) wholeYear(x *row, year period.Period) bool {
	for q := 1; q <= 4; q++ {
		if !slices.ContainsFunc(x.held, func(h metric.Held) bool {
			return h.Measure == observation.Realised && h.Span == period.Discrete && h.Period == period.Quarter(year.Year(), q) && r.staged(h)
		}) {
			return false
		}
	}
	return true
}

// plan is the typed plan for metrics of rows.
func (r *reading) plan(metrics ...question.Metric) question.Plan {
	p := question.Plan{Op: question.Value, Metrics: metrics, Stage: string(r.stage), Areas: []string{}, Agencies: []string{}, Filters: []question.Condition{}, Factors: []question.Metric{}, Periods: []string{}}
	slices.SortFunc(p.Metrics, func(a, b question.Metric) int { return cmp.Compare(a.String(), b.String()) })
	x := &r.c.rows[r.c.byID[metrics[0].Indicator]]
	for _, q := range r.periods {
		list := r.parts(x, measureOf[metrics[0].Measure][0], q)
		if len(list) > 1 {
			p.Op = question.Sum
			slices.Reverse(list)
			p.Periods = append(p.Periods, period.Between(list[0], list[len(list)-1]).String())
			continue
		}
		p.Periods = append(p.Periods, q.String())
	}
	switch {
	case len(r.periods) == 0:
		p.Periods = []string{question.Latest}
	case len(r.periods) > 1:
		p.Op = question.Compare
	}
	if len(metrics) > 1 {
		p.Op = question.Compare
	}
	if r.upTo && p.Op != question.Sum {
		p.Span = string(period.Cumulative)
	}
	slices.Sort(p.Periods)
	return p
}

func (r *reading) refused(why question.Reason, fits []fit) question.Understood {
	return question.Understood{Reason: why, Word: r.word, Choices: r.choices(fits)}
}

// choices are plans for the rows nearest to the question, for a person to pick
// from: the measures the question may mean, of one row or of several.
func (r *reading) choices(fits []fit) []question.Plan {
	var out []question.Plan
	for _, f := range fits {
		wanted := r.wishOf(f.row).measures(f, r.short())
		if len(wanted) == 0 {
			wanted = []string{question.Reported, question.Realised, question.Ceiling, question.Target}
		}
		for _, m := range wanted {
			if len(out) == most {
				return out
			}
			if r.has(f.row, m) {
				out = append(out, r.plan(question.Metric{Indicator: r.c.rows[f.row].id, Measure: m}))
				if len(fits) > 1 {
					break
				}
			}
		}
	}
	return out
}
