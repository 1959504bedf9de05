package mayor

import (
	"context"
	"slices"

	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
)

// besideAnswer are the indicators of a plan for which there is evidence. Where
// every row is of a part of the city, what is known of the whole is left out;
// and where it is asked for another time, what is known now.
func (p Pages) besideAnswer(ctx context.Context, v *ui.Visit, a asked) ([]standing, error) {
	plan := a.understood.Plan
	if printed.Is(plan) || len(a.held) > 0 && !a.whole(v) {
		return nil, nil // of a row of a document nothing else is known
	}
	all, _, err := p.standings(ctx, v)
	if err != nil {
		return nil, err
	}
	var out []standing
	for _, s := range all {
		for _, m := range plan.Metrics {
			if m.Indicator == s.Indicator && (m.Measure == question.Reported || m.Measure == question.Estimate) && asksFor(plan, s.Month) {
				out = append(out, s)
				break
			}
		}
	}
	return out, nil
}

// asksFor says whether a plan is of a month, or of whatever is the latest.
func asksFor(plan question.Plan, month period.Period) bool {
	return slices.ContainsFunc(plan.Periods, func(s string) bool {
		asked, err := period.ParseISO(s)
		return err != nil || asked.Contains(month) // "latest" and "all" are no periods
	})
}
