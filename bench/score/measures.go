package score

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"nyata/bench/cities"
	"nyata/bench/yardstick"
)

// Measures are what an engine reaches on one city, or in the mean of several.
// Errors are in percentage points, everything else a share from 0 to 1.
type Measures struct {
	Cells float64 // reported cells; every measure is over them

	Error        float64 // mean absolute error of the estimate
	EvidenceOnly float64 // of the engine's own estimate without reports, where it gives one
	Verified     float64 // share of cells that are verified
	Coverage     float64 // share of cells whose 90 % interval holds the truth
	Flagged      float64 // share of verified cells that are flagged
	FDR          float64 // share of flags whose report is not materially wrong; 0 without flags
	Recall       float64 // share of verified, materially wrong reports that are flagged
	ECE          float64 // expected calibration error of p_material, ten bins of equal width
	AUC          float64 // chance that a wrong report has a higher p_material than a right one
	FirstTen     float64 // share of the ten first flags that are right; 0 without flags

	Unasked float64 // unverified cells with a probability or a flag
	Broken  float64 // cells without estimate, interval or, where verified, probability; rows that make no sense
	Faults  []string
}

// Score holds an engine's rows against a city. Where a row is missing or makes
// no sense, the cell counts as broken and as an error of its whole distance
// from nothing (a share of 0), so that leaving cells out never pays.
func Score(c *cities.Case, rows []Row) Measures {
	var m Measures
	broken := func(format string, args ...any) {
		m.Broken++
		if len(m.Faults) < 5 {
			m.Faults = append(m.Faults, fmt.Sprintf(format, args...))
		}
	}
	said := make([]*Row, c.Indicators*c.Areas*c.Months)
	for i := range rows {
		r := &rows[i]
		if r.Indicator < 0 || r.Indicator >= c.Indicators || r.Area < 0 || r.Area >= c.Areas || r.Month < 0 || r.Month >= c.Months {
			broken("there is no indicator %d, area %d, month %d", r.Indicator, r.Area, r.Month)
			continue
		}
		at := c.Cell(r.Indicator, r.Area, r.Month)
		if said[at] != nil {
			broken("indicator %d, area %d, month %d comes twice", r.Indicator, r.Area, r.Month)
			continue
		}
		said[at] = r
	}
	var checks []check
	own, ownCells := 0.0, 0.0
	for at, report := range yardstick.Trust(c) {
		if math.IsNaN(report) {
			continue
		}
		m.Cells++
		truth := c.Truth(at)
		r := said[at]
		if fault := senseless(r, report); fault != "" {
			broken("cell %d of month %d: %s", at/c.Months, at%c.Months, fault)
			m.Error += 100 * truth
			continue
		}
		m.Error += 100 * math.Abs(r.Estimate-truth)
		if !math.IsNaN(r.EvidenceOnly) {
			own, ownCells = own+100*math.Abs(r.EvidenceOnly-truth), ownCells+1
		}
		if r.Low <= truth && truth <= r.High {
			m.Coverage++
		}
		if !r.Verified {
			if !math.IsNaN(r.Material) || r.Flagged {
				m.Unasked++
			}
			continue
		}
		m.Verified++
		checks = append(checks, check{
			p: r.Material, flagged: r.Flagged, wrong: Wrong(report, truth),
			harm: float64(c.Population[r.Area]) * r.Material * math.Abs(report-r.Estimate),
		})
	}
	m.Error, m.Coverage, m.EvidenceOnly = m.Error/m.Cells, m.Coverage/m.Cells, own/ownCells
	m.hold(checks)
	m.Verified /= m.Cells
	return m
}

// Wrong says whether a report is materially wrong: more than 5 points from the
// truth, both as printed.
func Wrong(report, truth float64) bool { return math.Abs(report-truth) > cities.Material+1e-9 }

// senseless says what is wrong with a row for a report, or nothing.
func senseless(r *Row, report float64) string {
	switch {
	case r == nil:
		return "a reported cell has no row"
	case !(r.Estimate >= 0 && r.Estimate <= 1):
		return fmt.Sprintf("the estimate is %v", r.Estimate)
	case !(r.Low <= r.Estimate && r.Estimate <= r.High):
		return fmt.Sprintf("the interval %v to %v does not hold the estimate %v", r.Low, r.High, r.Estimate)
	case !(math.Abs(r.Reported-report) < 1e-6):
		return fmt.Sprintf("the report is %v, not %v", report, r.Reported)
	case r.Verified && !(r.Material >= 0 && r.Material <= 1):
		return fmt.Sprintf("verified with a probability of %v", r.Material)
	}
	return ""
}

// check is a verified report.
type check struct {
	p              float64
	flagged, wrong bool
	harm           float64 // people times probability times size of the gap
}

// hold measures flags and probabilities.
func (m *Measures) hold(checks []check) {
	var flags, right, wrong, hits float64
	for _, is := range checks {
		if is.wrong {
			wrong++
		}
		if is.flagged {
			flags++
			if is.wrong {
				hits++
			} else {
				right++
			}
		}
	}
	m.Flagged, m.FDR, m.Recall = ratio(flags, float64(len(checks))), ratio(right, flags), ratio(hits, wrong)
	m.ECE, m.AUC = calibration(checks), separation(checks)

	first := slices.DeleteFunc(slices.Clone(checks), func(is check) bool { return !is.flagged })
	slices.SortStableFunc(first, func(a, b check) int { return cmp.Compare(b.harm, a.harm) })
	first = first[:min(len(first), 10)]
	for _, is := range first {
		if is.wrong {
			m.FirstTen += 1 / float64(len(first))
		}
	}
}

// calibration is the mean over the checks of how far, in their bin, the stated
// probability lies from the share that is wrong.
func calibration(checks []check) float64 {
	const bins = 10
	var stated, wrong [bins]float64
	for _, is := range checks {
		i := min(int(is.p*bins), bins-1)
		stated[i] += is.p
		if is.wrong {
			wrong[i]++
		}
	}
	sum := 0.0
	for i := range bins {
		sum += math.Abs(stated[i] - wrong[i])
	}
	return ratio(sum, float64(len(checks)))
}

// separation is the area under the curve, ties counting half.
func separation(checks []check) float64 {
	sorted := slices.Clone(checks)
	slices.SortStableFunc(sorted, func(a, b check) int { return cmp.Compare(a.p, b.p) })
	var below, wins, wrongs float64 // right reports so far
	for i := 0; i < len(sorted); {
		j, right, wrong := i, 0.0, 0.0
		for ; j < len(sorted) && sorted[j].p == sorted[i].p; j++ {
			if sorted[j].wrong {
				wrong++
			} else {
				right++
			}
		}
		wins += wrong * (below + right/2)
		below, wrongs, i = below+right, wrongs+wrong, j
	}
	return ratio(wins, below*wrongs)
}

func ratio(part, of float64) float64 {
	if of == 0 {
		return 0
	}
	return part / of
}

// Mean is the mean of the measures of several cities; what must not happen at
// all is added up.
func Mean(all []Measures) Measures {
	var out Measures
	n := float64(len(all))
	for _, m := range all {
		out.Cells += m.Cells / n
		out.Error += m.Error / n
		out.EvidenceOnly += m.EvidenceOnly / n
		out.Verified += m.Verified / n
		out.Coverage += m.Coverage / n
		out.Flagged += m.Flagged / n
		out.FDR += m.FDR / n
		out.Recall += m.Recall / n
		out.ECE += m.ECE / n
		out.AUC += m.AUC / n
		out.FirstTen += m.FirstTen / n
		out.Unasked += m.Unasked
		out.Broken += m.Broken
		out.Faults = append(out.Faults, m.Faults...)
	}
	return out
}
