package forecast

import "math"

// seasonal is what a period's place in the year adds to a value or multiplies
// it by. A nil one changes nothing.
type seasonal struct {
	index    []float64 // by place in the season, counted from the first value
	multiply bool
}

// seasonOf finds the season of a series as the Naive2 benchmark of the M
// competitions does (Makridakis and Hibon, International Journal of
// Forecasting 16, 2000): a test of the autocorrelation at the season's lag, then classical
// decomposition by a centred moving average, multiplicative where all values
// are positive and additive elsewhere. It is nil when there is none.
func (r Recipe) seasonOf(values []float64, season int) *seasonal {
	if season < 2 || observed(values) < 3*season {
		return nil
	}
	full := bridged(values)
	if !isSeasonal(full, season, r.Certainty) {
		return nil
	}
	s := &seasonal{index: make([]float64, season), multiply: true}
	for _, v := range full {
		if v <= 0 {
			s.multiply = false
		}
	}
	parts := make([][]float64, season)
	for i := season / 2; i < len(full)-season/2; i++ {
		mean := centred(full, i, season)
		if math.IsNaN(values[i]) {
			continue
		}
		if s.multiply {
			parts[i%season] = append(parts[i%season], full[i]/mean)
		} else {
			parts[i%season] = append(parts[i%season], full[i]-mean)
		}
	}
	all, within, freedom := 0.0, 0.0, 0.0
	for j, p := range parts {
		if len(p) == 0 {
			return nil
		}
		s.index[j] = mean(p)
		all += s.index[j]
		for _, v := range p {
			within += (v - s.index[j]) * (v - s.index[j])
		}
		freedom += float64(len(p) - 1)
	}
	all /= float64(season)
	neutral := 0.0
	if s.multiply {
		neutral = 1
	}
	spread := 0.0
	for j := range s.index {
		if s.multiply {
			s.index[j] /= all
		} else {
			s.index[j] -= all
		}
		spread += (s.index[j] - neutral) * (s.index[j] - neutral)
	}
	// James-Stein: indices no larger than their own noise are drawn to none.
	keep := 1.0
	if freedom > 0 && spread > 0 && r.Shrink > 0 {
		perIndex := within / freedom / (freedom/float64(season) + 1)
		keep = math.Max(0, 1-r.Shrink*float64(season-3)*perIndex/spread)
	}
	for j := range s.index {
		s.index[j] = neutral + keep*(s.index[j]-neutral)
		if s.multiply {
			s.index[j] = math.Max(s.index[j], 0.01)
		}
	}
	return s
}

// isSeasonal tests the autocorrelation at lag season against what shorter lags
// would bring about (Bartlett).
func isSeasonal(x []float64, season int, certainty float64) bool {
	m := mean(x)
	v := 0.0
	for _, a := range x {
		v += (a - m) * (a - m)
	}
	if v <= 0 {
		return false
	}
	sum, last := 0.0, 0.0
	for lag := 1; lag <= season; lag++ {
		c := 0.0
		for i := lag; i < len(x); i++ {
			c += (x[i] - m) * (x[i-lag] - m)
		}
		last = c / v
		if lag < season {
			sum += last * last
		}
	}
	return math.Abs(last) > certainty*math.Sqrt((1+2*sum)/float64(len(x)))
}

// centred is the moving average over one season around i; an even season
// takes half of the two ends.
func centred(x []float64, i, season int) float64 {
	half := season / 2
	sum := 0.0
	for j := i - half; j <= i+half; j++ {
		w := 1.0
		if season%2 == 0 && (j == i-half || j == i+half) {
			w = 0.5
		}
		sum += w * x[j]
	}
	return sum / float64(season)
}

// bridged fills gaps by straight lines, to find the season only. Gaps at the
// ends repeat the nearest value.
func bridged(values []float64) []float64 {
	out := make([]float64, len(values))
	copy(out, values)
	before := -1
	for i, v := range values {
		if math.IsNaN(v) {
			continue
		}
		for j := before + 1; j < i; j++ {
			if before < 0 {
				out[j] = v
			} else {
				out[j] = values[before] + (v-values[before])*float64(j-before)/float64(i-before)
			}
		}
		before = i
	}
	for j := before + 1; before >= 0 && j < len(values); j++ {
		out[j] = values[before]
	}
	return out
}

func (s *seasonal) remove(values []float64) []float64 {
	out := make([]float64, len(values))
	copy(out, values)
	if s == nil {
		return out
	}
	for i := range out {
		if k := s.index[i%len(s.index)]; s.multiply {
			out[i] /= k
		} else {
			out[i] -= k
		}
	}
	return out
}

func (s *seasonal) restore(v float64, at int) float64 {
	if s == nil {
		return v
	}
	if k := s.index[at%len(s.index)]; s.multiply {
		return v * k
	} else {
		return v + k
	}
}

func mean(x []float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return sum / float64(len(x))
}
