package weigh_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

func city() *reference.City {
	return &reference.City{Indicators: []indicator.Indicator{
		{ID: "sampah", Unit: "%", Polarity: indicator.Up, Aggregation: indicator.Last},
		{ID: "bocor", Unit: "%", Polarity: indicator.Down, Aggregation: indicator.Last},
		{ID: "jalan", Unit: "km", Polarity: indicator.Up, Aggregation: indicator.Sum},
		{ID: "genangan", Unit: "titik", Polarity: indicator.Down, Aggregation: indicator.Sum},
	}}
}

// says is one observation; change bends it.
func says(id, indicator string, p period.Period, value float64, unit string, change ...func(*observation.Recorded)) observation.Recorded {
	r := observation.Recorded{ID: id, To: observation.Open}
	r.Indicator.ID, r.Area.ID, r.Agency.ID, r.Period, r.Span, r.Measure = indicator, "98.01.01.1001", "dlh", p, period.Discrete, observation.Reported
	r.Figure = figure.Of(value, unit)
	for _, f := range change {
		f(&r)
	}
	return r
}

func survey(n, x int) func(*observation.Recorded) {
	return func(r *observation.Recorded) {
		r.Measure, r.Agency.ID = observation.Observed, ""
		r.Origin = observation.Origin{Kind: observation.Survey, ID: "survei-rumah-tangga", Sample: &observation.Sample{N: n, X: &x}}
	}
}

func TestWhatMakesAClaim(t *testing.T) {
	q := period.Quarter(2026, 1)
	kind := func(k observation.SourceKind) func(*observation.Recorded) {
		return func(r *observation.Recorded) { r.Origin.Kind, r.Measure = k, observation.Observed }
	}
	for _, test := range []struct {
		name string
		r    observation.Recorded
		want weigh.Reason
	}{
		{"a report in percent", says("a", "sampah", q, 86, "%"), ""},
		{"a report up to the quarter's end", says("a", "sampah", q, 86, "%", func(r *observation.Recorded) { r.Span = period.Cumulative }), ""},
		{"an indicator that nobody knows", says("a", "lain", q, 86, "%"), weigh.NoIndicator},
		{"a span that nobody knows", says("a", "sampah", q, 86, "%", func(r *observation.Recorded) { r.Span = period.UnknownSpan }), weigh.UnknownSpan},
		{"a target", says("a", "sampah", q, 86, "%", func(r *observation.Recorded) { r.Measure = observation.Target }), weigh.NotAResult},
		{"an account book", says("a", "sampah", q, 86, "%", kind(observation.Transaction)), weigh.NotAResult},
		{"a grade", says("a", "sampah", q, 0, "", func(r *observation.Recorded) { r.Figure = figure.Parse("A", figure.Indonesian) }), weigh.NoNumber},
		{"no period", says("a", "sampah", period.Period{}, 86, "%"), weigh.NoPeriod},
		{"another unit", says("a", "sampah", q, 86, "ton"), weigh.OtherUnit},
		{"a quarter's sum", says("a", "jalan", q, 3, "km"), weigh.LongPeriod},
		{"a month's sum", says("a", "jalan", period.Month(2026, 3), 3, "km"), ""},
		{"a sum of the year so far", says("a", "jalan", period.Month(2026, 3), 3, "km", func(r *observation.Recorded) { r.Span = period.Cumulative }), weigh.LongPeriod},
		{"complaints about a count of which less is better", says("a", "genangan", period.Month(2026, 3), 3, "aduan", kind(observation.Complaint)), weigh.CannotMirror},
		{"complaints about a share of which less is better", says("a", "bocor", period.Month(2026, 3), 3, "aduan", kind(observation.Complaint)), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			skipped := weigh.Weigh(city(), []observation.Recorded{test.r}, nil, estimate.Options{}).Skipped
			var got weigh.Reason
			if len(skipped) > 0 {
				got = skipped[0].Reason
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// overstated is two years of an agency that reports about 90 where surveys of
// many find about 70; for the share of which less is better it reports 10
// where they find 30.
func overstated() []observation.Recorded {
	rng := rand.New(rand.NewPCG(1, 2))
	var out []observation.Recorded
	for m := range 24 {
		p := period.Month(2024+m/12, m%12+1)
		for a := range 6 {
			in := func(r *observation.Recorded) { r.Area.ID = fmt.Sprintf("98.01.01.100%d", a) }
			x := 0
			for range 150 {
				if rng.Float64() < 0.7 {
					x++
				}
			}
			id := fmt.Sprintf("%02d-%d", m, a)
			out = append(out,
				says("r-"+id, "sampah", p, 90+rng.NormFloat64(), "%", in),
				says("s-"+id, "sampah", p, float64(x)/1.5, "%", survey(150, x), in),
				says("b-"+id, "bocor", p, 10+rng.NormFloat64(), "%", in),
				says("c-"+id, "bocor", p, 100-float64(x)/1.5, "%", survey(150, 150-x), in))
		}
	}
	return out
}

func TestReportsFarFromTheEvidence(t *testing.T) {
	all := overstated()
	weighed := weigh.Weigh(city(), all, nil, estimate.Options{Seed: 1})
	beliefs := weighed.Beliefs
	if len(beliefs) != 2*24*6 {
		t.Fatalf("%d beliefs, want one for each report", len(beliefs))
	}
	truth := map[string]float64{"sampah": 70, "bocor": 30}
	flagged := 0
	for _, b := range beliefs {
		if math.Abs(b.Estimate.Value-truth[b.Indicator]) > 10 || b.Estimate.Low > b.Estimate.Value || b.Estimate.Value > b.Estimate.High {
			t.Errorf("%s %s %v: estimate %v", b.Indicator, b.Area, b.Month, b.Estimate)
		}
		if b.Report == nil || len(b.Support) != 1 {
			t.Fatalf("report %v, support %v", b.Report, b.Support)
		}
		if b.Flagged {
			flagged++
		}
	}
	if flagged < len(beliefs)*9/10 {
		t.Errorf("%d of %d reports are flagged", flagged, len(beliefs))
	}
	shuffled := append([]observation.Recorded(nil), all...)
	rand.New(rand.NewPCG(3, 4)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	again := weigh.Weigh(city(), shuffled, nil, estimate.Options{Seed: 1})
	if !reflect.DeepEqual(weighed, again) {
		t.Error("the order of observations changes what is believed or learned of sources")
	}
}

func TestWhatTheEvidenceAddsMakesWhatItSays(t *testing.T) {
	beliefs := weigh.Weigh(city(), overstated(), nil, estimate.Options{Seed: 1}).Beliefs
	explained := 0
	for _, b := range beliefs {
		if b.Explained == nil {
			continue
		}
		explained++
		x := b.Explained
		sum := x.Usual + x.Rest
		for i, p := range x.Parts {
			sum += p.Adds
			if p.Observation == "" || p.Kind != observation.Survey {
				t.Errorf("%s %s: part %d cites %q of kind %q", b.Indicator, b.Area, i, p.Observation, p.Kind)
			}
		}
		share := 100 / (1 + math.Exp(-x.Value))
		if math.Abs(sum-x.Value) > 1e-9 || math.Abs(share-b.Evidence.Value) > 1e-6 {
			t.Errorf("%s %s: parts make %v, the evidence says %v (%v, shown as %v)", b.Indicator, b.Area, sum, x.Value, share, b.Evidence.Value)
		}
	}
	if explained != 2*6 {
		t.Errorf("%d beliefs are explained, want the latest of each area", explained)
	}
}
