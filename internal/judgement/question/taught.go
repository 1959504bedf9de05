package question

import (
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/word"
	binding "nyata/internal/record/vocabulary"
)

// Taught is a word that a named person has bound to something of the catalogue.
type Taught struct {
	Word string       `json:"word"` // folded
	Kind binding.Kind `json:"kind"`
	ID   string       `json:"id"`
}

// taughtName is a bound word as it is looked for.
type taughtName struct {
	kind  nameKind
	id    string
	level string
	words []string
}

// teach prepares the words that people have bound. They are kept in a second
// asker which is asked only where the first refuses: a bound word changes
// nothing that is understood without it.
func (a *Asker) teach() {
	known := map[string][]taughtName{}
	for _, t := range a.catalogue.Taught {
		n := taughtName{id: t.ID, words: nameWords(t.Word)}
		if len(n.words) == 0 || !a.Has(t.Kind, t.ID) {
			continue // what it meant is no longer there
		}
		switch t.Kind {
		case binding.Indicator:
			n.kind = anIndicator
		case binding.Agency:
			n.kind = anAgency
		case binding.Area:
			n.kind, n.level = anArea, a.levelOf(t.ID)
			if a.cityIDs[t.ID] {
				n.kind = theCity
			}
		}
		known[n.words[0]] = append(known[n.words[0]], n)
	}
	if len(known) == 0 {
		return
	}
	taught := *a
	taught.taught = known
	a.second = &taught
}

// again asks the taught asker where the plain one refused, and the question
// has a bound word. Its answer counts when there is one; its refusal does when
// the bound word brought the question further.
func (a *Asker) again(text string, first Understood, ask func(*Asker) Understood) Understood {
	if a.second == nil || first.Answered() || !teachable(first.Reason) || !a.second.bringsUp(text) {
		return first
	}
	u := ask(a.second)
	if u.Answered() {
		u.Taught = true
		return u
	}
	if u.Reason != NoIndicator && teachable(u.Reason) {
		return u
	}
	return first
}

// teachable says whether a refusal may come of a word that was not known.
func teachable(r Reason) bool {
	return r == NoIndicator || r == NoArea || r == NoGrain || r == Ambiguous
}

// bringsUp says whether a bound word stands in the question.
func (a *Asker) bringsUp(text string) bool {
	return slices.ContainsFunc(word.Tokens(word.Fold(text)), func(t word.Token) bool { return len(a.taught[t.Text]) > 0 })
}

// taughtMentions adds the places where bound words stand, as they were typed.
func (r *reading) taughtMentions(all []mention) []mention {
	if r.a.taught == nil {
		return all
	}
	for i := range r.t {
		if r.t[i].by != unexplained {
			continue
		}
		for _, n := range r.a.taught[r.t[i].typed] {
			at := span(i, i+len(n.words))
			if i+len(n.words) > len(r.t) || slices.ContainsFunc(at, func(k int) bool { return r.t[k].by != unexplained || r.t[k].typed != n.words[k-i] }) {
				continue
			}
			all = append(all, mention{kind: n.kind, id: n.id, level: n.level, at: at, score: 100 * len(at), literal: true, forced: n.kind == anArea})
		}
	}
	return all
}

// Has says whether the catalogue has such a thing.
func (a *Asker) Has(kind binding.Kind, id string) bool {
	switch kind {
	case binding.Indicator:
		_, ok := a.indicators[id]
		return ok && id != Budget
	case binding.Agency:
		return slices.ContainsFunc(a.catalogue.Agencies, func(x Agency) bool { return x.ID == id })
	case binding.Area:
		_, ok := a.areas[id]
		return ok
	default:
		return false
	}
}

// Unknown says whether the words may be bound: one of them at least means
// nothing to the catalogue or the language, and none is a condition, a time, or
// a word that questions are refused for.
func (a *Asker) Unknown(words string) bool {
	all := nameWords(words)
	unknown := false
	for _, w := range all {
		switch {
		case superlatives[w] != "" || levels[w] != "" || agencyWords[w] || timeWords[w] != "" || months[w] != 0 || word.IsNumeral(w),
			privacyWords[w] || decisionWords[w] || changeWords[w] || scopeWords[w], cues[w] && !generics[w]:
			return false
		case !a.vocabulary.all[w] && !a.vocabulary.stems[a.vocabulary.conceptOf(w)]:
			unknown = true
		}
	}
	return unknown && a.asks(words)
}

// asks says whether a question about the words alone is refused because of them.
func (a *Asker) asks(words string) bool {
	plain := *a
	plain.second, plain.taught = nil, nil
	u := plain.Ask("berapa "+words, time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	return !u.Answered() && u.Reason == NoIndicator
}

// Term is the run of unexplained words that a refused question was refused for,
// as typed: what a person might bind. It is empty where no word can be bound.
func (a *Asker) Term(text string, u Understood, now time.Time) string {
	if u.Answered() || !teachable(u.Reason) || u.Word == "" {
		return ""
	}
	r, early := a.read(text, now)
	if early != "" {
		return ""
	}
	r.understand()
	r.outcome()
	open := func(i int) bool {
		return r.free(i) && r.t[i].Kind == word.Letters && !fillers[r.t[i].Text] && !cues[r.t[i].Text]
	}
	for i := range r.t {
		if r.t[i].typed != u.Word || !open(i) {
			continue
		}
		from, to := i, i+1
		for open(from - 1) {
			from--
		}
		for open(to) {
			to++
		}
		for _, span := range [][2]int{{from, to}, {i, i + 1}} { // the word alone where the run cannot be bound
			typed := make([]string, 0, span[1]-span[0])
			for k := span[0]; k < span[1]; k++ {
				typed = append(typed, r.t[k].typed)
			}
			if term := binding.Fold(strings.Join(typed, " ")); term != "" && a.Unknown(term) {
				return term
			}
		}
		return ""
	}
	return ""
}
