package question

import (
	"slices"
	"strings"
)

// listedAreas reads areas that share their first words with the one before:
// "Samarinda Ulu dan Ilir", "Sempaja Selatan, Utara dan Barat".
func (r *reading) listedAreas() {
	for k := 0; k < len(r.found); k++ {
		m := r.found[k]
		if m.kind != anArea {
			continue
		}
		words := r.areaWords(m)
		j := m.last() + 1
		comma := r.is(j, ",")
		for r.is(j, ",|dan|and|&|dengan|sama|vs|versus|atau|or|serta|/") && r.t[j].by == unexplained {
			comma = comma && r.is(j, ",")
			j++
		}
		if j == m.last()+1 || comma && fillers[r.text(j)] { // "…, dalam lima tahun"
			continue
		}
		if id, level, at := r.sharesHead(words, m.level, j); id != "" {
			r.take(j, len(at), ofName)
			r.found = slices.Insert(r.found, k+1, mention{kind: anArea, id: id, level: level, at: at, forced: m.forced, head: words[:len(words)-len(at)]})
		}
	}
}

// areaWords are the words that name the area, those of a head it shares too.
func (r *reading) areaWords(m mention) []string {
	words := slices.Clone(m.head)
	for _, i := range m.at {
		if !(i == m.at[0] && m.forced && levels[r.text(i)] != "") && r.text(i) != "." {
			words = append(words, r.text(i))
		}
	}
	return words
}

// sharesHead is the area of the same level whose name is the first words of
// another and those from i on.
func (r *reading) sharesHead(words []string, level string, i int) (id, its string, at []int) {
	for n := 1; n <= 2 && n < len(words)+1; n++ {
		for head := len(words) - 1; head >= 1; head-- {
			for _, x := range r.a.names[words[0]] {
				if x.kind != anArea || x.level != level || len(x.words) != head+n || !slices.Equal(x.words[:head], words[:head]) {
					continue
				}
				if at, ok := r.spelt(i, x.words[head:]); ok && !strings.HasPrefix(strings.Join(words, " "), strings.Join(x.words, " ")) {
					return x.id, x.level, at
				}
			}
		}
	}
	return "", "", nil
}

// addresses takes a kelurahan with the kecamatan it lies in for the kelurahan:
// "Kelurahan Loa Bakung, Kecamatan Sungai Kunjang".
func (r *reading) addresses() {
	for k := 0; k+1 < len(r.found); k++ {
		a, b := r.found[k], r.found[k+1]
		if a.kind != anArea || b.kind != anArea || a.level == b.level {
			continue
		}
		comma, bare := false, true
		for i := a.last() + 1; i < b.first(); i++ {
			comma = comma || r.is(i, ",")
			bare = bare && r.is(i, ",|di|(|.|in")
		}
		part, whole := a, b
		if b.level == "kelurahan" {
			part, whole = b, a
		}
		parent := r.a.areas[part.id].Parent
		switch {
		case !bare || part.level != "kelurahan" || whole.level != "kecamatan":
			continue
		case parent == whole.id:
		case parent != "" && r.a.levelOf(parent) == "kecamatan":
			if comma && !whole.forced {
				continue // a list
			}
			r.refuse(NoArea, r.t[part.first()].typed)
		case comma && !whole.forced:
			r.refuse(Ambiguous, r.t[part.first()].typed)
		}
		for i := a.last() + 1; i < b.first(); i++ {
			if r.t[i].by == unexplained {
				r.t[i].by = filler
			}
		}
		r.found = slices.DeleteFunc(r.found, func(m mention) bool { return m.kind == anArea && m.id == whole.id && m.first() == whole.first() })
		k--
	}
}
