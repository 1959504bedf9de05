package question

import (
	"math"
	"slices"
	"strings"
)

// gist is what people know of a thing that reports name: what it is made of and
// for, where it stands, who has to do with it, what it does to them. Unlike a
// sense its words come in any order and any number of them may be said; unlike
// a topic it is of one word or a few of a name, and those of a name come
// together: what is known of corals and what is known of mending.
type gist struct {
	heads [][]string // any of them: concepts that all stand in a name
	bag   []string   // keys of the words that may be said of it; "-" before one that is said of it behind "not"
	scene bool       // the words may stand beside it and bring nothing up
	deed  bool       // it is of a deed or measure, which needs less to be spoken of
}

// gists are read in the order of their lines, those of deeds first.
var (
	deedGists = bank("gist", "deed")
	gistLines = deedGists + bank("gist", "work", "people", "place", "state", "wide", "nature", "health", "build", "economy", "learning", "government", "society", "trade", "order", "yield", "daily",
		"informatics", "enterprise", "leisure", "harvest", "treasury", "assembly", "growth", "scene")
	gists = readGists(gistLines)
)

// gistBy are the gists by a key of their words.
var gistBy = func() map[string][]int {
	m := map[string][]int{}
	for k := range gists {
		for _, w := range gists[k].bag {
			m[w] = append(m[w], k)
		}
	}
	return m
}()

// readGists reads lines "terms in names | or others : words of talk". A word
// behind "-" is meant behind "tidak" or "tanpa"; the words of a line behind "~"
// are of the scene and tell of nothing.
func readGists(text string) []gist {
	var out []gist
	deeds := len(splitLines(deedGists))
	for n, l := range splitLines(text) {
		g := gist{scene: strings.HasPrefix(l[0], "~"), deed: n < deeds}
		for _, head := range strings.Split(strings.TrimPrefix(l[0], "~"), "|") {
			var concepts []string
			for _, w := range strings.Fields(head) {
				concepts = append(concepts, headKey(w))
			}
			g.heads = append(g.heads, concepts)
			if words := strings.Fields(head); len(words) == 1 && !g.scene {
				l[1] += " " + words[0]
			}
		}
		keys := map[string]bool{}
		for _, w := range strings.Fields(l[1]) {
			bare, not := strings.CutPrefix(w, "-")
			for _, k := range gistForms(bare) {
				if not {
					k = "-" + k
				}
				keys[k] = true
			}
		}
		g.bag = sortedKeys(keys)
		out = append(out, g)
	}
	return out
}

// rarity is how much a word tells that so many gists have: one that few have
// tells most.
func rarity(k string) float64 {
	return math.Log(float64(len(gists)+1) / float64(len(gistBy[k])+1))
}

// known is what is known of an indicator.
type knownOf struct {
	gists map[int][]int // gists by number, with the words of the name they are of
	name  partName
}

// knowledge finds what is known of each indicator.
func (a *Asker) knowledge() {
	a.knows = map[string]knownOf{}
	have := map[string]bool{}
	for _, x := range a.catalogue.Indicators {
		k := knownOf{gists: map[int][]int{}, name: newPartName(x.ID, strings.Join(nameWords(x.Name), " "))}
		concepts := map[string]bool{}
		for _, s := range spellings(x.Name, append([]string{x.NameEN}, x.Aliases...)) {
			for _, w := range nameWords(s) {
				for _, k := range [...]string{w, concept(w)} {
					concepts[k], have[k] = true, true
				}
			}
		}
		for n := range gists {
			for _, head := range gists[n].heads {
				if slices.ContainsFunc(head, func(c string) bool { return !concepts[c] }) {
					continue
				}
				at := k.gists[n]
				if at == nil {
					at = []int{}
				}
				for i, w := range k.name.words {
					if (slices.Contains(head, w.concept) || slices.Contains(head, w.text)) && !slices.Contains(at, i) {
						at = append(at, i)
					}
				}
				k.gists[n] = at
			}
		}
		a.knows[x.ID] = k
	}
	a.unheard = make([]bool, len(gists))
	for n := range gists {
		a.unheard[n] = !slices.ContainsFunc(gists[n].heads, func(head []string) bool {
			return !slices.ContainsFunc(head, func(c string) bool { return !have[c] })
		})
	}
	for w := range gistRoots {
		a.vocabulary.known(w)
		if !a.vocabulary.has(w) {
			a.vocabulary.known(w + "nya")
		}
	}
}
