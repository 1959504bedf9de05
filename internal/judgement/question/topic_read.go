package question

import (
	"cmp"
	"slices"

	"nyata/internal/ground/word"
)

// bringUp makes mentions of the topics that the question brings up: one, or
// two where the one is thought to explain the other. It marks what they
// explain, and says whether there is one.
func (r *reading) bringUp() bool {
	causal := r.peek("karena|makanya|sehingga|because|menyebabkan|gara|akibat|disebabkan") >= 0
	first := r.topicOf(nil, causal)
	if first == nil || r.countsParts(first) {
		return false
	}
	r.topics = append(r.topics, first)
	if causal {
		if second := r.topicOf(first, false); second != nil {
			r.topics = append(r.topics, second)
		}
	}
	r.tagged()
	for i := range r.t {
		if r.t[i].by != unexplained || r.t[i].Kind != word.Letters {
			continue
		}
		if r.is(i, "paling|most") && extremes[r.text(i+1)] == "" && (r.inField(i+1) || i+1 < len(r.t) && r.t[i+1].by == ofIndicator) {
			r.t[i].by, r.order = ofCue, "desc"
			continue
		}
		if r.inField(i) && !r.shaping(i) {
			r.t[i].by = filler
		}
	}
	slices.SortStableFunc(r.found, func(a, b mention) int { return cmp.Compare(a.first(), b.first()) })
	return r.asks()
}

// asks says whether something is asked at all, not only spoken of.
func (r *reading) asks() bool {
	return len(r.periods) > 0 || len(r.ids(anArea)) > 0 || len(r.ids(anAgency)) > 0 || r.order != "" || r.peek("berapa|seberapa|how|what|which|why|kenapa|mana|persen|percent|bandingkan|perbandingan|tren|perkembangan|apakah|apa|can|do|does|did|are|is|karena|because|penyebab|gimana|bagaimana|naik|turun|makin|%") >= 0 || r.calledFor()
}

// calledFor says whether the question is only the name of what is wanted, as
// people type it: "orang dewasa yang sudah difoto", "persentase keluarga …". What
// somebody complains of is none.
func (r *reading) calledFor() bool {
	words := 0
	for i := range r.t {
		if r.t[i].Kind == word.Letters {
			words++
		}
	}
	return r.peek("banget|sekali|semua|terus|melulu|mulu|saja|kok|kasihan|takut|sih|parah|bosan|capek|kami|saya|tolonglah|please") < 0 &&
		(words <= 6 || r.peek("yang|who|whose|that|angka|nilai|skor|score|data|jumlah|tingkat|sekarang|kini|now") >= 0 || r.shareSaid())
}

// shaping says whether a word may shape the plan even inside a topic.
func (r *reading) shaping(i int) bool {
	return shareHeads[r.text(i)] || superlatives[r.text(i)] != "" || r.is(i, "paling|berapa|persen|tidak|yang|di|per") ||
		(extremes[r.text(i)] != "" && r.is(i-1, "paling|most")) || r.grouping(i)
}

// officeAsked says whether an office is asked for by a word that is of others too:
// "kantor mana".
func (r *reading) officeAsked(i int) bool {
	return r.is(i, "kantor|badan|lembaga") && r.is(i+1, "mana|manakah")
}

// grouping says whether the answer is asked for by kecamatan, office or the like.
func (r *reading) grouping(i int) bool {
	return (levels[r.text(i)] != "" || agencyWords[r.text(i)] || r.officeAsked(i)) && (r.is(i+1, "mana|manakah|apa") || r.is(i-1, "which|what|per|tiap|setiap|each|every|by|antar|among|across"))
}

// inField says whether one of the topics explains the word.
func (r *reading) inField(i int) bool {
	return i < len(r.t) && slices.ContainsFunc(r.topics, func(t *topic) bool {
		return t.explains(&r.t[i])
	})
}

// topicOf is the one topic brought up most clearly, other than one that was
// taken; it marks the words that do.
func (r *reading) topicOf(taken *topic, two bool) *topic {
	var best *topic
	var at []int
	fewest := 1000
	most, tie := 0, false
	var rivals []broughtUp
	for _, b := range r.broughtUp() {
		t := b.topic
		if t == taken {
			continue
		}
		if t.absent || r.indicatorOf(t) == "" {
			rivals = append(rivals, b)
			continue
		}
		for _, k := range b.triggers {
			trigger := t.triggers[k]
			places := r.triggered(trigger)
			if places == nil {
				continue
			}
			weight, hits := 10*len(places), len(places)
			for _, i := range places {
				if levels[r.text(i)] != "" || agencyWords[r.text(i)] {
					weight -= 5 // it may be what the answer is parted by
				}
			}
			for i := range r.t {
				if w := r.t[i].Text; r.t[i].by == unexplained && !slices.Contains(places, i) && (t.field[w] || t.field[r.t[i].typed] || t.field[word.Bare(r.t[i].typed)]) {
					weight += 2
					if !fillers[w] && !loose[w] && !generics[w] && r.t[i].Kind == word.Letters && !stopInNames[w] {
						hits++
					}
				}
			}
			if hits < 2 && !(len(trigger) == 1 && t.bySelf(&r.t[places[0]])) {
				continue // one word alone brings up nothing
			}
			left := r.leftOver(t, places)
			switch {
			case left < fewest, left == fewest && weight > most:
				best, at, most, fewest, tie = t, places, weight, left, false
			case left == fewest && weight == most && r.indicatorOf(best) != r.indicatorOf(t):
				tie = true
			}
		}
	}
	if best == nil || tie && !two || r.outdone(best, at, rivals) {
		return nil
	}
	slices.Sort(at)
	for _, i := range at {
		r.t[i].by = ofIndicator
	}
	r.found = append(r.found, mention{kind: anIndicator, id: r.indicatorOf(best), at: at})
	return best
}

// triggered says where the words of a trigger stand, each once; nil when one
// is missing.
func (r *reading) triggered(trigger [][]string) []int {
	var at []int
	for _, words := range trigger {
		i := r.firstOf(words)
		if i < 0 || slices.Contains(at, i) {
			return nil
		}
		at = append(at, i)
	}
	return at
}

// indicatorOf chooses between the rate and the number of a topic.
func (r *reading) indicatorOf(t *topic) string {
	share, counted := r.shareSaid(), r.numberSaid()
	switch {
	case share:
		return t.share
	case (counted || r.hereMany()) && t.count != "":
		return t.count
	case t.share != "":
		return t.share
	case t.torn && !counted:
		return ""
	default:
		return t.count
	}
}

// shareSaid says whether a part of a whole is asked for.
func (r *reading) shareSaid() bool {
	if r.shares == 0 {
		r.shares = unsaid
		if slices.ContainsFunc(r.t, func(x token) bool {
			return shareHeads[x.Text] || x.Text == "%" || x.Text == "portion" || x.Text == "proporsi"
		}) {
			r.shares = said
		}
	}
	return r.shares == said
}

// numberSaid says whether a number of people or things is asked for.
func (r *reading) numberSaid() bool {
	if r.numbers == 0 {
		r.numbers = unsaid
		for i := range r.t {
			if r.mostOf(i) || r.is(i, "berapa|many|jumlah|number|banyak") && r.is(i+1, "orang|warga|banyak|anak|jiwa|bocah|balita|people|children|kids|keluarga|rumah|penduduk|bayi|babies|perempuan") || r.is(i, "many|jumlah") {
				r.numbers = said
			}
		}
	}
	return r.numbers == said
}

// mostOf says whether the token begins the most or the fewest of something: "paling
// banyak", "terbanyak". That is a number, not a rate.
func (r *reading) mostOf(i int) bool {
	return r.is(i, "terbanyak|tersedikit|fewest") || r.is(i, "paling") && r.is(i+1, "banyak|sedikit")
}

// heard is whether the words of a question say something; unknown until it is
// asked.
type heard int8

const (
	unsaid heard = iota + 1
	said
)
