package weigh

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

// State is how what an agency reports of an indicator stands beside the
// evidence, over all areas it reports on.
type State string

// The states. A report that is worse than the evidence is no worse a state
// than one that agrees, so that raising a report never improves its state
// (trust rule 7).
const (
	Agrees    State = "agrees"    // verified, and hardly any area differs
	Modest    State = "modest"    // where it differs, the evidence is better than the report
	Weak      State = "weak"      // there is evidence, too little to verify most areas
	Disagrees State = "disagrees" // a quarter of the verified areas or more differ, and the report is the better one
	Unchecked State = "unknown"   // nobody but the agency says anything
)

// Standing is an indicator as one agency reports it in one month, over its
// areas.
type Standing struct {
	Indicator string
	Agency    string
	Month     period.Period
	Unit      string
	Estimate  Range   // over the areas; meaningless where the state is Unchecked
	Evidence  Range   // without the agency's reports
	Reported  float64 // over the same areas
	Areas     int
	Verified  int
	Over      int // flagged areas whose report is better than the evidence
	Under     int // flagged areas whose report is worse
	State     State
	Parts     []Belief // by area
}

// Gap is how much better the report is than the evidence alone, in the
// indicator's unit; negative where it is worse. Where neither direction is
// better it is the distance.
func (s Standing) Gap(p indicator.Polarity) float64 { return better(p, s.Reported, s.Evidence.Value) }

// better is how much better a is than b.
func better(p indicator.Polarity, a, b float64) float64 {
	switch p {
	case indicator.Up:
		return a - b
	case indicator.Down:
		return b - a
	default:
		return math.Abs(a - b)
	}
}

// Standings are the latest month of every indicator and agency, those that
// disagree first, the largest gap first. Weight is by area id, such as its
// inhabitants; areas without one count as one. Totals are those of the beliefs.
func Standings(city *reference.City, beliefs []Belief, totals []Total, weight map[string]float64) []Standing {
	known := ofAgencies(totals)
	polarity, sums := map[string]indicator.Polarity{}, map[string]bool{}
	for _, i := range city.Indicators {
		polarity[i.ID], sums[i.ID] = i.Polarity, i.Aggregation == indicator.Sum
	}
	var out []Standing
	for _, months := range byReporter(beliefs) {
		last := months[len(months)-1]
		out = append(out, stand(oneLevel(city, last, sums[last[0].Indicator]), known, polarity[last[0].Indicator], sums[last[0].Indicator], weight))
	}
	order := map[State]int{Disagrees: 0, Weak: 1, Unchecked: 2, Modest: 3, Agrees: 4}
	slices.SortStableFunc(out, func(a, b Standing) int {
		return cmp.Or(
			order[a.State]-order[b.State],
			cmp.Compare(b.relative(polarity[b.Indicator]), a.relative(polarity[a.Indicator])),
			cmp.Compare(a.Indicator, b.Indicator), cmp.Compare(a.Agency, b.Agency))
	})
	return out
}

// relative is the gap as a share of the reported value, so that indicators of
// different units can stand in one order.
func (s Standing) relative(p indicator.Polarity) float64 {
	return s.Gap(p) / math.Max(math.Abs(s.Evidence.Value), 1e-9)
}

// Course is the standing of one indicator and agency in every month it was
// reported, in order.
func Course(city *reference.City, beliefs []Belief, totals []Total, indicatorID, agency string, weight map[string]float64) []Standing {
	known := ofAgencies(totals)
	var ind indicator.Indicator
	for _, i := range city.Indicators {
		if i.ID == indicatorID {
			ind = i
		}
	}
	var out []Standing
	for _, months := range byReporter(beliefs) {
		if first := months[0][0]; first.Indicator != indicatorID || first.Report.Agency != agency {
			continue
		}
		for _, parts := range months {
			out = append(out, stand(oneLevel(city, parts, ind.Aggregation == indicator.Sum), known, ind.Polarity, ind.Aggregation == indicator.Sum, weight))
		}
	}
	return out
}

// byReporter sorts beliefs about reports by indicator and agency, and each of
// these by month.
func byReporter(beliefs []Belief) [][][]Belief {
	type reporter struct{ indicator, agency string }
	at := map[reporter]int{}
	var groups [][]Belief
	for _, b := range beliefs {
		if b.Report == nil {
			continue
		}
		k := reporter{b.Indicator, b.Report.Agency}
		i, ok := at[k]
		if !ok {
			i = len(groups)
			at[k] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], b)
	}
	var out [][][]Belief
	for _, g := range groups {
		slices.SortStableFunc(g, func(a, b Belief) int {
			return cmp.Or(a.Month.Compare(b.Month), cmp.Compare(a.Area, b.Area))
		})
		var months [][]Belief
		for i, b := range g {
			if i == 0 || g[i-1].Month != b.Month {
				months = append(months, nil)
			}
			months[len(months)-1] = append(months[len(months)-1], b)
		}
		out = append(out, months)
	}
	return out
}

// reported tells what an agency reports of an indicator in a month.
type reported struct {
	indicator, agency string
	month             period.Period
}

// ofAgencies finds the totals of what agencies report.
func ofAgencies(totals []Total) map[reported]Total {
	out := map[reported]Total{}
	for _, t := range totals {
		if t.Area == "" {
			out[reported{t.Indicator, t.Agency, t.Month}] = t
		}
	}
	return out
}

// stand sums up one month.
func stand(l level, totals map[reported]Total, p indicator.Polarity, sum bool, weight map[string]float64) Standing {
	parts, first := l.parts, l.parts[0]
	s := Standing{Indicator: first.Indicator, Agency: first.Report.Agency, Month: first.Month, Unit: first.Unit, Areas: len(parts), Parts: parts}
	sources := 0
	for _, b := range parts {
		sources += b.Sources
		if !b.Verified {
			continue
		}
		s.Verified++
		switch {
		case !b.Flagged:
		case better(p, b.Report.Value, b.Evidence.Value) > 0:
			s.Over++
		default:
			s.Under++
		}
	}
	s.Estimate, s.Evidence, s.Reported = together(l.figure, sum, weight)
	if t, ok := totals[reported{s.Indicator, s.Agency, s.Month}]; ok && !l.wider && t.Areas == len(parts) {
		s.Estimate, s.Evidence = t.Estimate, t.Evidence
	}
	switch {
	case sources == 0:
		s.State = Unchecked
	case s.Over > 0 && s.Over*4 >= s.Verified:
		s.State = Disagrees
	case s.Verified*2 < s.Areas:
		s.State = Weak
	case s.Under*4 >= s.Verified && s.Under > 0:
		s.State = Modest
	default:
		s.State = Agrees
	}
	return s
}

// StateOf is the state of one area alone.
func StateOf(b Belief, p indicator.Polarity) State {
	switch {
	case b.Sources == 0:
		return Unchecked
	case !b.Verified:
		return Weak
	case b.Report == nil || !b.Flagged:
		return Agrees
	case better(p, b.Report.Value, b.Evidence.Value) > 0:
		return Disagrees
	default:
		return Modest
	}
}

// together puts areas into one figure: added up where the indicator adds up,
// else their weighted mean. Where there is no total that knows how areas err
// together, because none but one is seen or nothing but the agency speaks of
// them, the interval is as wide as if they all erred alike.
func together(parts []Belief, sum bool, weight map[string]float64) (estimate, evidence Range, reported float64) {
	all := 0.0
	for _, b := range parts {
		w := weightOf(b.Area, sum, weight)
		all += w
		reported += w * b.Report.Value
		estimate = estimate.plus(w, b.Estimate)
		evidence = evidence.plus(w, b.Evidence)
	}
	if !sum && all > 0 {
		reported /= all
		estimate, evidence = Range{}.plus(1/all, estimate), Range{}.plus(1/all, evidence)
	}
	return estimate, evidence, reported
}

func (r Range) plus(w float64, o Range) Range {
	return Range{r.Value + w*o.Value, r.Low + w*o.Low, r.High + w*o.High}
}
