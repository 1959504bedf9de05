package narrative

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// slips are the letters that a scanner reads for digits.
var slips = strings.NewReplacer("l", "1", "I", "1", "|", "1", "O", "0", "o", "0", "S", "5", "B", "8", "Z", "2")

// slipAt is the end of a numeral at i in which letters were read for digits:
// "1O8", "l.150", "5.87l.200". It is i where there is none. An "l" at the end may
// be litres: it is a digit only before a word for what is counted.
func slipAt(text string, i int) int {
	if before, _ := utf8.DecodeLastRuneInString(text[:i]); unicode.IsLetter(before) || unicode.IsDigit(before) {
		return i
	}
	const longest = 24 // bytes of a numeral
	end, digits, letters := i, 0, 0
	for end < len(text) {
		if end-i > longest {
			return i
		}
		c := text[end]
		switch {
		case '0' <= c && c <= '9':
			digits++
		case strings.IndexByte("lIOo", c) >= 0 || digits > 0 && strings.IndexByte("SBZ", c) >= 0:
			letters++
		case (c == '.' || c == ',') && end > i && end+1 < len(text) && strings.IndexByte("0123456789lIOoSBZ", text[end+1]) >= 0:
		default:
			return slipEnd(text, i, end, digits, letters)
		}
		end++
	}
	return slipEnd(text, i, end, digits, letters)
}

func slipEnd(text string, i, end, digits, letters int) int {
	after, _ := utf8.DecodeRuneInString(text[end:])
	if letters == 0 || unicode.IsLetter(after) {
		return i
	}
	found := text[i:end]
	counted := countedNext(text[end:])
	switch {
	case found == "l" || found == "ll" || found == "I" && strings.HasPrefix(text[end:], " (satu)"):
		if counted || strings.HasPrefix(text[end:], " (satu)") {
			return end // "mushola l unit"
		}
		return i
	case strings.ContainsAny(found, "SBZ"):
		if !unitNext(text[end:]) || letters > digits {
			return i // "Blok 12B"
		}
	case digits == 0 || strings.ContainsAny(found[1:], "o") && !strings.ContainsAny(found, ".,") && digits < 2:
		return i
	case strings.HasSuffix(found, "l") || strings.HasSuffix(found, "I"):
		if digits < 2 || !counted {
			return i
		}
	case !isDigit(rune(found[0])) && !strings.ContainsAny(found[1:2], "0123456789.,"):
		return i
	}
	return end
}

// unitNext reports whether the next word is any unit.
func unitNext(rest string) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	return known(strings.ToLower(strings.Trim(word, ".,;:)")))
}

// countedNext reports whether the next word is a unit that counts.
func countedNext(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(rest)
	}
	u, ok := units[strings.ToLower(rest[:end])]
	return ok && (u.sort == count || u.sort == thingCounted)
}
