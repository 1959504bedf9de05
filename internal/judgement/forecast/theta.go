package forecast

import "math"

// theta is the Theta method with lines 0 and 2 (Assimakopoulos and
// Nikolopoulos, International Journal of Forecasting 16, 2000): the mean of
// the straight line through the series and of the smoothed series with twice
// its curvature.
func theta(values []float64, ahead int) []float64 {
	intercept, slope := line(values)
	curved := make([]float64, len(values))
	for i, v := range values {
		curved[i] = 2*v - (intercept + slope*float64(i))
	}
	l := fitLevel(curved)
	out := make([]float64, ahead)
	for h := range out {
		out[h] = (l.last + intercept + slope*float64(len(values)+h)) / 2
	}
	return out
}

// line is the straight line of least squares through the values that are
// there, counted from 0.
func line(values []float64) (intercept, slope float64) {
	n, sx, sy := 0.0, 0.0, 0.0
	for i, v := range values {
		if !math.IsNaN(v) {
			n++
			sx += float64(i)
			sy += v
		}
	}
	mx, my := sx/n, sy/n
	sxx, sxy := 0.0, 0.0
	for i, v := range values {
		if !math.IsNaN(v) {
			sxx += (float64(i) - mx) * (float64(i) - mx)
			sxy += (float64(i) - mx) * (v - my)
		}
	}
	if sxx > 0 {
		slope = sxy / sxx
	}
	return my - slope*mx, slope
}
