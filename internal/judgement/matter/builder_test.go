package matter_test

import (
	"nyata/internal/ground/period"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
)

// city is the fictional city of these tests: shares of which more and less is
// better, all areas the same size.
func city() matter.City {
	return matter.City{
		People: 100_000, Money: 1e12,
		Indicators: map[string]matter.Indicator{
			"sampah":   {Name: document.Message{ID: "Sampah terangkut", EN: "Waste collected"}, Unit: "%", Polarity: indicator.Up, Material: 5},
			"genangan": {Name: document.Message{ID: "Jalan tergenang", EN: "Flooded roads"}, Unit: "%", Polarity: indicator.Down, Material: 5},
		},
		Areas:    map[string]document.Message{"k1": {ID: "Kelurahan Satu", EN: "Kelurahan Satu"}, "k2": {ID: "Kelurahan Dua", EN: "Kelurahan Dua"}},
		Agencies: map[string]document.Message{"dlh": {ID: "Dinas Lingkungan Hidup", EN: "Environment agency"}},
		Stakes: map[matter.Place]matter.Stake{
			{Indicator: "sampah", Area: "k1"}: {People: 10_000, Money: 1e10}, {Indicator: "sampah", Area: "k2"}: {People: 2_000, Money: 1e9},
			{Indicator: "genangan", Area: "k1"}: {People: 5_000},
		},
	}
}

// belief is a verified belief of March 2025 with evidence of 68 (63–73).
func belief(indicator, area string, report float64) weigh.Belief {
	return weigh.Belief{
		Indicator: indicator, Area: area, Month: period.Month(2025, 3), Unit: "%", Verified: true,
		Evidence: weigh.Range{Value: 68, Low: 63, High: 73}, Estimate: weigh.Range{Value: 68, Low: 64, High: 72},
		Report: &weigh.Report{Value: report, Agency: "dlh", Period: period.Month(2025, 3)},
	}
}

func unverified(b weigh.Belief) weigh.Belief {
	b.Verified = false
	return b
}

func between(b weigh.Belief, low, value, high float64) weigh.Belief {
	b.Evidence = weigh.Range{Value: value, Low: low, High: high}
	return b
}

func without(b weigh.Belief) weigh.Belief {
	b.Report = nil
	return b
}
