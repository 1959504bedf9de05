package interpret

import (
	"sort"
	"strings"

	"nyata/internal/record/reference"
)

// nameIndex finds nomenclature entries by code or by name.
type nameIndex struct {
	edition *reference.Edition
	byCode  map[string]int
	byName  map[string][]int // folded name without spaces → entries
	byGram  map[string][]int
	folded  []string
}

// match is a name found in reference data, with how sure it is and why.
type match struct {
	entry  *reference.Entry
	score  float64
	reason string
	others int // entries that fit equally well
}

const nearEnough = 0.82 // trigram similarity below which a name is another name

func newNameIndex(e *reference.Edition) *nameIndex {
	x := &nameIndex{
		edition: e, byCode: make(map[string]int, len(e.Entries)),
		byName: make(map[string][]int, len(e.Entries)), byGram: map[string][]int{},
		folded: make([]string, len(e.Entries)),
	}
	for i := range e.Entries {
		x.byCode[e.Entries[i].Code] = i
		f := fold(e.Entries[i].Name)
		x.folded[i] = f
		key := strings.ReplaceAll(f, " ", "")
		x.byName[key] = append(x.byName[key], i)
		for _, t := range distinct(trigrams(f)) {
			x.byGram[t] = append(x.byGram[t], i)
		}
	}
	return x
}

// find looks a printed name up, preferring entries of the wanted level and
// entries whose code lies under the parent's.
func (x *nameIndex) find(text string, level reference.Level, parent string) match {
	f := fold(text)
	if f == "" {
		return match{}
	}
	if ids := x.byName[strings.ReplaceAll(f, " ", "")]; len(ids) > 0 {
		id, others := x.prefer(ids, level, parent)
		return match{&x.edition.Entries[id], 1, "name", others}
	}
	hits := map[int]int{}
	for _, t := range distinct(trigrams(f)) {
		ids := x.byGram[t]
		if len(ids) > len(x.folded)/4 {
			continue // says nothing: stands in every fourth name
		}
		for _, id := range ids {
			hits[id]++
		}
	}
	near := make([]int, 0, len(hits))
	for id, n := range hits {
		if n >= 4 {
			near = append(near, id)
		}
	}
	sort.Slice(near, func(i, j int) bool {
		if hits[near[i]] != hits[near[j]] {
			return hits[near[i]] > hits[near[j]]
		}
		return near[i] < near[j]
	})
	if len(near) > 40 {
		near = near[:40]
	}
	best, ids := 0.0, []int(nil)
	for _, id := range near {
		switch s := similarity(f, x.folded[id]); {
		case s > best:
			best, ids = s, []int{id}
		case s == best:
			ids = append(ids, id)
		}
	}
	if best < nearEnough {
		return match{}
	}
	id, others := x.prefer(ids, level, parent)
	return match{&x.edition.Entries[id], best, "similar_name", others}
}

// prefer picks among entries of one name: first the wanted level, then the
// longest common code with the parent, then the lowest code.
func (x *nameIndex) prefer(ids []int, level reference.Level, parent string) (best, others int) {
	rank := func(id int) int {
		e := &x.edition.Entries[id]
		r := common(e.Code, parent)
		if level != "" && e.Level == level {
			r += 100
		}
		return r
	}
	best = ids[0]
	for _, id := range ids[1:] {
		if a, b := rank(id), rank(best); a > b || a == b && x.edition.Entries[id].Code < x.edition.Entries[best].Code {
			best = id
		}
	}
	for _, id := range ids {
		if id != best && rank(id) == rank(best) && x.edition.Entries[id].Level == x.edition.Entries[best].Level {
			others++
		}
	}
	return best, others
}

func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func distinct(in []string) []string {
	sort.Strings(in)
	out := in[:0]
	for i, s := range in {
		if i == 0 || s != in[i-1] {
			out = append(out, s)
		}
	}
	return out
}
