package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// attendants are words that may stand beside a thing that is told already.
var (
	attendantLines = bank("beside", "attendant")
	attendants     = lookup(attendantLines)
)

// mayAttend says whether the word may stand beside the indicator in talk.
func (r *reading) mayAttend(w, id string) bool {
	if negations[w] || superlatives[w] != "" {
		return false
	}
	for _, with := range r.a.attending[id] {
		if with[w] {
			return true
		}
	}
	return false
}

// attendantsOf are the sets of words that may attend an indicator.
func attendantsOf(x Indicator) []map[string]bool {
	var out []map[string]bool
	seen := map[string]bool{}
	for _, n := range append(nameWords(x.Name), nameWords(x.NameEN)...) {
		if c := concept(n); !seen[c] && attendants[c] != nil {
			seen[c] = true
			out = append(out, attendants[c])
		}
	}
	return out
}

// agents are those who do what is done for all, behind the verb of it.
const agents = "negara|pemerintah|pemda|pemkot|pemkab|dinas|petugas|satpol|polisi|aparat|bupati|walikota|wali|camat|lurah|dewan|dprd|damkar|bidan|dokter|puskesmas|kota|kabupaten|government|state|officers|officials"

// agentAt says whether the word only says by whom a thing is done: "diurus
// negara", "disahkan bupati", "dari pemerintah".
func (r *reading) agentAt(i int) bool {
	if !r.is(i, agents) || i == 0 || r.is(i+1, "yang|who") {
		return false
	}
	w := r.text(i - 1)
	return r.is(i-1, "oleh|dari|by") || len(w) > 5 && strings.HasPrefix(w, "di") && !things[w] || r.is(i-1, agents) && r.agentAt(i-1)
}

// inPlaces says whether the word only says that it is so in places all over:
// "di kampung-kampung", "in the villages".
func (r *reading) inPlaces(i int) bool {
	if r.is(i+1, "mana|manakah|apa|yang") {
		return false
	}
	return r.is(i, "kampung|desa|lingkungan|villages|neighbourhoods|neighborhoods") && (r.is(i-1, "di|ke|in") || r.is(i-1, "the|our") && r.is(i-2, "in"))
}

// paced says whether the word is how fast or diligently something is done, of
// whoever does it most: "paling lambat membereskan".
func (r *reading) paced(i int) bool {
	return r.is(i, slow+"|"+diligent) && r.is(i-1, "paling|ter")
}

const (
	slow     = "lambat|lelet|lamban|lemot|malas|seret|lalai|abai|molor"
	diligent = "cepat|rajin|gesit|getol|tertib|patuh|taat|disiplin|sigap|tanggap|rapi"
)

// pace orders offices and places by how far they came with what they have to
// do, where that is asked for as who is slowest at it.
func (r *reading) pace() {
	ids := r.ids(anIndicator)
	if r.order != "" || len(ids) != 1 || timed[r.a.indicators[ids[0]].Unit] || r.a.indicators[ids[0]].Polarity == "down" {
		return
	}
	switch {
	case r.cue("paling|ter "+slow) >= 0:
		r.order = "asc"
	case r.cue("paling|ter "+diligent) >= 0:
		r.order = "desc"
	}
}

// weighs says whether it is asked how much of the unit there is: "berapa ton".
func (r *reading) weighs(unit string) bool {
	if !among("ton|kg|liter|kuintal|butir", unit) {
		return false
	}
	for i := range r.t {
		if r.is(i, "ton|kg|kilo|liter|kuintal|butir|tonnes|tons|litres|kilos") && (r.is(i-1, "berapa|many") || r.is(i+1, "berapa")) && r.unitWord(i, unit) {
			return true
		}
	}
	return false
}

// inTalk are small words that may stand inside an expression of talk.
var inTalk = word.Set(`sudah telah masih sedang nya yang itu ini lagi juga pernah bisa dapat akan mau baru lalu dan atau have has had been was were is are already still`)
