package integrity

import (
	"math"

	"nyata/internal/record/document"
)

// digits asks whether last digits, as rounded, are as frequent as chance
// makes them where values move by more than a few steps of their grid. Its
// statistic is chi-square with nine degrees of freedom.
var digits = Test{
	ID: "terminal_digits", Version: "2", Threshold: 0.002,
	Title: document.Message{ID: "Angka terakhir tidak merata", EN: "Last digits are uneven"},
	check: func(own []Series, _ Peers) []Signal {
		var counts [10]int
		n := 0
		for _, s := range own {
			g := s.rounding()
			if g <= 0 || !tenth(g) || s.Kind == Money || wander(s) < 5*g {
				continue
			}
			for _, v := range s.Values {
				if !s.atLimit(v.Reported) {
					counts[int(math.Round(math.Abs(v.Reported)/g))%10]++
					n++
				}
			}
		}
		if n < 50 {
			return nil
		}
		x, most := 0.0, 0
		for d, c := range counts {
			off := float64(c) - float64(n)/10
			x += off * off / (float64(n) / 10)
			if c > counts[most] {
				most = d
			}
		}
		return []Signal{{
			Statistic: x, Expected: 9, Seen: n, P: chiSquare(x, 9),
			Sentence: say(
				"Angka terakhir %[2]d muncul %[3]d kali dalam %[1]d nilai; bila merata, setiap angka sekitar %[4]s kali.",
				"The last digit %[2]d stands %[3]d times in %[1]d values; spread evenly each would about %[4]s times.",
				n, most, counts[most], about(float64(n)/10)),
		}}
	},
}

// tenth reports whether a grid is a power of ten: only then all ten digits can
// come last.
func tenth(grid float64) bool {
	power := math.Log10(grid)
	return math.Abs(power-math.Round(power)) < 1e-6
}
