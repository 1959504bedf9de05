package integrity

import (
	"math"

	"nyata/internal/record/document"
)

const fewestPeers = 8 // series of other sources on the same topic

// smooth asks whether a source's series wander less than those of its peers on
// the same topic. Its statistic is the ratio of how far the source's
// neighbouring steps differ to how far its peers' do, typical over its series.
// Where the grid could hide as much movement as peers have, it abstains.
var smooth = Test{
	ID: "too_smooth", Version: "2", Threshold: 0.001,
	Title: document.Message{ID: "Deret terlalu mulus", EN: "A series too smooth"},
	check: func(own []Series, peers Peers) []Signal {
		var below []float64
		var scale []float64
		n := 0
		for _, s := range own {
			others := peers.others(s, func(p peer) float64 { return p.roughness })
			for i := range others {
				others[i] = math.Log(others[i])
			}
			g := s.rounding()
			if s.running() || len(others) < fewestPeers || g <= 0 || len(s.steps(1)) < 10 {
				continue
			}
			usual := median(others)
			if math.Exp(usual) < 4*g {
				continue
			}
			below = append(below, math.Log(math.Max(roughness(s), g/3))-usual)
			scale = append(scale, math.Max(spread(others), 0.25))
			n += len(s.Values)
		}
		if len(below) == 0 {
			return nil
		}
		typical, wide := median(below), median(scale)
		return []Signal{{
			Statistic: math.Exp(typical), Expected: 1, Seen: n,
			P: normal(-typical / wide),
			Sentence: say(
				"Naik turunnya nilai dari periode ke periode hanya %[1]s kali naik turun sumber lain untuk indikator yang sama.",
				"From period to period the values move only %[1]s times as much as those of other sources of the same indicator.",
				number{math.Exp(typical), 2}),
		}}
	},
}

// roughness is how much steps differ from the step before: trend and level do
// not count, nor does a single odd value. Zero when it cannot be told.
func roughness(s Series) float64 {
	var bends []float64
	for i := 2; i < len(s.Values); i++ {
		a, b, c := s.Values[i-2], s.Values[i-1], s.Values[i]
		if s.before(b.Period) == a.Period && s.before(c.Period) == b.Period && !s.atLimit(b.Reported) {
			bends = append(bends, math.Abs(c.Reported-2*b.Reported+a.Reported))
		}
	}
	if len(bends) < 8 {
		return 0
	}
	return 1.4826 * median(bends) / math.Sqrt(6)
}
