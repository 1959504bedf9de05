package matter_test

import (
	"testing"

	"nyata/internal/ground/place"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/matter"
	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

func TestCityOf(t *testing.T) {
	areas, err := place.NewTree([]place.Area{
		{ID: "98", Code: "98.01", Name: "Contoh", Kind: place.City},
		{ID: "98.1", Code: "98.01.01", Name: "Tengah", Kind: place.Kecamatan, Parent: "98"},
		{ID: "98.1.1", Code: "98.01.01.1001", Name: "Satu", Kind: place.Kelurahan, Parent: "98.1"},
		{ID: "98.1.2", Code: "98.01.01.1002", Name: "Dua", Kind: place.Kelurahan, Parent: "98.1"},
	})
	if err != nil {
		t.Fatal(err)
	}
	c := matter.CityOf(&reference.City{Areas: areas, Indicators: []indicator.Indicator{
		{ID: "sampah", Name: "Sampah terangkut", Unit: "%", Polarity: indicator.Up, Aggregation: indicator.Last},
		{ID: "jalan", Name: "Jalan dibangun", Unit: "km", Aggregation: indicator.Sum},
		{ID: "banjir", Name: "Genangan", Unit: "titik", Aggregation: indicator.Sum},
	}}, map[string]float64{"98.1": 900, "98.1.1": 600, "98.1.2": 300}, estimate.Options{Material: map[string]estimate.Materiality{"banjir": {Amount: 3}}})
	if c.People != 900 || c.Areas["98.1.1"].ID != "Satu" {
		t.Errorf("%v people, %q", c.People, c.Areas["98.1.1"])
	}
	for id, want := range map[string]matter.Indicator{
		"sampah": {Material: 5}, "jalan": {Material: 0.05, Relative: true}, "banjir": {Material: 3},
	} {
		if got := c.Indicators[id]; got.Material != want.Material || got.Relative != want.Relative {
			t.Errorf("%s: material %v, relative %v", id, got.Material, got.Relative)
		}
	}
	if c.Stakes[matter.Place{Indicator: "jalan", Area: "98.1.2"}].People != 300 || c.Stakes[matter.Place{Indicator: "jalan"}].People != 900 {
		t.Errorf("stakes %v", c.Stakes)
	}
}
