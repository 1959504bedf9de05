// Package weigh brings what is recorded and what the estimate needs together:
// observations become claims, and what is estimated becomes beliefs that name
// the report they are about and the evidence they rest on.
package weigh

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/estimate"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Belief is what is believed of one indicator in one area and month, beside
// what was reported. Values are in the indicator's unit.
type Belief struct {
	Indicator string        `json:"indicator"`
	Area      string        `json:"area,omitempty"` // area id; empty for the whole city
	Month     period.Period `json:"month"`
	Unit      string        `json:"unit"`
	Estimate  Range         `json:"estimate"`
	Evidence  Range         `json:"evidence"` // without any agency's report
	Report    *Report       `json:"report,omitempty"`
	Verified  bool          `json:"verified"`            // there is enough evidence besides the report
	Material  *float64      `json:"material,omitempty"`  // probability that the report is materially wrong; nil unless verified
	Flagged   bool          `json:"flagged"`             // among the reports that differ from the evidence, at the stated rate of false alarms
	Support   []string      `json:"support,omitempty"`   // ids of the independent observations of that area and month
	Sources   int           `json:"sources"`             // independent observations of the indicator in that area, in all months
	Explained *Explained    `json:"explained,omitempty"` // of the latest reported month; nil elsewhere
}

// Range is a value with its 90 % interval.
type Range struct {
	Value float64 `json:"value"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
}

// z90 is the half width of a 90 % interval in standard deviations.
const z90 = 1.6448536269514722

// SD is the standard deviation of what the range is of.
func (r Range) SD() float64 { return (r.High - r.Low) / (2 * z90) }

// Report is the reported figure a belief is held against.
type Report struct {
	Value       float64       `json:"value"`
	Agency      string        `json:"agency"` // id; empty when the document does not tell
	Period      period.Period `json:"period"` // as reported: a quarter stands at its last month
	Observation string        `json:"observation"`
}

// Skipped counts observations that make no claim, by reason.
type Skipped struct {
	Reason Reason
	Count  int
}

// Reason says why an observation makes no claim.
type Reason string

// The reasons.
const (
	NoIndicator  Reason = "no_indicator"  // matches no indicator of the dictionary
	NoNumber     Reason = "no_number"     // a grade, a dash, an error
	NoPeriod     Reason = "no_period"     // period unknown
	UnknownSpan  Reason = "unknown_span"  // within the period or up to its end: never compared
	NotAResult   Reason = "not_a_result"  // a target, a budget, money
	LongPeriod   Reason = "long_period"   // a sum over more than a month: cannot be held against a month
	OtherUnit    Reason = "other_unit"    // printed in another unit than the indicator's
	PartOfMonth  Reason = "part_of_month" // a day of a quantity that adds up: no month's value
	OutOfRange   Reason = "out_of_range"  // a share below 0 or above 100 %
	ToldAgain    Reason = "told_again"    // a later report, vintage or export says the same month anew
	Unfinished   Reason = "unfinished"    // complaints of a month that was not over when they were listed
	CannotMirror Reason = "cannot_mirror" // complaints about a quantity of which less is better and that is no share
)

// entry is one observation as a claim, with what a belief needs of it.
type entry struct {
	claim  estimate.Claim
	from   *observation.Recorded
	also   []string // ids of further observations it was made of
	silent bool     // made of nobody's saying anything: cited by nothing
	actual float64  // in the indicator's unit
}

// book is the claims of a city.
type book struct {
	entries []entry
	scales  map[string]estimate.Scale
	mirror  map[string]bool // shares of which less is better: estimated as what is left to 1
	units   map[string]string
	skipped map[Reason]int
}

// Weighed is what is made of a city's observations.
type Weighed struct {
	Beliefs []Belief
	Totals  []Total
	Sources []Source
	Skipped []Skipped
}

// Weigh estimates a city from what is recorded: what is believed of every area
// and of areas together, and what was learned of every source. Population is by
// area id; areas without one carry their own level. The order of observations
// means nothing.
func Weigh(city *reference.City, recorded []observation.Recorded, population map[string]float64, opt estimate.Options) Weighed {
	b := collect(city, recorded)
	in := estimate.Input{Population: population, Scales: b.scales}
	for _, e := range b.entries {
		in.Claims = append(in.Claims, e.claim)
	}
	if len(in.Claims) == 0 {
		return Weighed{Skipped: b.reasons()}
	}
	r := estimate.Fit(in, opt)
	beliefs := b.beliefs(r)
	b.explain(r, beliefs)
	return Weighed{Beliefs: beliefs, Totals: b.totals(city, r, beliefs, population), Sources: b.sources(r), Skipped: b.reasons()}
}

func (b *book) reasons() []Skipped {
	var out []Skipped
	for reason, n := range b.skipped {
		out = append(out, Skipped{reason, n})
	}
	slices.SortFunc(out, func(a, b Skipped) int { return strings.Compare(string(a.Reason), string(b.Reason)) })
	return out
}

// place is where a claim or cell stands.
type place struct {
	indicator, area string
	month           int
}

// beliefs gives the cells their units, reports and evidence back.
func (b *book) beliefs(r *estimate.Result) []Belief {
	reports, support, sources := map[place]entry{}, map[place][]string{}, map[place]int{}
	for _, e := range b.entries {
		at := place{e.claim.Indicator, e.claim.Area, e.claim.Month}
		if e.claim.Kind == estimate.Report {
			if have, ok := reports[at]; !ok || latest(e, have) {
				reports[at] = e
			}
			continue
		}
		if !e.silent {
			support[at] = append(append(support[at], e.from.ID), e.also...)
		}
		sources[place{indicator: at.indicator, area: at.area}]++
	}
	var out []Belief
	for _, c := range r.Cells {
		at := place{c.Indicator, c.Area, c.Month}
		x := Belief{
			Indicator: c.Indicator, Area: c.Area, Month: month(c.Month), Unit: b.units[c.Indicator],
			Estimate: b.back(c.Indicator, c.Estimate), Evidence: b.back(c.Indicator, c.Evidence),
			Verified: c.Checked(), Flagged: c.Flagged, Support: support[at],
			Sources: sources[place{indicator: c.Indicator, area: c.Area}],
		}
		slices.Sort(x.Support)
		if e, ok := reports[at]; ok && c.Reported {
			x.Report = &Report{Value: e.actual, Agency: e.from.Agency.ID, Period: e.from.Period, Observation: e.from.ID}
		}
		if c.Verified && !math.IsNaN(c.Material) {
			x.Material = &c.Material
		}
		out = append(out, x)
	}
	slices.SortStableFunc(out, func(a, b Belief) int {
		return cmp.Or(cmp.Compare(a.Indicator, b.Indicator), cmp.Compare(a.Area, b.Area), a.Month.Compare(b.Month))
	})
	return out
}

// latest prefers the report that was recorded later; two in one entry are told
// apart by their ids.
func latest(a, b entry) bool {
	return a.from.From > b.from.From || a.from.From == b.from.From && a.from.ID > b.from.ID
}

// back brings a range from the estimate's scale to the indicator's unit.
func (b *book) back(indicator string, r estimate.Range) Range {
	out := Range{r.Value, r.Low, r.High}
	if b.mirror[indicator] {
		out = Range{1 - r.Value, 1 - r.High, 1 - r.Low}
	}
	if b.scales[indicator] == estimate.Share {
		out.Value, out.Low, out.High = 100*out.Value, 100*out.Low, 100*out.High
	}
	return out
}

// month is the period of a month number, counted from January of year 0.
func month(n int) period.Period { return period.Month(n/12, n%12+1) }
