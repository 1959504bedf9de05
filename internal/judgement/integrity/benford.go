package integrity

import (
	"math"

	"nyata/internal/record/document"
)

const (
	fewestLines = 100  // amounts of money
	orders      = 3.0  // orders of magnitude their middle nine tenths must span
	nonconform  = 0.02 // mean deviation of first digits' shares that is worth a word
)

// benford asks whether first digits of money lines are as frequent as in
// amounts that span orders of magnitude (Benford, Proceedings of the American
// Philosophical Society 78, 1938). Percentages, counts and money that spans
// less are never looked at. Its statistic is the mean absolute deviation of
// the nine shares; besides chance it must exceed what ordinary prices show
// (nonconformity begins at 0.015: Nigrini, Benford's Law, 2012).
var benford = Test{
	ID: "benford", Version: "1", Threshold: 0.0005,
	Title: document.Message{ID: "Angka pertama nilai uang tidak lazim", EN: "Unusual first digits of money"},
	check: func(own []Series, _ Peers) []Signal {
		var logs []float64
		var counts [9]int
		for _, s := range own {
			if s.Kind != Money {
				continue
			}
			for _, v := range s.Values {
				if v.Reported >= 1 {
					l := math.Log10(v.Reported)
					logs = append(logs, l)
					first := int(math.Pow(10, l-math.Floor(l)) + 1e-9)
					counts[min(9, max(1, first))-1]++
				}
			}
		}
		if len(logs) < fewestLines || quantile(logs, 0.95)-quantile(logs, 0.05) < orders {
			return nil
		}
		n := float64(len(logs))
		x, off, most := 0.0, 0.0, 0
		excess := func(d int) float64 { return float64(counts[d])/n - math.Log10(1+1/float64(d+1)) }
		for d := range counts {
			e := excess(d)
			x += n * e * e / math.Log10(1+1/float64(d+1))
			off += math.Abs(e) / 9
			if e > excess(most) {
				most = d
			}
		}
		p := chiSquare(x, 8)
		if off < nonconform {
			p = 1
		}
		return []Signal{{
			Statistic: off, Expected: 0, Seen: len(logs), P: p,
			Sentence: say(
				"Dari %[1]d nilai uang, %[3]s persen berawal angka %[2]d; pada nilai yang merentang seperti ini biasanya %[4]s persen.",
				"Of %[1]d amounts of money %[3]s per cent begin with %[2]d; in amounts that range like these it is usually %[4]s per cent.",
				len(logs), most+1, about(100*float64(counts[most])/n), about(100*math.Log10(1+1/float64(most+1)))),
		}}
	},
}
