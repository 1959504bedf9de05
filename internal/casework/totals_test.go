package casework_test

import (
	"errors"
	"reflect"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/judgement/weigh"
)

// TestTotalsByReader: an agency sees the total of its own reports, and of areas
// what is said without anybody's.
func TestTotalsByReader(t *testing.T) {
	b := open(t)
	with, without := weigh.Range{Value: 80, Low: 78, High: 82}, weigh.Range{Value: 70, Low: 65, High: 75}
	all := []weigh.Total{
		{Indicator: "jalan", Area: "98.01", Areas: 12, Estimate: with, Evidence: without},
		{Indicator: "jalan", Agency: "dinkes", Areas: 3, Estimate: with, Evidence: without},
		{Indicator: "jalan", Agency: "dpupr", Areas: 9, Estimate: with, Evidence: without},
	}
	if err := b.CacheTotals(t.Context(), mayor, "1", all); !errors.Is(err, fault.Forbidden) {
		t.Errorf("the mayor writes totals: %v", err)
	}
	if err := b.CacheTotals(t.Context(), reader, "1", all); err != nil {
		t.Fatal(err)
	}
	ofArea := all[0]
	ofArea.Estimate = without
	for name, test := range map[string]struct {
		actor casework.Actor
		want  []weigh.Total
	}{
		"the mayor": {mayor, all},
		"an agency": {works, []weigh.Total{ofArea, all[2]}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := casework.New(b.store, nil, nil).Totals(t.Context(), test.actor)
			if err != nil || !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %+v, %v, want %+v", got, err, test.want)
			}
		})
	}
}
