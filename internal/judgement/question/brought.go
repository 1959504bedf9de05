package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// triggerAt is one trigger of a topic, by their numbers.
type triggerAt struct{ topic, trigger int }

// broughtUp is a topic with those of its triggers that may stand in a question.
type broughtUp struct {
	topic    *topic
	triggers []int
}

// indexTriggers notes by each word that triggers begin with which those are.
func (a *Asker) indexTriggers() {
	a.triggerBy = map[string][]triggerAt{}
	for k := range a.topics {
		for n, trigger := range a.topics[k].triggers {
			if len(trigger) == 0 {
				continue
			}
			for _, w := range trigger[0] {
				a.triggerBy[w] = append(a.triggerBy[w], triggerAt{k, n})
			}
		}
	}
}

// broughtUp are the topics of which the first word of a trigger stands in the
// question, with those triggers, in the order of the topics.
func (r *reading) broughtUp() []broughtUp {
	var hits []triggerAt
	for f := range r.spellings() {
		hits = append(hits, r.a.triggerBy[f]...)
	}
	slices.SortFunc(hits, func(a, b triggerAt) int {
		if a.topic != b.topic {
			return a.topic - b.topic
		}
		return a.trigger - b.trigger
	})
	hits = slices.Compact(hits)
	var out []broughtUp
	for from := 0; from < len(hits); {
		b := broughtUp{topic: &r.a.topics[hits[from].topic]}
		k := hits[from].topic
		for ; from < len(hits) && hits[from].topic == k; from++ {
			b.triggers = append(b.triggers, hits[from].trigger)
		}
		out = append(out, b)
	}
	return out
}

// spellings are the tokens by the words they may be taken for: as they stand,
// as they are usually spelt and without their particles.
func (r *reading) spellings() map[string][]int {
	if r.forms == nil {
		r.forms = make(map[string][]int, 2*len(r.t))
		for i := range r.t {
			t := &r.t[i]
			for _, f := range [...]string{t.Text, t.typed, word.Bare(t.typed)} {
				if at := r.forms[f]; len(at) == 0 || at[len(at)-1] != i {
					r.forms[f] = append(at, i)
				}
			}
		}
	}
	return r.forms
}
