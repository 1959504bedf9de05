package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// headKey is what a word of a name must be to be this of a gist: a root in any
// form, and a word made of one as it stands, for "perlintasan" is no "lintas".
func headKey(w string) string {
	if _, known := synonyms[w]; known || stem(w) == w {
		return concept(w)
	}
	return w
}

// gistRoots are the words of gists, of which others may be made.
var gistRoots = func() map[string]bool {
	m := map[string]bool{}
	for _, l := range splitLines(gistLines) {
		for _, w := range strings.Fields(l[1]) {
			m[strings.TrimPrefix(w, "-")] = true
		}
	}
	return m
}()

// gistRoot is the root of a word among those of gists and of daily talk.
func gistRoot(w string) string {
	if talkRoots[w] || roots[w] || ownRoots[w] {
		return w
	}
	return word.Stem(w, func(x string) bool { return x != w && (roots[x] || talkRoots[x] || gistRoots[x] && len(x) > 3) })
}

// ownRoots are words that have left their root: who "meninggal" has died, and
// is not "ditinggal".
var ownRoots = word.Set("meninggal")

// gistForms are the forms of a word by which gists have it.
func gistForms(w string) []string {
	out := []string{w}
	for _, f := range [...]string{word.Bare(w), gistRoot(w), gistRoot(word.Bare(w)), english(w), chatty(w)} {
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	return out
}

// chatty is the root of a verb that chat ends in "-in": of "dibenahin" that of
// "dibenahi", of "dibangunin" that of "dibangunkan".
func chatty(w string) string {
	s, ok := strings.CutSuffix(w, "in")
	if !ok || len(s) < 5 || !strings.HasPrefix(s, "di") && !strings.HasPrefix(s, "ng") && !strings.HasPrefix(s, "ke") {
		return w
	}
	return gistRoot(s)
}

// english is an English word without the s of many and the ending of its verb.
func english(w string) string {
	for _, e := range [...]string{"ing", "ed", "s"} {
		if s, ok := strings.CutSuffix(w, e); ok && len(s) > 3 && !strings.HasSuffix(s, "s") {
			return s
		}
	}
	return w
}

// gistWord is one word of a question as gists have it.
type gistWord struct {
	of    []int   // gists that it may be of
	not   []int   // those of them that it is of behind "not"
	tells float64 // how much it tells
}

// gistWords looks the words up that nothing explains yet.
func (r *reading) gistWords() []gistWord {
	out := make([]gistWord, len(r.t))
	for i := range r.t {
		t := &r.t[i]
		if t.by != unexplained || t.Kind != word.Letters {
			continue
		}
		forms := gistForms(t.Text)
		if school, n := r.grade(i); n > 1 {
			forms = []string{school} // of another school it says nothing
			for j := i + 1; j < i+n; j++ {
				r.t[j].by = filler
			}
		}
		if t.typed != t.Text {
			forms = append(forms, gistForms(t.typed)...)
		}
		not, near := r.negated(i)
		if not {
			for _, k := range forms {
				forms = append(forms, "-"+k)
			}
		}
		for _, k := range forms {
			if k == "" || near && k[0] != '-' {
				continue
			}
			for _, n := range gistBy[k] {
				if !slices.Contains(out[i].of, n) {
					out[i].of = append(out[i].of, n)
				}
				if k[0] == '-' {
					out[i].not = append(out[i].not, n)
				}
			}
			if len(gistBy[k]) > 0 {
				if w := rarity(k); out[i].tells == 0 || w < out[i].tells {
					out[i].tells = w
				}
			}
		}
		if r.idle(i) {
			out[i].tells /= 2
		}
	}
	return out
}

// lateness are words that say "not" of a time and may be said behind another
// "not": "tanpa molor" is in time.
var lateness = word.Set(`telat terlambat molor ngaret late`)

// negated says whether "not" or "without" stands up to three words before the
// word, and whether it is the very word before.
func (r *reading) negated(i int) (not, near bool) {
	near = negations[r.text(i-1)]
	return near || negations[r.text(i-2)] || negations[r.text(i-3)], near
}

// grade is the school of a class: of "kelas tujuh" that of the seventh; it says
// how many words tell it.
func (r *reading) grade(i int) (school string, n int) {
	if !r.is(i, "kelas|grade|grades|year") {
		return "", 0
	}
	n = 1
	for j := i + 1; j < len(r.t); j++ {
		if c, taken := word.Count(r.plain(), j); taken > 0 && c >= 1 && c <= 12 {
			switch {
			case c <= 6:
				school = "sd"
			case c <= 9:
				school = "smp"
			default:
				school = "sma"
			}
			n = j + taken - i
			j += taken - 1
			continue
		}
		if !r.is(j, "sampai|hingga|dan|-|to|and") {
			break
		}
	}
	if school == "" {
		return "", 0
	}
	return school, n
}
