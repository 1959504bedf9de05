package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// deed notes the root of a verb in a name that the roots do not know, so that
// its other forms are read too: of "yang Direlokasi" also "relokasi", of "yang
// Dibentuk" also "terbentuk" and "pembentukan". A root of two verbs with
// different concepts is neither's.
func (v *vocabulary) deed(w string) {
	c := concept(w)
	if stem(w) != w || synonyms[w] != "" || things[w] || len(w) < 7 {
		return
	}
	for _, p := range [...]string{"di", "ter", "ber", "meng", "men", "mem", "me"} {
		root, ok := strings.CutPrefix(w, p)
		if !ok || len(root) < 4 {
			continue
		}
		if p == "di" || p == "ter" {
			for _, e := range [...]string{"kan", "i", ""} {
				if r, ok := strings.CutSuffix(root, e); ok && len(r) >= 4 && v.deeds[r] == "" {
					v.deeds[r] = c
				}
			}
		} else if v.deeds[root] == "" {
			v.deeds[root] = c
		}
		return
	}
}

// doing is the concept of the verb in a name that the word is a form of; empty
// when it is none. The bare root counts only where it is a deed itself: "aspal"
// is no "diaspal", "relokasi" is what "direlokasi" speaks of.
func (v *vocabulary) doing(w string) string {
	if len(w) < 7 || len(v.deeds) == 0 || v.stems[concept(w)] || fillers[w] || cues[w] {
		return ""
	}
	root := word.Stem(w, func(x string) bool { return v.deeds[x] != "" })
	c := v.deeds[root]
	switch {
	case c == "" || things[w]:
		return ""
	case root == w:
		if strings.HasSuffix(w, "asi") || strings.HasSuffix(w, "isi") {
			return c
		}
	case strings.HasPrefix(w, "di"), strings.HasPrefix(w, "ter"), strings.HasPrefix(w, "me"), strings.HasPrefix(w, "pe") && strings.HasSuffix(w, "an"):
		return c
	}
	return ""
}
