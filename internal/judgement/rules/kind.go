package rules

import "nyata/internal/record/difference"

// kinds are the rules that notice something else than figures which arithmetic
// says cannot both be right.
var kinds = map[string]difference.Kind{
	"count_as_percentage":       difference.Definition,
	"documents_differ":          difference.Definition,
	"indicator_of_nomenclature": difference.Definition,
	"percentages_summed":        difference.Definition,
	"unit_of_nomenclature":      difference.Definition,
	"money_without_output":      difference.Performance,
	"output_not_reported":       difference.Performance,
	"output_without_money":      difference.Performance,
	"realised_over_ceiling":     difference.Performance,
	"near_duplicate":            difference.Integrity,
	"shared_figures":            difference.Integrity,
}

// KindOf is the kind of difference a rule notices.
func KindOf(rule string) difference.Kind {
	if k, ok := kinds[rule]; ok {
		return k
	}
	return difference.DataError
}
