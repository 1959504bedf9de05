package wording

import (
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/judgement/mention"
	"nyata/internal/record/observation"
)

// units are base units that have a word for what they measure, with its name in
// the text catalogue.
var units = map[string]string{"m": "m", "m2": "m2", "m3": "m3", "kg": "kg", "IDR": "money", "%": "percent", "count": "count", "KK": "households", "orang": "people", "liter": "litres"}

// Wanted says what is looked for in running text, part by part.
func (s Speaker) Wanted(w mention.Wanted) []string {
	var out []string
	things := make([]string, len(w.Words))
	for i, x := range w.Words {
		things[i] = x.Text
	}
	out = append(out, strings.Join(things, " "))
	for _, a := range w.Actions {
		out = append(out, s.T("said.action."+a))
	}
	switch {
	case w.Side != "" && w.Side != "panjang":
		out = append(out, s.T("said.side."+w.Side))
	case units[w.Unit] != "":
		out = append(out, s.T("said.unit."+units[w.Unit]))
	}
	if len(w.Areas) > 0 {
		out = append(out, list(s, w.Areas, s.Area))
	}
	for _, id := range w.Agencies {
		out = append(out, s.Name(id))
	}
	for _, p := range w.Periods {
		out = append(out, s.Period(p.String()))
	}
	return out
}

// Mentioned says in one sentence what running text says of what was asked. Its
// numbers are those of the rows and of the sum over those that are kept. Empty
// when there is nothing.
func (s Speaker) Mentioned(w mention.Wanted, lists []mention.List, kept func(mention.List) []mention.Row) string {
	if len(lists) == 0 {
		return ""
	}
	what := strings.Join(s.Wanted(w), ", ")
	l := lists[0]
	if !l.Asked {
		n := 0
		for _, one := range lists {
			n += len(one.Rows)
		}
		return s.T("said.others", "what", what, "count", n)
	}
	if len(l.Rows) == 1 {
		return s.T("said.one", "amount", s.figure(l.Rows[0].Kept.Figure), "what", what)
	}
	rows := kept(l)
	sum, err := l.Computation(rows)
	if err != nil || !l.Sums {
		return s.T("said.many", "count", len(l.Rows), "what", what)
	}
	return s.T("said.sum", "count", len(l.Rows), "what", what, "sum", s.Computation(rows, sum))
}

// Computation writes a sum with what was added: "1.250 m + 800 m = 2.050 m".
func (s Speaker) Computation(rows []mention.Row, sum mention.Computation) string {
	terms := make([]string, len(rows))
	for i, r := range rows {
		terms[i] = s.figure(r.Kept.Figure)
	}
	if len(terms) == 1 {
		return terms[0]
	}
	return s.T("said.computation", "terms", strings.Join(terms, " + "), "sum", s.figure(sum.Figure))
}

// List names a list of rows.
func (s Speaker) List(l mention.List) string {
	action := s.T("said.action." + l.Action)
	if unit := units[l.Unit]; unit != "" {
		return capital(s.T("said.list.unit", "action", action, "unit", s.T("said.unit."+unit), "count", len(l.Rows)))
	}
	return capital(s.T("said.list", "action", action, "count", len(l.Rows)))
}

// Doubts say why a row is not kept in the sum by itself.
func (s Speaker) Doubts(l mention.List, r mention.Row) []string {
	var out []string
	for _, d := range r.Doubts {
		amount := ""
		if r.Inside >= 0 {
			amount = s.figure(l.Rows[r.Inside].Kept.Figure)
		}
		out = append(out, s.T("said.doubt."+string(d), "amount", amount))
	}
	return out
}

// Why says why two mentions are one thing, from the codes of mention.Group.
func (s Speaker) Why(codes string) string {
	var out []string
	for _, c := range strings.Fields(codes) {
		out = append(out, s.T("said.why."+c))
	}
	return s.T("said.why", "list", strings.Join(out, ", "))
}

// About says what a quantity measures: its object, place and period.
func (s Speaker) About(q observation.Recorded) string {
	parts := make([]string, 0, 3)
	for _, p := range []string{q.Narrative.Object, q.Narrative.Place} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	if !q.Period.IsZero() {
		parts = append(parts, s.Period(q.Period.String()))
	}
	return strings.Join(parts, ", ")
}

// figure writes an amount in the reader's language.
func (s Speaker) figure(f figure.Figure) string { return f.Format(string(s.Lang)) }

// capital begins a sentence with what it is given.
func capital(text string) string {
	if text == "" {
		return ""
	}
	r := []rune(text)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}
