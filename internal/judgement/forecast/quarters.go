package forecast

import "math"

// fewestQuarters is how many quarters a method needs.
const fewestQuarters = 6

// quarterly makes means of three months each, the last one ending with the
// series; months left over at the start are dropped. Smoothing over time shows
// slow movement that monthly noise hides (Athanasopoulos and others, European
// Journal of Operational Research 262, 2017).
func quarterly(months []float64) []float64 {
	out := make([]float64, len(months)/3)
	off := len(months) % 3
	for i := range out {
		sum, n := 0.0, 0
		for _, v := range months[off+3*i : off+3*i+3] {
			if !math.IsNaN(v) {
				sum += v
				n++
			}
		}
		if out[i] = math.NaN(); n > 0 {
			out[i] = sum / float64(n)
		}
	}
	return out
}

// monthly spreads forecasts of quarters over months, by straight lines between
// the quarters' middles.
func monthly(quarters []float64, ahead int) []float64 {
	out := make([]float64, ahead)
	for h := range out {
		at := (float64(h)+0.5)/3 - 0.5
		if at < 0 {
			out[h] = quarters[0]
			continue
		}
		i := int(at)
		out[h] = quarters[i] + (quarters[i+1]-quarters[i])*(at-float64(i))
	}
	return out
}
