package rules

import (
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// A period stands in a sentence with one preposition and no more, whatever it
// is and however its values count.
func TestPeriodsInSentences(t *testing.T) {
	for name, x := range map[string]struct {
		period period.Period
		span   period.Span
		id, en string // after a result, then after something done
		done   string
	}{
		"a quarter":            {period.Quarter(2025, 4), period.Discrete, "Capaian triwulan IV 2025 naik.", "The achievement in quarter IV of 2025 rose.", "memakai uang pada triwulan IV 2025."},
		"up to a quarter":      {period.Quarter(2025, 4), period.Cumulative, "Capaian sampai triwulan IV 2025 naik.", "The achievement up to quarter IV of 2025 rose.", "memakai uang sampai triwulan IV 2025."},
		"a year":               {period.Year(2025), period.UnknownSpan, "Capaian tahun 2025 naik.", "The achievement in 2025 rose.", "memakai uang pada tahun 2025."},
		"up to a half":         {period.Half(2025, 2), period.Cumulative, "Capaian sampai semester II 2025 naik.", "The achievement up to semester II of 2025 rose.", "memakai uang sampai semester II 2025."},
		"a day":                {period.Day(2025, 3, 1), period.Discrete, "Capaian 1 Maret 2025 naik.", "The achievement on 1 March 2025 rose.", "memakai uang pada 1 Maret 2025."},
		"no period":            {period.Period{}, period.UnknownSpan, "Capaian periode yang tidak disebut naik.", "The achievement in a period not named rose.", "memakai uang pada periode yang tidak disebut."},
		"no period, a sum yet": {period.Period{}, period.Cumulative, "Capaian periode yang tidak disebut naik.", "The achievement in a period not named rose.", "memakai uang pada periode yang tidak disebut."},
	} {
		c := &observation.Candidate{Period: x.period, Span: x.span}
		if got := say("Capaian %s naik.", "The achievement %s rose.", when(c)); got.ID != x.id || got.EN != x.en {
			t.Errorf("%s: %q, %q", name, got.ID, got.EN)
		}
		if got := say("memakai uang %s.", "used money %s.", during(when(c))); got.ID != x.done {
			t.Errorf("%s: %q", name, got.ID)
		}
	}
}
