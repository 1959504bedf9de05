package narrative

import "nyata/internal/ground/period"

// dates are the periods that the tokens of the sentence belong to; nil when it
// names none.
func (s *sentence) dates(base period.Period) []period.Period {
	var at []period.Period
	for _, m := range period.FindAll(s.text, base) {
		for j, t := range s.list {
			if t.start >= m.Start && t.end <= m.End && !s.taken[j] && !s.cited(j) && !s.citedAround(j) {
				if at == nil {
					at = make([]period.Period, len(s.list))
				}
				at[j] = m.Period
			}
		}
	}
	return at
}

// period is when the i-th amount is, as the sentence or else the document says.
func (s *sentence) period(amounts []amount, i int, dates []period.Period, c Context) period.Period {
	if dates == nil {
		return c.Period
	}
	from, _ := s.nearest(amounts, i, func(j int) bool { return !dates[j].IsZero() })
	if from < 0 {
		return c.Period
	}
	return dates[from]
}

// citedAround reports whether a word or mark belongs to a mention whose year is
// part of a citation.
func (s *sentence) citedAround(j int) bool {
	return s.at(j).kind != number && (s.at(j+1).kind == number && s.cited(j+1) || s.at(j+2).kind == number && s.cited(j+2))
}
