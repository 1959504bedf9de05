package narrative

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stretch is bytes from to of a passage.
type stretch struct{ from, to int }

// short are words that end in a full stop without ending a sentence.
var short = set(
	"rp", "no", "nmr", "jl", "jln", "kel", "kec", "kab", "prov", "ds", "dsn", "kp", "gg", "rt", "rw", "dll", "dsb", "dst", "dkk", "a.n", "u.p", "ir", "dr", "drs", "dra", "prof", "sdr", "bpk", "hj", "pt", "cv", "ud",
	"dia", "diam", "uk", "vol", "tgl", "hal", "hlm", "lt", "tel", "telp", "jend", "kol", "mayjen", "letjen", "brigjen", "moh", "muh", "tb", "st", "mt", "sh", "se", "s.d", "s", "d", "bd", "yth", "lk", "kav", "blok", "min", "maks", "max", "km", "sta", "ta", "jt", "thn", "th", "yg", "dgn", "utk", "an", "a.l", "al", "atas", "sekr", "ttd", "bpk", "sdri", "jend",
)

// longest is the most bytes of a sentence; what is longer is a list that no full
// stop ends.
const longest = 3000

// split cuts a text into sentences. A full stop ends one when a new one begins
// behind it; not behind what is shortened, nor behind the number of a list's
// item.
func split(text string) []stretch {
	var all []stretch
	from := 0
	cut := func(to int) {
		if strings.TrimSpace(text[from:to]) != "" {
			start := from + len(text[from:to]) - len(strings.TrimLeft(text[from:to], " \t\n"))
			all = append(all, stretch{start, start + len(strings.TrimSpace(text[from:to]))})
		}
		from = to
	}
	for i := 0; i < len(text); i++ {
		if i-from >= longest && (text[i] == ' ' || i-from >= 2*longest) && utf8.RuneStart(text[i]) {
			cut(i)
		}
		switch text[i] {
		case '\n':
			cut(i)
		case '!', '?':
			cut(i + 1)
		case '.':
			if endsSentence(text, from, i) {
				cut(i + 1)
			}
		}
	}
	cut(len(text))
	return all
}

func endsSentence(text string, from, i int) bool {
	rest := text[i+1:]
	rest = strings.TrimLeft(rest, ")”\"'’")
	if rest != "" && !unicode.IsSpace(rune(rest[0])) {
		return false
	}
	rest = strings.TrimLeft(rest, " \t\n\u00a0")
	next, _ := utf8.DecodeRuneInString(rest)
	before := text[from:i]
	word := before[strings.LastIndexAny(before, " (\t\n\u00a0/")+1:]
	low := strings.ToLower(strings.Trim(word, "(“\""))
	switch {
	case low == "":
		return false
	case len(word) <= 3 && strings.Trim(word, "0123456789") == "" && strings.TrimSpace(before) != word && groupOf(rest): // "1. 240 m2"
		return false
	case short[low]:
		return alsoUnit(low) && !isNumberNext(next) // "5 km." may end a sentence
	case utf8.RuneCountInString(low) == 1 && !unicode.IsDigit(rune(low[0])):
		return low == "m" && strings.TrimSpace(before) != word && unicode.IsDigit(digitBefore(before, word))
	case strings.TrimSpace(before) == word && len(word) <= 4 && strings.Trim(word, "0123456789.") == "":
		return false // "1. Jalan"
	}
	return true
}

// groupOf reports whether a text begins with three digits and a unit.
func groupOf(rest string) bool {
	fields := strings.Fields(rest)
	return len(fields) > 1 && len(fields[0]) == 3 && strings.Trim(fields[0], "0123456789") == "" && known(strings.ToLower(strings.Trim(fields[1], ".,;)")))
}

// alsoUnit reports whether a shortened word is also that of a unit.
func alsoUnit(low string) bool { return low == "km" || low == "jt" }

func isNumberNext(r rune) bool { return unicode.IsDigit(r) }

// digitBefore is the last character before a word that is no blank.
func digitBefore(before, word string) rune {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(strings.TrimSuffix(before, word), " "))
	return r
}
