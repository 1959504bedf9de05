package weigh

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"nyata/internal/ground/period"
	ground "nyata/internal/ground/place"
	"nyata/internal/judgement/estimate"
	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

// Total is what is believed of an indicator over several areas in one month:
// over those one agency reports on, or over those of a kecamatan or the city.
// Where the indicator adds up it is the sum, else the mean by inhabitants. Its
// ranges carry what the areas' errors have in common, and no more.
type Total struct {
	Indicator string        `json:"indicator"`
	Agency    string        `json:"agency,omitempty"` // whose reports; empty for totals of an area, and where the documents do not tell
	Area      string        `json:"area,omitempty"`   // id of the kecamatan or city; empty for totals of an agency
	Month     period.Period `json:"month"`
	Unit      string        `json:"unit"`
	Areas     int           `json:"areas"` // how many it is made of
	Of        int           `json:"of"`    // how many there are: below Areas nothing is left out
	Seen      int           `json:"seen"`  // of Areas, those of which somebody besides the agency says something
	Estimate  Range         `json:"estimate"`
	Evidence  Range         `json:"evidence"` // without any agency's report
}

// totals takes areas together. Weight is by area id, such as its inhabitants;
// areas without one count as one.
func (b *book) totals(city *reference.City, r *estimate.Result, beliefs []Belief, weight map[string]float64) []Total {
	sums := map[string]bool{}
	for _, i := range city.Indicators {
		sums[i.ID] = i.Aggregation == indicator.Sum
	}
	var out []Total
	var wholes []estimate.Whole
	add := func(t Total, parts []Belief) {
		w := make(map[string]float64, len(parts))
		for _, p := range parts {
			w[p.Area] = weightOf(p.Area, sums[t.Indicator], weight)
			if p.Sources > 0 {
				t.Seen++
			}
		}
		t.Unit, t.Areas = b.units[t.Indicator], len(w)
		if t.Areas < 2 || t.Seen == 0 {
			return // one area speaks for itself, and of none nothing is known
		}
		out = append(out, t)
		wholes = append(wholes, estimate.Whole{Indicator: t.Indicator, Month: lastMonth(t.Month), Weights: w})
	}
	for _, months := range byReporter(beliefs) {
		for _, parts := range months {
			first := parts[0]
			parts := oneLevel(city, parts, sums[first.Indicator]).parts
			add(Total{Indicator: first.Indicator, Agency: first.Report.Agency, Month: first.Month, Of: len(parts)}, parts)
		}
	}
	known := map[period.Period]wider{}
	for _, parts := range byMonth(beliefs) {
		within, ok := known[parts[0].Month]
		if !ok {
			within = districts(city.Areas.At(parts[0].Month.End().Format(time.DateOnly)))
			known[parts[0].Month] = within
		}
		byArea := map[string][]Belief{}
		for _, p := range parts {
			for _, above := range within.above[p.Area] {
				byArea[above] = append(byArea[above], p)
			}
		}
		for _, area := range slices.Sorted(maps.Keys(byArea)) {
			add(Total{Indicator: parts[0].Indicator, Area: area, Month: parts[0].Month, Of: within.leaves[area]}, byArea[area])
		}
	}
	for i, t := range r.Totals(wholes) {
		factor := 1.0
		if sums[out[i].Indicator] {
			factor = float64(t.Areas)
		}
		out[i].Estimate = Range{}.plus(factor, b.back(out[i].Indicator, t.Estimate))
		out[i].Evidence = Range{}.plus(factor, b.back(out[i].Indicator, t.Evidence))
	}
	slices.SortStableFunc(out, func(x, y Total) int {
		return cmp.Or(cmp.Compare(x.Indicator, y.Indicator), cmp.Compare(x.Agency, y.Agency), cmp.Compare(x.Area, y.Area), x.Month.Compare(y.Month))
	})
	return out
}

// weightOf is what an area counts.
func weightOf(area string, sum bool, weight map[string]float64) float64 {
	if v, ok := weight[area]; ok && !sum {
		return v
	}
	return 1
}

// wider are the areas that hold others: of each undivided area those above it,
// and of each of these how many undivided ones it holds.
type wider struct {
	above  map[string][]string
	leaves map[string]int
}

func districts(areas ground.Tree) wider {
	w := wider{map[string][]string{}, map[string]int{}}
	for _, a := range areas.All() {
		if len(areas.Children(a.ID)) > 0 {
			continue
		}
		for up, ok := areas.ByID(a.Parent); ok; up, ok = areas.ByID(up.Parent) {
			w.above[a.ID] = append(w.above[a.ID], up.ID)
			w.leaves[up.ID]++
		}
	}
	return w
}

// byMonth sorts beliefs by indicator and month, each area once.
func byMonth(beliefs []Belief) [][]Belief {
	type at struct {
		indicator string
		month     period.Period
	}
	index := map[at]int{}
	var out [][]Belief
	seen := map[place]bool{}
	for _, b := range beliefs {
		if where := (place{b.Indicator, b.Area, monthNumber(&b)}); seen[where] {
			continue // reported by two agencies
		} else {
			seen[where] = true
		}
		i, ok := index[at{b.Indicator, b.Month}]
		if !ok {
			i = len(out)
			index[at{b.Indicator, b.Month}] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], b)
	}
	return out
}
