package metric_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/ground/period"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

var dictionary = metric.DictionaryOf([]indicator.Indicator{
	{ID: "sum", Aggregation: indicator.Sum},
	{ID: "sum2", Aggregation: indicator.Sum},
	{ID: "last", Aggregation: indicator.Last},
	{ID: "mean", Aggregation: indicator.Mean},
	{ID: "grade", Aggregation: indicator.Grade},
})

// addable are members that may be added up.
func addable() metric.Members {
	return metric.Members{
		Numbers: 2, Indicators: []string{"sum"}, Measures: []observation.Measure{observation.Reported}, Spans: []period.Span{period.Discrete},
		Units: []string{"km"}, Stages: []observation.Stage{observation.Original}, Types: []observation.SubjectType{observation.SubActivity},
		Codes: []string{"1.03.02.2.01.0001", "1.03.02.2.01.0002"}, Periods: []period.Period{period.Quarter(2023, 1), period.Quarter(2023, 2)}, Areas: []string{""},
	}
}

func TestJudge(t *testing.T) {
	for name, x := range map[string]struct {
		change func(*metric.Members)
		want   metric.Refusal
	}{
		"two quarters of a count":       {func(*metric.Members) {}, metric.Summed},
		"two indicators of one unit":    {func(m *metric.Members) { m.Indicators = []string{"sum", "sum2"} }, metric.Summed},
		"districts":                     {func(m *metric.Members) { m.Areas = []string{"64.72.01", "64.72.010", "64.72.02"} }, metric.Summed},
		"no number":                     {func(m *metric.Members) { m.Numbers = 0 }, metric.NoNumbers},
		"a last value":                  {func(m *metric.Members) { m.Indicators = []string{"sum", "last"} }, metric.NotAdditive},
		"a mean":                        {func(m *metric.Members) { m.Indicators = []string{"mean"} }, metric.NotAdditive},
		"a grade":                       {func(m *metric.Members) { m.Indicators = []string{"grade"} }, metric.NotAdditive},
		"an indicator of no dictionary": {func(m *metric.Members) { m.Indicators = []string{"unheard of"} }, metric.NotAdditive},
		"a percentage called a sum":     {func(m *metric.Members) { m.Units = []string{"%"} }, metric.NotAdditive},
		"money in kilometres":           {func(m *metric.Members) { m.Measures[0] = observation.Budget }, metric.NotAdditive},
		"money of no indicator": {func(m *metric.Members) {
			m.Measures[0], m.Units, m.Indicators = observation.Budget, []string{"IDR"}, []string{""}
		}, metric.Summed},
		"complaints": {func(m *metric.Members) {
			m.Measures[0], m.Kinds = observation.Observed, []observation.SourceKind{observation.Complaint}
		}, metric.Summed},
		"what surveys say": {func(m *metric.Members) {
			m.Measures[0], m.Kinds = observation.Observed, []observation.SourceKind{observation.Survey}
		}, metric.NotAdditive},
		"two kinds of source": {func(m *metric.Members) {
			m.Kinds = []observation.SourceKind{observation.Report, observation.Survey}
		}, metric.KindsDiffer},
		"another measure":                 {func(m *metric.Members) { m.Measures[0] = observation.Other }, metric.NotAdditive},
		"an unknown span":                 {func(m *metric.Members) { m.Spans = []period.Span{period.UnknownSpan} }, metric.NotDiscrete},
		"no unit":                         {func(m *metric.Members) { m.Units = []string{""} }, metric.UnitsDiffer},
		"two stages":                      {func(m *metric.Members) { m.Stages = []observation.Stage{observation.Original, observation.Revised} }, metric.StagesDiffer},
		"a code and the code above it":    {func(m *metric.Members) { m.Codes = []string{"1.03", "1.03.02"} }, metric.LevelsDiffer},
		"a code that only begins alike":   {func(m *metric.Members) { m.Codes = []string{"1.03", "1.035", "1.03-2"} }, metric.Summed},
		"depths without codes":            {func(m *metric.Members) { m.Codes, m.Depths = []string{""}, 2 }, metric.LevelsDiffer},
		"one depth without codes":         {func(m *metric.Members) { m.Codes, m.Depths = []string{""}, 1 }, metric.Summed},
		"some with a code, some without":  {func(m *metric.Members) { m.Codes, m.Depths = []string{"", "1.03"}, 1 }, metric.LevelsDiffer},
		"an unknown period":               {func(m *metric.Members) { m.Periods = []period.Period{{}} }, metric.PeriodsOverlap},
		"a month of the quarter":          {func(m *metric.Members) { m.Periods = append(m.Periods, period.Month(2023, 6)) }, metric.PeriodsOverlap},
		"quarters and the next half year": {func(m *metric.Members) { m.Periods = append(m.Periods, period.Half(2023, 2)) }, metric.Summed},
		"the city with a district":        {func(m *metric.Members) { m.Areas = []string{"", "64.72.01"} }, metric.AreasOverlap},
		"a district with its village":     {func(m *metric.Members) { m.Areas = []string{"64.72.01", "64.72.01.1001"} }, metric.AreasOverlap},
		"one line in two files":           {func(m *metric.Members) { m.Repeats = 1 }, metric.Repeated},
	} {
		m := addable()
		x.change(&m)
		if got := metric.Judge(m, dictionary); got != x.want {
			t.Errorf("%s: %q, want %q", name, got, x.want)
		}
	}
}

// More members never make a sum possible that fewer do not allow, whatever the
// order they are listed in.
func TestMoreMembersNeverHelp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := func(name string, from ...string) []string {
			return rapid.SliceOfNDistinct(rapid.SampledFrom(from), 1, len(from), rapid.ID[string]).Draw(t, name)
		}
		whole := addable()
		whole.Indicators = pick("indicators", "sum", "sum2", "last", "")
		whole.Units = pick("units", "km", "%", "")
		whole.Codes = pick("codes", "1", "1.2", "1.2.3", "2", "20")
		whole.Areas = pick("areas", "", "64.72.01", "64.72.01.1001", "64.72.02")
		whole.Periods = nil
		for _, s := range pick("periods", "2023", "2023-Q1", "2023-Q2", "2024", "2023-02") {
			p, err := period.ParseISO(s)
			if err != nil {
				t.Fatal(err)
			}
			whole.Periods = append(whole.Periods, p)
		}
		part := whole
		part.Indicators, part.Units, part.Codes = whole.Indicators[:1], whole.Units[:1], whole.Codes[:1]
		part.Areas, part.Periods = whole.Areas[:1], whole.Periods[:1]
		verdict := metric.Judge(whole, dictionary)
		if verdict == metric.Summed && metric.Judge(part, dictionary) != metric.Summed {
			t.Fatalf("all of %+v may be added up, a part of it may not", whole)
		}
		for _, list := range [][]string{whole.Indicators, whole.Units, whole.Codes, whole.Areas} {
			slices.Reverse(list)
		}
		slices.Reverse(whole.Periods)
		if again := metric.Judge(whole, dictionary); again != verdict {
			t.Fatalf("listed in another order: %q, was %q", again, verdict)
		}
	})
}
