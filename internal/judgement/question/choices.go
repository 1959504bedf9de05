package question

import (
	"cmp"
	"slices"
)

// choices are up to three plans that come near a question that was refused:
// its indicators by the words they share with it, with the periods and areas
// that were understood. None is offered where something was asked to be
// changed, decided or told about a person.
func (r *reading) choices() []Plan {
	switch r.refusal {
	case Injection, Privacy, Decision, OffScope:
		return nil
	default:
	}
	type near struct {
		id   string
		hits int
	}
	shared := map[int]int{} // words that a phrase shares with the question
	for i := range r.t {
		if r.firstWith(i) {
			for _, k := range r.a.telling[r.t[i].concept] {
				shared[k]++
			}
		}
	}
	hits := map[string]int{}
	for k, n := range shared {
		id := r.a.phrases[k].indicator
		hits[id] = max(hits[id], n)
	}
	var list []near
	for _, x := range r.a.catalogue.Indicators {
		if hits[x.ID] > 0 {
			list = append(list, near{x.ID, hits[x.ID]})
		}
	}
	slices.SortStableFunc(list, func(a, b near) int { return cmp.Compare(b.hits, a.hits) })
	var out []Plan
	for _, n := range list[:min(3, len(list))] {
		x := r.a.indicators[n.id]
		p := Plan{Op: Value, Metrics: []Metric{{n.id, Reported}}, Periods: []string{Latest}}
		if !slices.Contains(x.Measures, Reported) {
			continue
		}
		if len(r.periods) == 1 && slices.Contains(x.Grains, grainOf(r.periods[0])) && !r.periods[0].Start().After(r.now) {
			p.Periods = []string{r.periods[0].String()}
			if r.ranged {
				p.Op = Trend
			}
		}
		for _, id := range r.ids(anArea) {
			if slices.Contains(x.Levels, r.a.levelOf(id)) {
				p.Areas = append(p.Areas, id)
			}
		}
		if len(p.Areas) > 1 {
			p.Op = Compare
		}
		p.tidy()
		out = append(out, p)
	}
	return out
}

// firstWith says whether no token before has the concept of the one at i.
func (r *reading) firstWith(i int) bool {
	return !slices.ContainsFunc(r.t[:i], func(t token) bool { return t.concept == r.t[i].concept })
}

// indexPhrases notes by concept the phrases that have it, and those with a word
// of it that tells what is meant, these as often as they have one.
func (a *Asker) indexPhrases() {
	a.telling, a.phrasesWith = map[string][]int{}, map[string][]int{}
	for k := range a.phrases {
		for _, w := range a.phrases[k].words {
			if list := a.phrasesWith[w.concept]; len(list) == 0 || list[len(list)-1] != k {
				a.phrasesWith[w.concept] = append(list, k)
			}
			if !w.small && !generics[w.text] && timeWords[w.text] == "" {
				a.telling[w.concept] = append(a.telling[w.concept], k)
			}
		}
	}
}
