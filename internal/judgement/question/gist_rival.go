package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// outdoes says whether what both are told of leaves the other with little of its
// own: an old man and an invalid who are fed are told apart by who they are.
func (t *toldBy) outdoes(other *toldBy, told []gistWord) bool {
	ours, theirs := beyond(t.at, other.at, told), beyond(other.at, t.at, told)
	return ours >= apart && theirs*4 <= ours
}

// beyond is how much the words tell that stand here and not there.
func beyond(here, there []int, told []gistWord) float64 {
	sum := 0.0
	for _, i := range here {
		if !slices.Contains(there, i) {
			sum += told[i].tells
		}
	}
	return sum
}

// deedsTold says whether what the name says was done is told of: who was beaten
// is not who was helped.
func (r *reading) deedsTold(t *toldBy, told []gistWord) bool {
	k := r.a.knows[t.id]
	for n, w := range k.name.words {
		if !w.core || !servedDeeds[w.text] {
			continue
		}
		if !slices.ContainsFunc(t.at, func(i int) bool {
			return r.t[i].concept == w.concept || slices.ContainsFunc(told[i].of, func(g int) bool { return slices.Contains(k.gists[g], n) && !gists[g].scene })
		}) {
			return false
		}
	}
	return true
}

// servedDeeds are what is done for those it befell.
var servedDeeds = word.Set("ditangani dilayani didampingi diselesaikan ditindaklanjuti direhabilitasi dipulihkan handled served resolved")

// elsewhere says whether a thing that the catalogue does not have is told of: by
// words that do not tell of this one, or by nearly all that do.
func (r *reading) elsewhere(t *toldBy, told []gistWord) bool {
	k := r.a.knows[t.id]
	for n, w := range r.tellsOfUnheard(told, r.tellable) {
		if k.within(&gists[n]) {
			continue
		}
		head := r.ofHead(told, n)
		beyond := head > 0 || r.beyondIt(told, n, t)
		if w+head > t.sum*sharedWith && (beyond || !outdone(told, n, t.at)) || w+head > t.sum*unheardOf && beyond {
			return true
		}
	}
	return false
}

// beyondIt says whether a word that does not tell of this one tells of the gist.
func (r *reading) beyondIt(told []gistWord, n int, t *toldBy) bool {
	for i := range told {
		if r.tellable(i) && slices.Contains(told[i].of, n) && !slices.Contains(t.at, i) {
			return true
		}
	}
	return false
}

// otherwise says whether the words tell more of something that the catalogue does
// not have than of the indicator, and that is not only more closely named than
// the indicator that has them all: markets that were rebuilt, for markets.
func (r *reading) otherwise(best *gistOf, told []gistWord) bool {
	k := r.a.knows[best.id]
	for n, w := range r.tellsOfUnheard(told, func(int) bool { return true }) {
		most, called := max(best.heaviest, best.weight*nearlyAll), r.called(&gists[n])
		if called {
			most = best.heaviest // "lele", for fish of ponds
		}
		if head := r.ofHead(told, n); w+head > most && (head > 0 || called || !outdone(told, n, best.at)) && !k.within(&gists[n]) {
			return true
		}
	}
	return false
}

// outdone says whether the words here tell much that the gist has nothing of.
func outdone(told []gistWord, n int, at []int) bool {
	sum := 0.0
	for _, i := range at {
		if !slices.Contains(told[i].of, n) {
			sum += told[i].tells
		}
	}
	return sum >= further
}

// called says whether the question has the one word that the gist is of.
func (r *reading) called(g *gist) bool {
	return slices.ContainsFunc(g.heads, func(head []string) bool {
		return len(head) == 1 && slices.ContainsFunc(r.t, func(t token) bool { return t.by == unexplained && t.Text == head[0] })
	})
}

// tellsOfUnheard is how much the words that count tell of things that the
// catalogue does not have.
func (r *reading) tellsOfUnheard(told []gistWord, counts func(i int) bool) map[int]float64 {
	by := map[int]float64{}
	for i := range told {
		if !counts(i) {
			continue
		}
		for _, n := range told[i].of {
			if r.a.unheard[n] && !gists[n].scene && !gists[n].deed {
				by[n] += told[i].tells
			}
		}
	}
	return by
}

// ofHead is how much the words tell that make up a name the gist is of and are
// not among what is known of it.
func (r *reading) ofHead(told []gistWord, n int) float64 {
	most := 0.0
	for _, head := range gists[n].heads {
		if len(head) < 2 {
			continue
		}
		sum, all := 0.0, true
		for _, c := range head {
			i := slices.IndexFunc(r.t, func(t token) bool { return t.Text == c || t.concept == c })
			if i < 0 {
				all = false
				break
			}
			if !slices.Contains(told[i].of, n) {
				sum += told[i].tells
			}
		}
		if all {
			most = max(most, sum)
		}
	}
	return most
}

// within says whether all that tells in the name stands in one head of the gist.
func (k *knownOf) within(g *gist) bool {
	return slices.ContainsFunc(g.heads, func(head []string) bool {
		return !slices.ContainsFunc(k.name.words, func(w partWord) bool {
			return w.core && !slices.Contains(head, w.concept) && !slices.Contains(head, w.text)
		})
	})
}
