package metric

import (
	"nyata/internal/record/indicator"
)

// Refusal says why facts were not added up. Each is a key of the text
// catalogue under "metric.refusal.".
type Refusal string

// The refusals, in the order they are looked for.
const (
	Summed         Refusal = ""                // there is a sum
	NoNumbers      Refusal = "no_numbers"      // nothing in the group is a number
	NotAdditive    Refusal = "not_additive"    // percentages, indices, grades, last values, or an indicator of unknown aggregation
	NotDiscrete    Refusal = "not_discrete"    // cumulative or of unknown span
	UnitsDiffer    Refusal = "units_differ"    // more than one unit, or none
	MeasuresDiffer Refusal = "measures_differ" // targets with results, budget with realised money
	StagesDiffer   Refusal = "stages_differ"   // murni with perubahan
	LevelsDiffer   Refusal = "levels_differ"   // a parent with its own parts: programme with sub-activity, or totals
	PeriodsOverlap Refusal = "periods_overlap" // a quarter with its own year
	AreasOverlap   Refusal = "areas_overlap"   // the whole city with its parts
	Repeated       Refusal = "repeated"        // the same figure stated at more than one place
)

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
