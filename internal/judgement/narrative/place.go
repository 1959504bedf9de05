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

// longestArea is the most words of an area's name.
const longestArea = 4

// markPlaces marks the tokens of names of places: a word for an area and the
// names behind it, or a name of two words and more that is an area of the city.
func (s *sentence) markPlaces(known map[string]bool) {
	for i := 0; i < len(s.list); i++ {
		end := max(s.placeEnd(i), s.areaEnd(i, known))
		for j := i; j < end; j++ {
			s.names[j] = true
		}
		if end > i {
			i = end - 1
		}
	}
}

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
	for j < len(s.list) && !s.taken[j] {
		n := s.list[j]
		numbered := n.kind == number && (t.low == "rt" || t.low == "rw" || t.low == "gang" || t.low == "gg" || t.low == "blok" || j > named)
		if !numbered && (n.kind != word || !capital(n.text) || divisions[n.low] || currencies[n.low] || n.low == "dan") {
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

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// place is the place of the i-th amount, as printed.
func (s *sentence) place(amounts []amount, i int) string {
	from, to := s.nearest(amounts, i, func(j int) bool { return s.names[j] })
	if from < 0 {
		return ""
	}
	return strings.TrimRight(s.text[s.list[from].start:s.list[to-1].end], " ,")
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
	if i+1 < len(amounts) {
		upper = min(upper, amounts[i+1].from)
	}
	for j := a.to; j < upper; j++ {
		if holds(j) {
			return s.run(j, holds)
		}
	}
	for j := lower - 1; j >= 0; j-- {
		if holds(j) {
			return s.run(j, holds)
		}
	}
	return -1, -1
}

// respectively pairs amounts behind "masing-masing" with what stands before it,
// where there are as many of the one as of the other: "pada 2024 dan 2025
// masing-masing 800 m dan 950 m".
func (s *sentence) respectively(amounts []amount, i int, holds func(int) bool) (from, to int, ok bool) {
	each := -1
	for j, t := range s.list {
		if t.low == "masing-masing" {
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
	if len(runs) < 2 || len(runs) != len(amounts)-first {
		return 0, 0, false
	}
	return runs[i-first][0], runs[i-first][1], true
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
