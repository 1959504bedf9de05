package narrative

import (
	"strings"
)

// concluded gathers what the words around the i-th amount say of it: those of
// its clause to the left, then to the right, then what it shares with the
// amounts before it, then earlier clauses, then what stands above.
func (s *sentence) concluded(amounts []amount, i int, goesOn bool, last cue, c *Context) cue {
	a := &amounts[i]
	from, to := s.span(a.from)
	to = min(to, s.reach(amounts, i))
	if aside := s.bracket(a.from); aside >= 0 {
		if found := s.cues(a.from-1, aside); found != (cue{}) || last == (cue{}) {
			return found
		}
		if i > 0 && last.status == toCome { // "target 150 unit dapat direalisasikan seluruhnya (150 unit)"
			if found := s.cues(aside-2, amounts[i-1].to); found.status == done {
				return found
			}
		}
		return last
	}
	if whole := s.behindModifiers(a.from); s.is(whole, "dari") && !s.is(whole-1, "terdiri") {
		if whole < a.from-1 && s.is(whole+1, "total", "keseluruhan", "seluruh", "jumlah") {
			return cue{status: existing}
		}
		if found, ok := s.outOf(amounts, i, whole, last); ok {
			return found
		}
	}
	if s.denied(amounts, i) {
		return cue{status: undone}
	}
	if s.due(from, a) {
		return cue{kind: s.cues(a.from-1, from).kind, status: toCome}
	}
	if found := s.qualified(a, to); found.status == toCome || found.status == undone || found.status == done && s.is(a.from-1, "baru", "hanya", "cuma") {
		return found
	}
	if found, ok := s.ofWhole(amounts, i); ok {
		return found
	}
	if a.unit.sort == size && s.onGround(a.from) {
		return cue{status: existing}
	}
	if (i > 0 && last.kind != "" && last.kind != Other || s.is(a.from-1, "turun", "menurun", "berkurang")) && s.difference(a) {
		return cue{status: existing}
	}
	if s.cancelled(a.to, to) {
		return cue{status: undone}
	}
	found := s.cues(a.from-1, from)
	if right := s.cuesRight(a.to, to); found.status == toCome && s.is(a.from-1, "baru", "hanya", "cuma", "sudah", "telah", "sdh") && (right.status == done || right.status == unsaid && isVerb(right.verb)) {
		return right // "dari 40 ruang yang ditargetkan baru 28 ruang selesai direhab"
	}
	own := found
	if i > 1 && own == (cue{}) && s.partOfNext(amounts, i) && s.partOfNext(amounts, i-2) {
		last = s.told[i-2] // "kios selesai 84 unit dari 120 unit, los 3 dari 4 blok"
	}
	if last.kind != "" && (found.verb == "ditambah" || found.verb == "ditambahkan") && i > 0 && s.is(from, found.verb) || s.is(from, ",") && s.is(from+1, found.verb) && last.kind != "" && found.verb == "ditambah" {
		return last // "12 unit direhabilitasi, ditambah 4 unit"
	}
	nominal := found.kind != "" && !isVerb(found.verb) && bare[found.verb] == ""
	result := s.is(a.from-1, "menjadi", "jadi")
	total := s.totals(from, a.from)
	if total && last != (cue{}) && found.kind == "" && found.status != toCome && found.status != undone {
		return last // "sehingga seluruhnya 460 unit"
	}
	shares := !result && i > 0 && last != (cue{}) && s.listed(amounts[i-1].to, a.from)
	if nominal && found.status == unsaid { // "pemasangan paving 140 m2 baru akan dimulai"
		if right := s.cuesRight(a.to, to); right.kind == "" {
			found.status = right.status.ofDeed()
		}
	}
	if nominal && found.status == unsaid { // "mohon perbaikan jalan 220 m dan penggantian 14 lampu"
		switch {
		case shares:
			found.status = last.status
		case !s.causal(from):
			found.status = s.cues(from-1, 0).status
			if found.status == undone && (s.deedIn(from, a.from) || s.is(from, "namun", "tetapi", "tapi")) {
				found.status = unsaid // "belum diganti, namun dilakukan perkuatan pada dua jembatan"
			}
		}
		found.status = found.status.ofDeed()
	}
	if i > 0 && found.kind != "" && found.status == unsaid && last.status == toCome && last.kind == "" && amounts[i-1].unit.sort == money && s.purpose(amounts[i-1].to, a.from) {
		found.status = toCome // "menyiapkan Rp 4 miliar untuk mendirikan tiga pustu"
	}
	if found.kind != "" && found.status == unsaid { // "Pembangunan jalan 5 km dibatalkan"
		found.status = s.cuesRight(a.to, to).status.ofDeed()
	}
	if found.kind == "" && found.status != toCome && found.status != undone {
		right := s.cuesRight(a.to, to)
		if right.status == toCome && found.status == existing && states[found.word] && s.is(a.to, "dan", "serta", "sehingga") {
			right = cue{} // "ruas rusak sepanjang 1,8 km dan meminta penanganan"
		}
		if last.status == existing && i > 0 && !(found.status == done && deeds[found.verb]) && (shares || !result && s.listed(min(s.clauseEnd(amounts[i-1].to), a.from), a.from)) && right.status == unsaid && !isVerb(right.verb) { // "19 km sudah beraspal, 5,6 km semenisasi"
			return last
		}
		switch {
		case shares && last.kind != "" && last.kind != Other && last.status != toCome && last.status != undone && !s.is(a.from-1, "baru", "hanya", "cuma", "tinggal") && (s.is(a.to, "yang") || s.is(a.to+1, "yang") || s.is(a.to+2, "yang")) && right.kind == "" && uses[right.word]:
			found = last // "dibangun 64 kios dan 3 los yang sudah ditempati"
		case right.kind != "" || right.status == toCome || right.status == undone || right.status == done || right.status == existing && (s.is(a.to, "yang", "masih") || found.status == unsaid && !states[right.word]):
			if right.status == unsaid && found.status == done {
				right.status = done
			}
			found = right
		case found == (cue{}) && deeds[right.verb]:
			found = right // "3 ruas dikerjakan UPTD"
		case found.status == existing && found.word == "ada" && s.hoped(from):
			found = cue{status: toCome} // "harapan kami disambung 100 m, dan ada lampu 4 titik"
		case found.status == existing && s.remains(a.from, from):
			if wish := s.cues(from-1, 0); wish.status == toCome && !s.takenIn(0, from) { // "minta lanjutan jalan itu, sisanya 150 m"
				found = wish
			}
		case found.status == unsaid && s.isNew(from, a.from):
			found = cue{kind: Built, status: c.lead.status} // "rehab balai warga 1 unit; sumur bor baru 3 titik"
		case found.verb != "": // done, of which kind the sentence may say elsewhere
		case found.status == unsaid && shares:
			found = last
		case result && found.status != done:
			if found = s.cues(from-1, 0); found.status != toCome {
				found = cue{}
				if i > 0 && last.status == existing {
					found = last // "tercatat 195 jiwa dan meningkat menjadi 200 jiwa"
				}
			}
		case found.status == unsaid && (s.causal(from) || s.is(from, "melainkan") && right.status == existing):
			found = right
		case found.status == unsaid:
			if found = s.cues(from-1, 0); right.status == existing && found == (cue{}) && c.lead == (cue{}) {
				found = right
			}
		}
	}
	if whole, ok := s.partsOf(amounts, i, c.before); ok && found.kind == "" && (found.status == unsaid || found.status == existing && locates[found.word] || found == last) {
		return whole
	}
	if own == (cue{}) && s.partlyDone(amounts, i) {
		return cue{status: existing}
	}
	if own == (cue{}) && s.against(amounts, i) {
		return cue{status: toCome}
	}
	if found == (cue{}) && i+1 < len(amounts) {
		limit := len(s.list)
		if s.verbIn(from, a.from) { // "melayani 4.000 SR; 2.750 SR telah tersambung"
			limit = s.semicolon(a.to)
		}
		found = s.shared(amounts, i+1, limit)
	}
	if next := s.nextClause(amounts, i); found == (cue{}) && c.lead == (cue{}) || found.status == existing && found.kind == "" && next.status == done && next.kind != "" { // "pompa 1 unit macet, sudah diganti"
		found = next
	}
	if all := s.ofAll(); found == (cue{}) && all != (cue{}) {
		return all
	}
	if found == (cue{}) && s.census() {
		return cue{status: existing}
	}
	switch {
	case found == (cue{}) && (goesOn || s.continues(from)) && c.before != (cue{}):
		found = c.before
	case found == (cue{}) && c.lead == (cue{}) && !c.Plan && c.topic != "" && s.continues(from):
		found = cue{kind: c.topic}
	case found == (cue{}):
		found = c.lead
	case found.status == unsaid && s.announced(from) && !strings.HasPrefix(found.verb, "ter"):
		found.status = toCome
	case found.status == unsaid && c.lead.status == toCome && strings.HasPrefix(found.verb, "ter") && s.holds(0, a.from, "rencana", "target", "kontrak", "usulan", "direncanakan", "ditargetkan"):
		// "rencana 6 unit, terbangun 6 unit": what is told against a plan is none
	case found.status == unsaid:
		found.status = c.lead.status
	}
	return found
}
