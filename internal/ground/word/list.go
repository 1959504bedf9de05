package word

import "strings"

// Set reads words that are written with blanks between them. A word with a
// question mark is left out on purpose: it looks like one of the others and is
// none.
func Set(text string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(text) {
		if !strings.HasSuffix(w, "?") {
			m[w] = true
		}
	}
	return m
}

// Pairs reads "key=value" written with blanks between them.
func Pairs(text string) map[string]string {
	m := map[string]string{}
	for f := range strings.FieldsSeq(text) {
		k, v, _ := strings.Cut(f, "=")
		m[k] = v
	}
	return m
}
