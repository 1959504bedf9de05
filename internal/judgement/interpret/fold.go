package interpret

import (
	"strings"
	"unicode"
)

// fold reduces a text to lower-case words of letters and digits joined by one
// space, so that two printings of one name compare equal. "%" stays a word.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(unicode.ToLower(r))
		case r == '%':
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteByte('%')
			gap = true
		default:
			gap = true
		}
	}
	return b.String()
}

// hasWord reports whether a folded text contains the folded words as whole
// words.
func hasWord(folded, words string) bool {
	return strings.Contains(" "+folded+" ", " "+words+" ")
}

// hasAny reports whether any of the folded words stands in the folded text.
func hasAny(folded string, words ...string) bool {
	for _, w := range words {
		if hasWord(folded, w) {
			return true
		}
	}
	return false
}

// startsWith reports whether the folded text begins with one of the words.
func startsWith(folded string, words ...string) bool {
	for _, w := range words {
		if folded == w || strings.HasPrefix(folded, w+" ") {
			return true
		}
	}
	return false
}

// isUpper reports whether a text has letters and all of them are capitals.
func isUpper(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters = true
			if unicode.IsLower(r) {
				return false
			}
		}
	}
	return letters
}

// similarity is the Dice coefficient of the character trigrams of two folded
// texts, 0 to 1. Word breaks that wrapping put in or took out cost nothing:
// spaces are left out.
func similarity(a, b string) float64 {
	ta, tb := trigrams(a), trigrams(b)
	if len(ta) == 0 || len(tb) == 0 {
		if a == b && a != "" {
			return 1
		}
		return 0
	}
	count := make(map[string]int, len(ta))
	for _, t := range ta {
		count[t]++
	}
	both := 0
	for _, t := range tb {
		if count[t] > 0 {
			count[t]--
			both++
		}
	}
	return 2 * float64(both) / float64(len(ta)+len(tb))
}

func trigrams(s string) []string {
	r := []rune(strings.ReplaceAll(s, " ", ""))
	if len(r) < 3 {
		return nil
	}
	out := make([]string, 0, len(r)-2)
	for i := 0; i+3 <= len(r); i++ {
		out = append(out, string(r[i:i+3]))
	}
	return out
}
