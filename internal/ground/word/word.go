// Package word takes Indonesian and English text apart into words as people
// type them: folded letters, tokens, informal spellings, clitics, stems,
// numbers in words and the distance between two spellings. It knows language,
// and nothing of what is talked about.
package word

import "strings"

// Kind says what a token is.
type Kind int

// The kinds of tokens.
const (
	Letters Kind = iota // a word, letters and inner apostrophes only
	Number              // digits with their separators: "1.000", "2,5", "2025"
	Mark                // one sign: punctuation, "%", "<"
)

// Token is one word, number or mark of a text.
type Token struct {
	Text       string // folded
	Kind       Kind
	Start, End int  // bytes in the folded text
	Glued      bool // nothing stands between it and the token before
}

// Tokens takes folded text apart. Letters and digits that stand together are
// parted ("tw3", "tahun2025"); a number keeps its separators when digits
// follow them. A hyphen between letters parts words; "<=" and ">=" stay one mark.
func Tokens(folded string) []Token {
	var out []Token
	for i := 0; i < len(folded); {
		c := folded[i]
		start := i
		kind := Mark
		switch {
		case c == ' ':
			i++
			continue
		case letter(c):
			kind = Letters
			for i < len(folded) && letter(folded[i]) {
				i++
			}
		case digit(c):
			kind = Number
			i = number(folded, i)
		default:
			i++
			if (c == '<' || c == '>') && i < len(folded) && folded[i] == '=' {
				i++
			}
			if c >= 0x80 { // one sign of several bytes
				for i < len(folded) && folded[i]&0xC0 == 0x80 {
					i++
				}
			}
		}
		out = append(out, Token{Text: folded[start:i], Kind: kind, Start: start, End: i, Glued: len(out) > 0 && out[len(out)-1].End == start})
	}
	return out
}

// number finds the end of the number that begins at i.
func number(s string, i int) int {
	for i < len(s) {
		switch {
		case digit(s[i]):
			i++
		case (s[i] == '.' || s[i] == ',') && i+1 < len(s) && digit(s[i+1]):
			i++
		default:
			return i
		}
	}
	return i
}

func letter(c byte) bool { return c >= 'a' && c <= 'z' }
func digit(c byte) bool  { return c >= '0' && c <= '9' }

// Join writes the texts of tokens with spaces between them.
func Join(tokens []Token) string {
	parts := make([]string, len(tokens))
	for i, t := range tokens {
		parts[i] = t.Text
	}
	return strings.Join(parts, " ")
}
