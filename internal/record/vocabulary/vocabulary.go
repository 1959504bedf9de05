// Package vocabulary holds words that people have bound to something of the
// city's catalogue, so that questions with them are understood.
package vocabulary

import (
	"strings"
	"time"

	"nyata/internal/ground/word"
)

// Kind is what a word can be bound to.
type Kind string

// The kinds.
const (
	Indicator Kind = "indicator"
	Agency    Kind = "agency"
	Area      Kind = "area"
)

// Bound is one word bound by a named person. It is taken back by ending it.
type Bound struct {
	Word   string    `json:"word"` // folded, see Fold
	Kind   Kind      `json:"kind"`
	ID     string    `json:"id"` // of the indicator, agency or area
	Reason string    `json:"reason"`
	By     string    `json:"by"` // account id
	At     time.Time `json:"at"` // UTC
}

// Most words and letters of what can be bound.
const (
	MaxWords   = 5
	MaxLetters = 60
)

// Fold brings a word, or some words, to the form they are bound in: letters
// alone, lower case, one space between. It is empty for what cannot be bound:
// nothing, too much, or anything with a number or a sign in it.
func Fold(text string) string {
	tokens := word.Tokens(word.Fold(text))
	words := make([]string, 0, len(tokens))
	for _, t := range tokens {
		switch {
		case t.Kind == word.Letters:
			words = append(words, t.Text)
		case t.Kind == word.Mark && t.Text == "-" && t.Glued:
		default:
			return ""
		}
	}
	out := strings.Join(words, " ")
	if len(words) == 0 || len(words) > MaxWords || len(out) < 2 || len(out) > MaxLetters {
		return ""
	}
	return out
}
