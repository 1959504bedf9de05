package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// phrase is one way to name an indicator.
type phrase struct {
	indicator string
	words     []phraseWord
	numeral   bool // has a number in it
	rank      int  // 0 the city's own words, 1 ours
}

type phraseWord struct {
	text, concept string
	needed        bool // the phrase does not mean the indicator without it
	small         bool // a joining word
}

// indicatorPhrases builds every way to name an indicator: its own words and
// aliases, with acronyms put in and written out, and its initials.
func (a *Asker) indicatorPhrases() {
	all := append([]Indicator{}, a.catalogue.Indicators...)
	taken := map[string]phrase{}
	add := func(id, s string, rank int) {
		if ofMoney(s) {
			return
		}
		if other, ok := taken[s]; ok {
			if other.indicator != id && other.rank > 0 && rank > 0 { // short for two things: it names neither
				a.phrases = slices.DeleteFunc(a.phrases, func(p phrase) bool { return p.rank > 0 && p.indicator == other.indicator && p.said() == s })
			}
			return
		}
		taken[s] = phrase{indicator: id, rank: rank}
		a.phrases = append(a.phrases, newPhrase(id, s, rank))
		a.vocabulary.name(strings.Fields(s))
	}
	for _, x := range all {
		for _, s := range spellings(x.Name, append([]string{x.NameEN}, x.Aliases...)) {
			add(x.ID, s, 0)
		}
	}
	for _, x := range all {
		for _, s := range spellings(x.Name, append([]string{x.NameEN}, x.Aliases...)) {
			for _, pair := range acronyms {
				for k := range 2 {
					if other, ok := replaced(s, pair[k], pair[1-k]); ok {
						add(x.ID, other, 1)
					}
				}
			}
			for _, other := range append(served(s), numbered(s, x.NameEN)...) {
				add(x.ID, other, 1)
			}
			// what stands behind a joining word is said apart: "akta kelahiran"
			if i := strings.Index(s, " usia "); i > 0 && !strings.Contains(s[i:], " yang ") && !personHeads[s[strings.LastIndexByte(s[:i], ' ')+1:i]] {
				add(x.ID, s[:i], 1)
			}
		}
		if words := nameWords(x.Name); len(words) >= 3 {
			if i := initialsOf(words); len(i) >= 3 && !knownShort[i] && !a.vocabulary.has(i) && !otherWords[i] {
				add(x.ID, i, 1)
			}
		}
	}
	a.termNames(func(id, s string) { add(id, s, 1) })
	for _, x := range all {
		if len(x.Measures) == 0 || !slices.Contains(x.Measures, Reported) {
			continue
		}
		for _, s := range spellings(x.Name, x.Aliases) {
			if s == "penduduk" || s == "jumlah penduduk" {
				a.population = x.ID
			}
		}
	}
	a.hold()
}

// numbered is the name with English words in the plural that its English name
// has: an alias "hotspot" is also said "hotspots".
func numbered(s, english string) []string {
	en := nameWords(english)
	words := strings.Fields(s)
	changed := false
	for i, w := range words {
		if len(w) >= 4 && slices.Contains(en, w+"s") {
			words[i] += "s"
			changed = true
		}
	}
	if !changed {
		return nil
	}
	return []string{strings.Join(words, " ")}
}

// said is the phrase as one text.
func (p *phrase) said() string {
	words := make([]string, 0, len(p.words))
	for _, w := range p.words {
		words = append(words, w.text)
	}
	return strings.Join(words, " ")
}

func initialsOf(words []string) string {
	out := ""
	for _, w := range words {
		if !stopInNames[w] {
			out += w[:1]
		}
	}
	return out
}

// replaced puts one phrase for another where it stands as whole words.
func replaced(s, from, to string) (string, bool) {
	padded := " " + s + " "
	i := strings.Index(padded, " "+from+" ")
	if i < 0 {
		return "", false
	}
	return strings.TrimSpace(padded[:i] + " " + to + padded[i+len(from)+1:]), true
}

func newPhrase(id, s string, rank int) phrase {
	p := phrase{indicator: id, rank: rank}
	needed := 0
	for _, w := range strings.Fields(s) {
		pw := phraseWord{text: w, concept: concept(w), small: stopInNames[w]}
		pw.needed = !pw.small && !generics[w] && !quantities[w]
		p.numeral = p.numeral || w[0] >= '0' && w[0] <= '9'
		if pw.needed {
			needed++
		}
		p.words = append(p.words, pw)
	}
	for i := range p.words {
		if w := &p.words[i]; w.needed && (soft[w.text] && needed > 2 || existing[w.text] && needed > 1) {
			w.needed = false
			needed--
		}
	}
	if needed == 0 {
		for i := range p.words {
			p.words[i].needed = !p.words[i].small
		}
	}
	return p
}

// existing are words that say no more than that a thing is there and known of.
var existing = word.Set("terpasang tercatat terdaftar ditemukan dilaporkan tersedia installed registered recorded reported found")

// soft are words that a longer name does without when people say it.
var soft = word.Set("perekaman kepemilikan kunjungan penerimaan kepesertaan peserta visits collected realised installed terpasang tercatat terdaftar registered recorded terbit issued")

// ofMoney says whether a name is made of words for money alone: such a thing is
// the built-in budget, whatever indicator a city may keep of it.
func ofMoney(s string) bool {
	for _, w := range strings.Fields(s) {
		if !moneyWords[w] && !stopInNames[w] && !shareHeads[w] && !countHeads[w] && !plainHeads[w] {
			return false
		}
	}
	return true
}

var moneyWords = word.Set(`anggaran pagu belanja apbd budget budgets serapan penyerapan realisasi absorption spending expenditure daerah daya serap keuangan`)

// quantities say in what a thing is measured; a name without them mostly
// still means it.
var quantities = word.Set("rata el elektronik electronic panjang luas volume tonase rasio daerah kota kabupaten kondisi length area tonnage ratio city masyarakat citizen citizens")

// hold makes every word of a phrase needed where what would be left without
// its generic words is also part of another indicator's name.
func (a *Asker) hold() {
	for i := range a.phrases {
		p := &a.phrases[i]
		dropped := false
		for _, w := range p.words {
			dropped = dropped || !w.needed && !w.small
		}
		if !dropped {
			continue
		}
		for j := range a.phrases {
			if q := &a.phrases[j]; q.indicator != p.indicator && p.within(q) {
				for k := range p.words {
					if !generics[p.words[k].text] || eventHeads[p.words[k].text] {
						p.words[k].needed = !p.words[k].small
					}
				}
				break
			}
		}
	}
}

// within says whether all that p needs also stands in q.
func (p *phrase) within(q *phrase) bool {
	for _, w := range p.words {
		if w.needed && !slices.ContainsFunc(q.words, func(x phraseWord) bool { return x.concept == w.concept }) {
			return false
		}
	}
	return true
}
