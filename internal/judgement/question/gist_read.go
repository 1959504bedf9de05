package question

import (
	"cmp"
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// gistOf is how a question fits what is known of one indicator.
type gistOf struct {
	id       string
	at       []int   // tokens that say it
	beside   []int   // tokens of its scene
	weight   float64 // how much they tell
	covered  float64 // how much of the name they speak of
	heaviest float64 // how much those of its one strongest gist tell
}

// askByGist reads a question that shares no word with a name and whose words
// stand for none of its own, but are all known of the thing: what is known of
// exactly one indicator must explain each, and speak of enough of its name.
func (a *Asker) askByGist(before *reading) (u Understood, ok bool, at []int) {
	r, told := before.asTold()
	fit := r.byGist(told)
	if fit == nil {
		return Understood{}, false, nil
	}
	return r.known(fit.id, told, fit.at, fit.beside)
}

// asTold is the question as talk, without what only frames it, and what its words
// tell. Each reading has one of its own, for it marks the words that it explains.
func (r *reading) asTold() (*reading, []gistWord) {
	t := r.talked()
	t.whetherOrNot()
	t.saidBy()
	t.wentThere()
	return t, t.gistWords()
}

// known reads the rest of a question that is told by what is known of one
// indicator, where the words beside those that tell it are left aside.
func (r *reading) known(id string, told []gistWord, at, beside []int) (u Understood, ok bool, all []int) {
	if r.asksForTools(r.a.indicators[id]) || r.inside(id) {
		return Understood{}, false, nil
	}
	k := r.a.knows[id]
	for i := range r.t {
		if r.free(i) && (slices.Contains(beside, i) || scenery[r.text(i)] || negations[r.text(i)] || k.justSaid(r, told, i) ||
			r.is(i, "kasus|kejadian|perkara|peristiwa|cases") && slices.Contains(at, i+1) || r.is(i, "menurut|berdasarkan|mulai|hingga|sampai|through|until") && (slices.Contains(at, i+1) || slices.Contains(beside, i+1))) {
			r.t[i].by = filler
		}
	}
	r.agesKnown(&k)
	r.counted(r.a.indicators[id].Unit)
	return r.about(id, at)
}

// byGist is the one indicator that the question fits best.
func (r *reading) byGist(told []gistWord) *gistOf {
	var fits []gistOf
	for _, x := range r.a.catalogue.Indicators {
		if f, ok := r.knownFit(x, told); ok {
			fits = append(fits, f)
		}
	}
	if len(fits) == 0 {
		return nil
	}
	slices.SortStableFunc(fits, func(a, b gistOf) int {
		return cmp.Or(cmp.Compare(b.covered, a.covered), cmp.Compare(b.weight, a.weight))
	})
	best := &fits[0]
	for k := 1; k < len(fits); k++ {
		if f := &fits[k]; f.covered >= best.covered && f.weight >= best.weight*0.9 && !(&toldBy{at: best.at}).outdoes(&toldBy{at: f.at}, told) {
			return nil // it may be either
		}
	}
	if r.otherwise(best, told) {
		return nil
	}
	return best
}

// knownFit says how the question fits what is known of the indicator; false when a
// word of it stays unexplained or too little of the name is spoken of.
func (r *reading) knownFit(x Indicator, told []gistWord) (gistOf, bool) {
	k := r.a.knows[x.ID]
	out := gistOf{id: x.ID}
	used := make([]bool, len(k.name.words))
	by := map[int]float64{}
	saying, object := 0, false
	own := make([]bool, len(k.name.words)) // said by itself
	for i := range r.t {
		t := &r.t[i]
		if t.by != unexplained || t.Kind != word.Letters {
			continue
		}
		if late, _ := r.negated(i); negations[t.Text] && !(late && lateness[t.Text] && k.any(told, i)) {
			if !k.denied(told, i) {
				return out, false
			}
			continue
		}
		idle := r.idle(i)
		if r.grouping(i) || r.eachAt(i) || cues[t.Text] && idle && !k.any(told, i) || superlatives[t.Text] != "" || idle && r.is(i-1, "paling|most|makin|semakin|kian") {
			continue
		}
		if r.agentAsked(i) && !peopled[x.Unit] && !k.name.has(t.concept) {
			return out, false
		}
		explained, telling := false, false
		for _, n := range told[i].of {
			if _, of := k.gists[n]; of {
				explained = true
				if !gists[n].scene {
					telling = true
					by[n] += told[i].tells
				}
			}
		}
		if n := k.name.find(t, used); n >= 0 && !stopInNames[t.Text] && !idle {
			if not, _ := r.negated(i); not && acted(k.name.words[n].text) {
				return out, false // what was done is not what was not
			}
			used[n], own[n], explained, telling, object = true, true, true, true, true
		}
		if !explained && r.listed(i, &k.name, used) {
			explained, telling, object = true, true, true
		}
		if saying == 0 && len(out.beside) == 0 && r.otherHead(i, x) {
			return out, false
		}
		switch {
		case telling:
			out.at = append(out.at, i)
			out.weight += told[i].tells
			if !idle && k.name.find(t, make([]bool, len(used))) < 0 {
				saying++
			}
		case explained:
			out.beside = append(out.beside, i)
		case idle, scenery[t.Text], r.unitWord(i, x.Unit) && x.Unit != "%", r.is(i, "seribu|ribu|seratus") && strings.Contains(x.Unit, "000"):
		default:
			return out, false
		}
	}
	for n, w := range by {
		object = object || w >= heavy && !gists[n].deed
		if w >= heavy || gists[n].deed && w >= slight {
			for _, at := range k.gists[n] {
				used[at] = true
			}
		}
	}
	for _, w := range by {
		out.heaviest = max(out.heaviest, w)
	}
	cores, said, named, telling := 0, 0, 0, false
	measured := r.inUnit(x.Unit)
	for n, w := range k.name.words {
		if !w.core || unsaidInTalk[w.text] {
			continue
		}
		if first := said == 0 && cores == 0; first && (process(w.text) || bulks[w.text]) && measured && !used[n] && !(x.Unit == "%" && among("penurunan|pengurangan|peningkatan|kenaikan", w.text)) {
			continue // the unit says it
		}
		if w.needed && !used[n] {
			return out, false
		}
		cores++
		if own[n] {
			named++
		}
		if used[n] {
			said++
			telling = telling || !w.person || cores == 1
		}
	}
	if named > 1 && named == cores && saying > 0 {
		return out, false // what stands beside the whole name makes it a part of that
	}
	if cores == 0 || !telling || !object || saying == 0 || len(out.at) < 2 {
		return out, false
	}
	out.covered = float64(said) / float64(cores)
	return out, out.covered >= 0.5 && out.weight >= 4
}
