package rules

import (
	"math"

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
	ID: "achievement_recomputed", Version: "1", Severity: difference.High,
	Source: "Achievement formulas of PermenPANRB 8/2021; tolerance 0.5 point",
	Title:  document.Message{ID: "Capaian tercetak berbeda dari hitung ulang", EN: "Printed achievement differs from recomputation"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			for _, printed := range r.Each(observation.Achievement) {
				if hasProblem(printed, "achievement_mismatch") {
					recompute(f, r, printed, report)
				}
			}
		}
	},
})

// recompute holds a printed achievement against every formula its polarity
// allows; an indicator whose polarity is unknown may follow any.
func recompute(f *Facts, r *Row, printed *observation.Candidate, report Report) {
	plan, result := pairFor(r, printed)
	got, ok := number(printed)
	target, okT := number(plan)
	reached, okR := number(result)
	if !ok || !okT || !okR {
		return
	}
	polarities := f.polarities(printed)
	if plan.Measure == observation.Budget {
		polarities = []indicator.Polarity{indicator.Up}
	}
	var nearest achieve.Achievement
	found := false
	for _, p := range polarities {
		a, defined := achieve.Of(p, target, reached)
		if !defined {
			continue
		}
		if math.Abs(a.Percent-got) <= tolerance {
			return
		}
		if !found || math.Abs(a.Percent-got) < math.Abs(nearest.Percent-got) {
			nearest, found = a, true
		}
	}
	if !found {
		return
	}
	d := about(printed)
	d.Expected, d.Found, d.Gap = shown(percent(nearest.Percent)), shown(printed.Figure), got-nearest.Percent
	d.Explanation = say(
		"Capaian “%s” tercetak %s; dari target %s dan realisasi %s seharusnya %s.",
		"The achievement of “%s” is printed as %s; a target of %s and a result of %s give %s.",
		printed.Subject.Text, printed, plan, result, percent(nearest.Percent))
	report(d, printed, plan, result)
}

// pairFor finds the plan and the result a printed achievement belongs to: the
// same kind, the result of its own period, the plan of a period around it.
func pairFor(r *Row, printed *observation.Candidate) (plan, result *observation.Candidate) {
	for _, pair := range [][2]observation.Measure{{observation.Target, observation.Reported}, {observation.Budget, observation.Realised}} {
		result = r.Find(pair[1], printed.Period, printed.Span)
		if result == nil {
			result = r.Find(pair[1], printed.Period, period.Discrete)
		}
		if result == nil {
			continue
		}
		for _, p := range r.Each(pair[0]) {
			if p.Period == printed.Period || p.Period.Contains(printed.Period) {
				plan = p
			}
		}
		if plan != nil {
			return plan, result
		}
	}
	return nil, nil
}

// polarities is the indicator's own, or every one it might have.
func (f *Facts) polarities(c *observation.Candidate) []indicator.Polarity {
	for i := range f.City.Indicators {
		if f.City.Indicators[i].ID == c.Indicator.ID && c.Indicator.ID != "" {
			return []indicator.Polarity{f.City.Indicators[i].Polarity}
		}
	}
	return []indicator.Polarity{indicator.Up, indicator.Down}
}
