package narrative

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// areas are words that begin the name of a place. The city itself is none:
// everything lies in it.
var areas = set(
	"kelurahan", "kel", "kecamatan", "kec", "desa", "ds", "dusun", "kampung", "kp", "jalan", "jl", "jln", "gang", "gg", "lorong", "rt", "rw", "perumahan", "perum", "komplek", "kompleks",
	"sungai", "pasar", "pulau", "simpang", "jembatan", "terminal", "pelabuhan", "taman", "blok", "waduk", "danau", "teluk", "muara", "pantai",
)

// divisions are those that never stand inside a name.
var divisions = set("kelurahan", "kel", "kecamatan", "kec", "desa", "kota", "kabupaten", "kab", "provinsi", "rt", "rw", "jalan", "jl", "jln")

// villages are the divisions that a place is looked up by.
var villages = set("kelurahan", "kel", "kecamatan", "kec", "desa", "ds")

// neverNamed are words that follow the name of a place in capitals and are no
// part of it: "KELURAHAN WARNA TANAH TAHUN ANGGARAN 2026".
var neverNamed = set(
	"tahun", "ta", "thn", "anggaran", "dan", "serta", "di", "ke", "dari", "pada", "untuk", "yang", "dengan", "dalam", "oleh", "sumber", "dana", "apbd", "apbn", "dak", "bulan", "triwulan", "semester", "periode",
	"provinsi", "prov", "sebagai", "melalui", "rencana", "target", "realisasi", "sepanjang", "seluas", "sebanyak",
)

// longestArea is the most words of an area's name.
const longestArea = 4

// markPlaces marks the tokens of names of places: a word for an area and the
// names behind it, or a name of two words and more that is an area of the city.
func (s *sentence) markPlaces(known map[string]bool) {
	s.names, s.villages = make([]bool, len(s.list)), make([]bool, len(s.list))
	for i := 0; i < len(s.list); i++ {
		area := s.areaEnd(i, known)
		end := max(s.placeEnd(i), area)
		for j := i; j < end; j++ {
			s.names[j], s.villages[j] = true, area > i || villages[s.list[i].low]
		}
		if end > i {
			if s.villages[i] {
				end = s.moreVillages(end)
			}
			i = end - 1
		}
	}
}

// moreVillages marks the names of a list behind a village: "Kelurahan Awan Sisir,
// Bintang Pagi, dan Gema Rimba". Only a list that "dan" ends is one. It gives the
// token behind the list.
func (s *sentence) moreVillages(end int) int {
	const most, words = 8, 3
	var runs [][2]int
	closed := false
	for i := end; len(runs) < most; {
		j := i
		for s.is(j, ",", "dan", "serta") {
			closed = closed || !s.is(j, ",")
			j++
		}
		k := j
		for k < j+words && k < len(s.list) && s.list[k].kind == word && capital(s.list[k].text) && !s.taken[k] && !divisions[s.list[k].low] && !neverNamed[s.list[k].low] && !months[s.list[k].low] && !offices[s.list[k].low] {
			k++
		}
		if j == i || k == j {
			break
		}
		runs = append(runs, [2]int{j, k})
		i = k
		if closed {
			break
		}
	}
	if !closed || len(runs) == 0 {
		return end
	}
	for _, r := range runs {
		for j := r[0]; j < r[1]; j++ {
			s.names[j], s.villages[j] = true, true
		}
		end = r[1]
	}
	return end
}

// offices are words that begin the name of an office or person, and no place.
var offices = set("dinas", "badan", "kantor", "wali", "walikota", "camat", "lurah", "ketua", "bapak", "ibu", "pemerintah", "pemkot", "pt", "cv", "upt", "uptd", "perumda", "pdam", "dprd", "lpm", "pkk", "karang", "kepala", "sekretaris", "rp", "km", "sd", "sdn", "smp", "smpn", "puskesmas", "posyandu", "tahun")

// areaEnd is the token behind the name of one of the city's areas at i, with
// the word for its kind before it; i when none stands there.
func (s *sentence) areaEnd(i int, known map[string]bool) int {
	if len(known) == 0 || s.list[i].kind != word {
		return i
	}
	from := i
	if divisions[s.list[i].low] {
		from++
		if s.is(from, ".") && s.glued(from) {
			from++
		}
	}
	name, end := "", i
	for j := from; j < len(s.list) && j < from+longestArea && s.list[j].kind == word && !s.taken[j]; j++ {
		name = strings.TrimSpace(name + " " + s.list[j].low)
		if known[name] && (j > from || from > i) {
			end = j + 1
		}
	}
	return end
}

// placeEnd is the token behind the name of a place that begins at i; i when
// none does.
func (s *sentence) placeEnd(i int) int {
	t := s.list[i]
	if t.kind != word || !areas[t.low] || s.taken[i] {
		return i
	}
	j := i + 1
	if s.is(j, ".") && s.glued(j) {
		j++
	}
	named := j
	if streetWords[t.low] && kindsOfStreet[s.at(j).low] {
		return i // "JALAN LINGKUNGAN KELURAHAN A"
	}
	for j < len(s.list) && !s.taken[j] {
		n := s.list[j]
		numbered := n.kind == number && (t.low == "rt" || t.low == "rw" || t.low == "gang" || t.low == "gg" || t.low == "blok" || j > named && s.list[j-1].kind == word && !strings.ContainsAny(n.text, ".,"))
		if !numbered && (n.kind != word || !capital(n.text) || divisions[n.low] || currencies[n.low] || neverNamed[n.low] || months[n.low]) {
			break
		}
		if isYear(n) {
			break
		}
		j++
		if s.is(j, ".") && s.glued(j) && utf8.RuneCountInString(n.text) <= 2 { // "Jl. A. Yani", "Jl. P. Suryanata"
			j++
		}
	}
	if j == named {
		return i
	}
	return j
}

// streetWords begin the name of a street, and kindsOfStreet say of which kind one
// is where they stand behind them: that is no name.
var (
	streetWords   = set("jalan", "jl", "jln", "gang", "gg")
	kindsOfStreet = set("lingkungan", "usaha", "tani", "setapak", "kota", "nasional", "provinsi", "kabupaten", "desa", "inspeksi", "beton", "aspal", "paving", "umum", "rabat", "tanah", "utama", "rusak", "mantap", "berlubang", "akses", "masuk", "penghubung", "permukiman", "perkotaan", "produksi")
)

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}
