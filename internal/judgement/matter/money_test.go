package matter_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// costs is a line of money in a document.
func costs(agency string, kind observation.SubjectType, code string, year int, measure observation.Measure, value float64, change ...func(*observation.Recorded)) observation.Recorded {
	r := observation.Recorded{ID: fmt.Sprint(agency, code, year, measure, value), To: observation.Open}
	r.Agency.ID, r.Subject.Type, r.Subject.Code, r.Period, r.Measure, r.Figure = agency, kind, code, period.Year(year), measure, figure.Of(value, "IDR")
	r.Source = observation.Source{SHA256: "file-" + code, Page: 3}
	for _, f := range change {
		f(&r)
	}
	return r
}

func TestWhatAProgrammeCosts(t *testing.T) {
	sub, programme := observation.SubActivity, observation.Programme
	other := []observation.Recorded{costs("dpupr", programme, "1.03.10", 2026, observation.Budget, 700)}
	for situation, c := range map[string]struct {
		code  string
		lines []observation.Recorded
		want  matter.Money
	}{
		"the programme's own line": {"2.11.11", []observation.Recorded{
			costs("dlh", programme, "2.11.11", 2026, observation.Budget, 300), costs("dlh", sub, "2.11.11.2.01", 2026, observation.Budget, 300),
		}, matter.Money{Amount: 300, Lines: 1, Measure: observation.Budget, Part: 0.3}},
		"the lines under it": {"2.11.11", []observation.Recorded{
			costs("dlh", sub, "2.11.11.2.01", 2026, observation.Budget, 100), costs("dlh", sub, "2.11.11.2.02", 2026, observation.Budget, 200),
		}, matter.Money{Amount: 300, Lines: 2, Measure: observation.Budget, Part: 0.3}},
		"a revised budget before the original, both before spending": {"2.11.11", []observation.Recorded{
			costs("dlh", programme, "2.11.11", 2026, observation.Budget, 250), costs("dlh", programme, "2.11.11", 2026, observation.Realised, 90),
			costs("dlh", programme, "2.11.11", 2026, observation.Budget, 300, func(r *observation.Recorded) { r.Stage = observation.Revised }),
		}, matter.Money{Amount: 300, Lines: 1, Measure: observation.Budget, Part: 0.3}},
		"spending where there is no budget": {
			"2.11.11",
			[]observation.Recorded{costs("dlh", programme, "2.11.11", 2026, observation.Realised, 300)},
			matter.Money{Amount: 300, Lines: 1, Measure: observation.Realised, Part: 0.3},
		},
		"no code in the dictionary, one in the document's row": {"", []observation.Recorded{
			costs("dlh", programme, "2.11.11", 2026, observation.Budget, 300),
			costs("dlh", programme, "2.11.11", 2026, observation.Reported, 80, func(r *observation.Recorded) { r.Indicator.ID, r.Figure = "sampah", figure.Of(80, "%") }),
		}, matter.Money{Amount: 300, Lines: 1, Measure: observation.Budget, Part: 0.3}},
		"only another agency's":                    {"2.11.11", []observation.Recorded{costs("dpupr", programme, "2.11.11", 2026, observation.Budget, 300)}, matter.Money{}},
		"only what a person found to be no figure": {"2.11.11", []observation.Recorded{costs("dlh", programme, "2.11.11", 2026, observation.Budget, 300, func(r *observation.Recorded) { r.State = observation.Rejected })}, matter.Money{}},
		"nothing": {"2.11.11", nil, matter.Money{}},
	} {
		t.Run(situation, func(t *testing.T) {
			m := city()
			m.Stakes = map[matter.Place]matter.Stake{{Indicator: "sampah", Area: "k1"}: {People: 10_000}, {Indicator: "sampah"}: {People: 100_000}}
			m.Cost(&reference.City{Indicators: []indicator.Indicator{{ID: "sampah", Agency: "dlh", Code: c.code}}}, append(other, c.lines...))
			got := m.Budgets["sampah"]
			if got.Amount != c.want.Amount || got.Lines != c.want.Lines || c.want.Lines > 0 && (got.Measure != c.want.Measure || got.Part != c.want.Part || len(got.Sources) != c.want.Lines || got.Year != 2026) {
				t.Errorf("%+v, want %+v", got, c.want)
			}
			if s := m.Stakes[matter.Place{Indicator: "sampah"}]; s.Money != c.want.Amount {
				t.Errorf("at stake in the city: %+v", s)
			}
		})
	}
}

// TestMoneyRanks: of two reports equally far from the evidence, the one whose
// programme costs more comes first, and one whose money is not known says so.
func TestMoneyRanks(t *testing.T) {
	c := city()
	c.Stakes = map[matter.Place]matter.Stake{}
	for _, i := range []string{"sampah", "genangan", "taman"} {
		c.Indicators[i] = matter.Indicator{Name: c.Indicators["sampah"].Name, Unit: "%", Polarity: indicator.Up, Material: 5}
		c.Stakes[matter.Place{Indicator: i, Area: "k1"}] = matter.Stake{People: 10_000}
	}
	areas, err := place.NewTree([]place.Area{{ID: "k1", Name: "Satu", Kind: place.Kelurahan}})
	if err != nil {
		t.Fatal(err)
	}
	ref := &reference.City{Areas: areas, Indicators: []indicator.Indicator{{ID: "sampah", Code: "2.11.11"}, {ID: "genangan", Code: "1.03.06"}, {ID: "taman"}}}
	c.Cost(ref, []observation.Recorded{
		costs("dlh", observation.Programme, "2.11.11", 2026, observation.Budget, 100), costs("dpupr", observation.Programme, "1.03.06", 2026, observation.Budget, 900),
	})
	all := matter.Gather(matter.Input{City: c, Beliefs: []weigh.Belief{belief("sampah", "k1", 84), belief("genangan", "k1", 84), belief("taman", "k1", 84)}})
	order, harm := map[string]int{}, map[string]float64{}
	for _, m := range all {
		harm[m.Differences[0].Indicator.ID] = m.Harm
		order[m.Differences[0].Indicator.ID] = m.Rank
		unknown := false
		for _, u := range m.Unknown {
			unknown = unknown || strings.HasPrefix(u.ID, "Uang belum diketahui") && strings.HasPrefix(u.EN, "The money is not known")
		}
		if is := m.Differences[0].Indicator.ID == "taman"; unknown != is || (m.Money == nil) != is {
			t.Errorf("%s: money %+v, said not to be known: %v", m.Differences[0].Indicator.ID, m.Money, unknown)
		}
	}
	if order["genangan"] != 1 || order["sampah"] != 3 {
		t.Errorf("ranks %v: the dearest programme is not first, or the cheapest not last", order)
	}
	if ratio := harm["genangan"] / harm["sampah"]; math.Abs(ratio-3) > 1e-9 {
		t.Errorf("nine times the money weighs %v times as much, want three", ratio)
	}
}
