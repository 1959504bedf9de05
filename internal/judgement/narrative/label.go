package narrative

import (
	"strconv"
	"strings"
)

// labels are words whose number is a name: "Pasal 12", "RT 05", "tahap 2".
var labels = set(
	"nomor", "nomer", "no", "nmr", "pasal", "ayat", "huruf", "angka", "bab", "bagian", "paragraf", "butir", "lampiran", "tabel", "gambar", "grafik", "bagan", "peta", "halaman", "hal", "hlm", "lembaran",
	"rt", "rw", "gang", "gg", "blok", "kav", "kavling", "kilometer", "km", "sta", "lantai", "lt", "kelas", "tipe", "type", "versi", "edisi", "jilid", "seri",
	"triwulan", "tw", "semester", "smt", "tahap", "termin", "minggu", "pekan", "bulan", "hari", "tanggal", "tgl", "pukul", "jam", "ke", "peringkat", "ranking", "urutan", "zona", "zone", "wilayah", "seksi", "periode",
	"perda", "perwal", "perwali", "permendagri", "permenpan", "permenpanrb", "permen", "perpres", "pp", "uu", "kepmen", "kepmendagri", "keppres", "inpres", "sni", "iso", "kode", "telp", "telepon", "hp", "wa", "faks", "fax",
	"nip", "nik", "npwp", "rekening", "rek", "pos", "covid", "smp", "sma", "smk", "sd", "sdn", "smpn", "sman", "smkn", "tk", "mutu", "k", "fc", "grade", "golongan", "gol", "eselon", "pangkat",
)

// laws are words behind which every number up to a stop belongs to a citation.
var laws = set("perda", "perwal", "perwali", "peraturan", "undang-undang", "uu", "pp", "perpres", "permendagri", "permen", "keputusan", "instruksi", "surat", "kepmendagri", "kepmen", "permenpan", "permenpanrb", "inpres", "keppres")

// months are the names of the months with what shortens them.
var months = set(
	"januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "nopember", "desember",
	"jan", "feb", "mar", "apr", "jun", "jul", "agu", "agt", "ags", "sep", "sept", "okt", "nov", "nop", "des",
)

// isYear reports whether a numeral may be a year a document speaks of.
func isYear(t token) bool {
	if t.kind != number || len(t.text) != 4 {
		return false
	}
	y, err := strconv.Atoi(t.text)
	return err == nil && y >= 1945 && y <= 2100
}

// isLabel reports whether the numeral at i is a name: it stands behind the word
// it names, is joined to other numerals by marks, or is part of a date.
func (s *sentence) isLabel(i int) bool {
	t := s.list[i]
	if i == 0 && s.is(1, ".", ")") && len(t.text) <= 2 { // "2. Lokasi"
		return true
	}
	if s.is(i+1, ")") && !s.opens(i) && len(t.text) <= 2 { // "3) jalan"
		return true
	}
	before := i - 1
	if s.is(before, ".") && s.glued(before) { // "No. 5", "RT. 2"
		before--
	}
	if s.is(before, ":") && s.is(before-1, "telp", "telepon", "hp", "wa", "nip", "nik", "npwp", "rekening", "nomor", "no") {
		return true
	}
	if s.timeOfDay(i) {
		return true
	}
	if labels[s.at(before).low] && s.at(before).kind == word && !s.ofVillage(before) && !s.taken[before] && !s.unitBehindLabel(before, i) {
		return true
	}
	if s.at(i+1).kind == word && months[s.at(i+1).low] && dayOfMonth(t.text) {
		return true
	}
	if months[s.at(before).low] && (isYear(t) || s.is(i+1, ",")) {
		return true
	}
	return s.joined(i) || s.cited(i)
}

// ofVillage reports whether the word at j is the last of a village's name: "Kel.
// Pelita Angka 25 unit".
func (s *sentence) ofVillage(j int) bool {
	for k := j; k > 0 && k > j-longestArea && s.at(k).kind == word && capital(s.at(k).text) && !villages[s.at(k).low]; k-- {
		before := k - 1
		if s.is(before, ".") {
			before--
		}
		if k < j && villages[s.at(before).low] {
			return true
		}
	}
	return false
}

// unitBehindLabel tells "jam 8" from "lebar jalan kelas 3 m"? A label's number
// has no unit of measurement behind it, save where the label is a word that
// things are numbered by.
func (s *sentence) unitBehindLabel(label, i int) bool {
	u, _, ok := s.unit(i + 1)
	if ok && s.is(label, "ke") && label > 0 && (u.sort == count || u.sort == thingCounted) && !s.glued(i) {
		before := s.at(label - 1).low
		return !labels[before] && (isVerb(before) || work[before] != "" || looks[before] || before == "monitoring" || before == "kunjungan" || before == "distribusi") // "monitoring ke 14 lokasi"
	}
	if ok && u.name == "orang" && s.is(label-1, "juru", "tukang", "tenaga", "petugas", "operator", "ahli") { // "juru gambar 2 orang"
		return true
	}
	if ok && s.is(label, "ke") && !s.glued(i) && u.sort != span && s.holds(0, label, "dari") && s.holds(0, label, "naik", "turun", "meningkat", "menurun", "bertambah", "berkurang", "berubah") { // "turun dari 61 km ke 52 km"
		return true
	}
	if ok && softLabels[s.list[label].low] && strings.Contains(s.list[i].text, ".") && grouped(s.list[i].text) { // "akhir bulan 33.502 jiwa"
		return true
	}
	if !ok || u.sort == span || numbered[s.list[label].low] {
		return false
	}
	if u.sort == length || u.sort == size || u.sort == count && explicit[u.name] && len(s.list[label].low) > 1 {
		return true
	}
	if u.sort == thingCounted || u.sort == count {
		return false
	}
	switch s.list[label].low {
	case "lantai", "kelas", "tipe", "wilayah", "zona", "jalur", "gang", "gg", "blok", "bagian", "hari", "minggu", "bulan", "peta", "mutu", "sd", "k", "pos", "tahap", "termin", "triwulan", "semester", "seri", "golongan", "periode":
		return true
	}
	return false
}

// numbered are labels whose number never measures what the label names.
var numbered = set(
	"nomor", "nomer", "no", "nmr", "pasal", "ayat", "huruf", "angka", "bab", "bagian", "paragraf", "butir", "lampiran", "lembaran", "rt", "rw", "kilometer", "km", "sta", "versi", "edisi", "jilid", "tanggal", "tgl", "pukul", "jam", "ke", "peringkat", "ranking", "urutan",
	"perda", "perwal", "perwali", "permendagri", "permenpan", "permenpanrb", "permen", "perpres", "pp", "uu", "kepmen", "kepmendagri", "keppres", "inpres", "sni", "iso", "kode", "telp", "telepon", "faks", "fax", "nip", "nik", "npwp", "rekening", "rek", "covid", "pangkat",
	"triwulan", "tw", "semester", "smt", "termin", "minggu", "pekan", "k", "fc",
)

// explicit are units that do nothing but count.
var explicit = set("unit", "buah", "titik", "paket", "ruas", "lembar", "batang", "set", "lokasi", "petak")

// softLabels are labels whose numbers are small.
var softLabels = set("bulan", "hari", "minggu", "pekan", "tahap", "triwulan", "semester", "periode", "lantai", "kelas", "wilayah", "zona", "ke")

// timeOfDay reports whether the numeral at i is the time behind a date, as chats
// print it: "12/10 07.41".
func (s *sentence) timeOfDay(i int) bool {
	t := s.list[i].text
	hours, minutes, ok := strings.Cut(t, ".")
	if !ok || len(hours) == 0 || len(hours) > 2 || len(minutes) != 2 || hours > "23" && len(hours) == 2 || minutes > "59" {
		return false
	}
	return s.is(i+1, "wib", "wita", "wit") || s.is(i-2, "/", "-", ".") && s.at(i-1).kind == number && s.at(i-3).kind == number && s.glued(i-1) && s.glued(i-2)
}

// opens reports whether a bracket opened before i is still open there.
func (s *sentence) opens(i int) bool {
	depth := 0
	for j := 0; j < i; j++ {
		switch s.list[j].text {
		case "(":
			depth++
		case ")":
			depth--
		}
	}
	return depth > 0
}

func dayOfMonth(text string) bool {
	d, err := strconv.Atoi(text)
	return err == nil && d >= 1 && d <= 31
}
