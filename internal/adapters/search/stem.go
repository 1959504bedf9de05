package search

import (
	"strings"

	"nyata/internal/ground/word"
)

// stemmed is a text as it is indexed.
func stemmed(text string) string {
	var b strings.Builder
	for _, t := range word.Tokens(word.Fold(text)) {
		if s := word.Key(t.Text); s != "" {
			b.WriteString(s)
			b.WriteByte(' ')
		}
	}
	return b.String()
}
