package lineage

import (
	"strings"
	"unicode"
)

// Words splits a name into its words in lower case, without marks: "Kel. Air
// Hitam" is kel, air, hitam. "&" is the word dan.
func Words(name string) []string {
	name = strings.ReplaceAll(strings.ToLower(name), "&", " dan ")
	return strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' })
}

// Key is what two ways of writing the same words have in common: letters and
// digits without blanks and apostrophes, so that "Loajanan" is "Loa Janan".
func Key(words []string) string {
	return strings.Map(func(r rune) rune {
		if r == '\'' || r == '’' {
			return -1
		}
		return r
	}, strings.Join(words, ""))
}

// Names finds places in a list by key.
type Names map[string][]int

// Add makes place i known under a key; adding it twice changes nothing.
func (n Names) Add(key string, i int) {
	if key == "" {
		return
	}
	if known := n[key]; len(known) == 0 || known[len(known)-1] != i {
		n[key] = append(n[key], i)
	}
}
