package intake

import (
	"fmt"
	"log/slog"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/estimate"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// TestEstimateOnlyWhatChanged: what is believed is not worked out again where
// nothing that it rests on has changed.
func TestEstimateOnlyWhatChanged(t *testing.T) {
	in := &Intake{log: slog.New(slog.DiscardHandler)}
	city := &reference.City{Indicators: []indicator.Indicator{{ID: "sampah", Unit: "%", Polarity: indicator.Up, Aggregation: indicator.Last}}}
	var all []observation.Recorded
	for m := range 12 {
		r := observation.Recorded{ID: fmt.Sprint("r", m), To: observation.Open}
		r.Indicator.ID, r.Area.ID, r.Agency.ID, r.Period, r.Span, r.Measure = "sampah", "k1", "dlh", period.Month(2025, m+1), period.Discrete, observation.Reported
		r.Figure = figure.Of(80, "%")
		all = append(all, r)
	}
	first := in.estimate(city, all, nil, estimate.Options{Seed: 1})
	budget := all[0]
	budget.ID, budget.Measure, budget.Figure = "pagu", observation.Budget, figure.Of(5e9, "IDR")
	again := in.estimate(city, append(all[:len(all):len(all)], budget), nil, estimate.Options{Seed: 1})
	if len(first.Beliefs) != 12 || &again.Beliefs[0] != &first.Beliefs[0] {
		t.Error("a budget has everything estimated again")
	}
	all[0].Figure = figure.Of(81, "%")
	if other := in.estimate(city, all, nil, estimate.Options{Seed: 1}); &other.Beliefs[0] == &first.Beliefs[0] || other.Beliefs[0].Report.Value != 81 {
		t.Error("another report is not looked at")
	}
}
