package rules

import (
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// periodWord puts a figure's period into a sentence after the thing it is of:
// "realisasi triwulan II 2025", "the result … in quarter II of 2025".
type periodWord struct {
	period period.Period
	span   period.Span
}

// when is the period a figure is about.
func when(c *observation.Candidate) periodWord { return periodWord{c.Period, c.Span} }

func (w periodWord) in(lang string) string {
	p := w.period
	if p.IsZero() {
		return map[bool]string{true: "in a period not named", false: "periode yang tidak disebut"}[lang == "en"]
	}
	word := p.Words(lang)
	switch {
	case w.span == period.Cumulative && lang == "en":
		return "up to " + word
	case w.span == period.Cumulative:
		return "sampai " + word
	case lang == "en" && p.Grain() == period.Days:
		return "on " + word
	case lang == "en" && p.Grain() == period.Ranges:
		return "from " + word
	case lang == "en":
		return "in " + word
	default:
		return word
	}
}

// during puts a figure's period into a sentence after what was done: "memakai
// uang pada triwulan II 2025".
type during periodWord

func (w during) in(lang string) string {
	word := periodWord(w).in(lang)
	if lang == "en" || w.span == period.Cumulative && !w.period.IsZero() {
		return word
	}
	return "pada " + word
}
