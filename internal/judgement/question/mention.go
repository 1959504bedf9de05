package question

import (
	"cmp"
	"slices"
	"strings"

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
}

func (m mention) first() int { return m.at[0] }
func (m mention) last() int  { return m.at[len(m.at)-1] }

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
	all = r.taughtMentions(all)
	if len(kinds) == 0 {
		all = append(all, r.indicatorMentions()...)
	} else {
		all = slices.DeleteFunc(all, func(m mention) bool { return !slices.Contains(kinds, m.kind) })
	}
	slices.SortStableFunc(all, func(a, b mention) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.first(), b.first()), cmp.Compare(a.kind, b.kind), cmp.Compare(a.id, b.id))
	})
	for k, m := range all {
		if !r.untouched(m) || r.onlyPeople(m) {
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
	r.absorb()
}

// onlyPeople says whether a word for people would stand for the population
// without anybody counting them: "kenapa orang makin banyak yang …".
func (r *reading) onlyPeople(m mention) bool {
	if m.kind != anIndicator || m.id != r.a.population || m.literal || len(m.at) != 1 || !r.is(m.first(), "orang|warga|masyarakat|people|person|citizens|public|persons") {
		return false
	}
	return !r.is(m.first()-1, "jumlah|banyak|berapa|banyaknya|many|of|per|total|1000|seribu") && !r.is(m.first()-2, "per")
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

// namesAt adds the names whose first word stands at i.
func (r *reading) namesAt(all []mention, i int) []mention {
	for _, n := range r.a.names[r.t[i].Text] {
		at, ok := r.spelt(i, n.words)
		if !ok {
			continue
		}
		m := mention{kind: n.kind, id: n.id, level: n.level, at: at, score: 100*len(at) + 20}
		if n.kind == anArea {
			before := i - 1
			if r.is(before, ".") {
				before--
			}
			said := levels[r.text(before)]
			if r.is(before, "distrik") || r.free(before) && said != "" && !r.is(before, "district|village|ward|subdistrict") {
				if said != n.level {
					continue
				}
				m.forced = true
				m.at = append(span(before, i), at...)
				m.score += 100 * (i - before)
			} else if after := at[len(at)-1] + 1; r.free(after) && r.is(after, "district|village|ward|subdistrict|kecamatan|kelurahan") && levels[r.text(after)] == n.level && !r.is(after, "kecamatan|kelurahan") {
				m.forced = true
				m.at = append(m.at, after)
				m.score += 100
			} else if r.is(after, "(") && levels[r.text(after+1)] == n.level && r.is(after+2, ")") {
				m.forced = true
				m.at = append(m.at, span(after, after+3)...)
				m.score += 100
			} else if r.is(after, "(") && levels[r.text(after+1)] != "" && r.is(after+2, ")") {
				continue
			} else if n.bare && !r.placeExpected(i, at[len(at)-1]) {
				continue
			}
			if n.level == "kecamatan" {
				m.score++
			}
			// "Sungai Pinang dalam 5 tahun terakhir" is no Sungai Pinang Dalam
			if end := at[len(at)-1]; r.is(end, "dalam") && end+1 < len(r.t) && r.t[end+1].by == ofPeriod && r.lastN && !m.forced && r.shorter(n.words) {
				continue
			}
		}
		if n.kind == aSource {
			m.score -= 10
		}
		all = append(all, m)
	}
	return all
}

// shorter says whether a name is another's with one word more.
func (r *reading) shorter(words []string) bool {
	return slices.ContainsFunc(r.a.names[words[0]], func(n name) bool {
		return n.kind == anArea && len(n.words) == len(words)-1 && slices.Equal(n.words, words[:len(n.words)])
	})
}

// numerals finds names with numbers in them, which would pass for amounts and
// periods: "Angka Partisipasi Sekolah Usia 7–12 Tahun", "Simpang Tiga tahun lalu".
func (r *reading) numerals() {
	for i := range r.t {
		if !r.free(i) {
			continue
		}
		var best mention
		for _, m := range r.namesAt(nil, i) {
			if m.score > best.score && slices.ContainsFunc(m.at[1:], func(k int) bool { return word.IsNumeral(r.text(k)) }) {
				best = m
			}
		}
		if best.score > 0 {
			r.found = append(r.found, best)
			for _, k := range best.at {
				r.t[k].by = ofName
			}
		}
	}
	for k := range r.a.phrases {
		p := &r.a.phrases[k]
		if !p.numeral {
			continue
		}
		for i := range r.t {
			if at := r.written(i, p); at != nil {
				r.take(at[0], at[len(at)-1]-at[0]+1, ofIndicator)
				r.found = append(r.found, mention{kind: anIndicator, id: p.indicator, at: at, literal: true})
				return
			}
		}
	}
}

// written says where the words of a phrase stand one after the other.
func (r *reading) written(i int, p *phrase) []int {
	var at []int
	for _, w := range p.words {
		for len(at) > 0 && r.is(i, "-|,|.") {
			i++
		}
		if !r.is(i, w.text) || r.t[i].by != unexplained {
			return nil
		}
		at = append(at, i)
		i++
	}
	return at
}

func span(from, to int) []int {
	out := make([]int, 0, to-from)
	for i := from; i < to; i++ {
		out = append(out, i)
	}
	return out
}

// spelt says whether the words stand at i, one after the other; full stops
// and commas between them are left aside.
func (r *reading) spelt(i int, words []string) ([]int, bool) {
	at := make([]int, 0, len(words))
	for k, w := range words {
		for k > 0 && r.is(i, ".|,|&") && i+1 < len(r.t) && (r.is(i+1, w) || w == "dan") {
			i++
		}
		if i >= len(r.t) || r.t[i].by != unexplained || !r.is(i, w) && !(w == "dan" && r.is(i, "and|&")) {
			return nil, false
		}
		at = append(at, i)
		i++
	}
	return at, true
}

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

// indicatorMentions finds where phrases of indicators stand: their needed
// words together in any order, with nothing but small words between.
func (r *reading) indicatorMentions() []mention {
	var out []mention
	seen := map[int]bool{}
	for i := range r.t {
		if r.t[i].by != unexplained || r.t[i].Kind == word.Mark {
			continue
		}
		for _, k := range r.a.byConcept[r.t[i].concept] {
			if seen[k] {
				continue
			}
			seen[k] = true
			out = r.matches(out, &r.a.phrases[k])
		}
	}
	return out
}

// matches adds every place where the phrase stands.
func (r *reading) matches(out []mention, p *phrase) []mention {
	for start := 0; start < len(r.t); start++ {
		if !r.free(start) {
			continue
		}
		m, ok := r.match(start, p)
		if ok {
			out = append(out, m)
		}
	}
	return out
}

func (r *reading) match(start int, p *phrase) (mention, bool) {
	m := mention{kind: anIndicator, id: p.indicator}
	var used [24]bool
	if len(p.words) > len(used) {
		return m, false
	}
	need := 0
	for _, w := range p.words {
		if w.needed {
			need++
		}
	}
	exact, inOrder, lastWord, gaps := 0, true, -1, 0
	pending := 0
	for i := start; i < len(r.t) && need >= 0; i++ {
		t := &r.t[i]
		if t.by != unexplained && t.by != filler {
			break
		}
		k := p.find(t, &used)
		if k < 0 {
			if i == start || need == 0 || !r.between(i, p) {
				break
			}
			pending++
			if pending > 3 {
				break
			}
			continue
		}
		if t.by == filler && !p.words[k].small {
			break
		}
		if p.words[k].small {
			if i == start {
				return m, false
			}
			if !used[k] {
				pending++
			}
			used[k] = true
			if p.words[k].text == t.Text {
				m.at = append(m.at, i)
				continue
			}
			continue
		}
		used[k] = true
		gaps += pending
		pending = 0
		m.at = append(m.at, i)
		if p.words[k].needed {
			need--
		}
		if p.words[k].text == t.Text {
			exact++
		}
		if k < lastWord {
			inOrder = false
		}
		lastWord = k
	}
	for len(m.at) > 0 && need == 0 && stopInNames[r.text(m.last())] {
		m.at = m.at[:len(m.at)-1]
	}
	if need != 0 || len(m.at) == 0 {
		return m, false
	}
	missing := 0
	for k, w := range p.words {
		if !used[k] && !w.small {
			missing++
		}
	}
	full := 0
	for _, i := range m.at {
		if !stopInNames[r.text(i)] {
			full++
		}
	}
	m.literal = exact == full
	m.score = 100*full + 4*exact - 6*missing - 2*gaps - 2*p.rank
	if !inOrder {
		m.score -= 3
	}
	return m, true
}

// find is the first unused word of the phrase that the token may be, the same
// word before the same concept; -1 when none.
func (p *phrase) find(t *token, used *[24]bool) int {
	for k, w := range p.words {
		if !used[k] && w.text == t.Text {
			return k
		}
	}
	if t.Kind != word.Letters {
		return -1
	}
	for k, w := range p.words {
		if !used[k] && !w.small && w.concept == t.concept {
			return k
		}
	}
	return -1
}

// between says whether the token may stand inside a name without a meaning of
// its own.
func (r *reading) between(i int, p *phrase) bool {
	if r.is(i, "dengan|with|to|oleh|for|by") { // joins two things, unless the name has it
		return slices.ContainsFunc(p.words, func(w phraseWord) bool {
			return w.small && (w.text == r.text(i) || w.text == "with" || w.text == "dengan" || w.text == "to")
		})
	}
	return r.is(i, "yang|di|dalam|pada|of|the|in|untuk|took|place|nya|kota|kondisi|sudah|masih|telah|were|was|are|is|that|secara|ke")
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

// shareOf handles "berapa persen A dari B": there the share is asked for, and
// is not part of A's name. It keeps that reading only if A and B are counts.
func (r *reading) shareOf() bool {
	i := slices.IndexFunc(r.t, func(t token) bool { return t.by == unexplained && (shareHeads[t.Text] || t.Text == "%") })
	if i < 0 || r.peek("dari|of|terhadap") < i {
		return false
	}
	before := slices.Clone(r.t)
	r.t[i].by = ofCue
	r.findNames()
	at := -1
	counts := 0
	for k := range r.t {
		if k > i && r.is(k, "dari|of|terhadap") && r.betweenIndicators(k) {
			at = k
		}
	}
	for _, m := range r.found {
		if x := r.a.indicators[m.id]; m.kind == anIndicator && x.Additive && x.Unit != "%" {
			counts++
		}
	}
	if at >= 0 && counts == 2 && len(r.ids(anIndicator)) == 2 {
		r.t[at].by = ofCue
		r.share = true
		return true
	}
	r.t, r.found = before, nil
	return false
}
