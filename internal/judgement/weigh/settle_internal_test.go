package weigh

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/estimate"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// say is what a source says of waste in an area.
func say(id string, kind observation.SourceKind, area string, p period.Period, value float64, change ...func(*observation.Recorded)) observation.Recorded {
	r := observation.Recorded{ID: id, To: observation.Open}
	r.Indicator.ID, r.Area.ID, r.Period, r.Span = "sampah", area, p, period.Discrete
	r.Measure, r.Figure, r.Origin = observation.Observed, figure.Of(value, "%"), observation.Origin{Kind: kind, ID: string(kind)}
	if kind == observation.Report {
		r.Measure, r.Origin, r.Agency.ID = observation.Reported, observation.Origin{}, "dlh"
	}
	if kind == observation.Complaint {
		r.Figure.Unit = "aduan"
	}
	for _, f := range change {
		f(&r)
	}
	return r
}

func vintage(v string) func(*observation.Recorded) {
	return func(r *observation.Recorded) { r.Origin.Vintage = v }
}

// claims are the claims of a book in short: area, month, kind, value, and what
// they cite.
func claims(recorded ...observation.Recorded) ([]string, map[Reason]int) {
	city := &reference.City{Indicators: []indicator.Indicator{{ID: "sampah", Unit: "%", Polarity: indicator.Up, Aggregation: indicator.Last}}}
	b := collect(city, recorded)
	var out []string
	for _, e := range b.entries {
		cited := append([]string{e.from.ID}, e.also...)
		if e.silent {
			cited = nil
		}
		value := e.claim.Value
		if e.claim.Kind == estimate.Survey || e.claim.Kind == estimate.SpotCheck {
			value = e.claim.Hits
		}
		out = append(out, fmt.Sprintf("%s %s %d %.4g %v", e.claim.Area, month(e.claim.Month), e.claim.Kind, value, cited))
	}
	return out, b.skipped
}

func TestSettle(t *testing.T) {
	march, april := period.Month(2026, 3), period.Month(2026, 4)
	seven := 7
	asked := func(r *observation.Recorded) { r.Origin.Sample = &observation.Sample{N: 10, X: &seven} }
	for name, x := range map[string]struct {
		said    []observation.Recorded
		want    []string
		skipped map[Reason]int
	}{
		"a report said again": {
			[]observation.Recorded{say("a", observation.Report, "x", march, 80), say("b", observation.Report, "x", march, 82, func(r *observation.Recorded) { r.From = 7 })},
			[]string{"x 2026-03 0 0.82 [b]"},
			map[Reason]int{ToldAgain: 1},
		},
		"days of a sensor": {
			[]observation.Recorded{say("a", observation.Sensor, "x", period.Day(2026, 3, 1), 40), say("b", observation.Sensor, "x", period.Day(2026, 3, 2), 50), say("c", observation.Sensor, "x", period.Day(2026, 4, 2), 90)},
			[]string{"x 2026-03 3 0.45 [a b]", "x 2026-04 3 0.9 [c]"},
			map[Reason]int{},
		},
		"vintages of a year": {
			[]observation.Recorded{say("b", observation.Statistic, "", period.Year(2025), 70, vintage("2026-02-01")), say("a", observation.Statistic, "", period.Year(2025), 74, vintage("2026-08-01"))},
			[]string{" 2025-12 4 0.74 [a]"},
			map[Reason]int{ToldAgain: 1},
		},
		"a survey of a quarter, a half and a year": {
			[]observation.Recorded{
				say("a", observation.Survey, "x", period.Quarter(2026, 1), 70, asked), say("b", observation.Survey, "x", period.Half(2026, 1), 70, asked),
				say("c", observation.Survey, "x", period.Year(2026), 70, asked), say("d", observation.Inspection, "x", period.Day(2026, 3, 9), 70, asked),
			},
			[]string{"x 2026-02 1 7 [a]", "x 2026-03 1 7 [b]", "x 2026-06 1 7 [c]", "x 2026-03 2 7 [d]"},
			map[Reason]int{},
		},
		"a share that is none": {[]observation.Recorded{say("a", observation.Report, "x", march, 120)}, nil, map[Reason]int{OutOfRange: 1}},
		"complaints in two exports": {
			[]observation.Recorded{say("a", observation.Complaint, "x", march, 3, vintage("2026-04-02")), say("b", observation.Complaint, "x", march, 5, vintage("2026-05-02"))},
			[]string{"x 2026-03 6 5 [b]"},
			map[Reason]int{ToldAgain: 1},
		},
		"complaints of a month that goes on": {
			[]observation.Recorded{say("a", observation.Complaint, "x", march, 3, func(r *observation.Recorded) { r.Problems = []string{"month_incomplete"} })},
			nil,
			map[Reason]int{Unfinished: 1},
		},
		"nobody complained next door": {
			[]observation.Recorded{
				say("a", observation.Report, "x", march, 80), say("b", observation.Report, "y", march, 80), say("c", observation.Report, "", march, 80),
				say("d", observation.Complaint, "x", march, 3), say("e", observation.Complaint, "", march, 2), say("f", observation.Report, "y", april, 80),
			},
			[]string{
				"x 2026-03 0 0.8 [a]", "y 2026-03 0 0.8 [b]", " 2026-03 0 0.8 [c]", "y 2026-04 0 0.8 [f]",
				"x 2026-03 6 3 [d]", " 2026-03 6 5 [d e]", "y 2026-03 6 0 []",
			},
			map[Reason]int{},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, skipped := claims(x.said...)
			if diff := cmp.Diff(x.want, got); diff != "" {
				t.Errorf("claims (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(x.skipped, skipped); diff != "" {
				t.Errorf("left out (-want +got):\n%s", diff)
			}
		})
	}
}
