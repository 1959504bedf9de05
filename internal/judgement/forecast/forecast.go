// Package forecast says where a series of figures is heading, with a band that
// has been measured, and where its course changed. Everything is computed from
// the values given: no clock, no chance. A series that is too short, too
// gappy or already silent gets no forecast, with the reason in words.
//
// The point forecast is the mean of three methods that have held up in open
// competitions: simple exponential smoothing, damped trend and Theta, on a
// series whose season is taken out as the Naive2 benchmark does. The band is
// split-conformal: the errors the same recipe made when it stood at earlier
// points of the same series.
package forecast

import (
	"math"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// Version names the recipe; it is raised when a forecast would change.
const Version = "2"

// Forecast is the outlook of one series.
type Forecast struct {
	Version  string
	Methods  []string         // what was averaged
	Season   int              // periods of the season taken out; 0 when none was found
	Points   []Point          // one for each period ahead, in order; empty when abstaining
	Tested   int              // earlier forecasts of this series the band rests on
	Abstains document.Message // why there is no forecast; empty when there is one
}

// Point is the forecast for one period ahead. Its bands are meant to hold the
// value in 90 and in 50 of 100 cases, and lie within the limits of the series.
type Point struct {
	Period period.Period
	Value  float64
	Low90  float64
	High90 float64
	Low50  float64
	High50 float64
}

// Limits are the smallest and largest value that can exist: 0 and 100 for a
// percentage, 0 and +Inf for a count.
type Limits struct{ Low, High float64 }

// Unlimited is for values that may be anything.
var Unlimited = Limits{math.Inf(-1), math.Inf(1)}

func (l Limits) hold(v float64) float64 { return math.Max(l.Low, math.Min(l.High, v)) }

// Make forecasts the next periods of a series with the house's recipe.
func Make(s Series, ahead int, limits Limits) Forecast { return House.Make(s, ahead, limits) }

// Make forecasts the next periods of a series. The same series gives the same
// bits.
func (r Recipe) Make(s Series, ahead int, limits Limits) Forecast {
	f := Forecast{Version: Version, Methods: r.names()}
	if f.Abstains = abstain(s, ahead); f.Abstains.ID != "" {
		return f
	}
	values, season := s.Values, s.Season()
	points, indices := r.point(values, season, ahead)
	if indices != nil {
		f.Season = season
	}
	wide, half, tested := r.bands(values, season, ahead)
	if wide == nil {
		f.Abstains = tooFewTrials
		return f
	}
	f.Tested = tested
	at := s.End()
	for h, v := range points {
		at = at.Next()
		v = limits.hold(v)
		f.Points = append(f.Points, Point{
			Period: at, Value: v,
			Low90: limits.hold(v - wide[h]), High90: limits.hold(v + wide[h]),
			Low50: limits.hold(v - half[h]), High50: limits.hold(v + half[h]),
		})
	}
	return f
}
