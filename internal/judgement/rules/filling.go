package rules

import "nyata/internal/record/observation"

// filling counts the rows of a period that spent money, and how many of them
// fill in their output.
type filling struct{ spent, filled int }

// usual reports whether a document fills in its outputs: then a blank is a gap
// in the report, not its habit.
func (f *filling) usual() bool { return f != nil && f.spent >= 5 && f.filled*10 >= f.spent*8 }

func fillings(rows []*Row) map[column]*filling {
	out := map[column]*filling{}
	for _, r := range rows {
		if r.Head().Subject.Type != observation.SubActivity {
			continue
		}
		for _, m := range r.Each(observation.Realised) {
			if v, ok := number(m); !ok || v <= 0 {
				continue
			}
			f := out[columnOf(m)]
			if f == nil {
				f = &filling{}
				out[columnOf(m)] = f
			}
			f.spent++
			if r.Find(observation.Reported, m.Period, m.Span) != nil {
				f.filled++
			}
		}
	}
	return out
}
