package integrity

// alike is the share of the periods two series have in common from which on
// having the same values makes one a copy of the other.
const alike = 0.8

// distinct leaves out series that say what another of the same source and topic
// says already, as where an office sends in one figure for several areas: the
// same figure twice is one figure, and must not count as two.
func distinct(own []Series) []Series {
	var out []Series
	for _, s := range own {
		twin := false
		for _, o := range out {
			twin = twin || s.Kind != Money && s.copies(o)
		}
		if !twin {
			out = append(out, s)
		}
	}
	return out
}

// copies reports whether nearly all values of a series are those of another.
func (s Series) copies(o Series) bool {
	if s.Topic != o.Topic || s.Span != o.Span || len(s.Values) == 0 {
		return false
	}
	both, same := 0, 0
	for i, j := 0, 0; i < len(s.Values) && j < len(o.Values); {
		switch c := s.Values[i].Period.Compare(o.Values[j].Period); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			both++
			if s.Values[i].Reported == o.Values[j].Reported {
				same++
			}
			i, j = i+1, j+1
		}
	}
	return both >= fewestCommon && float64(same) >= alike*float64(both)
}

// fewestCommon is how many periods two series must have in common to be told to
// be copies.
const fewestCommon = 6
