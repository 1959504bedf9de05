package narrative

import (
	"strings"
)

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
	case s.is(j, "tahap") && s.is(j-1, "dalam"): // "9 unit dalam tahap pengatapan"
		return toCome, true
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
		k := j + 1
		for amount(k) {
			k++
		}
		if s.is(k, "akan", "direncanakan", "ditargetkan", "diusulkan", "dilanjutkan") { // "kekurangan 660 m akan diselesaikan"
			return existing, true
		}
		return undone, true
	case s.is(j, "diperpanjang") && s.is(j+1, "hingga", "sampai", "s", "selama", "waktu", "masa", "kontraknya", "waktunya"):
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
