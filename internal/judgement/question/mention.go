package question

import (
	"cmp"
	"slices"

	"nyata/internal/ground/word"
)

// mention is a place in the question where a name or an indicator stands.
type mention struct {
	kind    nameKind
	id      string
	level   string
	at      []int // tokens, ascending
	score   int
	forced  bool // the level was said
	literal bool // by its own words, not by others that mean the same
	rivals  []string
	head    []string // of an area: first words that it shares with the one before
}

func (m mention) first() int { return m.at[0] }

func (m mention) last() int { return m.at[len(m.at)-1] }

// readNames finds areas, agencies, sources and indicators together, longest
// first, so that "Dinas Pemadam Kebakaran" is not a fire in an office.
func (r *reading) readNames() {
	if !r.shareOf() {
		r.findNames()
	}
}

// findNames finds names of the kinds given, of all when none is.
func (r *reading) findNames(kinds ...nameKind) {
	var all []mention
	for i := range r.t {
		if r.t[i].by == unexplained {
			all = r.namesAt(all, i)
		}
	}
	all = r.toldMentions(r.taughtMentions(all))
	if len(kinds) == 0 {
		all = append(all, r.indicatorMentions()...)
		for i := range r.t {
			all = r.partly(all, i)
		}
	} else {
		all = slices.DeleteFunc(all, func(m mention) bool { return !slices.Contains(kinds, m.kind) })
	}
	slices.SortStableFunc(all, func(a, b mention) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.first(), b.first()), cmp.Compare(a.kind, b.kind), cmp.Compare(a.id, b.id))
	})
	for k, m := range all {
		if !r.untouched(m) || r.onlyPeople(m) || r.onlyQuality(m) {
			continue
		}
		for _, o := range all[k+1:] {
			if o.kind == m.kind && o.id != m.id && o.score == m.score && slices.Equal(o.at, m.at) {
				m.rivals = append(m.rivals, o.id)
			}
		}
		by := ofName
		if m.kind == anIndicator {
			by = ofIndicator
		}
		for _, i := range m.at {
			r.t[i].by = by
		}
		r.found = append(r.found, m)
	}
	slices.SortStableFunc(r.found, func(a, b mention) int { return cmp.Compare(a.first(), b.first()) })
	r.onlyOthers()
	r.listedAreas()
	r.addresses()
	r.officesJoined()
	r.absorb()
	r.sharedNames()
}

// onlyPeople says whether a word for people would stand for the population
// without anybody counting them: "kenapa orang makin banyak yang …".
func (r *reading) onlyPeople(m mention) bool {
	if m.kind != anIndicator || m.id != r.a.population || m.literal || len(m.at) != 1 || !r.is(m.first(), "orang|warga|masyarakat|people|person|citizens|public|persons") {
		return false
	}
	return !r.is(m.first()-1, "jumlah|banyak|berapa|banyaknya|many|of|per|total|1000|seribu") && !r.is(m.first()-2, "per")
}

// onlyQuality says whether "poor" says how good the next thing is, not who has
// little: "poor sanitation".
func (r *reading) onlyQuality(m mention) bool {
	if m.kind != anIndicator || len(m.at) != 1 || !r.is(m.first(), "poor") {
		return false
	}
	next := m.first() + 1
	return next < len(r.t) && r.t[next].Kind == word.Letters && !everybody[r.text(next)] && !persons[r.text(next)] && !stopInNames[r.text(next)] &&
		!r.is(next, "households|families|household|family|children|kids|are|is|were|was|live|lives|lived|living|residents|or|but")
}

// onlyOthers drops the population where a word for people stands before what
// happens to them: "berapa orang terkena dbd".
func (r *reading) onlyOthers() {
	const people = "orang|warga|warganya|masyarakat|penduduk|people|residents|citizens"
	for k := 1; k < len(r.found); k++ { // "lama sekolah warga": whose, of everybody
		m, before := r.found[k], r.found[k-1]
		if m.kind == anIndicator && m.id == r.a.population && len(m.at) == 1 && before.kind == anIndicator && before.id != m.id && before.last()+1 == m.first() && r.is(m.first(), people) && !r.is(m.first()+1, "dan|,|serta") && !r.countedBeside(m) || r.asUnit(m) {
			r.t[m.first()].by = filler
			r.found = slices.Delete(r.found, k, k+1)
			k--
		}
	}
	for k := 0; k+1 < len(r.found); k++ {
		m, next := r.found[k], r.found[k+1]
		if m.kind != anIndicator || m.id != r.a.population || len(m.at) != 1 || next.kind != anIndicator || !r.is(m.first(), "orang|warga|jiwa|masyarakat|people|residents|person|persons") ||
			r.joinerIn(m.first()+1, next.first()) && !r.is(m.first()+1, "with") || r.is(next.first()-1, "per|dari|terhadap|of|banding") || r.is(m.first()-1, "per|1000|seribu|setiap|tiap|ribu") {
			continue
		}
		r.t[m.first()].by = unexplained
		r.found = slices.Delete(r.found, k, k+1)
		k--
	}
}

// countedBeside says whether people are counted for themselves, beside what was
// named before: "guru honorer terhadap jumlah penduduk".
func (r *reading) countedBeside(m mention) bool {
	return r.is(m.first()-1, "jumlah|total|banyaknya|number") && r.is(m.first()-2, "terhadap|per|dibagi|dibanding|banding|dengan|dan|ke|dari|to|of")
}

// asUnit says whether a word for people says in what the thing named before is
// counted: "penumpang kapal 2025 berapa orang".
func (r *reading) asUnit(m mention) bool {
	i := m.first()
	ends := i+1 >= len(r.t) || r.t[i+1].Kind != word.Letters || r.t[i+1].by == ofPeriod || r.is(i+1, "ya|sih|di|pada|in|dalam|tahun|kah")
	if m.kind != anIndicator || m.id != r.a.population || len(m.at) != 1 || !ends || !r.is(i, "orang|jiwa|people|persons") || !r.is(i-1, "berapa|many") {
		return false
	}
	others := 0
	for _, o := range r.found {
		if o.kind == anIndicator && o.id != m.id {
			x := r.a.indicators[o.id]
			if o.last() > i || !x.Additive || sameUnit[x.Unit] != sameUnit["jiwa"] {
				return false
			}
			others++
		}
	}
	return others == 1
}

// absorb takes a mention into the one beside it when all its words also stand
// in names of that: "lama menginap wisatawan" is one thing.
func (r *reading) absorb() {
	for k := 0; k+1 < len(r.found); k++ {
		a, b := r.found[k], r.found[k+1]
		if a.kind != anIndicator || b.kind != anIndicator || a.id == b.id || a.last()+1 != b.first() {
			continue
		}
		switch {
		case r.ownedBy(b, a.id):
			r.found = slices.Delete(r.found, k+1, k+2)
		case r.ownedBy(a, b.id):
			r.found = slices.Delete(r.found, k, k+1)
		default:
			continue
		}
		k--
	}
}

// ownedBy says whether names of the indicator have all words of the mention.
func (r *reading) ownedBy(m mention, id string) bool {
	return !slices.ContainsFunc(m.at, func(i int) bool { return !r.a.own[id][r.t[i].concept] && !stopInNames[r.text(i)] })
}

// untouched says whether all tokens of a mention are still unexplained.
func (r *reading) untouched(m mention) bool {
	return !slices.ContainsFunc(m.at, func(i int) bool { return r.t[i].by != unexplained })
}

// ids of the mentions of a kind, in the order they stand.
func (r *reading) ids(kind nameKind) []string {
	var out []string
	for _, m := range r.found {
		if m.kind == kind && !slices.Contains(out, m.id) {
			out = append(out, m.id)
		}
	}
	return out
}
