package figure

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of what is taken for a unit; anything longer is a sentence.
const (
	longestUnit   = 40 // bytes
	mostUnitWords = 3
)

// readUnit takes what follows the numeral as its unit, or refuses: a date, a
// sentence or a label is not a quantity. Spaced says that white space stood
// between numeral and unit.
func (a *amount) readUnit(s string, spaced bool) bool {
	if s == "" {
		return true
	}
	if unit, rest, ok := cutPercent(s); ok {
		if a.currency != "" || a.power != 0 {
			return false
		}
		a.settleDecimal() // no one writes 9850 % as "98.50%"
		a.unit = unit
		rest = strings.TrimSpace(rest)
		return rest == "" || isUnit(strings.TrimSpace(strings.Trim(rest, "()")))
	}
	if rest, ok := cutWord(s, "rupiah"); ok {
		if a.currency != "" && a.currency != "IDR" {
			return false
		}
		a.currency, s = "IDR", strings.TrimSpace(rest)
		if s == "" {
			return true
		}
	}
	if a.currency != "" {
		if per, ok := strings.CutPrefix(s, "/"); ok && isUnit(strings.TrimSpace(per)) {
			a.unit = "/" + strings.TrimSpace(per)
			return true
		}
		return false
	}
	if !spaced && isLabel(s) || !isUnit(s) {
		return false
	}
	a.unit = strings.Join(strings.Fields(s), " ")
	return true
}

// cutPercent takes a sign or word for percent or per mille.
func cutPercent(s string) (unit, rest string, ok bool) {
	for _, p := range [...]struct{ word, unit string }{{"%", "%"}, {"‰", "‰"}} {
		if rest, ok := strings.CutPrefix(s, p.word); ok {
			return p.unit, rest, true
		}
	}
	for _, word := range [...]string{"persen", "percent", "prosen"} {
		if rest, ok := cutWord(s, word); ok {
			return "%", rest, true
		}
	}
	return "", s, false
}

// cutWord takes a whole word, in any case.
func cutWord(s, word string) (rest string, ok bool) {
	if len(s) < len(word) || !strings.EqualFold(s[:len(word)], word) {
		return s, false
	}
	rest = s[len(word):]
	return rest, rest == "" || !isLetter(rest[0])
}

// isLabel reports whether a letter glued to a number makes it a label ("8a")
// rather than a quantity ("8m").
func isLabel(s string) bool {
	return len(s) == 1 && !strings.ContainsRune("mMlLgGtTxX", rune(s[0]))
}

// isUnit reports whether s can be a unit: a few words without digits (but m2,
// km3), sentence marks or brackets, that are not the month of a date.
func isUnit(s string) bool {
	if s == "" || len(s) > longestUnit {
		return false
	}
	first, size := utf8.DecodeRuneInString(s)
	if !unicode.IsLetter(first) && first != '°' && first != 'µ' {
		return false
	}
	words := 1
	for i, r := range s {
		switch {
		case unicode.IsLetter(r), r == '/', r == '.', r == '²', r == '³', r == '°', r == '\'', r == '&':
		case r == '-':
			if i == len(s)-1 {
				return false
			}
		case r == '2' || r == '3':
			if i == 0 || s[i-1]|0x20 != 'm' || (i+1 < len(s) && s[i+1] != '/' && s[i+1] != ' ') {
				return false
			}
		case r == ' ':
			words++
		default:
			return false
		}
	}
	if words > mostUnitWords || size == 0 {
		return false
	}
	word := s
	if at := strings.IndexAny(s, " ./-"); at >= 0 {
		word = s[:at]
	}
	return !notUnits[strings.ToLower(word)]
}

// notUnits are first words that make the text something other than a quantity:
// months of a date, joining words, time zones.
var notUnits = set(
	"januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "nopember", "desember",
	"january", "february", "march", "may", "june", "july", "august", "october", "december",
	"jan", "feb", "mar", "apr", "jun", "jul", "agu", "agt", "ags", "aug", "sep", "sept", "okt", "oct", "nov", "nop", "des", "dec",
	"dan", "atau", "dari", "dengan", "untuk", "pada", "yang", "di", "ke", "and", "or", "of", "to", "from", "with", "the",
	"s", "sd", "sampai", "hingga", "until", "banding", "kurang", "lebih", "wib", "wita", "wit",
)
