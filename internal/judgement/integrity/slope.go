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
//
// Where the evidence of the topic moves together, it can be wrong together (a
// campaign that makes people complain, a bad round of a survey), and no honest
// report would follow. So the figures must not follow either where the evidence
// of their own place departs from that of all places of the topic.
var slope = Test{
	ID: "slope", Version: "3", Threshold: slopeThreshold,
	Title: document.Message{ID: "Nilai tidak bergerak bersama bukti", EN: "Values do not move with the evidence"},
	check: func(own []Series, peers Peers) []Signal {
		var parts []pairs
		n := 0
		for _, s := range own {
			var p pairs
			for _, v := range s.Values {
				if v.Evidence != nil && !s.atLimit(v.Reported) {
					p.x = append(p.x, v.Evidence.Mean)
					p.y = append(p.y, v.Reported)
					p.shared = append(p.shared, peers.course(s.Topic, v))
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
		p := normal((followed - line.slope) / line.error)
		if line.apart {
			p = math.Max(p, slopeThreshold/ownLevel*normal((followed-line.own)/line.ownError))
		}
		return []Signal{{
			Statistic: line.slope, Expected: 1, Seen: n, P: p,
			Sentence: say(
				"Bila bukti berubah 10 poin, nilai laporan berubah sekitar %[2]s poin (dari %[1]d nilai).",
				"When the evidence moves by 10 points, the reported values move by about %[2]s (of %[1]d values).",
				n, about(10*line.slope)),
		}}
	},
}

const (
	slopeThreshold = 0.0005
	// ownLevel is how often honest figures may pass for not following what places
	// have of their own: they have to, and not to follow all of it either.
	ownLevel = 0.05
)

// followed is the slope a report must be below to count as not following: half
// of the movement is forgiven to lag and to differing definitions.
const followed = 0.5

type pairs struct {
	x, y, shared []float64
	noise        float64
}

// fit is the slope of reports on the evidence, and that on what the evidence of
// the place has of its own, the shared course held.
type fit struct {
	slope, error  float64
	own, ownError float64
	apart         bool // places have enough of their own to tell
}

// together fits one slope within all series, with an error that allows for
// values of one series hanging together (blocks of six neighbours).
func together(parts []pairs) (fit, bool) {
	var noise float64
	var all cross
	var blocks []cross
	for _, p := range parts {
		mx, my, ms := mean(p.x), mean(p.y), mean(p.shared)
		noise += p.noise
		var b cross
		for i := range p.x {
			b.add(p.x[i]-mx, p.y[i]-my, p.shared[i]-ms)
			if i%6 == 5 || i == len(p.x)-1 {
				blocks = append(blocks, b)
				all.plus(b)
				b = cross{}
			}
		}
	}
	if len(blocks) < 6 || all.xx < noise/2 || all.xx <= 0 {
		return fit{}, false
	}
	n := float64(len(blocks))
	f := fit{slope: all.xy / all.xx}
	var v float64
	for _, b := range blocks {
		e := b.xy - f.slope*b.xx
		v += e * e
	}
	f.error = math.Max(math.Sqrt(v*n/(n-1))/all.xx, 0.03)

	// own = x - shared; y on own and shared
	det := all.oo*all.ss - all.os*all.os
	if f.apart = det > 1e-9*all.oo*all.ss && all.oo-all.os*all.os/all.ss > ownMoves*noise; f.apart {
		f.own = (all.oy*all.ss - all.sy*all.os) / det
		along := (all.sy*all.oo - all.oy*all.os) / det
		v = 0
		for _, b := range blocks {
			e := (b.oy - f.own*b.oo - along*b.os) - all.os/all.ss*(b.sy-f.own*b.os-along*b.ss)
			v += e * e
		}
		f.ownError = math.Max(math.Sqrt(v*n/(n-1))/(det/all.ss), 0.03)
	}
	return f, true
}

// ownMoves is how much of its noise the evidence of places must move by itself
// for that to tell anything.
const ownMoves = 0.1

// cross are sums of products of evidence x, report y, shared course s, and the
// evidence's own o = x - s.
type cross struct{ xx, xy, oo, os, ss, oy, sy float64 }

func (c *cross) add(x, y, s float64) {
	o := x - s
	c.plus(cross{x * x, x * y, o * o, o * s, s * s, o * y, s * y})
}

func (c *cross) plus(b cross) {
	c.xx, c.xy = c.xx+b.xx, c.xy+b.xy
	c.oo, c.os, c.ss = c.oo+b.oo, c.os+b.os, c.ss+b.ss
	c.oy, c.sy = c.oy+b.oy, c.sy+b.sy
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}
