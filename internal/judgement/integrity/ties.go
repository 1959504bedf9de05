package integrity

import "math"

// ties counts how often two figures that could differ are the same.
type ties struct {
	seen, same int
	expected   float64 // by rounding alone
}

// caution is what expected ties are multiplied by: movement is more peaked
// than the steps beside zero show.
const caution = 1.5

// countTies compares figures that are pairwise apart by differences. Where the
// differences that are not zero are hardly larger than the grid, rounding
// explains any number of ties and nothing can be said. Otherwise as many are
// expected as the smallest differences have in one step of the grid.
func countTies(differences []float64, grid float64) (ties, bool) {
	var apart []float64
	t := ties{seen: len(differences)}
	for _, d := range differences {
		if same(d, 0, grid) {
			t.same++
		} else {
			apart = append(apart, math.Abs(d)/grid)
		}
	}
	if len(apart) < 5 {
		return t, false
	}
	typical := median(apart)
	if typical < 4 {
		return t, false
	}
	// steps of up to half the typical one, either way, beside one step of zero
	near := 0
	reach := math.Floor(typical)
	for _, a := range apart {
		if a <= reach+0.5 {
			near++
		}
	}
	density := float64(near) / (2 * reach) / float64(len(apart)) // of those apart, per step of the grid
	t.expected = caution * float64(t.seen) * density / (1 + density)
	return t, true
}

// steadier is how much less than its peers a source may move without a word.
const steadier = 3

// tiesBesidePeers judges a series that moves too seldom to be judged by itself
// by how far its peers' values move: usual is their typical step. A normal
// step a third as large as theirs stays within one step of the grid with the
// probability that is expected.
func tiesBesidePeers(t ties, grid, usual float64) (ties, bool) {
	sd := usual / 0.6745 / steadier
	p := math.Erf(grid / 2 / sd / math.Sqrt2)
	if t.seen == 0 || grid <= 0 || math.IsNaN(p) || p > 0.7 {
		return t, false
	}
	t.expected = math.Min(0.9, caution*p) * float64(t.seen)
	return t, true
}

// joint is the P of a source from the ties of its series: of all of them
// together, and of the one that stands out, whichever says more.
func joint(all []ties) (p float64, total ties, worst int) {
	worst = -1
	one := 1.0
	for i, t := range all {
		total.seen += t.seen
		total.same += t.same
		total.expected += t.expected
		if q := binomial(t.same, t.seen, t.expected/float64(t.seen)); q < one {
			one, worst = q, i
		}
	}
	together := binomial(total.same, total.seen, total.expected/float64(max(1, total.seen)))
	alone := float64(len(all)) * one
	if together <= alone {
		worst = -1
	}
	return math.Min(1, 2*math.Min(together, alone)), total, worst
}

// tied is the signal of ties over series, with the given sentence.
func tied(all []ties, names []string, sentence func(t ties) Signal) []Signal {
	if len(all) == 0 {
		return nil
	}
	p, t, worst := joint(all)
	if worst >= 0 {
		t = all[worst]
	}
	s := sentence(t)
	s.P, s.Statistic, s.Expected, s.Seen = p, float64(t.same), t.expected/caution, t.seen
	if worst >= 0 {
		s.Subjects = []string{names[worst]}
	}
	return []Signal{s}
}
