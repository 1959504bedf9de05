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
		switch m.Measure {
		case question.Ceiling, question.Realised, question.Absorption: // of an office or of a row of a document
			return s.T("ask.money." + m.Measure)
		default:
			return s.T("ask.chip.measure." + m.Measure)
		}
	})
}
