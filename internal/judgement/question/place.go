package question

import (
	"slices"
	"strings"
)

// placeExpected says whether a place may stand from i to last: behind "di",
// between names that are compared, at an end of the question.
func (r *reading) placeExpected(i, last int) bool {
	if i == 0 {
		return false
	}
	switch {
	case r.is(i-1, "di|ke|in|at|for|wilayah|daerah|area|dari|antara|untuk|from|of"):
		return true
	case r.is(i-1, "dan|dengan|vs|versus|and|sama|,|atau|or") || r.is(last+1, "dan|dengan|vs|versus|and|sama|,"):
		return r.areaBeside(i, last)
	}
	return false
}

// areaBeside says whether a name of an area stands on either side of a joining
// word.
func (r *reading) areaBeside(i, last int) bool {
	for _, n := range r.a.names[r.text(last+2)] {
		if n.kind == anArea {
			return true
		}
	}
	for back := i - 2; back >= max(0, i-5); back-- {
		for _, n := range r.a.names[r.text(back)] {
			if n.kind == anArea && len(n.words) == i-1-back {
				return true
			}
		}
	}
	return false
}

// carried gives the level that was said before the first of listed areas to
// the others: "kelurahan Sungai Kapih dan Sambutan".
func (r *reading) carried() {
	level := ""
	for k := range r.found {
		m := &r.found[k]
		if m.kind != anArea {
			continue
		}
		if m.forced {
			level = m.level
			continue
		}
		others := r.namesakes(m)
		if len(others) == 0 {
			continue
		}
		want := "kecamatan"
		if level != "" && k > 0 && r.found[k-1].kind == anArea && r.found[k-1].last()+2 >= m.first() {
			want = level
		}
		same := 0
		for _, o := range append(others, m.id) {
			if r.a.levelOf(o) == want {
				m.id, m.level = o, want
				same++
			}
		}
		if same != 1 {
			r.refuse(Ambiguous, r.t[m.first()].typed)
		}
		if want == "kecamatan" && level == "" {
			r.plan.Notes = append(r.plan.Notes, TookKecamatan)
		}
	}
}

func (a *Asker) levelOf(id string) string {
	x := a.areas[id]
	if l := levels[x.Kind]; l != "" {
		return l
	}
	return x.Kind
}

// namesakes are other areas that the same words name.
func (r *reading) namesakes(m *mention) []string {
	words := make([]string, 0, len(m.at))
	for _, i := range m.at {
		words = append(words, r.text(i))
	}
	var out []string
	for _, n := range r.a.names[words[0]] {
		if n.kind == anArea && n.id != m.id && strings.Join(n.words, " ") == strings.Join(words, " ") && !slices.Contains(out, n.id) {
			out = append(out, n.id)
		}
	}
	return out
}

// shorter says whether a name is another's with one word more.
func (r *reading) shorter(words []string) bool {
	return slices.ContainsFunc(r.a.names[words[0]], func(n name) bool {
		return n.kind == anArea && len(n.words) == len(words)-1 && slices.Equal(n.words, words[:len(n.words)])
	})
}
