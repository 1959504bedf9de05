package metric

import (
	"slices"
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
)

// Refusal says why facts were not added up. Each is a key of the text
// catalogue under "metric.refusal.".
type Refusal string

// The refusals, in the order they are looked for.
const (
	Summed         Refusal = ""                // there is a sum
	NoNumbers      Refusal = "no_numbers"      // nothing in the group is a number
	MeasuresDiffer Refusal = "measures_differ" // targets with results, budget with realised money
	KindsDiffer    Refusal = "kinds_differ"    // a report with a survey, a survey with a sensor
	NotAdditive    Refusal = "not_additive"    // percentages, indices, grades, last values, or an indicator of unknown aggregation
	NotDiscrete    Refusal = "not_discrete"    // cumulative or of unknown span
	UnitsDiffer    Refusal = "units_differ"    // more than one unit, or none
	StagesDiffer   Refusal = "stages_differ"   // murni with perubahan
	LevelsDiffer   Refusal = "levels_differ"   // a parent with its own parts: programme with sub-activity, account with its details
	PeriodsOverlap Refusal = "periods_overlap" // a quarter with its own year, or an unknown period
	AreasOverlap   Refusal = "areas_overlap"   // the whole city with its parts
	Repeated       Refusal = "repeated"        // one line stated by more than one file
)

// Refusals lists the reasons not to sum, in the order they are looked for.
func Refusals() []Refusal {
	return []Refusal{
		NoNumbers, MeasuresDiffer, KindsDiffer, NotAdditive, NotDiscrete, UnitsDiffer, StagesDiffer,
		LevelsDiffer, PeriodsOverlap, AreasOverlap, Repeated,
	}
}

// Members is what must be known of the facts of a group, those with a number,
// to say whether they may be added up. The lists hold each value once.
type Members struct {
	Numbers    int
	Indicators []string // ids; empty string = matches none
	Measures   []observation.Measure
	Kinds      []observation.SourceKind
	Spans      []period.Span
	Units      []string
	Stages     []observation.Stage
	Types      []observation.SubjectType
	Codes      []string // subject codes; empty string = unknown
	Depths     int      // how many different depths of subjects without a code
	Periods    []period.Period
	Areas      []string // area ids; empty string = the whole city or unknown
	Repeats    int      // lines stated by a further file
}

// Judge says whether the members may be added up: only sum-indicators and
// money, of one measure, one unit and one stage, each for its own stretch of
// time, none a part of another.
func Judge(m Members, d Dictionary) Refusal {
	switch {
	case m.Numbers == 0:
		return NoNumbers
	case len(m.Measures) != 1:
		return MeasuresDiffer
	case len(m.Kinds) > 1:
		return KindsDiffer
	case !additive(m, d):
		return NotAdditive
	case !slices.Equal(m.Spans, []period.Span{period.Discrete}):
		return NotDiscrete
	case len(m.Units) != 1 || m.Units[0] == "":
		return UnitsDiffer
	case len(m.Stages) != 1:
		return StagesDiffer
	case len(m.Types) != 1 || nested(m.Codes) || m.Depths > 1 || m.Depths == 1 && hasCode(m.Codes):
		return LevelsDiffer
	case overlapping(m.Periods):
		return PeriodsOverlap
	case nested(m.Areas) || len(m.Areas) > 1 && slices.Contains(m.Areas, ""):
		return AreasOverlap
	case m.Repeats > 0:
		return Repeated
	default:
		return Summed
	}
}

// rupiah is the unit of money.
const rupiah = "IDR"

// additive says whether values of one measure add up at all.
func additive(m Members, d Dictionary) bool {
	switch m.Measures[0] {
	case observation.Observed:
		return slices.Equal(m.Kinds, []observation.SourceKind{observation.Complaint}) // of what other sources say, only complaints are counted
	case observation.Budget, observation.Realised, observation.Balance, observation.Planned:
		return !slices.ContainsFunc(m.Units, func(u string) bool { return u != rupiah })
	case observation.Target, observation.Reported:
		return !slices.Contains(m.Units, "%") && !slices.ContainsFunc(m.Indicators, func(id string) bool {
			return id == "" || d == nil || d.Aggregation(id) != indicator.Sum
		})
	default:
		return false
	}
}

func hasCode(codes []string) bool {
	return slices.ContainsFunc(codes, func(c string) bool { return c != "" })
}

// nested says whether one dotted code is the beginning of another.
func nested(codes []string) bool {
	sorted := slices.Clone(codes)
	slices.SortFunc(sorted, func(a, b string) int { return strings.Compare(a+".", b+".") })
	for i := 1; i < len(sorted); i++ {
		if sorted[i-1] != "" && strings.HasPrefix(sorted[i], sorted[i-1]+".") {
			return true
		}
	}
	return false
}

// overlapping says whether two periods share a day, or one is unknown.
func overlapping(periods []period.Period) bool {
	sorted := slices.SortedFunc(slices.Values(periods), period.Period.Compare)
	for i, p := range sorted {
		if p.IsZero() || i > 0 && !sorted[i-1].End().Before(p.Start()) {
			return true
		}
	}
	return false
}

// Dictionary tells how an indicator's values add up.
type Dictionary interface {
	// Aggregation of an indicator; empty when the id is unknown.
	Aggregation(indicatorID string) indicator.Aggregation
}

// DictionaryOf makes a Dictionary of indicators.
func DictionaryOf(indicators []indicator.Indicator) Dictionary {
	d := make(dictionary, len(indicators))
	for _, i := range indicators {
		d[i.ID] = i.Aggregation
	}
	return d
}

type dictionary map[string]indicator.Aggregation

func (d dictionary) Aggregation(id string) indicator.Aggregation { return d[id] }
