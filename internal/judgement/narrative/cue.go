package narrative

import "strings"

// cue is what the words around an amount say of it.
type cue struct {
	kind   Action
	verb   string
	status status
	word   string // the status was read from
}

// cues reads leftwards from token i down to token from: the nearest word of
// work and the nearest word of its status.
func (s *sentence) cues(i, from int) (c cue) {
	state := false   // the status is that of a thing
	reached := false // what was to be: "12 km yang diperjanjikan dapat diselesaikan 10 km"
	look := false    // it was only looked at
	then := -1       // the verb of work that another deed, of another year, stands before: "diusulkan tahun 2023 dan dibangun tahun 2025"
	defer func() {
		if look && c.kind == "" {
			c.kind = Other
		}
	}()
	for j := i; j >= from; j-- {
		if c.kind == "" && c.status == unsaid {
			if j = s.lastOf(asksCue, j); j < from { // over what says nothing
				break
			}
		}
		if open := s.opened(j); open > from && s.takenIn(open, j) { // "65 KK (target 70 KK), 5 KK pindah"
			j = open
			continue
		}
		if s.taken[j] || s.names[j] {
			if s.taken[j] && (c.kind != "" || c.status != unsaid) {
				return c // what stands before another amount speaks of that one
			}
			continue
		}
		low := s.list[j].low
		reached = reached || deeds[c.verb] && s.is(j, "dapat", "mampu", "bisa") || low == "terlampaui"
		if looks[low] || low == "tanam" && s.is(j-1, "luas") {
			look = true
			if state && c.status == existing { // "inventarisasi lahan terdampak"
				c.status, c.word = unsaid, ""
			}
		}
		if k, ok := s.workAt(j); ok && c.kind == "" {
			c.kind, c.verb = k, low
			if isVerb(low) && s.is(j-1, "dan", "lalu", "kemudian", "akhirnya", "serta") {
				then = j
			}
			if state && c.status == existing {
				c.status, c.word = unsaid, ""
			}
		} else if c.verb == "" && deeds[low] {
			c.verb = low
		}
		if w, ok := s.statusAt(j); ok && !(w == existing && s.onlyTells(j)) && !(w == toCome && reached && s.is(j-1, "yang")) && (c.status == unsaid || c.status == existing && w != existing) && (w != existing || !isVerb(c.verb)) {
			if w == toCome && then >= 0 && isVerb(low) && s.yearIn(j+1, then) {
				return c
			}
			c.status, c.word, state = w, low, states[low]
		}
		if c.status == toCome || c.status == undone || c.kind != "" && c.status != unsaid {
			return c
		}
	}
	return c
}

// yearIn reports whether a year stands between tokens from and to.
func (s *sentence) yearIn(from, to int) bool {
	for j := from; j < to; j++ {
		if isYear(s.list[j]) {
			return true
		}
	}
	return false
}

// onlyTells reports whether the word at j only says how many of what a verb of work
// before it tells: "rumah yang diperbaiki tercatat 36 unit".
func (s *sentence) onlyTells(j int) bool {
	if !s.is(j, "tercatat", "ada", "terdapat", "merupakan") || j == 0 {
		return false
	}
	k, ok := s.workAt(j - 1)
	return ok && k != Other && isVerb(s.list[j-1].low)
}

// opened is the bracket that the one at token j shuts; -1 where none is there.
func (s *sentence) opened(j int) int {
	if !s.is(j, ")") {
		return -1
	}
	for k := j - 1; k >= 0 && !s.is(k, ")"); k-- {
		if s.is(k, "(") {
			return k
		}
	}
	return -1
}

// seen is what was found out of a token's status.
type seen struct {
	asked, speaks bool
	status        status
}

// statusAt is the status the token speaks of, found out once: many amounts of a
// long sentence look at the same words. The amounts must be known.
func (s *sentence) statusAt(j int) (status, bool) {
	if s.statuses == nil {
		s.statuses = make([]seen, len(s.list))
	}
	if k := &s.statuses[j]; !k.asked {
		k.status, k.speaks = s.speaksOf(j)
		k.asked = true
	}
	return s.statuses[j].status, s.statuses[j].speaks
}

// speaksOf is the status the token speaks of. "Tidak" denies what follows only
// where that is a deed: a house unfit to live in is no deed.
func (s *sentence) speaksOf(j int) (status, bool) {
	w, ok := statusWords[s.list[j].low]
	if whose, its := strings.CutSuffix(s.list[j].low, "nya"); !ok && its && statusWords[whose] == toCome { // "sasarannya"
		w, ok = toCome, true
	}
	if whose, its := strings.CutSuffix(s.list[j].low, "nya"); !ok && its && states[whose] { // "jebolnya tanggul 26 m"
		return existing, true
	}
	if st, told := s.inContext(j); told {
		return st, st != unsaid
	}
	switch {
	case s.is(j, "tidak", "tdk", "tak", "bukan") && !s.is(j+1, "dapat", "bisa", "jadi", "sempat", "termasuk", "lagi", "hadir", "ada") && !isVerb(s.at(j+1).low) && work[s.at(j+1).low] == "":
		return unsaid, false
	case (w == done || w == toCome) && s.is(j-1, "belum", "blm", "tidak", "tdk", "tak", "batal"): // "tidak dilanjutkan"
		return undone, true
	case (w == done || s.is(j, "mempunyai", "memiliki")) && s.obliged(j):
		return toCome, true
	case w == done && s.is(j-1, "untuk", "guna", "demi"):
		return toCome, true
	case w == done && s.stands(j):
		return existing, true
	case s.is(j, "sedang", "tengah") && !isVerb(s.at(j+1).low) && !s.is(j+1, "dalam"):
		return unsaid, false
	case s.is(j, "siapkan", "disiapkan", "menyiapkan") && (s.is(j-1, "sudah", "telah", "sdh") || s.is(j-2, "sudah", "telah", "sdh")):
		return existing, true
	case s.is(j, "kontrak") && s.is(j-1, "putus", "pemutusan", "diputus"):
		return undone, true
	case s.is(j, "dpt", "dapat", "dapet") && j+1 < len(s.taken) && s.taken[j+1]:
		return done, true
	case s.is(j, "kontrak", "perjanjian") && s.is(j-1, "nilai", "nomor", "no", "surat", "harga", "masa", "pekerjaan", "paket", "bertanda", "pihak"):
		return unsaid, false
	}
	return w, ok
}

// inContext is the status of words that have one only by what stands beside
// them.
func (s *sentence) inContext(j int) (st status, told bool) {
	amount := func(k int) bool { return k < len(s.taken) && s.taken[k] }
	behind := j + 1 // over what only says that it is little
	for s.is(behind, "cuma", "hanya", "baru", "tertulis", "tercantum", "sekitar", "sepanjang", "sebanyak", "seluas") {
		behind++
	}
	switch {
	case s.is(j, "perlu", "diperlukan", "dibutuhkan", "usah") && s.is(j-1, "tidak", "tdk", "tak"): // "tidak perlu diulang"
		return unsaid, true
	case s.is(j, "tinggal", "tersisa", "berkurang") && statusWords[s.at(j-1).low] == toCome: // "ditargetkan tinggal 22 titik"
		return toCome, true
	case s.is(j, "diperkirakan", "diprediksi", "diprakirakan") && (s.is(j+1, "dapat", "akan", "mampu", "bisa", "masih") || deeds[s.at(j+1).low] || isVerb(s.at(j+1).low) && work[s.at(j+1).low] != "" || statusWords[s.at(j+1).low] == done): // "diperkirakan dapat diselesaikan 11,5 km"
		return toCome, true
	case s.is(j, "minggu", "pekan", "bulan", "semester", "triwulan") && s.is(j+1, "depan", "mendatang"):
		return toCome, true
	case s.is(j, "usulan", "target", "rencana", "kontrak", "sasaran") && s.is(j-1, "realisasi", "capaian", "pencapaian"): // "realisasi usulan tahun 2025"
		return done, true
	case s.is(j, "akan") && s.is(j+1, "penuh", "habis", "jenuh", "overload"):
		return existing, true
	case s.is(j, "harus", "mesti") && (work[s.at(j+1).low] != "" || deeds[s.at(j+1).low]): // "6 m yang harus diperbaiki"
		return toCome, true
	case s.is(j, "keluaran", "hasil", "output", "sasaran", "target") && s.is(j+1, "yang") && (attained[s.at(j+2).low] || s.is(j+2, "telah", "sudah") && attained[s.at(j+3).low]): // "keluaran yang dihasilkan"
		return unsaid, true
	case s.is(j, "sisa", "sisanya") && (deeds[s.at(j-1).low] || work[s.at(j-1).low] != "" && isVerb(s.at(j-1).low)): // "diselesaikan sisanya 1.850 m"
		return unsaid, true
	case s.is(j, "capaian", "realisasi", "pencapaian") && s.is(j+1, "tersebut", "ini", "itu"): // of before
		return unsaid, true
	case s.owing(j), s.namedAim(j):
		return unsaid, true
	case s.is(j, "bebas", "siap") && s.is(j-1, "yang", "sudah", "telah"):
		return existing, true
	case s.is(j, "kurang") && amount(j+1) && (j == 0 || s.is(j-1, ",", ";", "(", "–", "masih")): // "selesai 148 m, kurang 56 m"
		return undone, true
	case s.is(j, "pendek", "panjang", "sedikit", "banyak", "luas", "sempit", "tinggi", "rendah", "besar", "kecil") && s.is(j-1, "lebih") && amount(j+1): // "2 km, lebih pendek 300 m dari rencana"
		return existing, true
	case s.is(j, "kekurangan") && amount(j+1):
		return undone, true
	case s.is(j, "rab") && amount(behind), s.is(j, "plan", "siteplan", "masterplan") && amount(behind):
		return toCome, true
	case s.is(j, "jadi") && s.is(j-1, "yang") && s.at(j+1).kind == mark: // "baru 7 yang jadi"
		return done, true
	case s.is(j, "jadi") && amount(behind) && j > 0 && s.is(j-1, ",", ";", "yang", "sudah", "telah", "sdh"): // "rencana 160 m, jadi 142 m"
		return done, true
	case s.is(j, "pengurangan") && s.is(j-1, "target", "rencana", "sasaran", "realisasi", "capaian"):
		return unsaid, true
	}
	return unsaid, false
}

// attained are verbs by which what was aimed at is there.
var attained = set("dihasilkan", "dicapai", "tercapai", "terealisasi", "terwujud", "terlaksana", "terpenuhi", "diperoleh")

// owing reports whether "wajib" at j is part of what people are called: "wajib
// pajak".
func (s *sentence) owing(j int) bool {
	return s.is(j, "wajib") && s.is(j+1, "ktp", "ktp-el", "pajak", "belajar", "retribusi", "pilih", "lapor")
}

// namedAim reports whether the word at j only names an aim of a plan, of which what
// was reached may be told: "Sasaran 2", "sasaran kedua", and the like.
func (s *sentence) namedAim(j int) bool {
	if !s.is(j, "sasaran", "tujuan") {
		return false
	}
	return s.is(j+1, "strategis", "pertama", "kedua", "ketiga", "keempat", "kelima", "ke") || s.at(j+1).kind == number && !s.taken[j+1] && len(s.at(j+1).text) <= 2 && !known(s.at(j+2).low)
}

// obliged reports whether a word such as "telah" at j tells what must be, and
// not what is: "harus telah selesai".
func (s *sentence) obliged(j int) bool {
	const near = 3
	for k := j - 1; k >= 0 && k >= j-near && s.list[k].kind == word; k-- {
		if !s.owing(k) && s.is(k, "akan", "harus", "wajib", "agar", "supaya", "seharusnya", "semestinya", "diharapkan", "ditargetkan", "direncanakan", "sebelum", "diminta", "dimohon", "diwajibkan", "diharuskan", "mohon", "minta", "segera") {
			return true
		}
	}
	return false
}

// stands reports whether "telah" or "sudah" at j speaks of how things stand and
// of no work: "sudah beroperasi", "telah melayani", "sudah di lokasi".
func (s *sentence) stands(j int) bool {
	if !s.is(j, "telah", "sudah", "sdh", "udah", "pernah") {
		return false
	}
	k := j + 1
	for s.is(k, "juga", "mulai", "dapat", "bisa", "kembali", "lama", "berhasil") {
		k++
	}
	t := s.at(k)
	if t.kind != word || s.taken[k] {
		return false
	}
	if s.is(k, "di", "pada") {
		return bare[s.at(k+1).low] == "" && work["di"+s.at(k+1).low] == ""
	}
	if _, ok := work[t.low]; ok {
		return false
	}
	if _, ok := s.workAt(min(k+1, len(s.list)-1)); ok && s.is(k, "ada") {
		return false // "sudah ada semenisasi 210 m"
	}
	for m := k + 1; isVerb(t.low) && s.is(m, "dan", "serta", ","); m += 2 { // "sudah dilas dan dicat ulang"
		if _, ok := s.workAt(min(m+1, len(s.list)-1)); ok {
			return false
		}
	}
	return s.is(k, "ada", "aktif", "siap", "layak", "ramai", "penuh", "tua", "lama", "usang", "lapuk", "aus", "sempit", "memadai", "baik", "kumuh", "kecil", "cukup", "tidak", "lebih", "jarang", "sering") || isVerb(t.low) && statusWords[t.low] != done && !completes[t.low] && !deeds[t.low] && !s.is(k+1, "ulang")
}

// workAt is the kind of work the token speaks of. What is done again repairs. A
// noun of work that only says of what kind another noun is speaks of none:
// "kawasan penataan".
func (s *sentence) workAt(j int) (Action, bool) {
	low := s.list[j].low
	k, ok := work[low]
	if its, with := strings.CutSuffix(low, "nya"); !ok && with { // "terpeliharanya"
		k, ok = work[its]
	}
	if b, spoken := bare[low]; spoken && (unmistakable[low] || s.is(j-1, "dan", "serta", "lalu", "terus") && j+1 < len(s.list) && s.bareBefore(j-1) || j == 0 && s.list[0].text == low || j > 0 && (spokenBefore[s.list[j-1].low] || s.is(j-1, "di", ":") || s.is(j-1, ",", ";") && rarelyNouns[low] && s.bareAfter(j) || s.is(j-1, "ini", "depan", "lalu") && s.is(j-2, "tahun"))) {
		k, ok = b, true
	}
	if s.is(j+1, "ulang", "kembali") && (ok && k == Built || !ok && statusWords[low] == unsaid && !deeds[low] && strings.HasPrefix(low, "di") && isVerb(low)) {
		k, ok = Repaired, true
	}
	if low == "pasangan" && s.is(j-1, "berupa", "dari", "dengan", "konstruksi", "dinding", "pondasi") { // a material
		return "", false
	}
	if ok && !isVerb(low) && bare[low] == "" && j > 0 && owners[s.list[j-1].low] {
		return "", false
	}
	return k, ok
}

// bareAfter reports whether the verb as it is spoken at token j is one of a list of
// such: "pasang baru 120 titik, ganti 340 titik".
func (s *sentence) bareAfter(j int) bool {
	for k := range j {
		if rarelyNouns[s.list[k].low] && (k == 0 || s.is(k-1, ":", ",", ";") || spokenBefore[s.list[k-1].low]) {
			return true
		}
	}
	return false
}

// bareBefore reports whether a verb as it is spoken stands before token j: then
// another may follow. "betulkan titian 55 m dan ganti papan 210 keping"
func (s *sentence) bareBefore(j int) bool {
	for k := range j {
		if unmistakable[s.list[k].low] {
			return true
		}
	}
	return false
}

// owners are nouns that a noun of work behind them only describes.
var owners = set(
	"kawasan", "lokasi", "lahan", "area", "areal", "wilayah", "daerah", "zona", "dinas", "bidang", "seksi", "tim", "panitia", "badan", "alat", "bahan", "material", "masa", "tahun", "tahap", "biaya", "dana", "anggaran", "izin", "pejabat", "petugas", "kelompok",
	"tenaga", "pekerja", "jaminan", "retribusi", "musyawarah", "perencanaan", "rapat", "swakelola", "jasa", "kendala", "jadwal", "metode", "gambar",
)

// cuesRight reads rightwards from token i up to token to.
func (s *sentence) cuesRight(i, to int) cue {
	var c cue
	for j := i; j < to; j++ {
		if s.is(j, "dari", "dibanding", "dibandingkan", "daripada", "terhadap", "untuk", "guna", "bagi", "demi") {
			break // what stands behind speaks of another amount
		}
		if s.is(j, "dan", "serta", "namun", "tetapi") && isVerb(c.verb) && work[c.verb] != "" && s.otherDenied(j+1, to) {
			break
		}
		if s.is(j, "(") {
			for j < to && !s.is(j, ")") {
				j++
			}
			continue
		}
		if s.taken[j] || s.names[j] || j+1 == to && to < len(s.list) && s.taken[to] && !s.shareAt(to) { // "30 buah dikurangi 4 buah"
			continue
		}
		if w, ok := s.statusAt(j); ok && (c.status == unsaid || w != existing) && !s.is(j, "sisa", "sisanya") && !(c.status == undone && w == toCome && s.joinedAt(j, i)) {
			c.status, c.word = w, s.list[j].low // the last word counts: "yang direncanakan belum terealisasi"
		}
		if k, ok := s.workAt(j); ok && c.kind == "" && !(k == Other && c.status == done && s.is(j-1, "dan", "serta")) { // "selesai dan diuji"
			c.kind, c.verb = k, s.list[j].low
			if c.status == existing && states[c.word] && isVerb(c.verb) { // "12 titik rusak diganti"
				c.status, c.word = unsaid, ""
			}
		} else if c.verb == "" && deeds[s.list[j].low] {
			c.verb = s.list[j].low
		}
	}
	return c
}

// otherDenied reports whether another work is denied from token i on: "dibangun tahun
// 2012 dan belum pernah direhabilitasi".
func (s *sentence) otherDenied(i, to int) bool {
	if !s.is(i, "belum", "tidak") {
		return false
	}
	for i++; s.is(i, "pernah", "sempat", "lagi", "juga"); {
		i++
	}
	return i < to && work[s.list[i].low] != "" && isVerb(s.list[i].low)
}

// joinedAt reports whether "dan" stands close before token j: what is said there
// takes nothing back of what was said before it. "belum dikeruk dan diusulkan"
func (s *sentence) joinedAt(j, from int) bool {
	const near = 3
	if s.is(j-1, "gagal", "batal") { // "gagal lelang"
		return true
	}
	for k := j - 1; k >= from && k >= j-near; k-- {
		if s.is(k, "dan", "serta", "sehingga", "maka") {
			return true
		}
	}
	return false
}

// shareAt reports whether a percentage stands at token i.
func (s *sentence) shareAt(i int) bool {
	for s.at(i).kind == word && numberWord(s.at(i).low) && s.at(i+1).kind == word { // "seratus persen"
		i++
	}
	return s.at(i).kind == number && s.is(i+1, "%", "persen", "prosen") || s.is(i, "persen", "prosen")
}

// leads is what a sentence that ends in a colon says of what stands below it.
func leads(text string) cue {
	s := read(text)
	s.markPlaces(nil)
	c := s.cues(len(s.list)-1, 0)
	if work[c.verb] != Other && c.kind == Other {
		c.kind = "" // what was looked at stands below: what was done with it, is not said
	}
	if c.status == existing {
		c.status, c.word = unsaid, ""
	}
	return c
}

// headed is what a heading says of what stands below it. Only words that name
// the kind of a section count: "Sasaran 1: Meningkatnya …" is about its goal, and
// what stands below may be what was reached.
func headed(text string) cue {
	s := read(text)
	var c cue
	for j := range s.list {
		w, ok := sections[strings.TrimSuffix(s.list[j].low, "nya")]
		switch {
		case !ok && s.is(j, "tindak") && s.is(j+1, "lanjut"):
			return cue{status: toCome, word: "tindak lanjut"}
		case !ok:
		case s.is(j-1, "belum", "tidak"):
			return cue{status: undone}
		case c.status != unsaid && c.status != w:
			return cue{} // "Target dan Realisasi"
		default:
			c.status, c.word = w, s.list[j].low
		}
	}
	return c
}

// reachedAlready are the words in a heading by which also a plan tells what was
// reached.
var reachedAlready = set("realisasi", "capaian", "pencapaian", "terlaksana", "terealisasi", "tercapai", "selesai", "rampung", "sudah")

// sections are the words in a heading that say what stands below it.
var sections = map[string]status{
	"rencana": toCome, "target": toCome, "usulan": toCome, "kebutuhan": toCome, "proyeksi": toCome, "direncanakan": toCome, "diusulkan": toCome, "perencanaan": toCome, "kesepakatan": toCome, "permohonan": toCome, "rekomendasi": toCome, "saran": toCome, "mendatang": toCome, "prioritas": toCome, "ditargetkan": toCome,
	"minta": toCome, "permintaan": toCome, "harapan": toCome, "sudah": done, "belum": undone,
	"realisasi": done, "capaian": done, "pencapaian": done, "hasil": done, "terlaksana": done, "dilaksanakan": done, "selesai": done, "rampung": done, "terealisasi": done, "dikerjakan": done, "tercapai": done,
	"terbangun": done, "terpasang": done, "tersalur": done, "tersalurkan": done, "terserap": done,
}
