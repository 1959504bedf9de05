package question

import "strings"

// absentNames are established names of things that the catalogue does not have,
// by their first word.
type absentNames map[string][][]string

func (m absentNames) add(t *term) {
	for _, n := range t.names {
		if words := strings.Fields(n.said); len(words) >= 2 {
			m[words[0]] = append(m[words[0]], words)
		}
	}
}

// absentHere says whether the question names in full, with all its words side by
// side, an established thing that the catalogue does not have, and what was
// found is only a part of that name: "rata-rata lama sekolah" where there is
// just "harapan lama sekolah".
func (r *reading) absentHere(id string) string {
	for i := range r.t {
		for _, words := range r.a.absent[r.text(i)] {
			if !r.said(i, words) || r.a.named(id, words) {
				continue
			}
			for _, m := range r.found {
				if m.kind == anIndicator && m.id == id && m.first() >= i && m.last() < i+len(words) && len(m.at) < len(words) {
					return r.t[i].typed
				}
			}
		}
	}
	return ""
}

func (r *reading) said(i int, words []string) bool {
	for k, w := range words {
		if r.text(i+k) != w {
			return false
		}
	}
	return true
}

// named says whether one of the indicator's names has all the words.
func (a *Asker) named(id string, words []string) bool {
	x := a.indicators[id]
	for _, s := range append([]string{x.Name, x.NameEN}, x.Aliases...) {
		all := true
		has := " " + strings.Join(nameWords(s), " ") + " "
		for _, w := range words {
			all = all && strings.Contains(has, " "+w+" ")
		}
		if all {
			return true
		}
	}
	return false
}
