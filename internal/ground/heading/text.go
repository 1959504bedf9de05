package heading

import (
	"strings"
	"unicode"
)

// Plain is a text as headings and names are compared: lower case, letters and
// digits only, words separated by one space.
func Plain(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}

// Slug is a text as an id: the words of Plain joined by "-".
func Slug(s string) string { return strings.ReplaceAll(Plain(s), " ", "-") }

// Tidy trims a cell's text, makes every run of white space one space, and leaves
// out what no reader can show.
func Tidy(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, "\uFFFD"), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r)
	}), " ")
}

// Blank reports whether no cell of a row holds anything.
func Blank(row []string) bool {
	for _, c := range row {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// Comment reports whether a row starts with "# ", as the first line of our own
// packs does.
func Comment(row []string) bool {
	for _, c := range row {
		if c = strings.TrimSpace(c); c != "" {
			return c == "#" || strings.HasPrefix(c, "# ") // "#N/A" is a spreadsheet's error, and its row is data
		}
	}
	return false
}
