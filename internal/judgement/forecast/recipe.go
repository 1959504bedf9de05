package forecast

import "math"

// Method is a way to continue a series without season. It gets values, NaN
// where one is missing, of which at least three are there, and gives the next
// ahead values.
type Method struct {
	Name string
	next func(values []float64, ahead int) []float64
}

// The methods that can be combined.
var (
	Smoothing = Method{"SES", smooth}
	Damped    = Method{"damped", damped}
	Theta     = Method{"Theta", theta}
)

// Recipe is a choice of methods and of the season's treatment.
type Recipe struct {
	Methods   []Method
	Certainty float64 // normal quantile the season must pass to be taken out; 1.645 in Naive2
	Shrink    float64 // how strongly seasonal indices are drawn to none for their noise; 0 leaves them
	Quarters  bool    // monthly series are forecast as means of three months too, and both are averaged
}

// Naive2 is the benchmark of the M competitions: the last value, with season.
var Naive2 = Recipe{Methods: []Method{{"Naive", naive}}, Certainty: 1.645}

// House is the recipe in use. Its settings were chosen on the last 18 months
// of the training part of M3's monthly series; Tried holds what it was chosen
// from.
var House = Recipe{Methods: []Method{Smoothing, Damped, Theta}, Certainty: 1, Shrink: 1, Quarters: true}

// Tried are the recipes the house's was chosen from, by name.
func Tried() []Named {
	three := []Method{Smoothing, Damped, Theta}
	return []Named{
		{"SES", Recipe{Methods: three[:1], Certainty: 1.645}},
		{"damped", Recipe{Methods: three[1:2], Certainty: 1.645}},
		{"Theta", Recipe{Methods: three[2:], Certainty: 1.645}},
		{"Theta and damped", Recipe{Methods: three[1:], Certainty: 1.645}},
		{"all three", Recipe{Methods: three, Certainty: 1.645}},
		{"all three, season shrunk", Recipe{Methods: three, Certainty: 1.645, Shrink: 1}},
		{"all three, weaker test, season shrunk", Recipe{Methods: three, Certainty: 1, Shrink: 1}},
		{"the same, with quarterly means", House},
	}
}

// Named is a recipe with a name for people.
type Named struct {
	Name   string
	Recipe Recipe
}

func (r Recipe) names() []string {
	var out []string
	for _, m := range r.Methods {
		out = append(out, m.Name)
	}
	return out
}

// Point is the forecast without a band: the next ahead values of a series with
// NaN where one is missing. Season is the number of periods in a year.
func (r Recipe) Point(values []float64, season, ahead int) []float64 {
	out, _ := r.point(values, season, ahead)
	return out
}

// point also gives the seasonal indices that were taken out, nil when none
// were.
func (r Recipe) point(values []float64, season, ahead int) ([]float64, *seasonal) {
	s := r.seasonOf(values, season)
	flat := s.remove(values)
	sum := make([]float64, ahead)
	parts := 0.0
	add := func(next []float64) {
		parts++
		for h := range sum {
			sum[h] += next[h]
		}
	}
	quarters := quarterly(flat)
	for _, m := range r.Methods {
		add(m.next(flat, ahead))
		if r.Quarters && season == 12 && observed(quarters) >= fewestQuarters {
			add(monthly(m.next(quarters, ahead/3+2), ahead))
		}
	}
	for h := range sum {
		sum[h] = s.restore(sum[h]/parts, len(values)+h)
	}
	return sum, s
}

// naive repeats the last value there is.
func naive(values []float64, ahead int) []float64 {
	out := make([]float64, ahead)
	last := math.NaN()
	for _, v := range values {
		if !math.IsNaN(v) {
			last = v
		}
	}
	for h := range out {
		out[h] = last
	}
	return out
}
