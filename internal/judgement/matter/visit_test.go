package matter_test

import (
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
)

var checks = []matter.Check{
	{Places: 10, Travel: 300_000, Each: 20_000},
	{Places: 60, Travel: 300_000, Each: 20_000},
}

func TestVisits(t *testing.T) {
	old := belief("sampah", "k1", 73)
	old.Month = old.Month.Prev()
	got := matter.Visits(city(), []weigh.Belief{
		belief("sampah", "k2", 73), // open, few people
		belief("sampah", "k1", 73), // open, many
		old,                        // not the latest
		between(belief("genangan", "k1", 50), 67, 68, 69),             // settled
		unverified(between(belief("genangan", "k2", 60), 30, 65, 90)), // open, nobody knows whom it touches
	}, checks)
	if len(got) < 3 || got[0].Area != "k1" || got[0].Indicator != "sampah" || got[0].Belief.Month != old.Month.Next() {
		t.Fatalf("%+v", got)
	}
	for i, v := range got {
		if v.Settles <= 0 || v.Settles > 0.5 || i > 0 && v.PerCost > got[i-1].PerCost {
			t.Errorf("%d: %+v", i, v)
		}
		if v.Indicator == "genangan" && v.Area == "k1" && v.PerCost > got[0].PerCost/100 {
			t.Errorf("a settled figure is worth a visit: %+v", v)
		}
	}
	settled := between(belief("genangan", "k1", 50), 67.9, 68, 68.1)
	if v, ok := matter.Settle(city(), &settled, checks); ok {
		t.Errorf("proposes %+v for what is certain", v)
	}
}

// TestMoreLookingSettlesMore: a check of more places never settles less, and
// none settles more than there is to be wrong about.
func TestMoreLookingSettlesMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.Float64Range(10, 90).Draw(t, "evidence")
		b := between(belief("sampah", "k1", rapid.Float64Range(0, 100).Draw(t, "report")), value-rapid.Float64Range(0.5, 10).Draw(t, "below"), value, value+rapid.Float64Range(0.5, 10).Draw(t, "above"))
		last := 0.0
		for _, n := range []int{5, 20, 80, 320} {
			v, _ := matter.Settle(city(), &b, []matter.Check{{Places: n, Each: 1}})
			if v.Settles < last-1e-4 || v.Settles > 0.5 {
				t.Fatalf("%d places settle %v after %v", n, v.Settles, last)
			}
			last = v.Settles
		}
	})
}

func TestNobodyVisitsAWholeCity(t *testing.T) {
	belief := weigh.Belief{
		Indicator: "sampah", Area: "", Month: period.Month(2026, 9), Unit: "%", Sources: 3,
		Evidence: weigh.Range{Value: 80, Low: 70, High: 90}, Estimate: weigh.Range{Value: 80, Low: 70, High: 90},
		Report: &weigh.Report{Value: 86, Agency: "dlh"},
	}
	of := matter.City{Indicators: map[string]matter.Indicator{"sampah": {Unit: "%", Material: 5}}}
	if got := matter.Visits(of, []weigh.Belief{belief}, matter.Checks()); len(got) != 1 {
		t.Fatalf("%d visits where the city is not known to be one", len(got))
	}
	of.Cities = map[string]bool{"": true}
	if got := matter.Visits(of, []weigh.Belief{belief}, matter.Checks()); len(got) != 0 {
		t.Errorf("a visit of a whole city is proposed: %+v", got)
	}
}
