package matter

import (
	"math"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
)

// City is what differences are weighed with. What a map does not hold is not
// known, and said so.
type City struct {
	People     float64          // inhabitants
	Money      float64          // budget of a year that is on file, rupiah
	Usual      float64          // share of Money that an indicator's programme has, in the geometric mean; 0 = no budget is on file
	Budgets    map[string]Money // by indicator id
	Indicators map[string]Indicator
	Areas      map[string]document.Message // names
	Agencies   map[string]document.Message // names
	Cities     map[string]bool             // areas that are whole cities, the empty one among them; nobody visits one in a day
	Stakes     map[Place]Stake
	Places     map[string]observation.Source // of observations, by id
}

// Indicator is what judging a figure needs to know of its indicator.
type Indicator struct {
	Name     document.Message
	Unit     string
	Polarity indicator.Polarity
	Material float64 // how far a report may be off before it matters, in the unit; 0 = unknown, nothing is judged
	Relative bool    // Material is a fraction of what the evidence says
}

// Place is an indicator in an area; the whole city when the area is empty.
type Place struct{ Indicator, Area string }

// Stake is who and what an indicator touches in an area. Zero is unknown.
type Stake struct {
	People float64 // served or affected
	Money  float64 // spent on it in a year, rupiah
}

// leastStake is the share of the city taken where nothing is known of who and
// what is touched, so that such a matter is ranked last and not left out.
const leastStake = 0.001

// share is the share of the city's people and money at stake: the geometric mean
// of both, so that twice the money weighs as much as twice the people. Where
// money is not known the usual programme's stands in for the order of matters,
// which says so; where no budget is on file at all, or no inhabitants are known,
// the other alone counts.
func (c City) share(p Place) (share float64, known bool) {
	s := c.Stakes[p]
	people, money := 0.0, 0.0
	if s.People > 0 && c.People > 0 {
		people = math.Min(1, s.People/c.People)
	}
	if s.Money > 0 && c.Money > 0 {
		money = math.Min(1, s.Money/c.Money)
	}
	switch {
	case people > 0 && money > 0:
		return math.Sqrt(people * money), true
	case people > 0 && c.Usual > 0:
		return math.Sqrt(people * people * c.Usual), true
	case people > 0:
		return people, true
	case money > 0:
		return money, true
	default:
		return leastStake, false
	}
}

// harmOf is the harm of a rule's difference: its money as a share of the
// city's, else the stake of its indicator, by severity.
func (c City) harmOf(d *difference.Difference) float64 {
	if d.Unit == "IDR" && c.Money > 0 {
		return math.Min(1, math.Abs(d.Gap)/c.Money)
	}
	share, _ := c.share(Place{d.Indicator.ID, d.Area.ID})
	return share * map[difference.Severity]float64{difference.Low: 0.1, difference.Medium: 0.3, difference.High: 1}[d.Severity]
}

// called is the name of an area, agency or indicator, or its id.
func called(names map[string]document.Message, id string) document.Message {
	if n, ok := names[id]; ok && n.ID != "" {
		if n.EN == "" {
			n.EN = n.ID
		}
		return n
	}
	return document.Message{ID: id, EN: id}
}

func (c City) indicatorName(id string) document.Message {
	return called(map[string]document.Message{id: c.Indicators[id].Name}, id)
}
