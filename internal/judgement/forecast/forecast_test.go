package forecast_test

import (
	"math"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/ground/period"
	"nyata/internal/house"
	"nyata/internal/judgement/forecast"
)

// months is a series that begins in January 2020.
func months(n int, value func(i int) float64) forecast.Series {
	s := forecast.Series{First: period.Month(2020, 1), Values: make([]float64, n)}
	for i := range s.Values {
		s.Values[i] = value(i)
	}
	return s
}

func TestAbstains(t *testing.T) {
	level := func(i int) float64 { return 50 + float64(i%3) }
	for situation, c := range map[string]struct {
		series forecast.Series
		ahead  int
		says   string
	}{
		"nothing at all":            {forecast.Series{}, 3, "0 values"},
		"nine months":               {months(9, level), 3, "9 values"},
		"a year and a half":         {months(18, level), 3, ""},
		"nothing asked":             {months(30, level), 0, "0 periods ahead"},
		"silent for half a year":    {months(30, func(i int) float64 { return gap(level(i), i >= 24) }), 3, "last 6 periods"},
		"silent for two months":     {months(30, func(i int) float64 { return gap(level(i), i >= 28) }), 3, ""},
		"every second month absent": {months(30, func(i int) float64 { return gap(level(i), i%2 == 0) }), 3, "15 of 30"},
		"every fifth month absent":  {months(30, func(i int) float64 { return gap(level(i), i%5 == 0) }), 3, ""},
	} {
		t.Run(situation, func(t *testing.T) {
			f := forecast.Make(c.series, c.ahead, forecast.Unlimited)
			if c.says == "" {
				if len(f.Points) != c.ahead || f.Abstains.ID != "" || f.Tested < 5 {
					t.Fatalf("%d points, %d trials, %q", len(f.Points), f.Tested, f.Abstains.EN)
				}
				return
			}
			if len(f.Points) != 0 || !strings.Contains(f.Abstains.EN, c.says) || f.Abstains.ID == "" {
				t.Errorf("%d points, says %q", len(f.Points), f.Abstains.EN)
			}
			for _, text := range []string{f.Abstains.ID, f.Abstains.EN} {
				if word := house.Accusing(text); word != "" {
					t.Errorf("%q says %q", text, word)
				}
			}
		})
	}
}

func gap(v float64, missing bool) float64 {
	if missing {
		return math.NaN()
	}
	return v
}

func TestSeasonReturns(t *testing.T) {
	s := months(60, func(i int) float64 { return 100 + 20*math.Sin(2*math.Pi*float64(i)/12) + 0.1*float64(i%5) })
	f := forecast.Make(s, 12, forecast.Unlimited)
	if f.Season != 12 || f.Points[0].Period != period.Month(2025, 1) || f.Points[11].Period != period.Month(2025, 12) {
		t.Fatalf("season of %d, from %s", f.Season, f.Points[0].Period)
	}
	for i, p := range f.Points {
		if want := 100 + 20*math.Sin(2*math.Pi*float64(60+i)/12); math.Abs(p.Value-want) > 2 {
			t.Errorf("%s: %.1f, want about %.1f", p.Period, p.Value, want)
		}
	}
}

func TestLimitsHold(t *testing.T) {
	s := months(40, func(i int) float64 { return math.Min(99.5, 60+1.2*float64(i)+3*math.Sin(float64(i*i))) })
	for _, p := range forecast.Make(s, 18, forecast.Limits{Low: 0, High: 100}).Points {
		if p.High90 > 100 || p.Value > 100 || p.Low90 < 0 {
			t.Errorf("%s leaves 0 to 100: %+v", p.Period, p)
		}
	}
}

func TestOf(t *testing.T) {
	month := func(m int) forecast.Value { return forecast.Value{Period: period.Month(2024, m), Value: float64(m)} }
	s, err := forecast.Of([]forecast.Value{month(5), month(2), month(3)})
	if err != nil || s.First != period.Month(2024, 2) || len(s.Values) != 4 || !math.IsNaN(s.Values[2]) || s.Values[3] != 5 {
		t.Errorf("%+v, %v", s, err)
	}
	if s.End() != period.Month(2024, 5) || s.Season() != 12 {
		t.Errorf("ends %s, season %d", s.End(), s.Season())
	}
	for situation, values := range map[string][]forecast.Value{
		"a month twice":            {month(2), month(2)},
		"a quarter between months": {month(1), {Period: period.Quarter(2024, 2), Value: 1}, month(7)},
		"no number":                {{Period: period.Year(2024), Value: math.NaN()}},
		"unknown periods":          {{Value: 1}, {Value: 2}},
	} {
		if _, err := forecast.Of(values); err == nil {
			t.Errorf("%s makes a series", situation)
		}
	}
}

// TestForecastProperties: a forecast does not depend on the unit, its bands
// contain each other, and the same series gives the same bits.
func TestForecastProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Float64Range(0, 100), 12, 40).Draw(t, "values")
		s := forecast.Series{First: period.Quarter(2010, 1), Values: values}
		f := forecast.Make(s, 4, forecast.Unlimited)
		if again := forecast.Make(s, 4, forecast.Unlimited); !reflect.DeepEqual(f, again) {
			t.Fatal("twice the same series, two forecasts")
		}
		scaled := forecast.Series{First: s.First}
		for _, v := range values {
			scaled.Values = append(scaled.Values, 1024*v)
		}
		g := forecast.Make(scaled, 4, forecast.Unlimited)
		for h, p := range f.Points {
			if p.Low90 > p.Low50 || p.Low50 > p.Value || p.Value > p.High50 || p.High50 > p.High90 || math.IsNaN(p.Value) {
				t.Fatalf("bands of %+v", p)
			}
			if q := g.Points[h]; math.Abs(q.Value-1024*p.Value) > 1e-6*math.Abs(q.Value)+1e-9 {
				t.Fatalf("another unit, another forecast: %v and %v", p.Value, q.Value/1024)
			}
		}
	})
}
