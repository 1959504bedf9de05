package matter

import (
	"testing"

	"nyata/bench/cities"
)

// TestNoReportMovesTheEvidence goes through the whole estimate: raising a
// report changes neither the evidence of any place nor whether it is verified,
// which is what everything that judges an agency rests on.
func TestNoReportMovesTheEvidence(t *testing.T) {
	small := cities.Forms()[0]
	small.Indicators, small.Areas, small.Months, small.Agencies = 3, 12, 24, 9
	small.BureauOf, small.SensorOf = []int{1}, []int{0}
	changed, err := Untouched(small, 1000, 40)
	if err != nil || changed != 0 {
		t.Errorf("%d of 40 raised reports move the evidence, %v", changed, err)
	}
}
