package rules

import (
	"strconv"

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
	word := plainPeriod(p, lang)
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

var romans = [...]string{"", "I", "II", "III", "IV"}

var (
	bulan  = [...]string{"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}
	months = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

func plainPeriod(p period.Period, lang string) string {
	year, n := strconv.Itoa(p.Year()), p.Part()
	en := lang == "en"
	switch p.Grain() {
	case period.Years:
		if en {
			return year
		}
		return "tahun " + year
	case period.Halves:
		if en {
			return "semester " + romans[n] + " of " + year
		}
		return "semester " + romans[n] + " " + year
	case period.Quarters:
		if en {
			return "quarter " + romans[n] + " of " + year
		}
		return "triwulan " + romans[n] + " " + year
	case period.Months:
		if en {
			return months[n] + " " + year
		}
		return bulan[n] + " " + year
	case period.Days:
		return date(p, lang)
	default: // a range is told by its ends
	}
	from, to := p.Start(), p.End()
	first := date(period.Day(from.Year(), int(from.Month()), from.Day()), lang)
	last := date(period.Day(to.Year(), int(to.Month()), to.Day()), lang)
	if en {
		return first + " to " + last
	}
	return first + " sampai " + last
}

func date(p period.Period, lang string) string {
	d := p.Start()
	if lang == "en" {
		return strconv.Itoa(d.Day()) + " " + months[d.Month()] + " " + strconv.Itoa(d.Year())
	}
	return strconv.Itoa(d.Day()) + " " + bulan[d.Month()] + " " + strconv.Itoa(d.Year())
}
