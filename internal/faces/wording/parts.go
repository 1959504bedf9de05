package wording

import (
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
)

// Label says what a row's figure is of: metric, place, office and period.
func (s Speaker) Label(r answer.Row) string { return s.label(r) }

// Indicators names the indicators of metrics, each once.
func (s Speaker) Indicators(all []question.Metric) string {
	return list(s, all, func(m question.Metric) string { return s.Indicator(m.Indicator) })
}

// Measures names what is asked of the indicators, each once.
func (s Speaker) Measures(all []question.Metric) string {
	return list(s, all, func(m question.Metric) string {
		if m.Indicator == question.Budget {
			return s.T("ask.money." + m.Measure)
		}
		return s.T("ask.chip.measure." + m.Measure)
	})
}
