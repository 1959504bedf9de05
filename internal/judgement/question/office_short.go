package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/agency"
)

// officeByShort is the one agency that a word put together of pieces of its
// name stands for: "disnaker", "diskominfo", "bakesbangpol". Headed words stand
// behind "dinas" or the like and have no piece of that.
func (a *Asker) officeByShort(w string, headed bool) string {
	if names := agency.Longer(w); names != nil && w != "setda" { // which has a head alone
		for _, words := range names {
			if id := a.officeOf(words[min(1, len(words)-1):]); id != "" { // whatever its head is here
				return id
			}
		}
		return ""
	}
	if len(w) < 5 && !headed || len(w) < 3 || len(w) > 20 || headed && stopInNames[w] || a.vocabulary.has(w) || otherWords[w] || fillers[w] || cues[w] || stem(w) != w || roots[w] {
		return ""
	}
	id := ""
	for k := range a.offices {
		o := &a.offices[k]
		if !o.shortens(w, headed) {
			continue
		}
		if id != "" && id != o.id {
			return ""
		}
		id = o.id
	}
	return id
}

// officeOf is the one agency whose name has all the words; of several, the one
// that they begin.
func (a *Asker) officeOf(words []string) string {
	id, begun := "", ""
	many, manyBegun := false, false
	for _, o := range a.offices {
		if slices.ContainsFunc(words, func(w string) bool { return !o.has[officeConcept(w)] }) {
			continue
		}
		many = many || id != ""
		id = o.id
		if officeConcept(o.words[0]) == officeConcept(words[0]) {
			manyBegun = manyBegun || begun != ""
			begun = o.id
		}
	}
	switch {
	case !many:
		return id
	case !manyBegun:
		return begun
	}
	return ""
}

// shortHeads are what is left of the head of an office in a shortened name.
var shortHeads = map[string][]string{"dinas": {"dis", "din"}, "badan": {"bak", "ba"}, "satuan": {"sat"}, "sekretariat": {"set", "sek"}, "bagian": {"bag"}}

func (o *office) shortens(w string, headed bool) bool {
	if headed {
		return o.pieces(w, 0, true)
	}
	for _, h := range shortHeads[o.head] {
		if rest, ok := strings.CutPrefix(w, h); ok && len(rest) >= 3 && o.pieces(rest, 0, true) {
			return true
		}
	}
	return false
}

// pieces says whether s is made of pieces of the words from k on: the first
// letters of a word or of its root, or the last ones of its root, three at
// least for the first piece and two for the others.
func (o *office) pieces(s string, k int, first bool) bool {
	if s == "" {
		return true
	}
	for ; k < len(o.words); k++ {
		w := o.words[k]
		root := stem(w)
		for n := min(len(s), len(w)); n >= 2; n-- {
			if first && n < 3 && n < len(s) || n < 3 && !first && n == len(s) {
				break
			}
			p := s[:n]
			if (strings.HasPrefix(w, p) || strings.HasPrefix(root, p) || n >= 3 && n < len(root) && strings.HasSuffix(root, p)) && o.pieces(s[n:], k+1, false) {
				return true
			}
		}
		if first && k > 0 {
			break // it begins with the first words
		}
	}
	return false
}
