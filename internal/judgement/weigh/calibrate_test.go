package weigh_test

import (
	"fmt"
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/observation"
)

// inspected adds a visit of 40 places that finds so many good.
func inspected(all []observation.Recorded, area, good int) []observation.Recorded {
	n, x := 40, good
	return append(all, says(fmt.Sprint("i-", area), "sampah", period.Month(2025, 6), float64(good)*2.5, "%", func(r *observation.Recorded) {
		r.Area.ID, r.Measure, r.Agency.ID = fmt.Sprintf("98.01.01.100%d", area), observation.Observed, ""
		r.Origin = observation.Origin{Kind: observation.Inspection, ID: "inspektorat", Sample: &observation.Sample{N: n, X: &x}}
	}))
}

func TestCalibrateAgainstChecks(t *testing.T) {
	all := overstated() // evidence about 70, reports about 90
	if got := weigh.Calibrate(city(), all, nil, estimate.Options{Seed: 1}); got != (weigh.Calibration{}) {
		t.Errorf("without checks: %+v", got)
	}
	all = inspected(all, 0, 28) // 70: as the evidence says
	all = inspected(all, 1, 36) // 90: as the report says
	all = inspected(all, 2, 29)
	got := weigh.Calibrate(city(), all, nil, estimate.Options{Seed: 1})
	if want := (weigh.Calibration{Checks: 3, Inside: 2, Flags: 3, Closer: 2}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
