package question

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/word"
)

// Admit holds a plan that something else proposes for a question against the
// question itself. A proposal may only say which indicator is meant: the
// language, told so, must then read the very same plan from the question, with
// each of its words explained. What the question does not say (a place, a time,
// a bound, an order) cannot come in, and what it says cannot be left out.
func (a *Asker) Admit(text string, proposed Plan, now time.Time) Understood {
	u := a.Planned(proposed, now)
	if !u.Answered() {
		return u
	}
	told := *a
	if a.second != nil {
		told = *a.second
	}
	told.second = nil
	for _, m := range u.Plan.Metrics {
		if m.Indicator != Budget && !slices.Contains(told.told, m.Indicator) {
			told.told = append(told.told, m.Indicator)
		}
	}
	if len(told.told) == 0 {
		return Understood{Reason: NoIndicator}
	}
	read := told.ask(text, now)
	if !read.Answered() {
		return read
	}
	if !samePlan(read.Plan, u.Plan) {
		return Understood{Reason: Ambiguous} // the language reads another plan
	}
	return read
}

func samePlan(a, b Plan) bool {
	x, errA := json.Marshal(a)
	y, errB := json.Marshal(b)
	return errA == nil && errB == nil && string(x) == string(y)
}

// toldMentions adds what the proposed indicators explain: words of their own
// names, wherever they stand. Where another indicator would explain as much, it
// stays open which is meant.
func (r *reading) toldMentions(all []mention) []mention {
	for _, id := range r.a.told {
		m := mention{kind: anIndicator, id: id}
		var concepts []string
		for i := range r.t {
			t := &r.t[i]
			if t.by == unexplained && t.Kind == word.Letters && r.a.own[id][t.concept] && !fillers[t.Text] && !cues[t.Text] && !stopInNames[t.Text] {
				m.at = append(m.at, i)
				concepts = append(concepts, t.concept)
			}
		}
		if len(m.at) == 0 || r.rivalled(id, concepts) {
			continue
		}
		m.score = 100 * len(m.at)
		all = append(all, m)
	}
	return all
}

func (r *reading) rivalled(id string, concepts []string) bool {
	for _, x := range r.a.catalogue.Indicators {
		if x.ID != id && !slices.ContainsFunc(concepts, func(c string) bool { return !r.a.own[x.ID][c] }) {
			return true
		}
	}
	return false
}

// Near are the indicators that share words with a question, the nearest first:
// what a proposal for it may choose from. Said is the question in the spelling
// of the vocabulary. A question with any word that neither the catalogue nor the
// language has gives nothing: no proposal for it could be admitted, and the word
// may be somebody's name.
func (a *Asker) Near(text string, most int) (out []Indicator, said string) {
	t := a.vocabulary.tokenise(word.Fold(text))
	words := make([]string, len(t))
	for i, w := range t {
		words[i] = w.Text
		if w.Kind == word.Letters && !a.vocabulary.has(w.Text) && !a.owned(w.concept) && !a.bringsUpWord(w.typed) {
			return nil, ""
		}
	}
	type near struct {
		x    Indicator
		hits int
	}
	var list []near
	for _, x := range a.catalogue.Indicators {
		n := 0
		for _, w := range t {
			if w.Kind == word.Letters && a.own[x.ID][w.concept] && !fillers[w.Text] && !cues[w.Text] && !generics[w.Text] {
				n++
			}
		}
		if n > 0 {
			list = append(list, near{x, n})
		}
	}
	slices.SortStableFunc(list, func(a, b near) int { return cmp.Compare(b.hits, a.hits) })
	for _, n := range list[:min(most, len(list))] {
		out = append(out, n.x)
	}
	return out, strings.Join(words, " ")
}

func (a *Asker) owned(concept string) bool {
	for _, own := range a.own {
		if own[concept] {
			return true
		}
	}
	return false
}

func (a *Asker) bringsUpWord(w string) bool { return a.second != nil && len(a.second.taught[w]) > 0 }

// Places are the areas and agencies that a question names.
func (a *Asker) Places(text string, now time.Time) (areas, agencies []string) {
	r, early := a.read(text, now)
	if early != "" {
		return nil, nil
	}
	return r.ids(anArea), r.ids(anAgency)
}
