package period

import (
	"strings"
	"unicode"
)

// token is a word, a number or one mark of a text.
type token struct {
	kind       tokenKind
	start, end int    // bytes in the text
	word       string // lower case for words, the digits for numbers, "-" for every dash, else the mark itself
	n          int    // value of a number of up to four digits, else -1
	glued      bool   // nothing stands between it and the token before
	capitals   bool   // the word begins with a capital
}

type tokenKind uint8

const (
	mark tokenKind = iota
	word
	number
)

// tokens splits a text into words, numbers and marks; white space separates.
func tokens(text string) []token {
	list := make([]token, 0, 4+len(text)/5)
	for i, r := range text {
		if unicode.IsSpace(r) {
			continue
		}
		kind := kindOf(r)
		if n := len(list); n > 0 && kind != mark && list[n-1].kind == kind && list[n-1].end == i {
			list[n-1].end = i + len(string(r))
			continue
		}
		glued := len(list) > 0 && list[len(list)-1].end == i
		list = append(list, token{kind: kind, start: i, end: i + runeLen(text, i), n: -1, glued: glued})
	}
	for i := range list {
		list[i].read(text)
	}
	return list
}

func kindOf(r rune) tokenKind {
	switch {
	case '0' <= r && r <= '9':
		return number
	case unicode.IsLetter(r):
		return word
	default:
		return mark
	}
}

// runeLen is the length of the rune at i, also where the bytes are no text.
func runeLen(s string, i int) int {
	for j := range s[i:] {
		if j > 0 {
			return j
		}
	}
	return len(s) - i
}

func (t *token) read(text string) {
	s := text[t.start:t.end]
	switch t.kind {
	case word:
		t.word = strings.ToLower(s)
		t.capitals = t.word[0] != s[0]
	case number:
		t.word = s
		if n, ok := digits(s, 0, len(s)); ok && len(s) <= 4 {
			t.n = n
		}
	default:
		switch t.word = s; s {
		case "–", "—", "−", "‐", "‑", "‒", "―":
			t.word = "-"
		case "’", "‘":
			t.word = "'"
		}
	}
}
