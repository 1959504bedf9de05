package rules

import (
	"strings"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

// statistic is one vintage of a figure of the year 2021.
func statistic(row int, value float64, vintage string) observation.Candidate {
	return observation.Candidate{
		Source: observation.Source{File: "bps.csv", SHA256: "bps", Cell: "E" + string(rune('0'+row)), RowNo: row}, State: observation.Proven,
		Indicator: observation.Ref{Text: "pdrb per kapita"}, Period: period.Year(2021), Span: period.Discrete, Measure: observation.Observed,
		Figure: figure.Of(value, "IDR"), Origin: observation.Origin{Kind: observation.Statistic, ID: "statistic-bps", Vintage: vintage},
	}
}

func TestVintagesDiffer(t *testing.T) {
	for name, x := range map[string]struct {
		figures []observation.Candidate
		want    map[difference.Status]int
	}{
		"the value in thousands of millions among two others": {
			[]observation.Candidate{statistic(1, 556635480162467, "2021-12-06"), statistic(2, 55664000, "2022-03-01"), statistic(3, 55663548, "2021-12-06")},
			map[difference.Status]int{difference.Counted: 1, difference.Note: 1},
		},
		"a revision":            {[]observation.Candidate{statistic(1, 52116547, "2021-06-07"), statistic(2, 53799000, "2022-03-01")}, map[difference.Status]int{difference.Note: 1}},
		"the same value twice":  {[]observation.Candidate{statistic(1, 5, "2021-06-07"), statistic(2, 5, "2022-03-01")}, nil},
		"a sign lost":           {[]observation.Candidate{statistic(1, -5, "2021-06-07"), statistic(2, 5, "2022-03-01")}, map[difference.Status]int{difference.Counted: 1}},
		"one value":             {[]observation.Candidate{statistic(1, 5, "")}, nil},
		"a zero is not divided": {[]observation.Candidate{statistic(1, 0, "2021-06-07"), statistic(2, 5, "2022-03-01")}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got := map[difference.Status]int{}
			for _, d := range Check(NewFacts(nil, x.figures, nil)) {
				if d.Rule != "vintages_differ" {
					t.Errorf("%s: %s", d.Rule, d.Explanation.EN)
				}
				got[d.Status]++
				if len(d.Sources) != 2 || d.Explanation.ID == "" || !strings.Contains(d.Explanation.EN, "vintage") {
					t.Errorf("%+v", d)
				}
				if d.Status == difference.Counted && len(x.figures) == 3 && !strings.Contains(d.Found, "556.635.480.162.467") {
					t.Errorf("the odd one out is %s", d.Found)
				}
			}
			if len(got) != len(x.want) {
				t.Errorf("%v, want %v", got, x.want)
			}
			for status, n := range x.want {
				if got[status] != n {
					t.Errorf("%d are %s, want %d", got[status], status, n)
				}
			}
		})
	}
}

func TestSatisfactionRecomputed(t *testing.T) {
	printed := func(raw string, value, anew float64) []observation.Candidate {
		return []observation.Candidate{{
			Source: observation.Source{File: "skm.csv", SHA256: "skm", Cell: "J2", RowNo: 1}, State: observation.Read, Measure: observation.Reported, Period: period.Year(2026),
			Subject: observation.Subject{Text: "Puskesmas Contoh", Line: 2}, Figure: figure.Figure{Kind: figure.Number, Value: value, Raw: raw, Unit: "nilai"},
			Reasons: []string{"printed_by_sender"}, Formula: &observation.Formula{Text: "IKM", Value: anew},
		}}
	}
	for name, x := range map[string]struct {
		facts    []observation.Candidate
		severity difference.Severity
	}{
		"as the answers give":         {printed("82,35", 82.35, 82.3512), ""},
		"rounded to one decimal":      {printed("82,4", 82.4, 82.3512), ""},
		"higher within its letter":    {printed("85,10", 85.10, 82.3512), difference.Medium},
		"higher by a letter":          {printed("88,40", 88.40, 82.3512), difference.High},
		"the weight cut to 0.111":     {printed("82,27", 82.27, 82.3512), difference.Medium},
		"another letter by a whisker": {printed("88,31", 88.31, 88.3049), difference.High},
	} {
		found := Check(NewFacts(nil, x.facts, nil))
		switch {
		case x.severity == "" && len(found) != 0:
			t.Errorf("%s: %s", name, found[0].Explanation.EN)
		case x.severity != "" && (len(found) != 1 || found[0].Severity != x.severity || found[0].Status != difference.Counted):
			t.Errorf("%s: %+v", name, found)
		}
	}
}

// Evidence has rows of its own: the rules about a document's rows do not see
// them, whatever they hold.
func TestEvidenceIsNoDocument(t *testing.T) {
	all := everything()
	for i := range all {
		all[i].Origin = observation.Origin{Kind: observation.Survey}
	}
	if found := Check(NewFacts(nil, all, nil)); len(found) != 0 {
		t.Errorf("%d differences, such as %s", len(found), found[0].Explanation.EN)
	}
}
