package score

import "fmt"

// Line is one measure of a scenario beside its bar.
type Line struct {
	Name, Figure, Bar string
	Judged, Reached   bool // a line without a bar is only shown
}

// least verified, and most error relative to the reference, of the four stored
// forms. Every other form has to do no worse than the reference in any city.
var (
	leastVerified = map[string]float64{"base": 0.66, "sparse": 0.56, "dishonest": 0.68, "nosurvey": 0.40}
	mostError     = map[string]float64{"base": 0.68, "sparse": 0.68, "dishonest": 0.68, "nosurvey": 0.68}
)

// Scenario is a form with what an engine reached in its cities.
type Scenario struct {
	Form      string
	Measures  []Measures  // per city
	Reference []Measures  // of the reference that never sees a report
	Thumb     []RuleError // of the rules of thumb
	Repeats   int         // cities whose output was the same bytes, run after run
	Repeated  int         // cities run twice
}

// RuleError is the mean absolute error of the rules of thumb, in points.
type RuleError struct{ Trust, Median, InverseVariance float64 }

// Lines hold a scenario against its bars.
func (s Scenario) Lines() []Line {
	m, ref := Mean(s.Measures), Mean(s.Reference)
	bar := func(name, figure, bar string, reached bool) Line {
		return Line{Name: name, Figure: figure, Bar: bar, Judged: true, Reached: reached}
	}
	var out []Line
	factor := m.Error / ref.Error
	figure := fmt.Sprintf("%.2f points, %.2f of evidence alone", m.Error, factor)
	if most, is := mostError[s.Form]; is {
		out = append(out, bar("mean absolute error", figure, fmt.Sprintf("<= %.2f x %.2f points", most, ref.Error), factor <= most+rounding))
	} else {
		out = append(out, Line{Name: "mean absolute error", Figure: figure})
	}
	var trust, median, inverse float64
	for _, r := range s.Thumb {
		n := float64(len(s.Thumb))
		trust, median, inverse = trust+r.Trust/n, median+r.Median/n, inverse+r.InverseVariance/n
	}
	out = append(out,
		bar("worst city, of evidence alone", fmt.Sprintf("%.2f", s.Worst()), "<= 1", s.Worst() <= 1+rounding),
		Line{Name: "beside it, points", Figure: fmt.Sprintf("own evidence only %.2f, report %.2f, median %.2f, inverse variance %.2f", m.EvidenceOnly, trust, median, inverse)},
		bar("cells without a usable row", fmt.Sprintf("%.0f", m.Broken), "0", m.Broken == 0),
	)
	verified := fmt.Sprintf("%.3f", m.Verified)
	if least, is := leastVerified[s.Form]; is {
		out = append(out, bar("share verified", verified, fmt.Sprintf(">= %.2f", least), m.Verified >= least))
	} else {
		out = append(out, Line{Name: "share verified", Figure: verified})
	}
	out = append(out,
		bar("coverage of 90 % intervals", fmt.Sprintf("%.3f", m.Coverage), "0.88 to 0.92", m.Coverage >= 0.88 && m.Coverage <= 0.92),
		bar("realised FDR at 5 %, verified", fmt.Sprintf("%.3f", m.FDR), "<= 0.06", m.FDR <= 0.06),
		bar("recall there", fmt.Sprintf("%.3f (%.3f flagged, AUC %.3f)", m.Recall, m.Flagged, m.AUC), ">= 0.90", m.Recall >= 0.90),
		bar("calibration error of p_material", fmt.Sprintf("%.3f", m.ECE), "<= 0.03", m.ECE <= 0.03),
		bar("unverified with a probability", fmt.Sprintf("%.0f", m.Unasked), "0", m.Unasked == 0),
		bar("first ten flags, share right", fmt.Sprintf("%.2f", m.FirstTen), ">= 0.9", m.FirstTen >= 0.9-1e-9),
	)
	if s.Repeated > 0 {
		out = append(out, bar("same bytes on one and two cores", fmt.Sprintf("%d of %d cities", s.Repeats, s.Repeated), "all", s.Repeats == s.Repeated))
	}
	return out
}

// Worst is the highest error relative to the reference in any one city.
func (s Scenario) Worst() float64 {
	worst := 0.0
	for i := range s.Measures {
		worst = max(worst, s.Measures[i].Error/s.Reference[i].Error)
	}
	return worst
}

// rounding lets an engine pass that says what the reference says, in six digits.
const rounding = 1e-4
