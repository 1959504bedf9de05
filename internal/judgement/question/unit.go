package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// perUnit takes "per kapita", "per 100.000 penduduk" where the one thing asked
// for is counted so already: that is its unit and no ratio.
func (r *reading) perUnit(indicators []string) bool {
	if len(indicators) == 0 || len(indicators) > 2 || len(indicators) == 2 && !slices.Contains(indicators, r.a.population) {
		return false
	}
	id := indicators[0]
	if id == r.a.population && len(indicators) == 2 {
		id = indicators[1]
	}
	_, below, ok := strings.Cut(" "+word.Fold(r.a.indicators[id].Unit), "/")
	if !ok {
		if _, below, ok = strings.Cut(" "+word.Fold(r.a.indicators[id].Unit), " per "); !ok {
			return false
		}
	}
	want := word.Tokens(below)
	base, at := word.Count(want, 0)
	if len(want) == 0 {
		return false
	}
	for k := range r.t {
		if !r.is(k, "per|setiap|tiap") || r.t[k].by != unexplained {
			continue
		}
		n, taken := word.Count(r.plain(), k+1)
		j := k + 1 + taken
		if taken > 0 != (at > 0) || n != base || at < len(want) && (j >= len(r.t) || r.text(j) != want[at].Text && r.t[j].concept != concept(want[at].Text)) {
			continue
		}
		if at < len(want) {
			j++
		}
		for m := k; m < j; m++ {
			r.t[m].by = ofCue
		}
		r.found = slices.DeleteFunc(r.found, func(m mention) bool { return m.kind == anIndicator && m.id == r.a.population && m.id != id })
		return true
	}
	return false
}

// perNumber says whether so many per hundred, thousand or head are asked for.
func (r *reading) perNumber() bool {
	return r.followed("per|setiap|tiap", "100|1000|10000|100000|seribu|1.000|seratus|sejuta|kapita|capita|10.000|100.000")
}

// unitAround says whether the word is the unit that is measured in, said before
// what is measured or behind all of it: "km of road markings", "… 2025 km".
func (r *reading) unitAround(i int, unit string) bool {
	if !r.unitWord(i, unit) || !r.is(i, "km|kilometer|kilometers|kilometres|kilometre|meter|meters|metres|ha|hektare|hektar|hectares|ton|tons|tonnes|kg|kilogram|ekor") {
		return false
	}
	if r.is(i+1, "of") {
		return true
	}
	last := i+1 == len(r.t) || r.t[i+1].Kind == word.Mark && !r.is(i+1, "/|-|%")
	return last && i > 0 && (r.is(i-1, ",") || r.t[i-1].by == ofPeriod || r.t[i-1].by == ofName || r.t[i-1].by == ofIndicator)
}

// holding says whether the word only says that what stands behind it is had or
// taken part in, as the name of the thing does: "kepesertaan asuransi nelayan".
func (r *reading) holding(i int) bool {
	if !r.is(i, "kepemilikan|kepesertaan|keikutsertaan|partisipasi|pemilik|peserta|pengguna|penerima|pemanfaatan|penggunaan|ownership|membership|enrolment|uptake|coverage") || i+1 >= len(r.t) || r.t[i+1].by != ofIndicator {
		return false
	}
	for _, m := range r.found {
		if m.kind == anIndicator && m.first() == i+1 {
			return slices.ContainsFunc(nameWords(r.a.indicators[m.id].Name), func(w string) bool { return holders[w] })
		}
	}
	return false
}

// leading says whether the word only ties whoever leads a ranking to what is
// ranked: "dinas mana yang meraih nilai … tertinggi", "top 3 rawan kecelakaan".
func (r *reading) leading(i int) bool {
	if r.plan.Op != Rank || i+1 >= len(r.t) || r.t[i+1].by != ofIndicator {
		return false
	}
	return r.is(i, "memperoleh|meraih|mendapat|mendapatkan|beroleh|perolehan|peraih|menyumbang|menyumbangkan|penyumbang|membukukan|menorehkan|menghadapi|pemilik|scored|scoring|earned|got") || r.is(i, "rawan") && r.order == "desc"
}

// holders are words of names that say who has or uses a thing.
var holders = word.Set(`memiliki kepemilikan peserta kepesertaan pengguna penerima menerima mendapatkan berpartisipasi mengikuti menggunakan memakai tergabung terdaftar partisipasi`)
