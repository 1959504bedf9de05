package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// vocabulary is the closed set of words a question may be made of, over one
// catalogue.
type vocabulary struct {
	all      map[string]bool     // every word
	named    map[string]bool     // words of names in the catalogue
	place    map[string]bool     // first words of names of areas
	pairs    map[string]bool     // two words that stand together in a name
	behind   map[string][]string // words of names behind a word
	before   map[string][]string // and before one
	byLength [][]string          // words that may be meant by a typing error
	concepts map[string]string   // of every word
	spoken   map[string]bool     // words of paraphrases
	stems    map[string]bool     // concepts of words of names
	deeds    map[string]string   // concepts of verbs in names by their root
	office   func(string) bool   // says whether a word is short for an agency
}

func newVocabulary() *vocabulary {
	v := &vocabulary{
		all: map[string]bool{}, named: map[string]bool{}, place: map[string]bool{}, pairs: map[string]bool{},
		byLength: make([][]string, 32), concepts: map[string]string{}, stems: map[string]bool{}, deeds: map[string]string{}, spoken: map[string]bool{}, behind: map[string][]string{}, before: map[string][]string{},
	}
	for _, list := range []map[string]bool{fillers, cues, generics} {
		for w := range list {
			v.add(w)
		}
	}
	for w := range synonyms {
		v.concepts[w] = concept(w)
	}
	for _, list := range [...]map[string]bool{tellings, purposeWords, politeWords, word.Set(strings.ReplaceAll(purposeTails+"|"+occasionWith+"|"+wanted, "|", " "))} {
		for w := range list {
			if len(w) > 3 {
				v.known(w)
			}
		}
	}
	return v
}

// known keeps a word from being mended into another.
func (v *vocabulary) known(w string) {
	if w != "" {
		v.spoken[w] = true
	}
}

func (v *vocabulary) add(w string) {
	v.all[w] = true
	v.concepts[w] = v.conceptOf(w)
}

// name adds the words of a name.
func (v *vocabulary) name(words []string) {
	for i, w := range words {
		v.add(w)
		v.named[w] = true
		v.stems[v.concepts[w]] = true
		v.deed(w)
		if i > 0 {
			if pair := words[i-1] + " " + w; !v.pairs[pair] {
				v.pairs[pair] = true
				v.behind[words[i-1]] = append(v.behind[words[i-1]], w)
				v.before[w] = append(v.before[w], words[i-1])
			}
		}
	}
}

// seal builds what typing errors are held against.
func (v *vocabulary) seal() {
	list := sortedKeys(v.all)
	for _, w := range list {
		if len(w) >= 4 && len(w) < len(v.byLength) {
			v.byLength[len(w)] = append(v.byLength[len(w)], w)
		}
	}
}

func (v *vocabulary) has(w string) bool { return v.all[w] || word.IsNumeral(w) }

func (v *vocabulary) conceptOf(w string) string {
	if superlatives[w] != "" || commands[w] {
		return w // "terluas" is no part of a name with "luas", nor "jumlahkan" of one with "jumlah"
	}
	if c, ok := v.concepts[w]; ok {
		return c
	}
	if c := v.doing(w); c != "" {
		return c
	}
	return concept(w)
}

// derived says whether a word is a form of one in a name: "memiskinkan",
// "flooded". Such a word is spelt as meant.
func (v *vocabulary) derived(w string) bool {
	if _, ok := synonyms[w]; ok {
		return true
	}
	if v.doing(w) != "" {
		return true
	}
	s := stem(w)
	return s != w && (roots[s] || v.stems[v.conceptOf(s)])
}

// correct finds the one word of the vocabulary that w must be a typing error
// of. Short words and places are not guessed at: a place that does not exist
// must not become its neighbour.
func (v *vocabulary) correct(w string) (string, bool) {
	n := len(w)
	if n < 4 || n >= 30 {
		return "", false
	}
	limit := 1
	if n >= 8 {
		limit = 2
	}
	best, least, tie := "", 100, false
	for l := max(4, n-limit); l <= n+limit && l < len(v.byLength); l++ {
		for _, c := range v.byLength[l] {
			d := word.Distance(w, c, limit)
			if d > limit || !v.plausible(w, c, d) {
				continue
			}
			cost := 10 * d
			if w[0] != c[0] {
				cost += 5
			}
			if w[n-1] != c[l-1] {
				cost++
			}
			if sameLetters(w, c) || leftOut(w, c) {
				cost -= 3
			}
			if everyday[c] {
				cost -= 2
			}
			switch {
			case cost < least:
				best, least, tie = c, cost, false
			case cost == least && c != best:
				tie = tie || v.concepts[c] != v.concepts[best] || v.place[c] || v.place[best]
			}
		}
	}
	return best, best != "" && !tie
}

// commands say what to do with figures and name none.
var commands = word.Set(`jumlahkan totalkan bandingkan urutkan tampilkan tunjukkan hitung hitungkan gabungkan dibandingkan menghitung membandingkan`)

// everyday are the words most questions have; where nothing else decides, one
// of them is meant.
var everyday = word.Set(`berapa tahun bulan jumlah sampai dengan dari untuk bandingkan perbandingan perkembangan tren kecamatan kelurahan tertinggi terendah terbanyak anggaran realisasi target capaian daftar tampilkan
what which many much show compare between highest lowest year month from with average`)

// plausible says whether c may be what w was meant to be at distance d.
func (v *vocabulary) plausible(w, c string, d int) bool {
	if len(w) <= 5 && !strings.ContainsAny(w, "aeiou") && !strings.ContainsAny(c, "aeiou") {
		return false // one acronym is not another misspelt
	}
	n, l := len(w), len(c)
	if d == 2 && (w[0] != c[0] || l < 8 || n == l && !sameLetters(w, c) && !nearKeys(w, c)) {
		return false // "perdarahan" is no "pertanahan"
	}
	if w[0] != c[0] && (n < 6 || l < n) && !swapped(w, c) {
		return false
	}
	if !v.named[c] && !everyday[c] && n <= 5 && d == 1 && !slip(w, c) {
		return false
	}
	if n <= 4 || l <= 4 { // a letter left out, doubled or swapped, never exchanged
		return swapped(w, c) || l > n && n >= 4 && (v.named[c] || slip(w, c) || everyday[c]) || n > l && doubled(w)
	}
	if v.place[c] && n == l && d == 1 && l < 6 {
		return swapped(w, c)
	}
	return true
}

// slip says whether w is c with the commonest errors of fingers: neighbours
// swapped, a letter doubled, a vowel left out, a key beside the right one.
func slip(w, c string) bool {
	switch {
	case len(w) == len(c):
		if sameLetters(w, c) {
			return true
		}
		for i := range len(w) {
			if w[i] != c[i] {
				return beside(w[i], c[i])
			}
		}
		return true
	case len(w) > len(c):
		return doubled(w)
	default:
		i := 0
		for i < len(w) && w[i] == c[i] {
			i++
		}
		return strings.IndexByte("aeiou", c[i]) >= 0
	}
}

// nearKeys says whether letters that differ are vowels or beside each other on
// the keyboard, or swapped.
func nearKeys(w, c string) bool {
	for i := 0; i < len(w); i++ {
		switch {
		case w[i] == c[i]:
		case i+1 < len(w) && w[i] == c[i+1] && w[i+1] == c[i]:
			i++
		case beside(w[i], c[i]), vowel(w[i]) && vowel(c[i]):
		default:
			return false
		}
	}
	return true
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// beside says whether two keys touch in a row of the keyboard.
func beside(a, b byte) bool {
	for _, row := range [...]string{"qwertyuiop", "asdfghjkl", "zxcvbnm"} {
		i, j := strings.IndexByte(row, a), strings.IndexByte(row, b)
		if i >= 0 && j >= 0 && (i-j == 1 || j-i == 1) {
			return true
		}
	}
	return false
}

func swapped(a, b string) bool { return len(a) == len(b) && sameLetters(a, b) }

// sameLetters says whether two words are made of the same letters.
func sameLetters(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	var n [256]int8
	for i := range len(a) {
		n[a[i]]++
		n[b[i]]--
	}
	return n == [256]int8{}
}

// leftOut says whether w is c with letters left out.
func leftOut(w, c string) bool {
	i := 0
	for j := 0; j < len(c) && i < len(w); j++ {
		if w[i] == c[j] {
			i++
		}
	}
	return i == len(w) && len(w) < len(c)
}

func doubled(w string) bool {
	for i := 1; i < len(w); i++ {
		if w[i] == w[i-1] {
			return true
		}
	}
	return false
}
