package integrity

import (
	"math"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// season asks for values that stand apart from the same months of other
// years, measured by how much such values differ elsewhere in the series. The
// budget year is the baseline: that figures surge in the fourth quarter is
// normal where they always do. Its statistic is the distance in such
// differences.
var season = Test{
	ID: "seasonal_outlier", Version: "3", Threshold: seasonThreshold,
	Title: document.Message{ID: "Nilai di luar kebiasaan musimnya", EN: "A value outside its season"},
	check: func(own []Series, _ Peers) []Signal {
		n := map[bool]int{} // values tried: shares, and whatever else
		for _, s := range own {
			if s.year() > 0 && len(s.Values) >= 3*s.year() {
				n[s.Kind == Share] += len(s.Values)
			}
		}
		var out []Signal
		for _, s := range own {
			if year := s.year(); year > 0 && len(s.Values) >= 3*year && !s.pressed() {
				out = append(out, s.outOfSeason(n[s.Kind == Share])...)
			}
		}
		return out
	},
}

const seasonThreshold = 0.0012

// rarer is how much less is asked of amounts than of shares (weights as in
// Genovese, Roeder and Wasserman, Biometrika 93, 2006): an amount can be off by a
// decimal place, a share has an end, and odd months of honest shares are many.
const rarer = 4

// outOfSeason holds each value, less the level of the year before it and less
// that of the year after it, against the median of the same for its month in
// the other years. The smaller distance counts: where a new level begins, a
// value is near one of the two.
func (s Series) outOfSeason(tried int) []Signal {
	natural := s.natural()
	year := s.year()
	before := s.apart(func(i int) float64 { return natural[i] - median(natural[max(0, i-year):i]) }, func(i int) bool { return i >= year })
	after := s.apart(func(i int) float64 { return natural[i] - median(natural[i+1:min(len(natural), i+1+year)]) }, func(i int) bool { return i+year < len(natural) })
	off := make([]float64, len(s.Values))
	var all []float64
	for i := range off {
		switch b, a := before[i], after[i]; {
		case math.IsNaN(a):
			off[i] = b
		case math.IsNaN(b):
			off[i] = a
		case a*b > 0:
			off[i] = math.Copysign(math.Min(math.Abs(a), math.Abs(b)), a)
		}
		if !math.IsNaN(off[i]) {
			all = append(all, off[i])
		}
	}
	if len(all) < 12 {
		return nil
	}
	var out []Signal
	for i, v := range s.Values {
		if math.IsNaN(off[i]) || !furthest(off, s.Values, i) {
			continue
		}
		// what is usual without the value and those it was held against: an odd one
		// would make itself look usual
		var others []float64
		sizes := 0.0
		for j, o := range off {
			if !math.IsNaN(o) && s.Values[j].Period.Part() != v.Period.Part() {
				others = append(others, o)
				sizes += math.Abs(o)
			}
		}
		if len(others) < 8 {
			continue
		}
		scale := math.Max(math.Max(spread(others), sizes/float64(len(others))), s.finest(natural))
		if scale <= 0 {
			continue
		}
		z := math.Abs(off[i]) / scale
		p := float64(tried) * heavyOnce(z)
		if s.Kind == Share {
			p *= rarer
		}
		p = math.Min(1, p)
		if p > seasonThreshold {
			continue
		}
		out = append(out, Signal{
			Subjects: []string{s.Subject}, Periods: []period.Period{v.Period},
			Statistic: z, Expected: 1, Seen: len(all), P: p,
			Sentence: say(
				"Nilai %[1]s pada %[2]s berjarak %[3]s kali selisih biasa dari nilai periode itu di tahun-tahun lain.",
				"The value %[1]s in %[2]s is %[3]s usual differences away from what that period has in other years.",
				exact(v.Reported), v.Period, about(z)),
		})
	}
	return out
}

// furthest reports whether a value is the furthest of its part of the year: the
// others are held against it, and far from it for that.
func furthest(off []float64, values []Value, i int) bool {
	for j := range off {
		if values[j].Period.Part() == values[i].Period.Part() && math.Abs(off[j]) > math.Abs(off[i]) {
			return false
		}
	}
	return true
}

// heavyOnce is the probability of z or more, either way, under Student's t with
// eight degrees of freedom (Abramowitz and Stegun, 26.7.4).
func heavyOnce(z float64) float64 {
	sine := z / math.Sqrt(8+z*z)
	cosine2 := 8 / (8 + z*z)
	return math.Max(0, 1-sine*(1+cosine2/2*(1+3*cosine2/4*(1+5*cosine2/6))))
}

// apart is how far each value is from what its part of the year has in other
// years, by a measure that can be taken where it is known; NaN elsewhere and
// where there are not two other years.
func (s Series) apart(measure func(i int) float64, known func(i int) bool) []float64 {
	out := make([]float64, len(s.Values))
	byPart := map[int][]int{}
	for i, v := range s.Values {
		if out[i] = math.NaN(); known(i) {
			out[i] = measure(i)
			byPart[v.Period.Part()] = append(byPart[v.Period.Part()], i)
		}
	}
	apart := make([]float64, len(s.Values))
	for i, v := range s.Values {
		var others []float64
		for _, j := range byPart[v.Period.Part()] {
			if j != i {
				others = append(others, out[j])
			}
		}
		if apart[i] = math.NaN(); len(others) >= 2 {
			apart[i] = out[i] - median(others)
		}
	}
	return apart
}
