package question

import (
	"slices"
	"strings"
)

// A term line is what one thing is called in the reports of any region and in
// English, each name standing for all of it; "%" before it says that it is a
// rate, an index or another figure that is not summed, "#" that it is a number
// that is. Whoever has one of them in a catalogue may be asked by the others.
var termLines = bank("term", "people", "place", "work", "state")

// termNames gives every indicator the other names of its line.
func (a *Asker) termNames(add func(id, name string)) {
	exact, alike := map[string][]Indicator{}, map[string][]Indicator{}
	note := func(m map[string][]Indicator, key string, x Indicator) {
		if key != "" && !slices.ContainsFunc(m[key], func(y Indicator) bool { return y.ID == x.ID }) {
			m[key] = append(m[key], x)
		}
	}
	for _, x := range a.catalogue.Indicators {
		for _, s := range spellings(x.Name, append([]string{x.NameEN}, x.Aliases...)) {
			note(exact, s, x)
			note(alike, telling(s), x)
		}
	}
	for _, l := range terms {
		id := l.of(exact, func(n termName) string { return n.said })
		if id == "" {
			id = l.of(alike, func(n termName) string { return n.telling })
		}
		if id == "" {
			a.absent.add(&l)
		}
		if id == "" || id == torn {
			continue
		}
		for _, n := range l.names {
			add(id, n.said)
		}
	}
}

// term is a line of names for one thing.
type term struct {
	kind  string // "%" not summed, "#" summed
	names []termName
}

type termName struct{ said, telling string }

// terms are the lines read.
var terms = func() []term {
	var out []term
	for _, l := range strings.Split(termLines, "\n") {
		kind, rest, ok := strings.Cut(l, " ")
		if !ok {
			continue
		}
		t := term{kind: kind}
		for _, n := range strings.Split(rest, ";") {
			if n := strings.Join(nameWords(n), " "); n != "" {
				t.names = append(t.names, termName{n, telling(n)})
			}
		}
		out = append(out, t)
	}
	return out
}()

// torn stands for more than one indicator.
const torn = "?"

// of is the one indicator that has one of the names; empty when none has.
func (t *term) of(have map[string][]Indicator, key func(termName) string) string {
	found := ""
	for _, n := range t.names {
		for _, x := range have[key(n)] {
			if count := x.Additive && x.Unit != "%"; t.kind == "#" && !count || t.kind == "%" && count {
				continue
			}
			if found != "" && found != x.ID {
				return torn
			}
			found = x.ID
		}
	}
	return found
}

// telling are the concepts of a name that tell what it is, each once and in
// order.
func telling(s string) string {
	var out []string
	for _, w := range strings.Fields(s) {
		if stopInNames[w] || generics[w] || quantities[w] || idle[w] || clauseWords[w] {
			continue
		}
		out = append(out, concept(w))
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), " ")
}
