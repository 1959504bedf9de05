package integrity

import "nyata/internal/record/document"

// repetition asks whether values equal the one before more often than rounding
// explains. Its statistic is the number that do.
var repetition = Test{
	ID: "repetition", Version: "2", Threshold: 0.002,
	Title: document.Message{ID: "Nilai sama persis berturut-turut", EN: "The same value again and again"},
	check: func(own []Series, peers Peers) []Signal {
		var all []ties
		var names []string
		for _, s := range own {
			if s.running() {
				continue // nothing done, nothing added: a sum so far may well stand still
			}
			t, ok := countTies(s.steps(1), s.rounding())
			if !ok {
				if others := peers.others(s, func(p peer) float64 { return p.wander }); len(others) >= fewestPeers {
					t, ok = tiesBesidePeers(t, s.rounding(), median(others))
				}
			}
			if ok {
				all, names = append(all, t), append(names, s.Subject)
			}
		}
		return tied(all, names, func(t ties) Signal {
			return Signal{Sentence: say(
				"Dari %[1]d nilai, %[2]d sama persis dengan nilai periode sebelumnya; pembulatan saja menjelaskan sekitar %[3]s.",
				"Of %[1]d values %[2]d equal that of the period before exactly; rounding alone explains about %[3]s.",
				t.seen, t.same, about(t.expected/caution))}
		})
	},
}

// steps are the differences of values and those so many counts before. Where
// the scale ends nothing is compared, nor over a gap.
func (s Series) steps(lag int) []float64 {
	var out []float64
	byPeriod := s.byPeriod()
	for _, v := range s.Values {
		p := v.Period
		for range lag {
			p = s.before(p)
		}
		if before, ok := byPeriod[p]; ok && !p.IsZero() && !s.atLimit(v.Reported) && !s.atLimit(before) {
			out = append(out, v.Reported-before)
		}
	}
	return out
}
