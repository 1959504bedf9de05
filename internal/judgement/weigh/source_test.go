package weigh_test

import (
	"fmt"
	"math"
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/observation"
)

// TestWhatIsLearnedOfSources gives reports 20 points above the surveys, and for
// the share of which less is better 20 below: both in the indicator's unit.
func TestWhatIsLearnedOfSources(t *testing.T) {
	sources := weigh.Weigh(city(), overstated(), nil, estimate.Options{Seed: 1}).Sources
	bias := map[string]float64{"sampah": 20, "bocor": -20}
	reports, surveys := 0, 0
	for _, s := range sources {
		switch s.Kind {
		case observation.Report:
			reports++
			if s.Agency != "dlh" || s.Figures != 24*6 || s.Comparisons != 4*6 || s.Bias == nil {
				t.Fatalf("%+v", s)
			}
			if want := bias[s.Indicator]; math.Abs(s.Bias.Value-want) > 4 || s.Bias.Low > s.Bias.Value || s.Bias.Value > s.Bias.High || math.Abs(s.Last-want) > 6 {
				t.Errorf("%s: bias %v, last %v; want about %v", s.Indicator, *s.Bias, s.Last, want)
			}
			if s.Spread() != weigh.InUnit || s.Noise < 0.3 || s.Noise > 5 {
				t.Errorf("%s: noise %v, want about a point", s.Indicator, s.Noise)
			}
		case observation.Survey:
			surveys++
			if s.Bias != nil || s.Agency != "" || s.Spread() != weigh.InRatio || s.Figures != 24*6 {
				t.Errorf("%+v", s)
			}
		default:
			t.Errorf("a source that nobody gave: %+v", s)
		}
	}
	if reports != 2 || surveys != 2 {
		t.Errorf("%d reports and %d surveys, want 2 and 2", reports, surveys)
	}
}

// TestAReportAlone has nothing beside it: how far it is off cannot be known.
func TestAReportAlone(t *testing.T) {
	all := overstated()
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].Origin.SourceKind() != observation.Report {
			all = append(all[:i], all[i+1:]...)
		}
	}
	sources := weigh.Weigh(city(), all, nil, estimate.Options{Seed: 1}).Sources
	if len(sources) != 2 {
		t.Fatalf("%d sources, want the reports of two indicators", len(sources))
	}
	for _, s := range sources {
		if s.Bias != nil || s.Comparisons != 0 {
			t.Errorf("%+v", s)
		}
	}
}

// TestASensorIsNamedAsItCallsItself, and by its id where it does not.
func TestASensorIsNamedAsItCallsItself(t *testing.T) {
	for want, origin := range map[string]observation.Origin{
		"Alat ukur air Awan Biru": {Kind: observation.Sensor, ID: "alat-1", Name: "Alat ukur air Awan Biru"},
		"alat-1":                  {Kind: observation.Sensor, ID: "alat-1"},
	} {
		all := overstated()
		for m := range 12 {
			all = append(all, says(fmt.Sprint("g-", m), "sampah", period.Month(2025, m+1), 71, "%", func(r *observation.Recorded) {
				r.Measure, r.Agency.ID, r.Origin, r.Area.ID = observation.Observed, "", origin, "98.01.01.1000"
			}))
		}
		sources := weigh.Weigh(city(), all, nil, estimate.Options{Seed: 1}).Sources
		found := false
		for _, s := range sources {
			if s.Kind == observation.Sensor {
				found = s.Name == want && s.Bias != nil && s.Figures == 12
			}
		}
		if !found {
			t.Errorf("no sensor %q with 12 figures and a bias among %+v", want, sources)
		}
	}
}
