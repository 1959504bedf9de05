package person

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// FindEmail finds addresses of electronic mail. Addresses of offices are found
// as well.
func FindEmail(text string) []Found {
	var found []Found
	from := 0
	for {
		at := strings.IndexByte(text[from:], '@')
		if at < 0 {
			return found
		}
		at += from
		start, end := localStart(text, from, at), domainEnd(text, at+1)
		from = max(end, at+1)
		if start < at && end > at+1 && text[at+1] != '.' && strings.Contains(text[at+1:end], ".") {
			found = append(found, Found{start, end, Email})
		}
	}
}

// localStart is where the part before the @ begins, not before from.
func localStart(text string, from, at int) int {
	start := at
	for start > from {
		r, size := utf8.DecodeLastRuneInString(text[from:start])
		if !mailRune(r) {
			break
		}
		start -= size
	}
	return at - len(strings.TrimLeft(text[start:at], ".-_+"))
}

// domainEnd is where the part behind the @ ends, without the full stop of a
// sentence.
func domainEnd(text string, from int) int {
	end := from
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '-' {
			break
		}
		end += size
	}
	return from + len(strings.TrimRight(text[from:end], ".-"))
}

func mailRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("._%+-", r))
}
