package figure

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// groupSpace stands for the spaces that typesetters put between groups of
// digits (no-break, narrow, thin, figure space) while a text is being read.
const groupSpace = '\x1f'

// clean prepares printed text for reading: every dash and minus becomes '-',
// typographic spaces between digits become groupSpace, other white space one
// blank, invisible characters vanish. Plain ASCII is returned as it is.
func clean(s string) string {
	s = strings.TrimSpace(s)
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i, r := range s {
		switch r {
		case '−', '–', '—', '‐', '‑', '‒', '―', '﹣', '-':
			b.WriteByte('-')
		case '\u00a0', '\u202f', '\u2007', '\u2009':
			if next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):]); isDigit(lastByte(&b)) && '0' <= next && next <= '9' {
				b.WriteByte(groupSpace)
			} else {
				b.WriteByte(' ')
			}
		case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f', groupSpace:
		case '%', '﹪':
			b.WriteByte('%')
		default:
			if unicode.IsSpace(r) {
				r = ' '
			}
			b.WriteRune(r)
		}
	}
	return strings.TrimSpace(b.String())
}

// isPlain reports whether s is ASCII without control characters.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < 0x20 || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

func lastByte(b *strings.Builder) byte {
	if b.Len() == 0 {
		return 0
	}
	return b.String()[b.Len()-1]
}

// printed is the text of a cell as a person would quote it: valid UTF-8, white
// space joined to single blanks.
func printed(raw string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(raw, "\ufffd")), " ")
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isSpace(c byte) bool { return c == ' ' || c == groupSpace }
