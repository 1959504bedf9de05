package integrity

import (
	"math"

	"nyata/internal/record/document"
)

// slope asks whether a source's figures move with the evidence. Its statistic
// is the slope of reported on evidence over all its values, each series around
// its own mean and all series around the source's: 1 when the report follows,
// 0 when it goes its own way. Evidence is an estimate that has already been
// drawn together for its noise, so that its uncertainty does not flatten the
// slope. Where the evidence hardly moves, it abstains.
var slope = Test{
	ID: "slope", Version: "1", Threshold: 0.0005,
	Title: document.Message{ID: "Nilai tidak bergerak bersama bukti", EN: "Values do not move with the evidence"},
	check: func(own []Series, _ Peers) []Signal {
		var parts []pairs
		n := 0
		for _, s := range own {
			var p pairs
			for _, v := range s.Values {
				if v.Evidence != nil && !s.atLimit(v.Reported) {
					p.x = append(p.x, v.Evidence.Mean)
					p.y = append(p.y, v.Reported)
					p.noise += v.Evidence.SD * v.Evidence.SD
				}
			}
			if len(p.x) >= 6 {
				parts = append(parts, p)
				n += len(p.x)
			}
		}
		if n < 24 {
			return nil
		}
		line, ok := together(parts)
		if !ok {
			return nil
		}
		return []Signal{{
			Statistic: line.slope, Expected: 1, Seen: n,
			P: normal((followed - line.slope) / line.error),
			Sentence: say(
				"Bila bukti berubah 10 poin, nilai laporan berubah sekitar %[2]s poin (dari %[1]d nilai).",
				"When the evidence moves by 10 points, the reported values move by about %[2]s (of %[1]d values).",
				n, about(10*line.slope)),
		}}
	},
}

// followed is the slope a report must be below to count as not following: half
// of the movement is forgiven to lag and to differing definitions.
const followed = 0.5

type pairs struct {
	x, y  []float64
	noise float64
}

type fit struct{ slope, error float64 }

// together fits one slope within all series, with an error that allows for
// values of one series hanging together (blocks of six neighbours).
func together(parts []pairs) (fit, bool) {
	var sxx, sxy, noise float64
	type block struct{ xx, xy float64 }
	var blocks []block
	for _, p := range parts {
		mx, my := mean(p.x), mean(p.y)
		noise += p.noise
		var b block
		for i := range p.x {
			dx, dy := p.x[i]-mx, p.y[i]-my
			b.xx += dx * dx
			b.xy += dx * dy
			if i%6 == 5 || i == len(p.x)-1 {
				blocks = append(blocks, b)
				sxx += b.xx
				sxy += b.xy
				b = block{}
			}
		}
	}
	if len(blocks) < 6 || sxx < noise/2 || sxx <= 0 {
		return fit{}, false
	}
	f := fit{slope: sxy / sxx}
	var v float64
	for _, b := range blocks {
		e := b.xy - f.slope*b.xx
		v += e * e
	}
	n := float64(len(blocks))
	f.error = math.Max(math.Sqrt(v*n/(n-1))/sxx, 0.03)
	return f, true
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}
