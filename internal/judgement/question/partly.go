package question

import (
	"nyata/internal/ground/word"
)

// partly are the indicators that the words from i on name in part, each
// with where it does.
func (r *reading) partly(all []mention, i int) []mention {
	if !r.free(i) || r.t[i].Kind != word.Letters {
		return all
	}
	best := map[string][]int{}
	var order []string
	seen := map[int]bool{}
	for _, key := range [...]string{r.t[i].concept, r.text(i)} {
		for _, k := range r.a.partsBy[key] {
			if seen[k] {
				continue
			}
			seen[k] = true
			p := &r.a.parts[k]
			at, ok := r.covers(i, p)
			if !ok || r.letters(at) <= r.letters(best[p.indicator]) {
				continue
			}
			if best[p.indicator] == nil {
				order = append(order, p.indicator)
			}
			best[p.indicator] = at
		}
	}
	longest := 0
	for _, id := range order {
		longest = max(longest, r.letters(best[id]))
	}
	n := 0
	for _, id := range order {
		if r.letters(best[id]) == longest {
			n++
		}
	}
	if n != 1 {
		return all // none, or more than one that it may mean
	}
	for _, id := range order {
		if r.letters(best[id]) == longest {
			all = append(all, mention{kind: anIndicator, id: id, at: best[id], score: 100*longest - 40})
		}
	}
	return all
}

// letters counts the tokens that are no marks: a comma makes no name longer.
func (r *reading) letters(at []int) int {
	n := 0
	for _, i := range at {
		if r.t[i].Kind != word.Mark {
			n++
		}
	}
	return n
}

// covers says whether the words from i on are part of the name and enough of
// it, and where they stand.
func (r *reading) covers(i int, p *partName) ([]int, bool) {
	used := make([]bool, len(p.words))
	var at []int
	pending, joined := 0, false
	var between []int
	for j := i; r.free(j) || j < len(r.t) && r.t[j].by == filler && len(at) > 0; j++ {
		t := &r.t[j]
		k := -1
		if t.by == unexplained {
			k = p.find(t, used)
		}
		if k >= 0 && joined && !p.words[k].core {
			return at, p.enough(used) // "pengurangan sampah dan persentase …"
		}
		switch {
		case k >= 0:
			used[k] = true
		case t.by == unexplained && p.short[t.Text] != nil && !used[p.short[t.Text][0]]:
			for _, k := range p.short[t.Text] {
				used[k] = true
			}
		case len(at) > 0 && pending < 3 && (stopInNames[t.Text] || r.is(j, "terhadap") && r.peek("rasio|rasionya|ratio|nisbah") < 0 || r.is(j, "-|,|nya|telah|sudah|kota|kabupaten|yang|di|pada|of|the|in|who|a|an|have|has") || t.by == filler || p.holds && r.is(j, "penerima|pengguna|pemilik|pemegang|peserta|memiliki|mendapat|mendapatkan|menerima|memperoleh")):
			pending++
			if t.by == unexplained && !fillers[t.Text] {
				between = append(between, j)
			}
			joined = joined || r.is(j, "dan|and|,|dengan|with|atau|or")
			continue
		default:
			return at, p.enough(used)
		}
		pending, joined = 0, false
		at = append(append(at, between...), j)
		between = nil
	}
	return at, p.enough(used)
}

func (p *partName) find(t *token, used []bool) int {
	for k := range p.words {
		if !used[k] && p.words[k].text == t.Text {
			return k
		}
	}
	if t.Kind != word.Letters {
		return -1
	}
	for k := range p.words {
		if !used[k] && p.words[k].concept == t.concept && !stopInNames[t.Text] && (levels[t.Text] == "" || levels[p.words[k].text] != "") { // no "desa" for "perdesaan"
			return k
		}
	}
	return -1
}

// enough says whether the words used mean the indicator: two that tell what it
// is, all that another thing would be without, and something of each clause.
func (p *partName) enough(used []bool) bool {
	cores, other, any := 0, false, false // other: cores that are no persons
	has, said := make([]bool, p.clauses+1), make([]bool, p.clauses+1)
	for k, w := range p.words {
		other = other || w.core && !w.person
		any = any || w.core && !w.person && used[k]
		if w.core && used[k] {
			cores++
			if w.short {
				cores++
			}
		}
		if w.needed && !used[k] {
			return false
		}
		if w.core {
			has[w.clause] = true
			said[w.clause] = said[w.clause] || used[k]
		}
	}
	for c := 1; c <= p.clauses; c++ {
		if has[c] && !said[c] {
			return false
		}
	}
	return cores >= 2 && (any || !other) && p.thingSaid(used)
}

// thingSaid says whether a word of the name that is no state and no deed was
// said, where it has one: "working well" alone is of anything.
func (p *partName) thingSaid(used []bool) bool {
	has := false
	for k, w := range p.words {
		if w.core && !contrasts[w.text] && !acted(w.text) {
			if used[k] {
				return true
			}
			has = true
		}
	}
	return !has
}
