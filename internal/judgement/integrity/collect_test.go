package integrity

import (
	"reflect"
	"slices"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

func TestCollect(t *testing.T) {
	city := &reference.City{Indicators: []indicator.Indicator{
		{ID: "sampah", Unit: "%", Aggregation: indicator.Last}, {ID: "jalan", Unit: "km", Aggregation: indicator.Sum},
	}}
	n := int64(0)
	says := func(id string, p period.Period, value float64, change ...func(*observation.Recorded)) observation.Recorded {
		n++
		r := observation.Recorded{ID: string(rune('a' + n)), From: n, To: observation.Open}
		r.Indicator.ID, r.Agency.ID, r.Period, r.Span, r.Measure, r.Figure = id, "dlh", p, period.Discrete, observation.Reported, figure.Of(value, "")
		for _, f := range change {
			f(&r)
		}
		return r
	}
	q := func(i int) period.Period { return period.Quarter(2025, i) }
	target := func(r *observation.Recorded) { r.Measure, r.Span = observation.Target, period.UnknownSpan }
	all := []observation.Recorded{
		says("sampah", q(2), 84.5), says("sampah", q(1), 80), says("sampah", q(1), 81), // corrected
		says("sampah", q(2), 90, target),
		says("sampah", period.Year(2025), 84), // a series of its own
		says("jalan", q(1), 3, func(r *observation.Recorded) { r.Span = period.Cumulative }),
		says("sampah", q(3), 1, func(r *observation.Recorded) { r.To = 99 }), // withdrawn
		says("sampah", q(3), 2, func(r *observation.Recorded) { r.Span = period.UnknownSpan }),
		says("sampah", q(3), 3, func(r *observation.Recorded) { r.Agency.ID = "" }),
		says("sampah", q(3), 4, func(r *observation.Recorded) { r.Origin.Kind = observation.Survey }),
		says("sampah", q(3), 5, func(r *observation.Recorded) { r.Figure = figure.Parse("A", figure.Indonesian) }),
		says("lain", q(3), 6),
	}
	beside := func(_, _ string, p period.Period) *Evidence {
		if p == q(2) {
			return &Evidence{Mean: 70, SD: 2}
		}
		return nil
	}
	got := Collect(city, all, beside)
	ninety := 90.0
	want := []Series{
		{Source: "dlh", Subject: "jalan@", Topic: "jalan", Kind: Count, Span: period.Cumulative, Unit: "km", Grid: 1, Values: []Value{{Period: q(1), Reported: 3}}},
		{Source: "dlh", Subject: "sampah@", Topic: "sampah", Kind: Share, Span: period.Discrete, Unit: "%", Grid: 1, Values: []Value{{Period: period.Year(2025), Reported: 84}}},
		{Source: "dlh", Subject: "sampah@", Topic: "sampah", Kind: Share, Span: period.Discrete, Unit: "%", Grid: 0.1, Values: []Value{
			{Period: q(1), Reported: 81}, {Period: q(2), Reported: 84.5, Target: &ninety, Evidence: &Evidence{Mean: 70, SD: 2}},
		}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("collected\n%+v\nwant\n%+v", got, want)
	}
	slices.Reverse(all)
	if again := Collect(city, all, beside); !reflect.DeepEqual(again, got) {
		t.Error("another order gives other series")
	}
}
