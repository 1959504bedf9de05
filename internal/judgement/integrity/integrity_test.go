package integrity

import (
	"math"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestRounding(t *testing.T) {
	for situation, c := range map[string]struct {
		series Series
		want   float64
	}{
		"one decimal":             {monthly(24, honest), 0.1},
		"full points":             {monthly(24, func(i int) float64 { return math.Round(honest(i)) }), 1},
		"fives":                   {monthly(24, func(i int) float64 { return 5 * math.Round(honest(i)/5) }), 5},
		"fives but for one":       {monthly(24, func(i int) float64 { return 5*math.Round(honest(i)/5) + float64(i/23)*0.3 }), 5},
		"halves":                  {monthly(24, func(i int) float64 { return math.Round(2*honest(i)) / 2 }), 0.5},
		"always at the end":       {monthly(24, func(int) float64 { return 100 }), 0},
		"every second one a five": {monthly(24, func(i int) float64 { return honest(i) - float64(i%2)*(honest(i)-70) }), 0.1},
	} {
		if got := c.series.rounding(); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%s: %v, want %v", situation, got, c.want)
		}
	}
}

func TestTails(t *testing.T) {
	for name, c := range map[string]struct{ got, want float64 }{
		"chi-square, 9 degrees":   {chiSquare(16.919, 9), 0.05},
		"chi-square, 8 degrees":   {chiSquare(15.507, 8), 0.05},
		"binomial":                {binomial(8, 10, 0.5), 56.0 / 1024},
		"normal":                  {normal(1.6449), 0.05},
		"t with 8 degrees":        {heavyOnce(2.306), 0.05},
		"t with 3 degrees, twice": {heavy(3.182), 0.05 * 0.05},
	} {
		if math.Abs(c.got-c.want) > 2e-4 {
			t.Errorf("%s: %v, want %v", name, c.got, c.want)
		}
	}
}

// TestExamineProperties: the order of the series means nothing, every P is a
// probability, and no figure makes a test fail.
func TestExamineProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []Series
		for k := range rapid.IntRange(1, 6).Draw(t, "series") {
			values := rapid.SliceOfN(rapid.Float64Range(-5, 120), 0, 50).Draw(t, "values")
			s := aimed(monthly(len(values), func(i int) float64 { return values[i] }), 80)
			s = believed(s, func(i int) float64 { return 50 + float64(i%9) })
			s.Source, s.Subject = string(rune('a'+k%3)), string(rune('p'+k))
			s.Kind = rapid.SampledFrom([]Kind{Share, Index, Count, Money}).Draw(t, "kind")
			s.Grid = rapid.SampledFrom([]float64{0, 0.1, 1}).Draw(t, "grid")
			all = append(all, s)
		}
		got := Examine(all)
		back := slices.Clone(all)
		slices.Reverse(back)
		if again := Examine(back); !reflect.DeepEqual(got, again) {
			t.Fatal("another order, other signals")
		}
		for _, s := range got {
			if math.IsNaN(s.P) || s.P < 0 || s.P > 1 || math.IsNaN(s.Statistic) {
				t.Fatalf("%+v", s)
			}
		}
	})
}
