package matter

import (
	"cmp"

	"nyata/internal/ground/place"
	"nyata/internal/judgement/estimate"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

// CityOf takes what differences are weighed with from a city's reference data.
// Materiality is that of the estimate's options, so that both judge alike.
// Population is by area id; where an area's is not known nothing is. What
// programmes cost Cost adds.
func CityOf(ref *reference.City, population map[string]float64, opt estimate.Options) City {
	c := City{
		Indicators: map[string]Indicator{}, Stakes: map[Place]Stake{},
		Areas: map[string]document.Message{}, Agencies: map[string]document.Message{},
		Cities: map[string]bool{"": true},
	}
	for _, a := range ref.Areas.All() {
		c.Areas[a.ID] = document.Message{ID: a.Name, EN: a.Name}
		if a.Kind == place.City {
			c.Cities[a.ID] = true
		}
		if len(ref.Areas.Children(a.ID)) == 0 {
			c.People += population[a.ID]
		}
	}
	for _, a := range ref.Agencies.All() {
		c.Agencies[a.ID] = document.Message{ID: a.Name, EN: a.Name}
	}
	for _, i := range ref.Indicators {
		m, ok := opt.Material[i.ID]
		if !ok {
			m = opt.Otherwise
			m.Amount = cmp.Or(m.Amount, usualMaterial)
			m.Relative = m.Relative || i.Unit != "%" && i.Aggregation == indicator.Sum
		}
		if i.Unit == "%" && !m.Relative {
			m.Amount *= 100 // the estimate counts shares from 0 to 1
		}
		c.Indicators[i.ID] = Indicator{
			Name: document.Message{ID: i.Name, EN: cmp.Or(i.NameEN, i.Name)}, Unit: i.Unit, Polarity: i.Polarity,
			Material: m.Amount, Relative: m.Relative,
		}
		for _, a := range ref.Areas.All() {
			if n := population[a.ID]; n > 0 {
				c.Stakes[Place{i.ID, a.ID}] = Stake{People: n}
			}
		}
		if c.People > 0 {
			c.Stakes[Place{Indicator: i.ID}] = Stake{People: c.People}
		}
	}
	return c
}

// usualMaterial is the estimate's usual materiality: five points of a share,
// or a twentieth of a count.
const usualMaterial = 0.05
