package weigh

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/estimate"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// kinds are the kinds of source as the estimate knows them. Account books say
// nothing of results.
var kinds = map[observation.SourceKind]estimate.Kind{
	observation.Report:     estimate.Report,
	observation.Survey:     estimate.Survey,
	observation.Inspection: estimate.SpotCheck,
	observation.Complaint:  estimate.Complaints,
	observation.Sensor:     estimate.Sensor,
	observation.Statistic:  estimate.Statistic,
}

// collect makes a claim of every observation that can be one.
func collect(city *reference.City, recorded []observation.Recorded) *book {
	b := &book{scales: map[string]estimate.Scale{}, mirror: map[string]bool{}, units: map[string]string{}, skipped: map[Reason]int{}}
	known := make(map[string]*indicator.Indicator, len(city.Indicators))
	for i := range city.Indicators {
		known[city.Indicators[i].ID] = &city.Indicators[i]
	}
	for i := range recorded {
		r := &recorded[i]
		ind := known[r.Indicator.ID]
		if ind == nil {
			b.skipped[NoIndicator]++
			continue
		}
		b.learn(ind)
		if e, why := b.claim(ind, r); why != "" {
			b.skipped[why]++
		} else {
			b.entries = append(b.entries, e)
		}
	}
	slices.SortStableFunc(b.entries, func(x, y entry) int {
		return cmp.Or(cmp.Compare(x.from.ID, y.from.ID), cmp.Compare(x.from.From, y.from.From))
	})
	b.settle()
	return b
}

// learn settles how an indicator is estimated.
func (b *book) learn(ind *indicator.Indicator) {
	if _, ok := b.units[ind.ID]; ok {
		return
	}
	b.units[ind.ID] = ind.Unit
	switch {
	case ind.Unit == "%":
		b.scales[ind.ID] = estimate.Share
		b.mirror[ind.ID] = ind.Polarity == indicator.Down
	case ind.Aggregation == indicator.Sum:
		b.scales[ind.ID] = estimate.Count
	default:
		b.scales[ind.ID] = estimate.Plain
	}
}

// claim turns one observation into a claim, or says why it is none.
func (b *book) claim(ind *indicator.Indicator, r *observation.Recorded) (entry, Reason) {
	kind, ok := kinds[r.Origin.SourceKind()]
	if !ok || kind == estimate.Report && r.Measure != observation.Reported || kind != estimate.Report && r.Measure != observation.Observed {
		return entry{}, NotAResult
	}
	if r.Figure.Kind != figure.Number || math.IsNaN(r.Figure.Value) {
		return entry{}, NoNumber
	}
	if r.Period.IsZero() {
		return entry{}, NoPeriod
	}
	if kind == estimate.Report && r.Span == period.UnknownSpan {
		return entry{}, UnknownSpan
	}
	months := monthsOf(r.Period)
	if ind.Aggregation == indicator.Sum && (months > 1 || r.Span == period.Cumulative) {
		return entry{}, LongPeriod
	}
	c := estimate.Claim{Indicator: ind.ID, Area: r.Area.ID, Month: lastMonth(r.Period), Source: sourceOf(r), Kind: kind, Value: r.Figure.Value}
	if ind.Aggregation == indicator.Sum && r.Period.Grain() == period.Days && kind != estimate.Complaints {
		return entry{}, PartOfMonth
	}
	if kind == estimate.Statistic && months == 12 {
		c.Kind = estimate.Annual
	}
	if kind == estimate.Survey || kind == estimate.SpotCheck {
		c.Month = middleMonth(r.Period) // people were asked all through it
	}
	if kind == estimate.Complaints {
		if slices.Contains(r.Problems, "month_incomplete") {
			return entry{}, Unfinished
		}
		if ind.Polarity == indicator.Down && !b.mirror[ind.ID] {
			return entry{}, CannotMirror
		}
		return entry{claim: c, from: r, actual: r.Figure.Value}, ""
	}
	if unit := r.Figure.Unit; unit != "" && ind.Unit != "" && (unit == "%") != (ind.Unit == "%") {
		return entry{}, OtherUnit
	}
	if b.scales[ind.ID] == estimate.Share {
		if c.Value < 0 || c.Value > 100 {
			return entry{}, OutOfRange
		}
		c.Value /= 100
	}
	sampled(&c, r.Origin.Sample)
	if b.mirror[ind.ID] {
		c.Value, c.Hits = 1-c.Value, c.Size-c.Hits
	}
	return entry{claim: c, from: r, actual: r.Figure.Value}, ""
}

// sampled fills in what a survey or a check counted. A sample without a count
// of what was good has it from its share; one of unknown size, or of something
// that is no share, is a statistic.
func sampled(c *estimate.Claim, s *observation.Sample) {
	if c.Kind != estimate.Survey && c.Kind != estimate.SpotCheck {
		return
	}
	if s == nil || s.N <= 0 || c.Value < 0 || c.Value > 1 {
		c.Kind = estimate.Statistic
		return
	}
	c.Size = float64(s.N)
	if s.X != nil {
		c.Hits = float64(*s.X)
	} else {
		c.Hits = c.Value * c.Size
	}
}

// sourceOf tells sources apart: a report's is its agency.
func sourceOf(r *observation.Recorded) string {
	if r.Origin.SourceKind() == observation.Report {
		return "agency:" + r.Agency.ID
	}
	return string(r.Origin.SourceKind()) + ":" + r.Origin.ID
}

// lastMonth is the month at whose end a figure of the period stands, counted
// from January of year 0. A statistic of a whole year stands in its December;
// the estimate spreads it over the year.
func lastMonth(p period.Period) int {
	end := p.End()
	return end.Year()*12 + int(end.Month()) - 1
}

// middleMonth is the month in the middle of a period, of two the earlier.
func middleMonth(p period.Period) int { return lastMonth(p) - monthsOf(p)/2 }

// monthsOf is how many months a period touches.
func monthsOf(p period.Period) int {
	start := p.Start()
	return lastMonth(p) - (start.Year()*12 + int(start.Month()) - 1) + 1
}
