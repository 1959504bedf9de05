package narrative

import (
	"strings"
)

// before is the nearest noun to the left of the i-th amount, over what only
// joins the two: verbs, places behind a preposition, years, who did the work.
func (s *sentence) before(amounts []amount, i int) string {
	second := ""
	beside := true // nothing but modifiers stands between
	for j := amounts[i].from - 1; j >= 0; {
		if k := s.lastOf(asksThing, j); k < j {
			beside = beside && !s.any(asksApart, k+1, j+1)
			j = k
			continue
		}
		if open := s.brackets()[j]; open > 0 && s.taken[open-1] && s.closedIn(j, amounts[i].from) { // "4 unit (Hulu), 3 unit (Tengah)"
			j = open - 1
			continue
		}
		switch {
		case s.names[j]:
			start := j
			for start > 0 && (s.names[start-1] || s.is(start-1, ",") && start > 1 && s.names[start-2]) {
				start--
			}
			if s.is(start-1, "di", "ke", "pada", "dari", "wilayah", "lokasi") || !s.street(start) {
				j = start - 1
				continue
			}
			return s.streetName(start, j+1)
		default:
			from := j
			for from > 0 && (s.noun(from-1) || s.trait(from-1)) {
				from--
			}
			if s.trait(from) && !s.noun(from) {
				j = from - 1
				continue
			}
			if !beside && heads[s.list[from].low] && capital(s.list[from].text) { // "Kepala Dinas PUPR menyampaikan …"
				j = from - 1
				continue
			}
			if s.aside(from) && (!beside || s.agent(from) || s.is(from-1, "yang", "menuju") || s.is(from-1, "oleh") && amounts[i].unit.name != "orang") {
				if second == "" && !s.agent(from) && !s.is(from-1, "yang") {
					second = s.nounsTo(j + 1)
				}
				j = from - 1
				continue
			}
			return s.nounsTo(j + 1)
		}
	}
	return second
}

// heads are words that begin what a person is called who tells.
var heads = set("kepala", "kadis", "kabid", "kasi", "kabag", "camat", "lurah", "ketua", "sekretaris", "direktur", "wali", "bupati", "gubernur", "plt", "sekda")

// aside reports whether the nouns from token i say where, of what or by whom,
// and not what is measured.
func (s *sentence) aside(i int) bool {
	for s.is(i-1, "seluruh", "semua", "setiap", "tiap") {
		i--
	}
	return s.is(i-1, "di", "ke", "dari", "oleh", "pada", "untuk", "dengan", "yang", "setelah", "sebelum", "karena", "kepada", "sesuai", "tw", "triwulan", "menuju") || s.agent(i)
}

// agent reports whether a passive verb stands before token i, and who did it
// behind.
func (s *sentence) agent(i int) bool {
	return strings.HasPrefix(s.at(i-1).low, "di") && isVerb(s.at(i-1).low) && s.is(i, "dinas", "bidang", "tim", "warga", "masyarakat", "kontraktor", "pihak", "pemerintah", "pemkot", "upt", "uptd", "badan", "kelompok")
}

// street reports whether a name is that of a thing that can be built, not of
// an area.
func (s *sentence) street(i int) bool {
	return s.is(i, "jalan", "jl", "jln", "gang", "gg", "jembatan", "pasar", "terminal", "taman", "sungai", "pelabuhan", "waduk")
}

// streetName is the first name of a run of places, with the nouns before it:
// "ruas Jalan Pelangi" of "ruas Jalan Pelangi, Kelurahan Mega Lipat".
func (s *sentence) streetName(from, to int) string {
	end := from + 1
	for end < to && s.names[end] && !divisions[s.list[end].low] {
		end++
	}
	for from > 0 && s.noun(from-1) && !works(s.list[from-1].low) {
		from--
	}
	return s.join(from, end)
}

// nounsTo is the run of nouns that ends before token to.
func (s *sentence) nounsTo(to int) string {
	from := to
	for from > 0 && from > to-longestObject && (s.noun(from-1) || s.trait(from-1) || s.names[from-1] && s.street(from-1)) {
		from--
	}
	for from < to-1 && works(s.list[from].low) {
		from++
	}
	return s.join(from, to)
}

// works reports whether a word only says what is done with the thing behind it.
func works(low string) bool {
	return work[low] != "" || low == "pengadaan" || low == "pekerjaan" || low == "kegiatan" || low == "pelaksanaan" || low == "penanganan"
}

func (s *sentence) join(from, to int) string {
	if from >= to {
		return ""
	}
	return s.text[s.list[from].start:s.list[to-1].end]
}
