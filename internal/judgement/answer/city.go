package answer

import (
	"cmp"
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/question"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Held is one kind of figure that is recorded: enough to say what can be asked.
type Held struct {
	Indicator, Area, Agency string
	Measure                 observation.Measure
	Period                  period.Period
}

// HeldIn reads the groups of a query by indicator, measure, area, agency and
// period.
func HeldIn(groups []metric.Group) []Held {
	out := make([]Held, 0, len(groups))
	for _, g := range groups {
		if len(g.Key) != 5 || g.Key[0] == "" {
			continue
		}
		p, err := period.ParseISO(g.Key[4])
		if err != nil {
			continue
		}
		out = append(out, Held{g.Key[0], g.Key[2], g.Key[3], observation.Measure(g.Key[1]), p})
	}
	return out
}

// HeldOf reads the kinds of figure among cells.
func HeldOf(cells []metric.Cell) []Held {
	var out []Held
	seen := map[Held]bool{}
	for _, c := range cells {
		h := Held{c.Indicator.ID, c.Area.ID, c.Agency.ID, c.Measure, c.Period}
		if h.Indicator != "" && !seen[h] {
			seen[h] = true
			out = append(out, h)
		}
	}
	return out
}

// Dimensions of the query that HeldIn reads.
func Dimensions() []metric.Dimension {
	return []metric.Dimension{metric.ByIndicator, metric.ByMeasure, metric.ByArea, metric.ByAgency, metric.ByPeriod}
}

// CatalogueOf is what can be asked about in a city: its dictionary, offices
// and areas, each indicator with the grains, levels and years that anything is
// recorded of. An indicator of which nothing is recorded can be asked about by
// year, to be told so.
func CatalogueOf(city *reference.City, held []Held) question.Catalogue {
	c := question.Catalogue{}
	for _, x := range city.Indicators {
		i := question.Indicator{
			ID: x.ID, Name: x.Name, NameEN: x.NameEN, Aliases: x.Aliases, Unit: x.Unit, Additive: x.Aggregation == indicator.Sum && x.Unit != "%",
			Polarity: string(x.Polarity), Grains: []string{"year"}, Levels: []string{"city"},
			Measures: []string{question.Reported, question.Estimate, question.Target, question.Gap, question.Achievement},
			// the engine estimates every place in every month, whatever documents print
			EstimateLevels: []string{"city", "kecamatan", "kelurahan", "agency"}, EstimateGrains: []string{"year", "half", "quarter", "month"},
		}
		add := func(list *[]string, s string) {
			if s != "" && !slices.Contains(*list, s) {
				*list = append(*list, s)
			}
		}
		for _, h := range held {
			if h.Indicator != x.ID {
				continue
			}
			add(&i.Grains, grains[h.Period.Grain()])
			if a, ok := city.Areas.ByID(h.Area); ok {
				add(&i.Levels, level(a))
			}
			if h.Agency != "" {
				add(&i.Levels, "agency")
			}
		}
		c.Indicators = append(c.Indicators, i)
	}
	for _, x := range city.Agencies.All() {
		aliases := slices.Clone(x.Aliases)
		if x.Short != "" {
			aliases = append(aliases, x.Short)
		}
		c.Agencies = append(c.Agencies, question.Agency{ID: x.ID, Name: x.Name, Aliases: aliases})
	}
	slices.SortFunc(c.Agencies, func(a, b question.Agency) int { return cmp.Compare(a.ID, b.ID) })
	for _, x := range city.Areas.All() {
		if x.Kind == place.Province {
			continue
		}
		c.Areas = append(c.Areas, question.Area{ID: x.ID, Code: x.Code, Name: x.Name, Kind: level(x), Parent: x.Parent, Aliases: x.Aliases})
	}
	slices.SortFunc(c.Areas, func(a, b question.Area) int { return cmp.Compare(a.ID, b.ID) })
	return c
}

var grains = map[period.Grain]string{period.Years: "year", period.Halves: "half", period.Quarters: "quarter", period.Months: "month"}

// level is the word a catalogue has for the kind of an area.
func level(a place.Area) string {
	if a.Kind == place.Desa {
		return "kelurahan"
	}
	return string(a.Kind)
}

// CityBook is the Book of a city's reference data.
type CityBook struct{ City *reference.City }

// Level of an area.
func (b CityBook) Level(area string) string {
	a, ok := b.City.Areas.ByID(area)
	if !ok {
		return ""
	}
	return level(a)
}

// Parent of an area.
func (b CityBook) Parent(area string) string {
	a, _ := b.City.Areas.ByID(area)
	return a.Parent
}

// Areas of a level.
func (b CityBook) Areas(wanted string) (ids []string) {
	for _, a := range b.City.Areas.All() {
		if level(a) == wanted {
			ids = append(ids, a.ID)
		}
	}
	return ids
}

// Additive says whether an indicator's values may be summed.
func (b CityBook) Additive(id string) bool {
	return slices.ContainsFunc(b.City.Indicators, func(x indicator.Indicator) bool { return x.ID == id && x.Aggregation == indicator.Sum && x.Unit != "%" })
}

// Unit of an indicator.
func (b CityBook) Unit(id string) string {
	for _, x := range b.City.Indicators {
		if x.ID == id {
			return x.Unit
		}
	}
	return ""
}

// Polarity of an indicator.
func (b CityBook) Polarity(id string) indicator.Polarity {
	for _, x := range b.City.Indicators {
		if x.ID == id {
			return x.Polarity
		}
	}
	return ""
}
