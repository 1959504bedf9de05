package forecast

import (
	"math"
	"slices"
)

// How the band is measured. Chosen on the validation part: on it the band
// holds 90.4 %, between 89 and 92 at every distance (make bench ONLY=forecast
// prints what it holds elsewhere).
const (
	mostOrigins  = 36 // earlier points of the series a forecast is tried from
	fewestTrials = 5  // errors needed for one distance
	unused       = 3  // one part in so many of the series is never forecast, only learned from
	overlap      = 9  // periods further ahead at which errors say half as much
)

// bands are the half-widths of the 90 % and the 50 % band for each period
// ahead, from forecasts the same recipe makes at earlier points of the same
// series (split-conformal: Lei and others, Journal of the American Statistical
// Association 113, 2018, with rolling origins in place of a random split).
// Errors one period nearer and one further are used too, scaled by the root of
// the distance; so are distances the series is too short to try. They are nil
// when nothing could be tried.
func (r Recipe) bands(values []float64, season, ahead int) (wide, half []float64, tested int) {
	n := len(values)
	missed := make([][]float64, ahead)
	for from := n - 1; from >= n/unused && from > n-ahead-mostOrigins; from-- {
		if observed(values[:from]) < fewest-2 {
			break
		}
		reach := min(ahead, n-from)
		f := r.Point(values[:from], season, reach)
		tested++
		for h := range reach {
			if v := values[from+h]; !math.IsNaN(v) && len(missed[h]) < mostOrigins {
				missed[h] = append(missed[h], math.Abs(v-f[h]))
			}
		}
	}
	if tested == 0 || len(missed[0]) < fewestTrials {
		return nil, nil, 0
	}
	wide, half = make([]float64, ahead), make([]float64, ahead)
	tried := 0
	for h := range ahead {
		if len(missed[h]) < fewestTrials {
			grown := growth(tried, h)
			wide[h], half[h] = wide[tried]*grown, half[tried]*grown
			continue
		}
		tried = h
		var near []float64
		for k := max(0, h-1); k <= min(ahead-1, h+1); k++ {
			if len(missed[k]) >= fewestTrials {
				for _, e := range missed[k] {
					near = append(near, e*growth(k, h))
				}
			}
		}
		slices.Sort(near)
		wide[h] = bound(near, len(missed[h]), 0.9, h)
		half[h] = bound(near, len(missed[h]), 0.5, 0)
	}
	return wide, half, tested
}

// growth is how much wider errors are at distance h than at k, both counted
// from 0, as in a random walk.
func growth(k, h int) float64 { return math.Sqrt(float64(h+1) / float64(k+1)) }

// bound is the error that the next one stays below with probability level, by the
// rank ceil(level·(n+1)) of n errors. Forecasts that were made at neighbouring
// points and reach far overlap and err together: so many errors at a distance say
// as much as fewer of their own, and with these the correction is larger. Where
// there are too few for the level the largest is stretched by what is missing.
func bound(sorted []float64, n int, level float64, distance int) float64 {
	alone := float64(n) / (1 + float64(distance)/overlap)
	last := len(sorted) - 1
	share := max(math.Ceil(level*float64(n+1))/float64(n), level*(alone+1)/alone)
	if share >= 1 {
		return sorted[last] * (1 + 2*(share-1))
	}
	at := share * float64(last)
	below := int(at)
	return sorted[below] + (at-float64(below))*(sorted[min(below+1, last)]-sorted[below])
}
