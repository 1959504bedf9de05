package weigh

import (
	"math"

	"nyata/internal/judgement/estimate"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Calibration is how the estimate has done against field checks it had not
// seen: it is made again without them, then held against them.
type Calibration struct {
	Checks int `json:"checks"` // field checks of an indicator, area and month that has a report
	Inside int `json:"inside"` // of them, those that the 90 % range held, with what a check of its size varies
	Flags  int `json:"flags"`  // of them, those whose report was flagged without the check
	Closer int `json:"closer"` // of the flagged, those where the check found a state nearer the evidence than the report
}

// clustered is how much more a check of neighbouring places varies than one of
// places drawn one by one, as in the estimate.
const clustered = 2

// Calibrate holds the estimate without inspections against the inspections.
func Calibrate(city *reference.City, recorded []observation.Recorded, population map[string]float64, opt estimate.Options) Calibration {
	var others []observation.Recorded
	var checks []observation.Recorded
	for _, r := range recorded {
		if r.Origin.SourceKind() == observation.Inspection {
			checks = append(checks, r)
		} else {
			others = append(others, r)
		}
	}
	var c Calibration
	if len(checks) == 0 {
		return c
	}
	without := Weigh(city, others, population, opt).Beliefs
	known := make(map[place]*Belief, len(without))
	for i := range without {
		b := &without[i]
		known[place{b.Indicator, b.Area, monthNumber(b)}] = b
	}
	for _, e := range collect(city, checks).entries {
		b := known[place{e.claim.Indicator, e.claim.Area, e.claim.Month}]
		if b == nil || b.Report == nil || e.claim.Size <= 0 || b.Sources == 0 {
			continue
		}
		c.Checks++
		p := e.actual / 100
		own := 100 * math.Sqrt(clustered*p*(1-p)/e.claim.Size)
		spread := math.Hypot(b.Evidence.SD(), own)
		if math.Abs(e.actual-b.Evidence.Value) <= z90*spread {
			c.Inside++
		}
		if b.Flagged {
			c.Flags++
			if math.Abs(e.actual-b.Evidence.Value) < math.Abs(e.actual-b.Report.Value) {
				c.Closer++
			}
		}
	}
	return c
}

func monthNumber(b *Belief) int { return lastMonth(b.Month) }
