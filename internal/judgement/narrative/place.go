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
	kindsOfStreet = set("lingkungan", "usaha", "tani", "setapak", "kota", "nasional", "provinsi", "kabupaten", "desa", "inspeksi", "beton", "aspal", "paving", "umum", "rabat", "tanah", "utama", "permukiman", "perkotaan", "produksi")
)

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// place is the place of the i-th amount, as printed. A street is followed by its
// village where the sentence names one elsewhere.
func (s *sentence) place(amounts []amount, i int) string {
	if !s.any(asksNamed, 0, len(s.list)) {
		return ""
	}
	from, to := s.nearest(amounts, i, func(j int) bool { return s.names[j] })
	if from < 0 {
		return ""
	}
	place := s.name(s.joinedPlaces(from, to))
	if !s.hasVillage(from, to) && s.any(asksVillage, 0, len(s.list)) {
		if from, to = s.nearest(amounts, i, func(j int) bool { return s.villages[j] }); from >= 0 {
			place += ", " + s.name(from, to)
		}
	}
	return place
}

// joinedPlaces widens a run of places over those that "dan" joins to it: what is
// in two villages is in both.
func (s *sentence) joinedPlaces(from, to int) (first, end int) {
	for from > 1 && s.is(from-1, "dan", "serta", "&") && s.names[from-2] {
		from, _ = s.run(from-2, func(j int) bool { return s.names[j] })
	}
	for to+1 < len(s.list) && s.is(to, "dan", "serta", "&") && s.names[to+1] {
		_, to = s.run(to+1, func(j int) bool { return s.names[j] })
	}
	return from, to
}

// name is a run of tokens as printed, with a comma before each of the city's
// divisions, and in small letters where a title has it in capitals.
func (s *sentence) name(from, to int) string {
	var parts []string
	for i := from; i < to; {
		j := i + 1
		for j < to && !villages[s.list[j].low] {
			j++
		}
		if part := strings.Trim(s.text[s.list[i].start:s.list[j-1].end], " ,."); part != "" {
			parts = append(parts, uncapitalised(part))
		}
		i = j
	}
	return strings.Join(parts, ", ")
}

// uncapitalised is a name that stands wholly in capitals as it is usually written:
// "KELURAHAN MEKAR SARI" is "Kelurahan Mekar Sari".
func uncapitalised(name string) string {
	const short = 3 // letters of what stays in capitals: RT, RW, SD, II
	words := strings.Fields(name)
	if len(words) < 2 || strings.ToUpper(name) != name {
		return name
	}
	for i, w := range words {
		if first, size := utf8.DecodeRuneInString(w); !strings.ContainsAny(w, "0123456789/") && (len(w) >= short+1 || i == 0 && areas[strings.ToLower(w)] && w != "RT" && w != "RW") {
			words[i] = string(first) + strings.ToLower(w[size:])
		}
	}
	return strings.Join(words, " ")
}

func (s *sentence) hasVillage(from, to int) bool {
	for j := from; j < to; j++ {
		if s.villages[j] {
			return true
		}
	}
	return false
}

// nearest finds the run of tokens that holds and belongs to the i-th amount: in
// its clause before it, then behind it up to the next amount, then in earlier
// clauses.
func (s *sentence) nearest(amounts []amount, i int, holds func(int) bool) (from, to int) {
	a := &amounts[i]
	if from, to, ok := s.respectively(amounts, i, holds); ok {
		return from, to
	}
	lower, upper := s.span(a.from)
	for j := a.from - 1; j >= lower; j-- {
		if holds(j) {
			return s.run(j, holds)
		}
	}
	limit := s.reach(amounts, i)
	upper = min(upper, limit)
	for j := a.to; j < upper; j++ {
		if holds(j) {
			return s.run(j, holds)
		}
	}
	if s.tells(upper) { // "1 unit, ditempatkan di Kelurahan A"
		_, end := s.span(min(upper+1, len(s.list)-1))
		for j := upper; j < min(end, limit); j++ {
			if holds(j) {
				return s.run(j, holds)
			}
		}
	}
	for j := lower - 1; j >= 0; j-- {
		if holds(j) {
			return s.run(j, holds)
		}
	}
	return -1, -1
}

// reach is the token where the next amount begins that is no aside in brackets:
// what stands before it may speak of the i-th.
func (s *sentence) reach(amounts []amount, i int) int {
	if len(s.reaches) != len(amounts) {
		s.reaches = make([]int, len(amounts))
	}
	if s.reaches[i] == 0 {
		s.reaches[i] = s.reachOf(amounts, i) + 1
	}
	return s.reaches[i] - 1
}

func (s *sentence) reachOf(amounts []amount, i int) int {
	depth, next := 0, i+1
	for j := amounts[i].to; j < len(s.list); j++ {
		switch s.list[j].text {
		case "(":
			depth++
		case ")":
			depth--
		}
		if next < len(amounts) && j == amounts[next].from {
			if depth <= 0 {
				return j
			}
			j, next = amounts[next].to-1, next+1
		}
	}
	return len(s.list)
}

// tells reports whether a comma stands at i and a clause behind it that says more
// of what was just named.
func (s *sentence) tells(i int) bool {
	next := s.at(i + 1)
	return s.is(i, ",") && next.kind == word && !breaks[next.low] &&
		(isVerb(next.low) && strings.HasPrefix(next.low, "di") || isVerb(next.low) && strings.HasPrefix(next.low, "ter") || isVerb(next.low) && strings.HasPrefix(next.low, "ber") || s.is(i+1, "di", "pada", "yaitu", "yakni", "tepatnya", "yang", "lokasi", "lokasinya"))
}

// respectively pairs amounts behind "masing-masing" with what stands before it,
// where there are as many of the one as of the other: "pada 2024 dan 2025
// masing-masing 800 m dan 950 m".
func (s *sentence) respectively(amounts []amount, i int, holds func(int) bool) (from, to int, ok bool) {
	each := -1
	for j, t := range s.list {
		if t.low == "masing-masing" || t.low == "berturut-turut" {
			each = j
		}
	}
	if each < 0 || amounts[i].from < each {
		return 0, 0, false
	}
	var runs [][2]int
	for j := 0; j < each; j++ {
		if holds(j) {
			end := j + 1
			for end < each && holds(end) {
				end++
			}
			runs = append(runs, [2]int{j, end})
			j = end
		}
	}
	first := 0
	for first < len(amounts) && amounts[first].from < each {
		first++
	}
	of := 0 // amounts of the list
	for k := first; k < len(amounts) && (k == first || s.onlyJoined(amounts[k-1].to, amounts[k].from)); k++ {
		of++
	}
	if len(runs) < 2 || len(runs) != of || i-first >= of {
		return 0, 0, false
	}
	return runs[i-first][0], runs[i-first][1], true
}

// onlyJoined reports whether nothing but commas and little words stands between
// two amounts.
func (s *sentence) onlyJoined(from, to int) bool {
	for j := from; j < to; j++ {
		if !s.is(j, ",", "dan", "serta") {
			return false
		}
	}
	return true
}

// run is the whole run of tokens around j, over the commas and little words
// that join its parts.
func (s *sentence) run(j int, holds func(int) bool) (from, to int) {
	from, to = j, j+1
	for from > 0 && (holds(from-1) || from > 1 && s.is(from-1, ",", "/") && holds(from-2)) {
		from--
	}
	for to < len(s.list) && (holds(to) || to+1 < len(s.list) && s.is(to, ",", "/") && holds(to+1)) {
		to++
	}
	return from, to
}
