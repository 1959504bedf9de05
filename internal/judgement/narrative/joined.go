package narrative

import (
	"strings"
)

// joined reports whether the numeral at i is a piece of a longer name: a date
// with strokes, a station "0+250", a code "K-300", a telephone, a number of many
// dots.
func (s *sentence) joined(i int) bool {
	t := s.list[i]
	if strings.Count(t.text, ".") >= 2 && !grouped(t.text) {
		return true
	}
	plain := !strings.ContainsAny(t.text, ".,")
	if plain && len(t.text) > 1 && t.text[0] == '0' || plain && len(t.text) >= 8 && !s.currencyBefore(i) {
		return true // "05", "081234567890"
	}
	if s.glued(i) {
		before := s.list[i-1]
		if before.text == "+" || before.text == "/" && s.list[max(i-2, 0)].kind == number && s.glued(i-1) || before.kind == word && !currencies[before.low] && !joiners[before.low] {
			return true
		}
		if (before.text == "-" || before.text == "–") && s.glued(i-1) && i >= 2 && s.list[i-2].kind == word && !known(s.list[i-2].low) {
			return true // "K-300", "ke-5", "Covid-19"
		}
	}
	if s.glued(i + 1) {
		after := s.list[i+1]
		if after.text == "+" || after.text == "/" && s.at(i+2).kind == number && s.glued(i+2) && !s.fraction(i) || after.text == ":" && s.glued(i+2) && s.at(i+2).kind == number {
			return true
		}
		if after.kind == word && after.low == "th" {
			return true
		}
	}
	return false
}

// fraction reports whether "1/2" stands at i.
func (s *sentence) fraction(i int) bool {
	return s.is(i+1, "/") && s.glued(i+1) && s.glued(i+2) && len(s.at(i).text) == 1 && (s.at(i+2).text == "2" || s.at(i+2).text == "4") && s.at(i).text < s.at(i+2).text
}

// joiners are words that may be glued to a numeral without making it a name.
var joiners = set("x", "±", "sd", "s", "an")

// grouped reports whether a numeral's dots part thousands.
func grouped(text string) bool {
	whole, _, _ := strings.Cut(text, ",")
	for i, g := range strings.Split(whole, ".") {
		if i > 0 && len(g) != 3 || i == 0 && (g == "" || len(g) > 3) {
			return false
		}
	}
	return true
}

// cited reports whether the numeral at i belongs to the citation of a rule:
// "Peraturan Wali Kota Nomor 12 Tahun 2023", "Pasal 5 ayat (2)", "(2)".
func (s *sentence) cited(i int) bool {
	if s.is(i-1, "(") && s.is(i+1, ")") && s.is(i-2, "ayat", "pasal", "huruf", "angka", "butir") {
		return true
	}
	if !isYear(s.list[i]) {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-10; j-- {
		if laws[s.list[j].low] {
			return true
		}
		if s.is(j, ",", ";", "pada", "maka") {
			break // another statement
		}
	}
	return false
}

func (s *sentence) currencyBefore(i int) bool {
	if s.is(i-1, ".") {
		i--
	}
	return i > 0 && currencies[s.at(i-1).low]
}

var currencies = set("rp", "idr", "rupiah")
