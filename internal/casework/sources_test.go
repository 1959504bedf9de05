package casework_test

import (
	"errors"
	"reflect"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/account"
	"nyata/internal/record/observation"
)

// TestSourcesByReader: the mayor sees all that was learned, an agency its own
// reports and what else speaks of them, also after a restart.
func TestSourcesByReader(t *testing.T) {
	b := open(t)
	bias := &weigh.Range{Value: 12, Low: 9, High: 15}
	all := []weigh.Source{
		{Indicator: "jalan", Unit: "%", Kind: observation.Survey, Noise: 1.8, Comparisons: 12},
		{Indicator: "jalan", Unit: "%", Kind: observation.Report, Agency: "dpupr", Bias: bias, Last: 20, Comparisons: 12},
		{Indicator: "jalan", Unit: "%", Kind: observation.Report, Agency: "dinkes", Comparisons: 3},
		{Indicator: "imunisasi", Unit: "%", Kind: observation.Survey},
		{Indicator: "imunisasi", Unit: "%", Kind: observation.Report, Agency: "dinkes"},
		{Indicator: "sampah", Unit: "%", Kind: observation.Report},
	}
	if err := b.CacheSources(t.Context(), mayor, "1", all); !errors.Is(err, fault.Forbidden) {
		t.Errorf("the mayor writes what is learned: %v", err)
	}
	if err := b.CacheSources(t.Context(), reader, "1", all); err != nil {
		t.Fatal(err)
	}
	ofWorks := []weigh.Source{all[0], all[1]}
	again := casework.New(b.store, nil, nil)
	for name, test := range map[string]struct {
		office *casework.Office
		actor  casework.Actor
		want   []weigh.Source
	}{
		"the mayor":                    {b.Office, mayor, all},
		"an agency":                    {b.Office, works, ofWorks},
		"an agency, after a restart":   {again, works, ofWorks},
		"the mayor, after a restart":   {again, mayor, all},
		"an agency of several sources": {b.Office, health, []weigh.Source{all[0], all[2], all[3], all[4]}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := test.office.Sources(t.Context(), test.actor)
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
		})
	}
	if _, err := b.Sources(t.Context(), casework.Actor{ID: "nobody", Role: account.Operator}); !errors.Is(err, fault.Forbidden) {
		t.Errorf("an operator of no agency: %v", err)
	}
}
