package word

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fold brings text to the letters it is compared in: lower case, without
// diacritics, full-width forms as plain ones, every kind of space and control
// as one space, every kind of dash as a hyphen. Apostrophes inside words and
// signs without width are dropped. It accepts any bytes; what is not UTF-8
// becomes a space.
func Fold(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	space := true
	for i, r := range text {
		if r == utf8.RuneError && text[i] != "\uFFFD"[0] {
			r = ' '
		}
		if r >= 0xFF01 && r <= 0xFF5E { // full-width forms of the printable ASCII
			r -= 0xFEE0
		}
		r = unicode.ToLower(r)
		if plain, ok := plainLetters[r]; ok {
			space = false
			b.WriteString(plain)
			continue
		}
		switch {
		case r == '\'' || r == '’' || r == '‘' || r == '`' || unicode.In(r, unicode.Mn, unicode.Cf):
			continue
		case unicode.IsSpace(r) || unicode.IsControl(r) || r == '_':
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		case unicode.Is(unicode.Pd, r) || r == '−':
			r = '-'
		}
		space = false
		b.WriteRune(r)
	}
	return strings.TrimRight(b.String(), " ")
}

// plainLetters are letters with a diacritic, as those of Indonesian.
var plainLetters = letters(
	"a:àáâãäåā", "e:èéêëēĕė", "i:ìíîïī", "o:òóôõöō", "u:ùúûüū", "c:ç", "n:ñ", "y:ýÿ", "s:šş", "z:ž", "ss:ß",
	"2:²", "3:³", "<=:≤", ">=:≥", "...:…",
)

func letters(rows ...string) map[rune]string {
	m := map[rune]string{}
	for _, row := range rows {
		plain, from, _ := strings.Cut(row, ":")
		for _, r := range from {
			m[r] = plain
		}
	}
	return m
}
