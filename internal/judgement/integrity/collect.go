package integrity

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Collect makes series of what agencies report of the dictionary's indicators,
// with the target each report stands beside. What has no agency, no period, no
// number, or an unknown span is left out. Of several documents that report one
// value the latest recorded holds. Every agency's lines of money are one more
// series. Beside gives the evidence of other sources
// for an indicator, area and period, nil where there is none; it may itself be
// nil. The order of observations means nothing.
func Collect(city *reference.City, recorded []observation.Recorded, beside func(indicator, area string, p period.Period) *Evidence) []Series {
	known := map[string]*indicator.Indicator{}
	for i := range city.Indicators {
		known[city.Indicators[i].ID] = &city.Indicators[i]
	}
	reports, targets := map[slot]*observation.Recorded{}, map[slot]*observation.Recorded{}
	for i := range recorded {
		r := &recorded[i]
		if !usable(r) || known[r.Indicator.ID] == nil {
			continue
		}
		at := slot{r.Agency.ID, r.Indicator.ID, r.Area.ID, r.Span, r.Period}
		into := reports
		if r.Measure == observation.Target {
			into, at.span = targets, ""
		}
		if have := into[at]; have == nil || r.From > have.From || r.From == have.From && r.ID > have.ID {
			into[at] = r
		}
	}
	slots := make([]slot, 0, len(reports))
	for at := range reports {
		slots = append(slots, at)
	}
	slices.SortFunc(slots, slot.compare)
	var out []Series
	for i, at := range slots {
		if i == 0 || !at.sameSeries(slots[i-1]) {
			ind := known[at.indicator]
			out = append(out, Series{
				Source: at.agency, Subject: at.indicator + "@" + at.area, Topic: at.indicator,
				Kind: kindOf(ind), Span: at.span, Unit: ind.Unit,
			})
		}
		s := &out[len(out)-1]
		v := Value{Period: at.period, Reported: reports[at].Figure.Value}
		at.span = ""
		if t := targets[at]; t != nil {
			target := t.Figure.Value
			v.Target = &target
		}
		if beside != nil {
			v.Evidence = beside(at.indicator, at.area, at.period)
		}
		s.Values = append(s.Values, v)
	}
	for i := range out {
		out[i].Grid = printed(out[i].reported())
	}
	return append(out, money(recorded)...)
}

// slot is where one reported value stands.
type slot struct {
	agency, indicator, area string
	span                    period.Span
	period                  period.Period
}

func (s slot) compare(t slot) int {
	return cmp.Or(cmp.Compare(s.agency, t.agency), cmp.Compare(s.indicator, t.indicator), cmp.Compare(s.area, t.area),
		cmp.Compare(s.span, t.span), cmp.Compare(s.period.Grain(), t.period.Grain()), s.period.Compare(t.period))
}

func (s slot) sameSeries(t slot) bool {
	return s.agency == t.agency && s.indicator == t.indicator && s.area == t.area && s.span == t.span && s.period.Grain() == t.period.Grain()
}

func usable(r *observation.Recorded) bool {
	if !r.Current() || r.Origin.SourceKind() != observation.Report || r.Agency.ID == "" || r.Period.IsZero() || r.Figure.Kind != figure.Number {
		return false
	}
	return r.Measure == observation.Target || r.Measure == observation.Reported && r.Span != period.UnknownSpan
}

func kindOf(i *indicator.Indicator) Kind {
	switch {
	case i.Unit == "%":
		return Share
	case i.Aggregation == indicator.Sum:
		return Count
	default:
		return Index
	}
}

// printed is the distance of neighbouring values with the fewest decimals that
// print all of them, up to four.
func printed(values []float64) float64 {
	for decimals := range 5 {
		grid := math.Pow(10, -float64(decimals))
		if !slices.ContainsFunc(values, func(v float64) bool { return !on(v, grid) }) {
			return grid
		}
	}
	return 1e-4
}
