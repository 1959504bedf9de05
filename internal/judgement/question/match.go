package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

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
		if t.Text == "/" && len(m.at) > 0 && need > 0 { // "V/C ratio"
			continue
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
	if superlatives[r.text(i)] != "" && strings.HasSuffix(r.text(i), "est") || r.is(i, "most|least") { // "cleared the largest area"
		return true
	}
	if r.is(i, "terhadap") && r.is(i-1, "akses") {
		return true
	}
	return r.is(i, "yang|di|dalam|pada|of|the|in|untuk|took|place|nya|kota|kondisi|sudah|masih|telah|were|was|are|is|that|secara|ke")
}
