package integrity

import (
	"cmp"
	"slices"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// rupiah is the unit of money as figures have it.
const rupiah = "IDR"

// line is a line of money of an agency in a year.
type line struct {
	agency string
	year   int
	kind   observation.SubjectType
	text   string
}

func (l line) group(m line) bool { return l.agency == m.agency && l.year == m.year && l.kind == m.kind }

// money makes of what documents say of every agency's money one series: each
// line once, with what was spent on it at the end of the last period that is
// reported, else its budget. Of sub-activities and accounts, and of all years,
// those that have the most lines are taken: the others are the same money told
// again. Sums over lines are left out.
func money(recorded []observation.Recorded) []Series {
	last := map[line]*observation.Recorded{}
	for i := range recorded {
		r := &recorded[i]
		if !spent(r) {
			continue
		}
		at := line{r.Agency.ID, r.Period.Year(), r.Subject.Type, lineText(&r.Subject)}
		if have := last[at]; have == nil || later(r, have) {
			last[at] = r
		}
	}
	lines := make([]line, 0, len(last))
	for at := range last {
		lines = append(lines, at)
	}
	slices.SortFunc(lines, func(a, b line) int {
		return cmp.Or(cmp.Compare(a.agency, b.agency), cmp.Compare(a.year, b.year), cmp.Compare(a.kind, b.kind), cmp.Compare(a.text, b.text))
	})
	var out []Series
	for len(lines) > 0 {
		agency := lines[0].agency
		var most []line
		for len(lines) > 0 && lines[0].agency == agency {
			n := 1
			for n < len(lines) && lines[n].group(lines[0]) {
				n++
			}
			if leaves := undivided(lines[:n]); len(leaves) >= len(most) { // of two, the later year's
				most = leaves
			}
			lines = lines[n:]
		}
		s := Series{Source: agency, Subject: "money lines", Kind: Money, Span: period.Discrete, Unit: rupiah, Grid: 1}
		for _, at := range most {
			s.Values = append(s.Values, Value{Period: period.Year(at.year), Reported: last[at].Figure.Value})
		}
		out = append(out, s)
	}
	return out
}

// lineText tells a line from others: the code of a sub-activity is its own, that
// of an account stands under many.
func lineText(s *observation.Subject) string {
	name := cmp.Or(s.Code, s.Text)
	if s.Type == observation.Account {
		return strings.Join(append(slices.Clone(s.Path), name), "\x00")
	}
	return name
}

// undivided leaves out lines whose code is the beginning of the next one's: they
// are sums. Lines are in order of their texts.
func undivided(lines []line) []line {
	var out []line
	for i, l := range lines {
		if i+1 == len(lines) || !strings.HasPrefix(lines[i+1].text, l.text+".") {
			out = append(out, l)
		}
	}
	return out
}

// spent reports whether an observation is money of a line that is no sum.
func spent(r *observation.Recorded) bool {
	if !r.Current() || r.Agency.ID == "" || r.Period.IsZero() || r.Figure.Kind != figure.Number || r.Figure.Unit != rupiah || r.Figure.Value < 1 {
		return false
	}
	switch r.Subject.Type {
	case observation.SubActivity, observation.Account:
		return (r.Subject.Code != "" || r.Subject.Text != "") && (r.Measure == observation.Budget || r.Measure == observation.Realised)
	default:
		return false
	}
}

// later prefers what was spent to what was budgeted, then the later period, the
// span up to its end, and what was recorded last.
func later(a, b *observation.Recorded) bool {
	rank := func(r *observation.Recorded) int {
		n := 0
		if r.Measure == observation.Realised {
			n += 2
		}
		if r.Span == period.Cumulative {
			n++
		}
		return n
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), a.Period.End().Compare(b.Period.End()), cmp.Compare(a.From, b.From), cmp.Compare(a.ID, b.ID)) > 0
}
