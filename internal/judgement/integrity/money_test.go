package integrity

import (
	"fmt"
	"math"
	"reflect"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// paid is one line of money of an agency.
func paid(kind observation.SubjectType, code string, p period.Period, measure observation.Measure, value float64) observation.Recorded {
	r := observation.Recorded{ID: fmt.Sprint(code, p, measure, value), To: observation.Open}
	r.Agency.ID, r.Subject.Type, r.Subject.Code, r.Period, r.Span, r.Measure, r.Figure = "dpupr", kind, code, p, period.Cumulative, measure, figure.Of(value, "IDR")
	return r
}

func TestMoneyLines(t *testing.T) {
	year := period.Year(2025)
	sub := observation.SubActivity
	for name, c := range map[string]struct {
		all  []observation.Recorded
		want []float64
	}{
		"spent at the end of the last quarter, else the budget": {[]observation.Recorded{
			paid(sub, "1.03.01.2.01", year, observation.Budget, 900), paid(sub, "1.03.01.2.01", period.Quarter(2025, 1), observation.Realised, 100),
			paid(sub, "1.03.01.2.01", period.Quarter(2025, 2), observation.Realised, 250), paid(sub, "1.03.01.2.02", year, observation.Budget, 700),
		}, []float64{250, 700}},
		"the year with the most lines": {[]observation.Recorded{
			paid(sub, "a", period.Year(2024), observation.Budget, 1), paid(sub, "b", period.Year(2024), observation.Budget, 2), paid(sub, "a", year, observation.Budget, 3),
		}, []float64{1, 2}},
		"sums of accounts are no lines": {[]observation.Recorded{
			paid(observation.Account, "5.1", year, observation.Budget, 30), paid(observation.Account, "5.1.01", year, observation.Budget, 10), paid(observation.Account, "5.1.02", year, observation.Budget, 20),
		}, []float64{10, 20}},
		"a programme is a sum, a target no money": {[]observation.Recorded{
			paid(observation.Programme, "1.03.01", year, observation.Budget, 900), paid(sub, "x", year, observation.Target, 5), paid(sub, "y", year, observation.Budget, 6),
		}, []float64{6}},
	} {
		t.Run(name, func(t *testing.T) {
			got := Collect(&reference.City{}, c.all, nil)
			if len(got) != 1 || got[0].Kind != Money || got[0].Source != "dpupr" || !reflect.DeepEqual(got[0].reported(), c.want) {
				t.Errorf("got %+v, want %v", got, c.want)
			}
		})
	}
}

// TestMoneyOfDocumentsIsAsked: lines of documents reach the test of first digits.
func TestMoneyOfDocumentsIsAsked(t *testing.T) {
	var all, usual []observation.Recorded
	for i := range 300 {
		code := fmt.Sprintf("1.03.%03d", i)
		power := math.Pow(10, 4+6*frac(float64(i)*0.618034))
		usual = append(usual, paid(observation.SubActivity, code, period.Year(2025), observation.Budget, math.Floor(power)))
		all = append(all, paid(observation.SubActivity, code, period.Year(2025), observation.Budget, 7*math.Pow(10, math.Floor(math.Log10(power)))))
	}
	if got := Examine(Collect(&reference.City{}, all, nil)); len(got) != 1 || got[0].Test != "benford" {
		t.Errorf("all amounts begin with seven: %+v", got)
	}
	if got := Examine(Collect(&reference.City{}, usual, nil)); len(got) != 0 {
		t.Errorf("amounts as they are: %+v", got)
	}
}
