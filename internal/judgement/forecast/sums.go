package forecast

import "math"

// sums are running sums of a series, from which the squared errors of any
// stretch follow at once. Values are counted from their mean and places from
// the middle, so that little is lost to rounding.
type sums struct{ n, x, y, xx, xy, yy []float64 }

func newSums(values []float64) *sums {
	size := len(values) + 1
	s := &sums{
		make([]float64, size), make([]float64, size), make([]float64, size),
		make([]float64, size), make([]float64, size), make([]float64, size),
	}
	middle, n := 0.0, float64(observed(values))
	for _, v := range values {
		if !math.IsNaN(v) {
			middle += v / n
		}
	}
	for i, v := range values {
		w, x := 1.0, float64(i)-float64(len(values))/2
		if math.IsNaN(v) {
			w, v = 0, middle
		}
		v -= middle
		s.n[i+1] = s.n[i] + w
		s.x[i+1] = s.x[i] + w*x
		s.y[i+1] = s.y[i] + w*v
		s.xx[i+1] = s.xx[i] + w*x*x
		s.xy[i+1] = s.xy[i] + w*x*v
		s.yy[i+1] = s.yy[i] + w*v*v
	}
	return s
}

// fewestInPart is how many values a stretch must have to be one.
const fewestInPart = 3

// level is the sum of squared errors of values i to j-1 around their mean;
// infinite where there are too few for a stretch.
func (s *sums) level(i, j int) float64 {
	n := s.n[j] - s.n[i]
	if n < fewestInPart {
		return math.Inf(1)
	}
	y := s.y[j] - s.y[i]
	return math.Max(0, s.yy[j]-s.yy[i]-y*y/n)
}

// straight is the sum of squared errors of values i to j-1 around their line;
// infinite where there are too few for a stretch.
func (s *sums) straight(i, j int) float64 {
	n := s.n[j] - s.n[i]
	if n < fewestInPart {
		return math.Inf(1)
	}
	x, y := s.x[j]-s.x[i], s.y[j]-s.y[i]
	sxx := s.xx[j] - s.xx[i] - x*x/n
	sxy := s.xy[j] - s.xy[i] - x*y/n
	syy := s.yy[j] - s.yy[i] - y*y/n
	if sxx <= 0 {
		return math.Max(0, syy)
	}
	return math.Max(0, syy-sxy*sxy/sxx)
}
