package narrative

import (
	"strings"
	"unicode/utf8"
)

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
