package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// sibling is the one indicator that is called as another is, but for some
// words in the place of others: of "investasi dalam negeri" and "asing" it is
// "investasi asing". It is empty when there is none or more than one.
func (a *Asker) sibling(id string, instead []string) string {
	found := ""
	for _, i := range a.partsOf[id] {
		p := &a.parts[i]
		if p.single {
			continue
		}
		for _, j := range a.partsWith[instead[0]] { // each of the words must be in it
			if q := &a.parts[j]; q.indicator != id && !q.single && q.indicator != found && p.differs(q, instead) {
				if found != "" {
					return ""
				}
				found = q.indicator
			}
		}
	}
	return found
}

// differs says whether q is p with the given words in the place of others, and
// both share at least half of their words.
func (p *partName) differs(q *partName, instead []string) bool {
	shared := 0
	for _, w := range q.words {
		switch {
		case p.has(w.concept):
			if !generics[w.text] {
				shared++
			}
		case slices.Contains(instead, w.concept) || slices.Contains(instead, w.text):
		case w.core || contrasts[w.text]:
			return false
		}
	}
	for _, c := range instead {
		if !q.has(c) || p.has(c) {
			return false
		}
	}
	return shared > 0 && 2*shared >= len(p.words)-1 && 2*shared >= len(q.words)-1
}

func (p *partName) has(concept string) bool {
	return slices.ContainsFunc(p.words, func(w partWord) bool { return w.concept == concept || w.text == concept })
}

// sharedNames reads indicators that share words with the one they are joined
// to: "domestic and foreign investment", "pengurangan dan penanganan sampah".
func (r *reading) sharedNames() {
	const joiners = "dan|and|dengan|sama|vs|versus|serta|atau|or|&|maupun"
	for k := 0; k < len(r.found); k++ {
		m := r.found[k]
		if m.kind != anIndicator || len(m.at) < 2 {
			continue
		}
		for _, side := range [...]int{-1, 1} {
			j := m.first() - 1
			if side > 0 {
				j = m.last() + 1
			}
			if !r.is(j, joiners) || !r.free(j) {
				continue
			}
			at := r.contentFrom(j+side, side)
			for n := len(at); n > 0; n-- {
				instead := make([]string, 0, n)
				for _, i := range at[:n] {
					instead = append(instead, r.t[i].concept)
				}
				if id := r.a.sibling(m.id, instead); id != "" {
					taken := slices.Sorted(slices.Values(at[:n]))
					for _, i := range taken {
						r.t[i].by = ofIndicator
					}
					r.found = append(r.found, mention{kind: anIndicator, id: id, at: taken})
					break
				}
			}
		}
	}
	slices.SortStableFunc(r.found, func(a, b mention) int { return a.first() - b.first() })
}

// contentFrom are up to three words from i on, in one direction, that nothing
// explains yet.
func (r *reading) contentFrom(i, step int) []int {
	var at []int
	for ; r.free(i) && len(at) < 3 && r.t[i].Kind == word.Letters && !fillers[r.text(i)] && !stopInNames[r.text(i)]; i += step {
		at = append(at, i)
	}
	return at
}

// instead is the indicator that a follow-up means by the words in which it
// differs from the one before: "kalau yang asing?".
func (r *reading) instead(previous string) (id string, at []int) {
	for i := range r.t {
		if at = r.contentFrom(i, 1); len(at) == 0 {
			continue
		}
		for n := len(at); n > 0; n-- {
			concepts := make([]string, 0, n)
			for _, i := range at[:n] {
				concepts = append(concepts, r.t[i].concept)
			}
			if id := r.a.sibling(previous, concepts); id != "" {
				return id, at[:n]
			}
		}
		return "", nil
	}
	return "", nil
}
