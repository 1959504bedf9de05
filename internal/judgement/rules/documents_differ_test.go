package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestDocumentsDiffer(t *testing.T) {
	money := func(text string, change ...func(*observation.Candidate)) func(*paper) {
		return func(p *paper) {
			p.row(observation.SubActivity, "Jasa kebersihan", nil).rp(observation.Realised, q1, text, change...)
		}
	}
	try(t, "documents_differ", []situation{
		{name: "two documents, two amounts", want: verdict{difference.Counted, "Rp5.400.000", "Rp5.900.000"}, make: money("5.400.000"), other: money("5.900.000")},
		{name: "the same amount", make: money("5.400.000"), other: money("5.400.000")},
		{name: "a rupiah of rounding", make: money("5.400.000"), other: money("5.400.001")},
		{name: "a power of ten is another rule's", make: money("5.400.000"), other: money("54.000.000")},
		{name: "another span", make: money("5.400.000"), other: money("5.900.000", cumulative)},
		{name: "an agency nobody knows", make: money("5.400.000"), other: func(p *paper) {
			p.agency.ID = ""
			money("5.900.000")(p)
		}},
		{name: "another agency", make: money("5.400.000"), other: func(p *paper) {
			p.agency.ID = "badan"
			money("5.900.000")(p)
		}},
		{name: "a name that stands twice in one document", make: money("5.400.000"), other: func(p *paper) {
			money("5.900.000")(p)
			money("1.200.000")(p)
		}},
		{name: "budgets of unknown stage", make: func(p *paper) {
			p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, year, "5", stage(observation.UnknownStage))
		}, other: func(p *paper) {
			p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, year, "7", stage(observation.UnknownStage))
		}},
		{name: "budgets of two stages", make: func(p *paper) {
			p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, year, "5.000", stage(observation.Original))
		}, other: func(p *paper) {
			p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, year, "7.000", stage(observation.Revised))
		}},
		{name: "one of them unproven", want: verdict{difference.PossibleMisreading, "Rp5.400.000", "Rp5.900.000"}, make: money("5.400.000"), other: money("5.900.000", unproven)},
	})
}
