package narrative

import (
	"cmp"
	"strings"

	"nyata/internal/ground/period"
)

// ofDeed is a status that a word of work can have: how things stand is none.
func (st status) ofDeed() status {
	if st == existing {
		return unsaid
	}
	return st
}

// builds reports whether what is counted can be built or repaired: no people,
// no weights.
func (a *amount) builds() bool { return a.unit.sort != span && canBuild(a.unit.name) }

// canBuild says the same of a unit by its name.
func canBuild(unit string) bool {
	switch unit {
	case "orang", "KK", "KPM", "ton", "kg", "kuintal", "gram", "hok", "liter", "%", "ekor", "dosis", "zak", "sak", "karung", "dus", "botol":
		return false
	case "kali", "kelurahan", "kecamatan", "desa", "rt", "rw", "kota", "kabupaten", "provinsi", "opd", "perangkat daerah", "dinas", "instansi", "dokumen", "laporan", "kegiatan", "subkegiatan", "program", "kelompok", "jenis", "macam", "angkatan", "izin", "aduan", "pengaduan", "kasus", "kejadian", "rapat", "pelatihan", "sosialisasi", "pertemuan", "umkm", "koperasi", "perusahaan", "naskah", "peraturan", "sertifikat", "sertipikat":
		return false
	}
	return true
}

// judge puts the kind of work and its status together.
func (c Context) judge(f cue, when period.Period) Action {
	past := !when.IsZero() && when.Year() < c.document().Year()
	future := !when.IsZero() && !c.document().IsZero() && when.Year() > c.document().Year()
	switch {
	case f.status == toCome:
		return Planned
	case f.status == existing && future && (f.word == "sisa" || f.word == "sisanya"):
		return Planned // "sisanya 10 unit pada tahun 2027"
	case f.status == undone || f.status == existing:
		return Other
	case f.status == done && f.kind == "":
		return Built
	case f.status == unsaid && c.Plan && !c.Background && !past && strings.HasPrefix(f.verb, "ter") && strings.HasSuffix(f.verb, "nya"):
		return Planned // the aim of a plan: "terbangunnya saluran 350 m"
	case f.status == done || strings.HasPrefix(f.verb, "ter"):
		return f.kind
	case c.Plan && past:
		return cmp.Or(f.kind, Other)
	case c.Plan && !c.Background || future:
		return Planned
	}
	return cmp.Or(f.kind, Other)
}

// action says what was done with the i-th amount. Last is what was concluded of
// the amount before it in the sentence, nothing for the first.
func (s *sentence) action(amounts []amount, i int, when period.Period, goesOn bool, last cue, c Context) (Action, cue) {
	a := &amounts[i]
	past := !when.IsZero() && when.Year() < c.document().Year()
	if past && c.lead.status == toCome {
		c.lead = cue{} // what lies behind is under no plan
	}
	side := i // what is said behind the last side of a product is said of all
	for side+1 < len(amounts) && amounts[side+1].from == amounts[side].to+1 && s.is(amounts[side].to, "x", "×", "*") {
		side++
	}
	const near = 4 // amounts
	for k := i - 2; past && last.status == toCome && k >= max(0, i-near); k-- {
		if amounts[k].unit.name == a.unit.name && s.told[k].status != toCome && s.told[k] != (cue{}) {
			last = s.told[k] // "318 buah dari target 300 buah; tahun 2024 sebanyak 275 buah"
		}
	}
	found := s.concluded(amounts, i, goesOn, last, &c)
	if side > i && found.status != toCome && found.status != undone {
		if _, to := s.span(a.from); s.clause[a.from] == s.clause[amounts[side].from] {
			if right := s.cuesRight(amounts[side].to, min(to, s.reach(amounts, side))); right.status == toCome || right.status == undone || found == (cue{}) {
				found = right
			}
		}
	}
	if found.kind == "" && (found.status == done || found.status == unsaid && deeds[found.verb]) {
		if found.kind = s.topic(a.from); found.kind == "" && goesOn {
			found.kind = c.topic
		}
		if found.kind == "" && deeds[found.verb] {
			found.kind = Built
		}
	}
	act := c.judge(found, when)
	if (act == Built || act == Repaired) && !a.builds() {
		act = Other
	}
	return act, found
}
