package rules

import (
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "money_without_output", Version: "2", Severity: difference.High,
	Source: document.Message{
		ID: "PermenPANRB 53/2014 Lampiran II: uang yang terpakai dipertanggungjawabkan dengan kinerja yang diperjanjikan",
		EN: "PermenPANRB 53/2014 Lampiran II: realised money is accounted for by the performance it was agreed for",
	},
	Title: document.Message{ID: "Uang terpakai, keluaran nol", EN: "Money spent, no output"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			if r.Owner != r || len(r.Children) > 0 {
				continue // what is above sub-activities has outcomes, which need not show in a year
			}
			for _, money := range r.Each(observation.Realised) {
				moneyWithoutOutput(f, r, money, report)
			}
		}
	},
})

func moneyWithoutOutput(f *Facts, r *Row, money *observation.Candidate, report Report) {
	output := r.Find(observation.Reported, money.Period, money.Span)
	spent, ok := number(money)
	if !ok || spent <= 0 || overYears(money) || !zero(output) || f.lowIsGood(output) {
		return // a dash or an empty cell says that nothing was due, not that nothing was done
	}
	for _, other := range r.Follows {
		if o := other.Find(observation.Reported, money.Period, money.Span); o != nil && !zero(o) {
			return // the money went to an output named beside this one
		}
	}
	for _, plan := range r.Each(observation.Target) {
		if v, ok := number(plan); ok && v == 0 && (plan.Period == money.Period || plan.Period.Contains(money.Period)) {
			return // nothing was promised
		}
	}
	d := about(output)
	d.Expected, d.Found, d.Gap = "> 0", shown(output.Figure), spent
	d.Explanation = say(
		"%[1]s memakai %[2]s %[3]s, tetapi keluarannya (%[4]s) dilaporkan %[5]s.",
		"%[1]s used %[2]s %[3]s, but its output (%[4]s) is reported as %[5]s.",
		named{money}, money, during(when(money)), measured{output}, output)
	// Outputs come when they come; only a year that ends with nothing is one.
	done, told := r.wholeYear(observation.Reported, money.Period.Year())
	if interim(money.Period) || support(money) || !told || done != 0 || output.Subject.Type != observation.SubActivity {
		d.Status = difference.Note
	}
	report(d, output, money)
}

// zero reports whether a figure is the number 0.
func zero(c *observation.Candidate) bool {
	v, ok := number(c)
	return ok && v == 0 && c.Figure.Kind == figure.Number
}

// lowIsGood reports whether an indicator counts what should not happen, so
// that zero is the best result.
func (f *Facts) lowIsGood(c *observation.Candidate) bool {
	if known := f.indicators[c.Indicator.ID]; known != nil {
		return known.Polarity == indicator.Down
	}
	text := strings.ToLower(c.Indicator.Text)
	for _, word := range []string{"kasus", "kematian", "kejadian", "pelanggaran", "keluhan", "pengaduan", "temuan", "kemiskinan", "pengangguran", "stunting", "korban", "kerugian", "konflik", "kekerasan", "kebocoran", "tunggakan", "kumuh"} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}
