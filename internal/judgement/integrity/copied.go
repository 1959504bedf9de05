package integrity

import (
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// copied asks whether values equal those of a year before more often than
// rounding explains. Its statistic is the number that do.
var copied = Test{
	ID: "copied_forward", Version: "2", Threshold: 0.002,
	Title: document.Message{ID: "Nilai sama persis dengan tahun lalu", EN: "The same values as last year"},
	check: func(own []Series, _ Peers) []Signal {
		var all []ties
		var names []string
		for _, s := range own {
			year := s.year()
			if year < 2 || s.running() {
				continue
			}
			if t, ok := countTies(s.steps(year), s.rounding()); ok {
				all, names = append(all, t), append(names, s.Subject)
			}
		}
		return tied(all, names, func(t ties) Signal {
			return Signal{Sentence: say(
				"Dari %[1]d nilai, %[2]d sama persis dengan nilai periode yang sama setahun sebelumnya; pembulatan saja menjelaskan sekitar %[3]s.",
				"Of %[1]d values %[2]d equal that of the same period a year before exactly; rounding alone explains about %[3]s.",
				t.seen, t.same, about(t.expected/caution))}
		})
	},
}

// byPeriod looks values up by their period.
func (s Series) byPeriod() map[period.Period]float64 {
	out := make(map[period.Period]float64, len(s.Values))
	for _, v := range s.Values {
		out[v.Period] = v.Reported
	}
	return out
}
