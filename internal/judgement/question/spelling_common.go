package question

import (
	"nyata/internal/ground/word"
)

// behindPlace are the words behind which a name is expected: a place or an
// office that nobody knows must not become a word that carries no condition.
const behindPlace = "di|ke|kota|kabupaten|kab|kecamatan|kec|kelurahan|kel|desa|kampung|provinsi|dinas|badan|kantor|dusun|pulau|sungai|in|at|near|city|district|village"

// commonFillers are the words that most questions are put with and that carry
// no condition, so that an error in one of them asks for nothing else.
var commonFillers = word.Set(`yang dari pada untuk dengan itu ini adalah apakah berapa berapakah bagaimana bagaimanakah tolong mohon data datanya angka informasi tampilkan tunjukkan sebutkan minta meminta sampaikan saya kami kita
serta juga masih sudah telah tersebut terdapat terjadi tercatat dalam oleh tentang mengenai terkait ingin tahu mengetahui lihat melihat seberapa dapat selamat terima kasih
what which show please there been have with from about would could thank thanks know want tell were this that`)

// meantFiller is the common word that w must be meant to be: one letter away, as
// fingers err, while no other word that is known of anything is as near. Empty
// where there is none.
func (v *vocabulary) meantFiller(w string) string {
	if len(w) < 4 || known(w) || v.office != nil && v.office(w) {
		return ""
	}
	found := ""
	for _, c := range sortedFillers {
		if !slipOf(w, c) {
			continue
		}
		if found != "" {
			return ""
		}
		found = c
	}
	if found == "" {
		return ""
	}
	for _, set := range [...]map[string]bool{v.all, v.spoken, otherWords, elsewhere, roots, talkRoots, gistRoots} {
		for c := range set {
			if n := len(c) - len(w); c != found && n >= -1 && n <= 1 && !fillers[c] && word.Distance(w, c, 1) <= 1 {
				return "" // the answer is the same in whatever order they are looked at
			}
		}
	}
	return found
}

// sortedFillers are the common words long enough that one letter does not make
// them another.
var sortedFillers = func() []string {
	var out []string
	for _, w := range sortedKeys(commonFillers) {
		if len(w) >= 5 || w == "yang" || w == "what" {
			out = append(out, w)
		}
	}
	return out
}()

// known says whether a word means something, in names or in talk.
func known(w string) bool {
	s := stem(w)
	return fillers[w] || roots[w] || talkRoots[w] || gistRoots[w] || synonyms[w] != "" || s != w && (roots[s] || talkRoots[s])
}

// slipOf says whether w is c with one letter left out, doubled, swapped with its
// neighbour or, in a longer word, hit beside its key.
func slipOf(w, c string) bool {
	switch n := len(c) - len(w); {
	case w[0] != c[0] && w[0] != c[1]:
		return false
	case n == 1:
		return leftOut(w, c) && (w[0] == c[0] || len(c) > 6)
	case n == -1:
		return leftOut(c, w) && doubled(w) && w[0] == c[0]
	case n == 0 && word.Distance(w, c, 1) == 1:
		return w[0] == c[0] && (sameLetters(w, c) || len(w) >= 6 && slip(w, c))
	}
	return false
}
