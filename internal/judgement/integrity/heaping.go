package integrity

import (
	"math"

	"nyata/internal/record/document"
)

// heaping asks whether values that are printed finer stand on full fives more
// often than just beside them. Its statistic is the number on full fives,
// among those within two steps of the grid of one. A series that is rounded to
// fives, or moves by less than a few steps, says nothing.
var heaping = Test{
	ID: "heaping", Version: "2", Threshold: 0.002,
	Title: document.Message{ID: "Nilai menumpuk pada angka bulat", EN: "Values heap up on round numbers"},
	check: func(own []Series, _ Peers) []Signal {
		on5, near := 0, 0
		for _, s := range own {
			g := s.rounding()
			if g <= 0 || s.Kind == Money || wander(s) < 4*g {
				continue
			}
			heap := 5.0
			for heap < 4.9*g {
				heap *= 10
			}
			for _, v := range s.Values {
				if off := math.Abs(v.Reported - heap*math.Round(v.Reported/heap)); !s.atLimit(v.Reported) && off < 2.5*g {
					near++
					if off < g/2 {
						on5++
					}
				}
			}
		}
		if near < 5 {
			return nil
		}
		return []Signal{{
			Statistic: float64(on5), Expected: float64(near) / 5, Seen: near,
			P: binomial(on5, near, 0.3),
			Sentence: say(
				"%[2]d dari %[1]d nilai di sekitar kelipatan lima berdiri tepat pada kelipatan lima; tersebar merata, sekitar %[3]s.",
				"%[2]d of %[1]d values around multiples of five stand exactly on one; spread evenly it would be about %[3]s.",
				near, on5, about(float64(near)/5)),
		}}
	},
}

// wander is how far neighbouring values of a series typically are apart; zero
// when unknown.
func wander(s Series) float64 {
	steps := s.steps(1)
	if len(steps) < 5 {
		return 0
	}
	var sizes []float64
	for _, d := range steps {
		if d != 0 {
			sizes = append(sizes, math.Abs(d))
		}
	}
	if len(sizes) == 0 {
		return 0
	}
	return median(sizes)
}
