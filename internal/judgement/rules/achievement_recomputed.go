package rules

import (
	"math"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/achieve"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
)

// tolerance is the gap in percentage points that rounding can explain.
const tolerance = 0.5

var _ = register(Rule{
	ID: "achievement_recomputed", Version: "2", Severity: difference.High,
	Source: document.Message{
		ID: "Rumus capaian PermenPANRB 8/2021; toleransi 0,5 poin",
		EN: "Achievement formulas of PermenPANRB 8/2021; tolerance 0.5 point",
	},
	Title: document.Message{ID: "Capaian tercetak berbeda dari hitung ulang", EN: "Printed achievement differs from recomputation"},
	Check: func(f *Facts, report Report) {
		trials := f.tryAchievements()
		kept := map[formulaPlace]sums{}
		for _, t := range trials {
			s := kept[t.place]
			if t.held {
				s.held++
			} else {
				s.failed++
			}
			kept[t.place] = s
		}
		for _, t := range trials {
			// A column that many rows compute in another way means something
			// else; during the year it may be the progress of the work.
			s, share := kept[t.place], 6
			if t.early() {
				share = 9
			}
			if !t.held && s.held+s.failed >= 3 && s.held*10 >= (s.held+s.failed)*share {
				t.report(report)
			}
		}
	},
})

// trial is a printed achievement held against its plan and result.
type trial struct {
	row     *Row
	place   formulaPlace
	printed *observation.Candidate
	plan    *observation.Candidate
	results []*observation.Candidate
	nearest float64 // the recomputed achievement nearest to the printed one
	held    bool
}

func (f *Facts) tryAchievements() []trial {
	var out []trial
	for _, r := range f.Rows {
		for _, c := range r.Each(observation.Achievement) {
			if t, ok := f.try(r, c); ok {
				out = append(out, t)
			}
		}
	}
	return out
}

// try recomputes one achievement with every formula that may apply.
func (f *Facts) try(r *Row, c *observation.Candidate) (trial, bool) {
	got, ok := number(c)
	if !ok || c.Span == period.UnknownSpan || c.Period.IsZero() {
		return trial{}, false
	}
	t := trial{row: r, place: formulaPlace{r.document, c.Source.ColNo}, printed: c}
	var values []achieve.Achievement
	if t.plan, t.results = r.pairOf(c, observation.Target, observation.Reported); t.plan != nil {
		values = f.achievements(t.plan, t.results)
	} else if t.plan, t.results = r.pairOf(c, observation.Budget, observation.Realised); t.plan != nil {
		values = absorptions(t.plan, t.results)
	} else if t.plan, t.results = r.change(c); t.plan != nil {
		values = absorptions(t.plan, t.results)
	}
	if len(values) == 0 {
		return trial{}, false
	}
	slack := math.Max(tolerance, rounding(c))
	t.nearest = math.Inf(1)
	for _, a := range values {
		if math.Abs(a.Percent-got) < math.Abs(t.nearest-got) {
			t.nearest = a.Percent
		}
		t.held = t.held || agrees(a.Percent, c, slack+t.spread(a.Percent))
	}
	t.held = t.held || r.averages(c, got, slack)
	return t, true
}

// agrees allows what reports do to an achievement without miscomputing it:
// cutting it off at 100 or 120, and printing 0.75 for 75 %.
func agrees(want float64, c *observation.Candidate, slack float64) bool {
	got, _ := number(c)
	fraction := !strings.Contains(c.Figure.Raw, "%") && math.Abs(want-got*100) <= slack
	return math.Abs(want-got) <= slack || fraction || got == 100 && want > 100 || got == 120 && want > 120 || got == 0 && want < 0
}

// spread is what the rounding of plan and result does to their ratio.
func (t *trial) spread(percent float64) float64 {
	relative := 0.0
	for _, c := range append([]*observation.Candidate{t.plan}, t.results...) {
		if v, ok := number(c); ok && v != 0 {
			relative += rounding(c) / math.Abs(v)
		}
	}
	return math.Abs(percent) * relative
}

// averages reports whether an achievement is the mean of those below it, as
// programmes often print.
func (r *Row) averages(c *observation.Candidate, got, slack float64) bool {
	sum, n := 0.0, 0
	for _, child := range r.Children {
		if v, ok := number(child.sameColumn(c)); ok {
			sum += v
			n++
		}
	}
	return n > 0 && math.Abs(sum/float64(n)-got) <= slack
}

// pairOf finds the plan and the results a printed achievement belongs to. The
// results are of its own period; a running total may be printed as its parts.
// The plan is of the same period or of the year around it.
func (r *Row) pairOf(c *observation.Candidate, plans, results observation.Measure) (plan *observation.Candidate, of []*observation.Candidate) {
	of = r.resultOf(c, results)
	if of == nil {
		return nil, nil
	}
	for _, p := range r.Each(plans) {
		switch {
		case p.Stage == observation.Renstra || p.Stage == observation.RPJMD || p.Source.ColNo > c.Source.ColNo && p.Source.Page == c.Source.Page:
		case p.Period == c.Period && p.Span == c.Span:
			return p, of
		case p.Period == c.Period || p.Period.Grain() == period.Years && p.Period.Contains(c.Period):
			plan = p
		}
	}
	return plan, of
}

// change finds the budget before and after its change, of which a percentage
// beside them is the relative change.
func (r *Row) change(c *observation.Candidate) (before *observation.Candidate, after []*observation.Candidate) {
	for _, b := range r.Each(observation.Budget) {
		switch {
		case b.Period != c.Period || b.Source.ColNo > c.Source.ColNo && b.Source.Page == c.Source.Page:
		case b.Stage == observation.Original:
			before = b
		case b.Stage == observation.Revised:
			after = []*observation.Candidate{b}
		}
	}
	if before == nil || after == nil {
		return nil, nil
	}
	return before, after
}

func (r *Row) resultOf(c *observation.Candidate, m observation.Measure) []*observation.Candidate {
	if same := r.Find(m, c.Period, c.Span); same != nil {
		return []*observation.Candidate{same}
	}
	if c.Span != period.Cumulative || c.Period.Grain() != period.Quarters {
		return nil
	}
	if whole := r.Find(m, period.Year(c.Period.Year()), period.Discrete); whole != nil && !interim(c.Period) {
		return []*observation.Candidate{whole}
	}
	var parts []*observation.Candidate
	for q := 1; q <= c.Period.Part(); q++ {
		part := r.Find(m, period.Quarter(c.Period.Year(), q), period.Discrete)
		if part == nil {
			return nil
		}
		parts = append(parts, part)
	}
	return parts
}

// achievements are all values the formulas allow; an indicator whose polarity
// is unknown may follow any.
func (f *Facts) achievements(plan *observation.Candidate, results []*observation.Candidate) []achieve.Achievement {
	if len(results) == 1 && plan.Figure.Kind == figure.Grade && results[0].Figure.Kind == figure.Grade {
		return list1(achieve.Graded(plan.Figure.Text, results[0].Figure.Text))
	}
	sum, ok := total(results)
	if !ok {
		return nil
	}
	reached := []float64{sum}
	if last := results[len(results)-1]; len(results) > 1 && levelUnit(last) {
		v, _ := number(last) // of a level the last value holds, unless the form counts bit by bit
		reached = append(reached, v)
	}
	var out []achieve.Achievement
	for _, v := range reached {
		out = append(out, f.formulas(plan, results[0], v)...)
	}
	return out
}

// formulas are the achievements of one value against one plan.
func (f *Facts) formulas(plan, result *observation.Candidate, reached float64) []achieve.Achievement {
	if plan.Figure.Kind == figure.Range {
		return list1(achieve.Between(plan.Figure.Low, plan.Figure.High, reached))
	}
	target, ok := number(plan)
	if !ok || plan.Figure.Kind != figure.Number {
		return nil
	}
	var out []achieve.Achievement
	for _, p := range f.polarities(result) {
		if a, defined := achieve.Of(p, target, reached); defined {
			out = append(out, a)
		}
		if a, defined := achieve.Inversely(target, reached); defined && p == indicator.Down {
			out = append(out, a)
		}
	}
	return out
}

// absorptions are the shares money is printed as: of the budget, or the change
// against it.
func absorptions(plan *observation.Candidate, results []*observation.Candidate) []achieve.Achievement {
	budget, ok := number(plan)
	spent, okR := total(results)
	if !ok || !okR || budget == 0 {
		return nil
	}
	share := spent / budget * 100
	return []achieve.Achievement{{Percent: share}, {Percent: share - 100}, {Percent: 100 - share}}
}

func list1(a achieve.Achievement, ok bool) []achieve.Achievement {
	if !ok {
		return nil
	}
	return []achieve.Achievement{a}
}

func total(figures []*observation.Candidate) (sum float64, ok bool) {
	for _, c := range figures {
		v, ok := number(c)
		if !ok {
			return 0, false
		}
		sum += v
	}
	return sum, len(figures) > 0
}

// polarities is the indicator's own, or every one it might have. Of an output
// more is better.
func (f *Facts) polarities(c *observation.Candidate) []indicator.Polarity {
	if known := f.indicators[c.Indicator.ID]; known != nil {
		return []indicator.Polarity{known.Polarity}
	}
	if c.Subject.Type == observation.SubActivity && !levelUnit(c) && !f.lowIsGood(c) {
		return []indicator.Polarity{indicator.Up}
	}
	return []indicator.Polarity{indicator.Up, indicator.Down}
}

// early reports whether a percentage of part of a year is held against the
// plan of the whole year, and may exceed what the count of finished things
// gives. A level is what it is at any time.
func (t *trial) early() bool {
	got, _ := number(t.printed)
	return t.plan.Period != t.printed.Period && interim(t.printed.Period) && !levelUnit(t.plan) && got > t.nearest
}

func (t *trial) report(report Report) {
	got, _ := number(t.printed)
	d := about(t.printed)
	d.Expected, d.Found, d.Gap = shown(percent(t.nearest)), shown(t.printed.Figure), got-t.nearest
	d.Explanation = say(
		"Capaian %[1]s untuk %[2]s tercetak %[3]s; dari target %[4]s dan realisasi %[5]s hasil hitungnya %[6]s.",
		"The achievement of %[2]s %[1]s is printed as %[3]s; a target of %[4]s and a result of %[5]s give %[6]s.",
		when(t.printed), measured{t.printed}, t.printed, t.plan, list(t.results), percent(t.nearest))
	if money(t.plan) {
		d.Explanation = say(
			"Persentase %[1]s untuk %[2]s tercetak %[3]s; dari %[4]s dan %[5]s hasil hitungnya %[6]s.",
			"The percentage of %[2]s %[1]s is printed as %[3]s; %[4]s and %[5]s give %[6]s.",
			when(t.printed), named{t.printed}, t.printed, t.plan, list(t.results), percent(t.nearest))
	}
	if t.early() {
		d.Status = difference.Note
		d.Explanation = also(d.Explanation,
			"Tahunnya belum selesai: persentase ini mungkin juga menghitung pekerjaan yang masih berjalan.",
			"The year is not over: this percentage may also count work in progress.")
	}
	report(d, append([]*observation.Candidate{t.printed, t.plan}, t.results...)...)
}
