package forecast_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/forecast"
)

// wobble is noise without chance.
func wobble(i int) float64 { return math.Sin(float64(i*i)) + math.Sin(1.7*float64(i)) }

func TestChangesOfCourse(t *testing.T) {
	for situation, c := range map[string]struct {
		series forecast.Series
		at     []int
	}{
		"steady":                {months(60, func(i int) float64 { return 50 + wobble(i) }), nil},
		"always the same":       {months(60, func(int) float64 { return 50 }), nil},
		"rising all the time":   {months(60, func(i int) float64 { return float64(i) + wobble(i) }), nil},
		"a new level":           {months(60, func(i int) float64 { return 50 + wobble(i) + step(i, 30, 12) }), []int{30}},
		"two new levels":        {months(60, func(i int) float64 { return wobble(i) + step(i, 20, 12) - step(i, 41, 15) }), []int{20, 41}},
		"a rise comes to rest":  {months(60, func(i int) float64 { return 2*float64(min(i, 30)) + wobble(i) }), []int{30}},
		"a level with gaps":     {months(60, func(i int) float64 { return gap(50+wobble(i)+step(i, 30, 12), i%7 == 3) }), []int{30}},
		"seasonal and no more":  {months(72, func(i int) float64 { return 50 + 10*math.Sin(2*math.Pi*float64(i)/12) + wobble(i) }), nil},
		"seasonal, a new level": {months(72, func(i int) float64 { return 50 + 10*math.Sin(2*math.Pi*float64(i)/12) + wobble(i) + step(i, 40, 20) }), []int{40}},
	} {
		t.Run(situation, func(t *testing.T) {
			got := forecast.FindChanges(c.series)
			if len(got.Found) != len(c.at) {
				t.Fatalf("found %+v, want %v", got, c.at)
			}
			for i, f := range got.Found {
				if f.At < c.at[i]-2 || f.At > c.at[i]+2 {
					t.Errorf("change at %d, want %d", f.At, c.at[i])
				}
				if want := period.Month(2020+f.At/12, 1+f.At%12); f.Period != want {
					t.Errorf("change in %s, want %s", f.Period, want)
				}
			}
		})
	}
}

func step(i, from int, size float64) float64 {
	if i >= from {
		return size
	}
	return 0
}

func TestLevelsOfAChange(t *testing.T) {
	got := forecast.FindChanges(months(60, func(i int) float64 { return 50 + 0.2*wobble(i) + step(i, 30, 12) })).Found
	if len(got) != 1 || math.Abs(got[0].Before-50) > 1 || math.Abs(got[0].After-62) > 1 {
		t.Errorf("%+v", got)
	}
}

func TestTooFewForAChange(t *testing.T) {
	got := forecast.FindChanges(months(11, func(i int) float64 { return step(i, 5, 100) }))
	if len(got.Found) != 0 || got.Abstains.ID == "" {
		t.Errorf("%+v", got)
	}
}

// TestChangesProperties: changes are in order, within the series, and the same
// in another unit and counted from another zero.
func TestChangesProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Float64Range(0, 10), 12, 60).Draw(t, "values")
		from := rapid.IntRange(0, len(values)).Draw(t, "from")
		for i := from; i < len(values); i++ {
			values[i] += 40
		}
		s := forecast.Series{First: period.Year(1900), Values: values}
		got := forecast.FindChanges(s).Found
		last := 0
		for _, c := range got {
			if c.At < last+3 || c.At > len(values)-3 || math.IsNaN(c.Before) || math.IsNaN(c.After) {
				t.Fatalf("%+v after %d of %d", c, last, len(values))
			}
			last = c.At
		}
		moved := forecast.Series{First: s.First}
		for _, v := range values {
			moved.Values = append(moved.Values, 1000+64*v)
		}
		again := forecast.FindChanges(moved).Found
		if len(again) != len(got) {
			t.Fatalf("%d changes, in another unit %d", len(got), len(again))
		}
	})
}
