package pack

import (
	"strings"
	"unicode"
)

// tidy trims a text and makes every run of white space one space.
func tidy(s string) string { return strings.Join(strings.Fields(s), " ") }

// plain is a text as headings are compared: lower case, letters and digits
// only, words separated by one space.
func plain(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}

// slug is a text as an id: the words of plain joined by "-".
func slug(s string) string { return strings.ReplaceAll(plain(s), " ", "-") }

// list splits a cell that holds several values, separated by ";" or "|".
func list(s string) []string {
	var out []string
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == ';' || r == '|' }) {
		if part = tidy(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}
