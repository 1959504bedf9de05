package question

import (
	"iter"
	"slices"

	"nyata/internal/ground/word"
)

// mayBeWhole are the names that all words of the question may go into, in the
// order of the catalogue: those that the first word which says something of its
// own, or what stands before it, can belong to. Of a question without such a
// word it is any name.
func (r *reading) mayBeWhole() iter.Seq[int] {
	may := make([]bool, len(r.a.parts))
	add := func(list []int) {
		for _, k := range list {
			may[k] = true
		}
	}
	told := false
	for i := range r.t {
		t := &r.t[i]
		if t.by != unexplained || t.Kind != word.Letters {
			continue
		}
		for _, s := range senses[r.root(i)] {
			for _, concepts := range s.means {
				if len(concepts) == 0 {
					continue
				}
				for _, k := range r.a.partsWith[concepts[0]] {
					p := &r.a.parts[k]
					may[k] = may[k] || !slices.ContainsFunc(concepts, func(c string) bool { return !p.has(c) })
				}
			}
		}
		if r.idle(i) {
			continue
		}
		add(r.a.partsWith[t.Text])
		add(r.a.partsWith[t.concept])
		for _, x := range r.a.catalogue.Indicators {
			if r.saidOf(t.Text, x.ID) {
				add(r.a.partsOf[x.ID])
			}
		}
		told = true
		break
	}
	return func(yield func(int) bool) {
		for k := range r.a.parts {
			if (may[k] || !told) && !r.a.parts[k].loose && !yield(k) {
				return
			}
		}
	}
}

// indexParts notes which names have a word, or words that are shortened to it,
// and which are of an indicator.
func (a *Asker) indexParts() {
	a.partsWith, a.partsOf = map[string][]int{}, map[string][]int{}
	note := func(key string, k int) {
		if list := a.partsWith[key]; len(list) == 0 || list[len(list)-1] != k {
			a.partsWith[key] = append(list, k)
		}
	}
	for k := range a.parts {
		p := &a.parts[k]
		a.partsOf[p.indicator] = append(a.partsOf[p.indicator], k)
		for _, w := range p.words {
			note(w.text, k)
			note(w.concept, k)
		}
		for short := range p.short {
			note(short, k)
		}
	}
}
