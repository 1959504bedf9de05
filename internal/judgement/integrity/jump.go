package integrity

import (
	"math"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// jump asks for values that cannot be: one that leaves the others and is back
// in the next period, a cumulative count that falls within the year, a
// percentage outside 0–100. A new level that stays is a change, not a jump.
// Its statistic is the distance from both neighbours in usual steps; infinite
// for what cannot be at all.
var jump = Test{
	ID: "impossible_jump", Version: "1", single: true, Threshold: jumpThreshold,
	Title: document.Message{ID: "Lompatan yang tidak mungkin", EN: "An impossible jump"},
	check: func(own []Series, _ Peers) []Signal {
		n := 0
		for _, s := range own {
			n += len(s.Values)
		}
		var out []Signal
		for _, s := range own {
			w, pressed := s.walk(), s.pressed()
			for i := range s.Values {
				if sig, ok := s.jumpAt(i, n, w, pressed); ok {
					sig.Subjects, sig.Seen = []string{s.Subject}, n
					sig.Periods = []period.Period{s.Values[i].Period}
					out = append(out, sig)
				}
			}
		}
		return out
	},
}

const jumpThreshold = 0.05

// walk is a series on its natural scale with what all its values share.
type walk struct {
	natural []float64
	finest  float64
	path    float64 // sum of all steps' sizes
}

func (s Series) walk() walk {
	w := walk{natural: s.natural()}
	w.finest = s.finest(w.natural)
	for j := 1; j < len(w.natural); j++ {
		w.path += math.Abs(w.natural[j] - w.natural[j-1])
	}
	return w
}

func (s Series) jumpAt(i, tried int, w walk, pressed bool) (Signal, bool) {
	v := s.Values[i]
	if s.Kind == Share && (v.Reported < 0 || v.Reported > 100) && s.Span != period.UnknownSpan {
		return Signal{Statistic: math.Inf(1), Sentence: say(
			"Nilai %[1]s persen pada %[2]s berada di luar 0 sampai 100.",
			"The value of %[1]s per cent in %[2]s is not between 0 and 100.", exact(v.Reported), v.Period)}, true
	}
	if i == 0 {
		return Signal{}, false
	}
	before := s.Values[i-1]
	if s.Span == period.Cumulative && (s.Kind == Count || s.Kind == Money) && before.Period.Year() == v.Period.Year() && v.Reported < before.Reported {
		return Signal{Statistic: math.Inf(1), Sentence: say(
			"Jumlah kumulatif turun dari %[1]s pada %[2]s menjadi %[3]s pada %[4]s.",
			"A cumulative total falls from %[1]s in %[2]s to %[3]s in %[4]s.", exact(before.Reported), before.Period, exact(v.Reported), v.Period)}, true
	}
	if i+1 == len(s.Values) || s.Span == period.Cumulative || len(s.Values) < 10 || pressed {
		return Signal{}, false
	}
	after := s.Values[i+1]
	up, down := w.natural[i]-w.natural[i-1], w.natural[i]-w.natural[i+1]
	if up*down <= 0 || before.Period.Next() != v.Period || v.Period.Next() != after.Period {
		return Signal{}, false
	}
	size := math.Min(math.Abs(up), math.Abs(down))
	// the usual step is no smaller than this; most values need no closer look
	least := math.Max(1.2533*(w.path-math.Abs(up)-math.Abs(down))/float64(len(s.Values)-3), w.finest)
	if float64(tried)*heavy(size/least) > jumpThreshold {
		return Signal{}, false
	}
	usual := math.Max(usualStep(w.natural, i), w.finest)
	if usual <= 0 {
		return Signal{}, false
	}
	z := size / usual
	return Signal{
		Statistic: z, Expected: 1,
		P: math.Min(1, float64(tried)*heavy(z)),
		Sentence: say(
			"Nilai %[1]s pada %[2]s berjarak %[3]s kali langkah biasa dari nilai sebelum dan sesudahnya (%[4]s dan %[5]s).",
			"The value %[1]s in %[2]s is %[3]s usual steps away from those before and after (%[4]s and %[5]s).",
			exact(v.Reported), v.Period, about(z), exact(before.Reported), exact(after.Reported)),
	}, true
}

// usualStep is the standard deviation of steps as the middle half of them
// shows it, leaving out those at i. In coarse rounding most steps may be zero;
// the mean size is then the larger and holds.
func usualStep(natural []float64, i int) float64 {
	var sizes []float64
	sum := 0.0
	for j := 1; j < len(natural); j++ {
		if j == i || j == i+1 {
			continue
		}
		d := math.Abs(natural[j] - natural[j-1])
		sizes = append(sizes, d)
		sum += d
	}
	return math.Max(1.4826*median(sizes), 1.2533*sum/float64(len(sizes)))
}

// heavy is the probability of a jump and return as large as z in figures whose
// steps have heavy tails (Student's t with three degrees of freedom, both
// sides, squared for the way back).
func heavy(z float64) float64 {
	t := z / math.Sqrt(3)
	one := 1 - 2/math.Pi*(math.Atan(t)+t/(1+t*t))
	return one * one
}
