package narrative

import (
	"cmp"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
)

// action says what was done with the i-th amount. Last is what was concluded of
// the amount before it in the sentence, nothing for the first.
func (s *sentence) action(amounts []amount, i int, when period.Period, goesOn bool, last cue, c Context) (Action, cue) {
	a := &amounts[i]
	past := !when.IsZero() && when.Year() < c.document().Year()
	if past && c.lead.status == toCome {
		c.lead = cue{} // what lies behind is under no plan
	}
	found := s.concluded(amounts, i, goesOn, last, &c)
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
	if whole := s.behindModifiers(a.from); s.is(whole, "dari") {
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
	if found := s.qualified(a, to); found.status == toCome || found.status == undone || found.status == done && s.is(a.from-1, "baru", "hanya", "cuma") {
		return found
	}
	if found, ok := s.ofWhole(amounts, i); ok {
		return found
	}
	if a.unit.sort == size && s.onGround(a.from) {
		return cue{status: existing}
	}
	if s.cancelled(a.to, to) {
		return cue{status: undone}
	}
	found := s.cues(a.from-1, from)
	own := found
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
		if last.status == existing && i > 0 && (shares || !result && s.listed(min(s.clauseEnd(amounts[i-1].to), a.from), a.from)) && right.status == unsaid && !isVerb(right.verb) { // "19 km sudah beraspal, 5,6 km semenisasi"
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
	if own == (cue{}) && s.against(amounts, i) {
		return cue{status: toCome}
	}
	if found == (cue{}) && i+1 < len(amounts) {
		found = s.shared(amounts, i+1)
	}
	if next := s.nextClause(amounts, i); found == (cue{}) && c.lead == (cue{}) || found.status == existing && found.kind == "" && next.status == done && next.kind != "" { // "pompa 1 unit macet, sudah diganti"
		found = next
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
	case found.status == unsaid:
		found.status = c.lead.status
	}
	return found
}

// uses are words for a thing's being in use, which the one that was just built is.
var uses = set("sudah", "telah", "ditempati", "dihuni", "beroperasi", "berfungsi", "menyala", "aktif", "terisi")

// locates are words that only say where a thing is.
var locates = set("berada", "terletak", "terdapat", "tersebar", "berlokasi", "tercatat", "merupakan")

// partsOf is what was said of the whole that the i-th amount is a part of, where
// its statement, the one before or a semicolon begins with words for parts: "dari
// jumlah tersebut 730 unit berada di A, 356 unit di B".
func (s *sentence) partsOf(amounts []amount, i int, before cue) (cue, bool) {
	first := i
	for {
		start, _ := s.span(amounts[first].from)
		if s.is(start, ",", ";", "dan", ":") {
			start++
		}
		if s.is(start, "dari", "di") && s.is(start+1, "jumlah", "total", "antara", "antaranya", "angka", "keseluruhan") || s.is(start, "diantaranya") {
			break
		}
		if first == 0 || amounts[first-1].unit.name != amounts[i].unit.name || !s.listed(amounts[first-1].to, amounts[first].from) {
			return cue{}, false
		}
		first--
	}
	for k := first - 1; k >= 0; k-- {
		if amounts[k].unit.name == amounts[i].unit.name && s.told[k].status != toCome && amounts[k].figure.Value >= amounts[i].figure.Value {
			return s.told[k], s.told[k] != (cue{})
		}
	}
	return before, first == 0 && before != (cue{})
}

// against reports whether the amount behind the i-th says how much of it was
// reached: "pipa 3.400 m, realisasi 3.120 m".
func (s *sentence) against(amounts []amount, i int) bool {
	const near = 5
	if i+1 >= len(amounts) {
		return false
	}
	a, b := &amounts[i], &amounts[i+1]
	if b.from > a.to+near || a.unit.name != b.unit.name || a.figure.Kind != figure.Number || b.figure.Kind != figure.Number || !a.builds() {
		return false
	}
	reached := false
	for j := a.to; j < b.from; j++ {
		switch {
		case s.is(j, "realisasi", "realisasinya", "terealisasi", "selesai", "tercapai", "rampung", "terpasang", "terbangun", "terlaksana", "terselesaikan", "dikerjakan"):
			reached = true
		case s.is(j, ",", "(", ":", "=", "–", "-", "sudah", "telah", "yang", "baru", "hanya", "sebanyak", "sepanjang", "seluas", "sampai", "saat", "ini", "fisik"):
		default:
			return false
		}
	}
	return reached
}

// behindModifiers is the first token to the left of i that says more than that a
// number follows.
func (s *sentence) behindModifiers(i int) int {
	i--
	for i > 0 && (modifiers[s.list[i].low] || s.is(i, "keseluruhan", "seluruh", "jumlah", "panjang", "luas", "volume")) {
		i--
	}
	return i
}

// denied reports whether the clause behind that of the i-th amount takes it back:
// "ditambah 300 m, tetapi tidak jadi dilaksanakan", "24 unit, bukan bagian
// pekerjaan ini".
func (s *sentence) denied(amounts []amount, i int) bool {
	_, to := s.span(amounts[i].from)
	if i+1 < len(amounts) && amounts[i+1].from < to || to >= len(s.list) {
		return false
	}
	if s.is(to, ",") {
		to, _ = s.telling(to)
	}
	j := to
	for s.is(j, ",", "–", "—", "-", "(") {
		j++
	}
	if j == to && !breaks[s.at(j).low] {
		return false
	}
	for s.is(j, "tetapi", "tapi", "namun", "sayangnya", "akan", "akhirnya", "yang", "kemudian", "ternyata", "namun", "ini", "itu") {
		j++
	}
	_, end := s.span(min(j, len(s.list)-1))
	if s.takenIn(j, end) {
		return false
	}
	switch {
	case s.is(j, "bukan") && s.is(j+1, "bagian", "termasuk", "lingkup", "kewenangan", "pekerjaan"), s.is(j, "tidak", "tdk") && s.is(j+1, "termasuk", "jadi", "terlaksana", "terealisasi", "dilaksanakan", "dikerjakan", "dibangun", "sempat"):
		return true
	case s.is(j, "batal", "dibatalkan", "urung", "ditunda", "gagal"):
		return true
	case s.is(j, "di") && s.is(j+1, "luar") && s.is(j+2, "lingkup", "pekerjaan", "kontrak", "kegiatan"):
		return true
	}
	return false
}

// ofWhole reads a part before its whole where only what stands behind both tells
// what was done, which is said of the part: "hanya 5 dari 9 halte yang diperbaiki".
func (s *sentence) ofWhole(amounts []amount, i int) (cue, bool) {
	part := i
	if i > 0 && s.is(amounts[i].from-1, "dari") && amounts[i-1].to == amounts[i].from-1 {
		part--
	}
	whole := part + 1
	if whole >= len(amounts) || amounts[part].unitAt < amounts[part].to || amounts[part].to+1 != amounts[whole].from || !s.is(amounts[part].to, "dari") {
		return cue{}, false
	}
	from, to := s.span(amounts[part].from)
	right := s.cuesRight(amounts[whole].to, min(to, s.reach(amounts, whole)))
	if s.cues(amounts[part].from-1, from) != (cue{}) || right.kind == "" || right.status == toCome {
		return cue{}, false
	}
	if i == whole {
		return cue{status: existing}, true
	}
	return right, true
}

// onGround reports whether the words before the amount at token a name the ground
// on which something stands or is to: "di atas tanah milik pemerintah seluas 540
// m2".
func (s *sentence) onGround(a int) bool {
	const far = 10
	for j := a - 1; j >= 0 && j >= a-far && !s.taken[j]; j-- {
		if s.is(j, "tanah", "lahan", "tapak") {
			return s.is(j-1, "atas") && s.is(j-2, "di") || s.is(j-1, "pada", "di", "menempati")
		}
		if _, ok := s.workAt(j); ok || s.list[j].kind == mark && s.list[j].text != "±" {
			return false
		}
	}
	return false
}

// cancelled reports whether the words behind an amount, up to token to, take back
// what was to be: "yang direncanakan di A (1.100 m2) dibatalkan".
func (s *sentence) cancelled(from, to int) bool {
	if s.is(from, ")") {
		from++
	}
	for s.is(from, "akhirnya", "kemudian", "ternyata", "juga", "ini", "itu", "tersebut", "terpaksa") {
		from++
	}
	if s.is(from, "belum", "tidak") && s.is(from+1, "dapat", "bisa") {
		from += 2
	} else if s.is(from, "belum", "tidak") {
		from++
	}
	if from < to && s.is(from-1, "belum", "tidak", "dapat", "bisa") && s.is(from, "diakomodir", "diakomodasi", "terakomodir", "terakomodasi", "dipenuhi", "disetujui", "dikabulkan") {
		return true
	}
	return from < to && s.is(from, "batal", "dibatalkan", "urung", "gagal", "ditunda", "tertunda", "ditolak", "dicoret")
}

// deedIn reports whether a verb between the tokens says that work is done.
func (s *sentence) deedIn(from, to int) bool {
	for j := from; j < to; j++ {
		if deeds[s.list[j].low] {
			return true
		}
	}
	return false
}

// isNew reports whether the statement that begins at token from, behind a
// semicolon, ends before the amount at token a in a noun and the word for new,
// while what stands before it repairs.
func (s *sentence) isNew(from, a int) bool {
	return a-2 >= from && s.is(from, ";") && s.is(a-1, "baru") && s.noun(a-2) && s.cues(from, 0).kind == Repaired
}

// hoped reports whether the sentence wishes for something before token i.
func (s *sentence) hoped(i int) bool {
	for j := range i {
		if wishes[s.list[j].low] {
			return true
		}
	}
	return false
}

// qualified is what stands right behind an amount, with no more than the name of
// the thing between: "16 titik rencana", "5 unit lampu yang belum terpasang".
func (s *sentence) qualified(a *amount, to int) cue {
	const longest = 4
	j := a.to
	for j < to && j < a.to+longest && !s.is(j, "yang") && s.noun(j) && !s.taken[j] {
		j++
	}
	if j >= to || s.taken[j] {
		return cue{}
	}
	if s.is(j, "yang") {
		return s.cuesRight(j+1, to)
	}
	if st, ok := s.statusAt(j); ok && st == toCome && j == a.to && !isVerb(s.list[j].low) && s.is(j, "rencana", "target", "kontrak", "usulan", "desain", "pesanan") {
		return cue{status: st}
	}
	return cue{}
}

// shared is what is said behind several amounts of one thing: "sepanjang 62 m dan
// lebar 5,5 m yang dibangun sejak Maret". It reads from the i-th on.
func (s *sentence) shared(amounts []amount, i int) cue {
	for ; i < len(amounts); i++ {
		if !s.listed(amounts[i-1].to, amounts[i].from) || s.is(amounts[i].from-1, "dari") || s.is(amounts[i].to, "di", "diantaranya") && s.is(amounts[i].to+1, "antaranya") || s.is(amounts[i].to, "diantaranya") {
			return cue{}
		}
		from, to := s.span(amounts[i].from)
		if s.cues(amounts[i].from-1, max(from, amounts[i-1].to)) != (cue{}) {
			return cue{} // it has a verb of its own
		}
		right := s.cuesRight(amounts[i].to, min(to, s.reach(amounts, i)))
		if s.is(amounts[i].to, "yang", "telah", "sudah", "akan", "belum") || right.status != unsaid && right.status != existing || isVerb(right.verb) {
			return right
		}
	}
	return cue{}
}

// causal reports whether the clause that begins at token from tells why: what
// stands before it is another matter.
func (s *sentence) causal(from int) bool {
	return s.is(from, "karena", "sebab", "disebabkan", "dikarenakan", "akibat", "lantaran", "sehingga") || s.is(from-1, "karena", "sebab", "disebabkan")
}

// ofDeed is a status that a word of work can have: how things stand is none.
func (st status) ofDeed() status {
	if st == existing {
		return unsaid
	}
	return st
}

// bracket is the token behind the bracket that stands open at token i and was
// opened behind an amount; -1 where none is.
func (s *sentence) bracket(i int) int {
	depth := 0
	for j := i - 1; j >= 0; j-- {
		switch s.list[j].text {
		case ")":
			depth++
		case "(":
			if depth--; depth < 0 {
				if start, _ := s.span(j); j > 0 && s.taken[j-1] || s.takenIn(start, j) {
					return j + 1
				}
				return -1
			}
		}
	}
	return -1
}

// outOf reads the amount behind "dari": the whole of which the amount before was
// a part, or what changed into the amount behind.
func (s *sentence) outOf(amounts []amount, i, whole int, last cue) (cue, bool) {
	a := &amounts[i]
	from, to := s.span(a.from)
	right := s.cuesRight(a.to, min(to, s.reach(amounts, i)))
	if right.status == toCome || right.kind != "" {
		return cue{}, false
	}
	if s.is(s.reach(amounts, i)-1, "menjadi", "ke", "jadi") {
		if s.cues(a.from-2, from).status == toCome { // "target dinaikkan dari 4 km menjadi 5 km"
			return cue{status: toCome}, true
		}
		return cue{status: existing}, true // "dari 6 orang menjadi 9 orang"
	}
	switch {
	case i == 0 && whole == 0:
		return cue{status: existing}, true // "Dari 1.146 titik lampu, 203 titik padam"
	case i > 0 && s.list[amounts[i-1].to-1].end <= s.list[a.from-1].start && amounts[i-1].to >= a.from-3 && amounts[i-1].to >= from:
		if last.status == existing || last.status == undone {
			return cue{status: existing}, true
		}
		if last.kind == Built || last.kind == Repaired || last.status == done {
			return cue{kind: last.kind, status: toCome}, true // "terbangun 3 km dari 5 km"
		}
	}
	return cue{}, false
}

// clauseEnd is the token behind the clause of token i.
func (s *sentence) clauseEnd(i int) int {
	if i >= len(s.list) {
		return len(s.list)
	}
	_, to := s.span(i)
	return to
}

// listed reports whether nothing but a list stands between two amounts: no other
// statement begins there.
func (s *sentence) listed(from, to int) bool {
	for j := from; j < to; j++ {
		t := s.list[j]
		switch {
		case s.names[j] || t.kind != word:
			if t.text == ":" {
				return false
			}
		case breaks[t.low] && !s.is(j, "lalu", "kemudian", "selanjutnya", "selain"):
			return false
		case s.is(j, "dibanding", "dibandingkan", "daripada", "karena", "sebab", "akibat"):
			return false
		case isVerb(t.low) && !states[t.low] && !modifiers[t.low] && !stops[t.low] && dimensions[t.low] == "" && !s.is(j-1, "yang"):
			return false
		}
	}
	return true
}

// totals reports whether a word for a sum stands between tokens from and to.
func (s *sentence) totals(from, to int) bool {
	for j := from; j < to; j++ {
		if s.is(j, "seluruhnya", "total", "totalnya", "keseluruhan", "keseluruhannya", "jumlahnya", "semuanya", "kumulatif", "kumulatifnya") {
			return true
		}
	}
	return false
}

// remains reports whether the word for what is left stands between tokens from
// and a.
func (s *sentence) remains(a, from int) bool {
	for j := from; j < a; j++ {
		if s.is(j, "sisa", "sisanya", "sisa-sisanya") {
			return true
		}
	}
	return false
}

// purpose reports whether what stands between two amounts says that the one is
// for the other.
func (s *sentence) purpose(from, to int) bool {
	for j := from; j < to; j++ {
		if s.is(j, "untuk", "guna", "bagi") {
			return true
		}
	}
	return false
}

func (s *sentence) takenIn(from, to int) bool {
	for j := from; j < to; j++ {
		if s.taken[j] {
			return true
		}
	}
	return false
}

// continues reports whether the sentence, or its clause from a token on, only goes on with what the one before
// said: "Juga talud 85 m", "Total 178 m".
func (s *sentence) continues(from int) bool {
	return s.is(0, "juga", "total", "jumlah", "totalnya", "jumlahnya", "serta", "ditambah", "termasuk", "plus") || s.is(from, "juga", "total", "jumlah", "totalnya", "jumlahnya", "seluruhnya", "serta", "ditambah", "termasuk", "keseluruhan", "kumulatif", "plus")
}

// census reports whether the sentence tells how many there are: "Jumlah SD di kota
// ini 86 sekolah". A total of what is planned ("Jumlah 36 titik") counts
// nothing that is there, nor do those who are to profit.
func (s *sentence) census() bool {
	first := 0
	for first < len(s.list) && s.list[first].kind != word {
		first++
	}
	if !s.is(first, "jumlah", "banyaknya") || !s.noun(first+1) || s.is(first+1, "seluruhnya", "semuanya", "keseluruhan", "keseluruhannya", "totalnya", "penerima", "peserta", "sasaran", "kebutuhan", "volume", "tenaga", "personel", "personil", "biaya", "harga") {
		return false
	}
	for j := range s.list {
		if _, ok := s.workAt(j); ok && !s.names[j] {
			return false
		}
	}
	return true
}

// topic is the work the sentence speaks of before token i.
func (s *sentence) topic(i int) Action {
	for j := i - 1; j >= 0; j-- {
		if k, ok := s.workAt(j); ok && !s.names[j] && !generic[s.list[j].low] {
			return k
		}
	}
	return ""
}

// nextClause reads the cues of the clause behind that of the i-th amount, where
// a comma alone parts them and it holds no amount: "2 unit reservoir, dibangun
// 2024".
func (s *sentence) nextClause(amounts []amount, i int) cue {
	_, to := s.span(amounts[i].from)
	if to+1 >= len(s.list) || !s.is(to, ",") || breaks[s.list[to+1].low] || i+1 < len(amounts) && amounts[i+1].from < to {
		return cue{}
	}
	to, end := s.telling(to)
	if s.takenIn(to, end) || breaks[s.at(to+1).low] {
		return cue{}
	}
	c := s.cuesRight(to+1, end)
	if c.status == existing {
		return cue{}
	}
	return c
}

// telling goes from the comma at token to over clauses that only say which ones, or
// where, to the one that says what was done: "tiga posyandu, yakni A, B, dan C,
// direhabilitasi". It gives the comma before that and its end.
func (s *sentence) telling(to int) (comma, end int) {
	const most = 6 // clauses
	_, end = s.span(to)
	for n := 0; n < most && s.is(end, ",") && !s.takenIn(to, end) && s.plain(to+1, end); n++ {
		to = end
		if _, end = s.span(to); isVerb(s.at(to+1).low) && s.takenIn(to, end) {
			end = min(to+2, end) // "direhabilitasi dengan biaya Rp 45 juta"
		}
	}
	return to, end
}

// plain reports whether the clause from token from up to to says nothing of work.
func (s *sentence) plain(from, to int) bool {
	if from >= to || breaks[s.list[from].low] {
		return false
	}
	c := s.cuesRight(from, to)
	return c.kind == "" && (c.status == unsaid || c.status == existing && s.is(from, "berlokasi", "terletak", "berada", "bertempat"))
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
