package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// sense is what a word or a few words of daily talk stand for in the language
// of reports: "kencing manis" for diabetes, "sebagaimana mestinya" for
// "sesuai standar". Unlike a topic it tells of no indicator: the names in the
// catalogue decide, and every word of the question must go into one of them.
type sense struct {
	phrase []string   // roots of its words
	alone  string     // the word, when it is one
	means  [][]string // any of them: concepts, all of which must be in the name
}

// senses are by the root of their first word.
var (
	senseLines = bank("sense",
		"people", "place", "work", "state", "act", "more", "deed", "who", "ground", "trade", "wide", "further",
		"common", "kind", "acting")
	senses = readSenses(senseLines)
)

// readSenses reads lines "terms in reports | or others : talk; talk". They are
// by the root of their first word, longer ones first.
func readSenses(text string) map[string][]sense {
	out := map[string][]sense{}
	for _, l := range splitLines(text) {
		var means [][]string
		for _, term := range strings.Split(l[0], "|") {
			var concepts []string
			for _, w := range strings.Fields(term) {
				if !stopInNames[w] {
					concepts = append(concepts, concept(w))
				}
			}
			means = append(means, concepts)
		}
		for _, said := range strings.Split(l[1], ";") {
			var phrase []string
			for _, w := range strings.Fields(said) {
				if among("sudah|telah|yang|sedang|yg", w) && len(phrase) == 0 && w != strings.TrimSpace(said) {
					continue // an expression begins with a word of its own
				}
				phrase = append(phrase, talkRoot(word.Plain(w)))
			}
			if len(phrase) > 0 {
				x := sense{phrase: phrase, means: means}
				if len(phrase) == 1 {
					x.alone = strings.TrimSpace(said)
				}
				out[phrase[0]] = append(out[phrase[0]], x)
			}
		}
	}
	for k := range out {
		slices.SortStableFunc(out[k], func(a, b sense) int { return len(b.phrase) - len(a.phrase) })
	}
	return out
}

// talkRoots are roots of the words that senses are made of, beside roots.
var talkRoots = word.Set(`betul benah sakit derita idap obat rawat sembuh urus pulih gali tambal mulus lubang suntik angkut kumpul jatah kawin pinggir tabrak gusur bakar celaka robek reyot jebol roboh bobrok lapuk
komplain protes keluh lapor curhat nganggur tani laut panen jala kerja gaji upah bayar setor pungut dagang jual beli mahal murah tinggal huni kontrak pindah datang lahir mati tewas wafat hidup
lolos lulus laik telat molor tunda ngaret tepat jawab tanggap balas tuntas selesai kelar beres`)

// talkRoot is the root of a word of daily talk.
func talkRoot(w string) string {
	if talkRoots[w] || roots[w] {
		return w
	}
	return word.Stem(w, func(x string) bool { return roots[x] || talkRoots[x] })
}

// everybody may be spoken of with anything that happens to people.
var everybody = word.Set(`orang warga warganya penduduk masyarakat rakyat people residents citizens folks inhabitants kita kami kota kabupaten daerah pemerintah pemkot pemkab pemda city town regency government our we us here sini situ setempat
regencys citys towns pihak para kalangan oleh sama dari dengan ke di kepada terhadap yang telah sudah udah lagi masih ini itu sekarang tersebut punya ada dapat bisa mau akan buah biji kali orangnya pemerintahan their they who has have had been was were got get gets getting tapi but namun malah justru`)

// talk keeps the words of senses from being mended into words of names.
func (a *Asker) talk() {
	for _, list := range senses {
		for _, s := range list {
			for _, w := range s.phrase {
				a.vocabulary.known(w)
			}
		}
	}
	for w := range everybody {
		a.vocabulary.known(w)
	}
}
