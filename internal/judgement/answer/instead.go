package answer

import (
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
)

// instead are plans for which something is on file, where nothing is of the
// period that was asked for: the nearest before it, the nearest after it, each of
// the same length, and else the latest of any length.
func instead(p question.Plan, cells []metric.Cell, all Believed, b Book) []question.Plan {
	if len(p.Periods) == 0 {
		return nil
	}
	asked, err := period.ParseISO(p.Periods[0])
	if err != nil {
		return nil // the latest was asked for, or all
	}
	var times []period.Period
	for _, c := range cells {
		if !c.Period.IsZero() && c.Period.Grain() == asked.Grain() && !asked.Contains(c.Period) {
			times = append(times, c.Period)
		}
	}
	slices.SortFunc(times, period.Period.Compare)
	times = slices.Compact(times)
	next, _ := slices.BinarySearchFunc(times, asked, period.Period.Compare)
	known := func(x period.Period) bool { return found(p, x.String(), cells, all, b) }
	var out []question.Plan
	for i := next - 1; i >= 0; i-- {
		if known(times[i]) {
			out = append(out, of(p, times[i].String()))
			break
		}
	}
	if i := slices.IndexFunc(times[next:], known); i >= 0 {
		out = append(out, of(p, times[next+i].String()))
	}
	if len(out) == 0 && found(p, question.Latest, cells, all, b) {
		out = append(out, of(p, question.Latest))
	}
	return out
}

// found says whether a plan has rows in another period.
func found(p question.Plan, when string, cells []metric.Cell, all Believed, b Book) bool {
	p = of(p, when)
	return slices.ContainsFunc(p.Metrics, func(m question.Metric) bool {
		if m.Measure == question.Estimate {
			return len(estimated(p, m, all, b)) > 0
		}
		return len(rowsOf(p, m, cells, b)) > 0
	})
}

// of is a plan in another period.
func of(p question.Plan, when string) question.Plan {
	p.Periods = []string{when}
	return p
}
