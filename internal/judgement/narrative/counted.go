package narrative

import (
	"strings"
)

// abstract are things that documents number as often as they count them.
var abstract = set("program", "kegiatan", "subkegiatan", "sub kegiatan", "sasaran", "indikator", "laporan", "dokumen", "rapat")

// counted reports whether a single thing, in words, is there for its number:
// something was done with it.
func (s *sentence) counted(i int) bool {
	if abstract[s.at(i+1).low] {
		return false
	}
	for j := max(0, i-6); j < min(len(s.list), i+8); j++ {
		if work[s.list[j].low] != "" || counting[s.list[j].low] || statusWords[s.list[j].low] == toCome {
			return true
		}
	}
	return false
}

// counting are the words behind which a number counts the noun that follows it.
var counting = set("sebanyak", "sejumlah", "berjumlah", "terdapat", "sebanyak-banyaknya", "dalamnya", "berisi", "dilengkapi")

// countsNext reports whether the token at is the noun that the number at from
// counts.
func (s *sentence) countsNext(from, at int) bool {
	t := s.at(at)
	if t.kind != word || len(t.text) < 4 || stops[t.low] || isVerb(t.low) || months[t.low] {
		return false
	}
	for j := from - 1; j >= 0 && j >= from-3; j-- {
		if counting[s.list[j].low] {
			return true
		}
		if k, ok := s.workAt(j); ok && k != Other && isVerb(s.list[j].low) || bare[s.list[j].low] != "" && ok { // "membangun tiga gapura"
			return true
		}
		if !modifiers[s.list[j].low] && s.list[j].text != "±" {
			return false
		}
	}
	return false
}

// acronym reports whether what stands at is a short name in capitals that the
// number at from counts: "1.038 KPM", "30 IKM".
func (s *sentence) acronym(from, at int) bool {
	t := s.at(at)
	if t.kind != word || len(t.text) < 2 || len(t.text) > 6 || strings.ToUpper(t.text) != t.text || measures[t.low] || isYear(s.list[from]) || months[t.low] || stops[t.low] || laws[t.low] {
		return false
	}
	for j, w := range s.list { // not where everything is in capitals
		if j != at && w.kind == word && w.text != strings.ToUpper(w.text) && len(w.text) > 2 {
			return true
		}
	}
	return false
}

// measures are short names that measure and count nothing.
var measures = set("wib", "wita", "wit", "pk", "hp", "db", "hz", "rpm", "kv", "mw", "ah", "va", "v", "bar", "psi", "ppm", "nip", "nik", "ta", "rp", "idr", "km", "ha", "m", "cm", "mm", "dan", "atau", "rb", "jt", "mb", "gb", "tb", "mbps", "apbd", "apbn", "sni", "rt", "rw")

// plainNoun reports whether the number at from counts the noun at, which no list
// knows: a word in small letters in the midst of a sentence. Words for what is
// ordered or thought of, and not made, are none.
func (s *sentence) plainNoun(from, at int) bool {
	t := s.at(at)
	if t.kind != word || len(t.text) < 3 || t.text != t.low || from == 0 && len(s.list) < 5 || isYear(s.list[from]) || !s.noun(at) || uncounted[t.low] || work[t.low] != "" || traits[t.low] || labels[t.low] || known(t.low) || strings.HasSuffix(t.low, "nya") || numberWord(t.low) {
		return false
	}
	if (strings.HasPrefix(t.low, "pe") || strings.HasPrefix(t.low, "ke")) && strings.HasSuffix(t.low, "an") {
		return false // "dua perencanaan", "satu kesatuan"
	}
	if m, ok := s.magnitude(from); !ok || m.value <= 10 && !s.counted(from) {
		return false // a few of something is as often a way to speak as a count
	}
	if from == 0 {
		return len(s.list[0].text) > 1
	}
	before := s.list[from-1]
	return before.kind == word && !capital(before.text) || before.kind == word && from == 1 || s.is(from-1, ",", ":", "(", "±", "/") || s.is(from-1, ")") && s.list[from].kind == number
}

// uncounted are nouns and other words that numbers stand before without counting
// anything made or present.
var uncounted = set(
	"arah", "sisi", "tahap", "lapis", "shift", "bagian", "aspek", "faktor", "unsur", "pilar", "misi", "visi", "prioritas", "strategi", "isu", "usulan", "pertanyaan", "kriteria", "tujuan", "alasan", "kunci", "kata", "fase", "warna", "derajat", "bintang", "musim", "pihak", "langkah",
	"hari", "malam", "pagi", "siang", "sore", "kalender", "kerja", "lipat", "besar", "banyak", "sampai", "orang", "persen", "angka", "suara", "poin", "butir", "pasal", "ayat", "huruf", "nomor", "rangkap", "tingkat", "level", "peringkat", "skala", "nilai", "agenda", "topik", "tema",
	"kalimat", "prinsip", "entitas", "variabel", "variable", "jawaban", "pertiga", "mingguan", "soal", "contoh", "cara", "jenis", "tim", "perempat", "ratusan", "puluhan", "ribuan", "belasan", "lusinan", "opsi", "alternatif", "syarat", "dasar", "hal", "kendala", "masalah", "permasalahan", "kategori", "golongan", "kelas", "dimensi", "urusan", "bidang", "perspektif", "komponen", "variabel", "kali", "putaran", "babak", "sesi", "kelompok", "jurusan", "mata", "dekade", "abad", "windu", "dari", "agustus", "depan", "lalu", "terakhir", "berturut-turut", "pertama", "berikutnya", "januari", "anggota", "lainnya", "jam", "detik", "menit",
	"volt", "ampere", "watt", "knot", "celsius", "kelvin", "joule", "newton", "bulanan", "tahunan", "harian", "ribuan", "jutaan", "kuintal", "galon", "sendok", "gelas", "mmhg", "kalori",
)
