package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// askFreely reads the question as talk whose words all stand for words in the
// name of one indicator.
func (a *Asker) askFreely(before *reading) (u Understood, ok bool, at []int) {
	r := before.talked()
	id := ""
	for k := range r.mayBeWhole() {
		p := &a.parts[k]
		got := r.wholly(p)
		switch {
		case got == nil || len(got) < len(at):
		case len(got) > len(at):
			id, at = p.indicator, got
		case id != p.indicator:
			id = "" // two things of which it may be said
		}
	}
	if id == "" {
		return Understood{}, false, nil
	}
	return r.about(id, at)
}

// wholly says where the words stand that go into the name, when all words of
// the question do or say nothing of their own; nil when some do not, or when
// too little of the name is said.
func (r *reading) wholly(p *partName) []int {
	used := make([]bool, len(p.words))
	weighed := r.weighs(r.a.indicators[p.indicator].Unit) // of what is counted in tons, the crop
	for k, w := range p.words {
		used[k] = p.single && !w.core || w.concept == "produksi" && weighed
	}
	var at []int
	sensed := false // not by its own words alone
	for i := 0; i < len(r.t); i++ {
		t := &r.t[i]
		if t.by != unexplained || t.Kind != word.Letters {
			continue
		}
		if n := r.sensed(i, p, used, 2); n > 0 {
			for k := i; k < i+n; k++ {
				if r.free(k) && r.t[k].Kind != word.Mark {
					at = append(at, k)
				}
			}
			i += n - 1
			sensed = true
			continue
		}
		if k := p.find(t, used); k >= 0 && !stopInNames[t.Text] {
			used[k] = true
			at = append(at, i)
			continue
		}
		if n := r.sensed(i, p, used, 1); n > 0 {
			at = append(at, i)
			sensed = true
			continue
		}
		if r.listed(i, p, used) {
			at = append(at, i)
			sensed = true
			continue
		}
		if p.short[t.Text] != nil {
			for _, k := range p.short[t.Text] {
				used[k] = true
			}
			at = append(at, i)
			continue
		}
		if p.has(t.concept) && !stopInNames[t.Text] {
			continue // said twice
		}
		if negations[t.Text] && !r.is(i-1, "naik|turun|ada") && i < len(r.t)-2 || !r.saysNothing(i, p) {
			return nil
		}
	}
	if !p.enough(used) && !(p.single && len(at) > 0 && !slices.Contains(used, false) && sensed) {
		return nil
	}
	return at
}

// sensed takes the sense, of at least so many words, that stands at i and means
// most words of the name not said yet, a longer one before a shorter; it says how
// many words it takes.
func (r *reading) sensed(i int, p *partName, used []bool, least int) int {
	best, most, fresh := 0, []int(nil), -1
	for _, s := range senses[r.root(i)] {
		if len(s.phrase) < least || s.alone != "" && !r.sameForm(i, s.alone) {
			continue
		}
		n, ok := r.stands(i, s.phrase)
		if !ok {
			continue
		}
		take, anew := p.meant(s.means, used, len(s.phrase) > 1)
		if len(take) > 0 && (anew > fresh || anew == fresh && n > best) {
			best, most, fresh = n, take, anew
		}
	}
	for _, k := range most {
		used[k] = true
	}
	return best
}

// sameForm says whether the token is the word, as it is written or without its
// particles, or another form of the same verb: "kecepatan" is not "cepat".
func (r *reading) sameForm(i int, w string) bool {
	t := &r.t[i]
	return t.Text == w || t.typed == w || word.Bare(t.typed) == w || verbal(w) && (verbal(t.Text) || verbal(t.typed))
}

func verbal(w string) bool {
	for _, p := range [...]string{"di", "ter", "ke", "me", "nge", "ny"} {
		if strings.HasPrefix(w, p) && len(w) > len(p)+3 && !strings.HasSuffix(w, "an") {
			return true
		}
		if strings.HasPrefix(w, p) && strings.HasSuffix(w, "kan") {
			return true
		}
	}
	return false
}

// stands says whether the roots stand from i on, small words between them
// aside, and how many words that takes.
func (r *reading) stands(i int, phrase []string) (n int, ok bool) {
	j := i
	for k, root := range phrase {
		for k > 0 && r.free(j) && (stopInNames[r.text(j)] || inTalk[r.text(j)] || r.is(j, ",")) && r.root(j) != root {
			j++
		}
		if k > 0 && stopInNames[root] && r.root(j) != root {
			continue // left out
		}
		if !r.free(j) || r.root(j) != root && (r.t[j].typed == r.text(j) || talkRoot(r.t[j].typed) != root) {
			return 0, false
		}
		j++
	}
	return j - i, true
}

// meant are the words of the name that the best of the meanings it has in full
// stands for, and how many of them were not used yet. An expression of several
// words stands for all of its meanings that the name has.
func (p *partName) meant(means [][]string, used []bool, all bool) (take []int, fresh int) {
	for _, concepts := range means {
		var at []int
		n := 0
		for _, c := range concepts {
			k := -1
			for m, w := range p.words { // one not used yet before one that is
				if w.concept == c && !slices.Contains(at, m) && (k < 0 || used[k] && !used[m]) {
					k = m
				}
			}
			if k < 0 {
				at = nil
				break
			}
			if !used[k] && !(all && slices.Contains(take, k)) {
				n++
			}
			at = append(at, k)
		}
		switch {
		case len(at) == 0:
		case all:
			take, fresh = append(take, at...), fresh+n
		case n > fresh || n == fresh && len(at) > len(take):
			take, fresh = at, n
		}
	}
	return take, fresh
}

// saysNothing says whether the word may stay beside what is asked for.
func (r *reading) saysNothing(i int, p *partName) bool {
	return r.idle(i) || r.saidOf(r.text(i), p.indicator) && !r.is(i-1, "oleh|pihak|by") || r.mayAttend(r.text(i), p.indicator) || r.agentAt(i) || r.paced(i) || r.inPlaces(i)
}

// saidOf says whether the word may stand beside that indicator.
func (r *reading) saidOf(w, id string) bool {
	return r.goesWith(w, id) || !negations[w] && r.a.spokenOf[id][w]
}

// saying is whether a word says anything of its own; unknown until it is asked.
type saying int8

const (
	nothing saying = iota + 1
	something
)

// idle says whether the word may stay beside whatever is asked for.
func (r *reading) idle(i int) bool {
	t := &r.t[i]
	if t.says == 0 {
		w := t.Text
		t.says = something
		if everybody[w] || fillers[w] || loose[w] || t.light() || generics[w] || quantities[w] || cues[w] || stopInNames[w] || superlatives[w] != "" || extremes[w] != "" || asked[w] || units[w] || r.a.units[w] || agencyWords[w] || shareHeads[w] || countHeads[w] {
			t.says = nothing
		}
	}
	return t.says == nothing
}
