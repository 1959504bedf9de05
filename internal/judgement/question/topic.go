package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// topic is a matter that reports have a term for and people speak of in other
// words: which words bring it up, and which may stand beside them.
type topic struct {
	share, count string       // indicators of the catalogue: its rate, its number; one may be empty
	triggers     [][][]string // any of them: all of its words, each with alternatives
	field        map[string]bool
	alone        map[string]bool // words that bring it up without another
	absent       bool            // the catalogue has nothing of the kind
	torn         bool            // it has more than one thing of the kind
}

// commonTopics are everyday Indonesian and English for what all regions of
// Indonesia report on, and name no place; bank/README.md tells the form.
var commonTopics = bank("topic", "common", "common_more")

// loose are words of talk that say nothing about what is counted; they are
// left aside only when a topic carries the question.
var loose = word.Set(`often merasakan menikmati mendapat mendapatkan memperoleh memakai menggunakan mempunyai berada kehidupan keadaannya situasi kenyataannya faktanya nyatanya jadinya akhirnya intinya pokoknya kotanya daerahnya wilayahnya masyarakatnya warganya orangnya milik kepunyaan punyaan konon kayaknya sepertinya rasanya masalah perkara persoalan soal usah toh kek deh loh nih sebanyaknya tahunan selalu nowadays lately currently presently folks town ourselves truly ended managed happens happened experience experienced suffer suffering suffered affected altogether overall roughly anyway basically secepat sebesar sebanyak setinggi serendah kelewat terlalu sekali amat gara karena akibat enough bother ramai2 ketahuan ketemu kelihatan tampak muncul sehabis setelah sesudah sewaktu pas tepi pinggir dekat sini situ sana pihak bareng begitu kurang lebih kira mungkin tersebut ujung akhirnya total per tahunnya bulannya sehari hari makin yah tuh gak ayo
mestinya kabarnya situasinya gerangan sih perihal ada berapaan sejumlah banyaknya jumlahnya nilainya persisnya persentasenya tinggal sisa tersisa sisanya nasib nasibnya sebenarnya sebetulnya ternyata memang katanya rupanya buah biji urusan orang warga portion share proportion folks proporsi bagian persisnya kira totalnya punya kena
gimana cerita ceritanya terus maju mundur real sungguh betul benar actually really roughly around exactly still so just right here sini kami milik lewat selama ternyata beneran yang sampai sekian such many much number there`)

func readTopics(a *Asker) []topic {
	var out []topic
	ours := strings.Count(commonTopics, "\n")
	for n, l := range strings.Split(commonTopics+thesaurus, "\n") {
		parts := strings.SplitN(l, " : ", 3)
		if len(parts) != 3 {
			continue
		}
		share, count, _ := strings.Cut(parts[0], "//")
		t := topic{field: fieldOf(parts[2])}
		t.find(a, share, count)
		if t.absent = t.share == "" && t.count == ""; t.absent && n < ours {
			continue
		}
		triggers := strings.Split(parts[1], ";")
		if n >= ours {
			triggers = append(triggers, t.terms(share, count)...)
		}
		for _, trigger := range triggers {
			var all [][]string
			for _, w := range strings.Split(strings.TrimSpace(trigger), "+") {
				var words []string
				for _, x := range strings.Split(w, "/") {
					if x != "berapa" && x != "how" && x != "many" {
						words = append(words, affixed(x)...)
					}
				}
				if len(words) == 0 {
					continue
				}
				all = append(all, words)
				for _, x := range words {
					a.vocabulary.known(x)
					t.field[x] = true
				}
			}
			t.triggers = append(t.triggers, all)
			if n >= ours && len(all) == 1 {
				t.sure(all[0])
			}
		}
		for w := range t.field {
			a.vocabulary.known(w)
		}
		if i := slices.IndexFunc(out, func(o topic) bool { return !t.absent && o.share == t.share && o.count == t.count }); i >= 0 {
			out[i].torn = out[i].torn || t.torn
			out[i].sure(sortedKeys(t.alone))
			out[i].triggers = append(out[i].triggers, t.triggers...)
			for w := range t.field {
				out[i].field[w] = true
			}
			continue
		}
		out = append(out, t)
	}
	return out
}

// add finds the indicator that a term means in the catalogue.
func (t *topic) add(a *Asker, term string) {
	if term == "" {
		return
	}
	r := &reading{a: a}
	for _, x := range word.Tokens(term) {
		r.t = append(r.t, token{Token: x, typed: x.Text, concept: a.vocabulary.conceptOf(x.Text)})
	}
	r.findNames()
	var id string
	for _, m := range r.found {
		if m.kind != anIndicator || len(m.rivals) > 0 || id != "" {
			return
		}
		id = m.id
	}
	for _, x := range r.t {
		if x.by == unexplained && !generics[x.Text] && !x.small() {
			return
		}
	}
	switch x := a.indicators[id]; {
	case id == "", freed(x.Name) && !freed(term):
	case x.Additive && x.Unit != "%":
		if t.count == "" {
			t.count = id
		}
	case t.share == "":
		t.share = id
	}
}

// freed says whether the name is of those who are rid of something: a village
// without open defecation is no defecation.
func freed(name string) bool {
	return slices.ContainsFunc(nameWords(name), func(w string) bool { return w == "bebas" || w == "stop" || w == "odf" || w == "sbs" || w == "free" })
}

func (t *token) small() bool { return stopInNames[t.Text] }
