package wording

import (
	"math"

	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
)

// faced says how a report stands to the estimate of the same thing: what each
// says, how far they are apart and which looks better, or that the report lies
// within the range. Nothing where the rows are not just one of each.
func (s Speaker) faced(rows []answer.Row) string {
	const both = 2
	if len(rows) != both {
		return ""
	}
	report, estimate := rows[0], rows[1]
	if report.Estimate != nil {
		report, estimate = estimate, report
	}
	told, ok := report.Number()
	seen, known := estimate.Number()
	m := report.Metric
	if !ok || !known || m.Measure != question.Reported || estimate.Estimate == nil || estimate.Metric.Indicator != m.Indicator || estimate.Area.ID != report.Area.ID {
		return ""
	}
	what := s.parts(report)
	how := ""
	switch {
	case within(told, estimate):
		how = ".within"
	case s.better(m, way(seen, told)) == "better":
		how = ".better"
	case s.better(m, way(seen, told)) == "worse":
		how = ".worse"
	}
	return s.T("ask.answer.faced"+how, "what", s.joined(what[:2]), "when", s.Period(report.Period.String()), "reported", s.Value(report), "estimate", s.Value(estimate),
		"difference", s.apart(round(math.Abs(told-round(seen))), report.Cell.Figure.Unit))
}

// way is the direction from one number to another.
func way(from, to float64) string {
	if to > from {
		return "up"
	}
	return "down"
}
