package search

import (
	"slices"
	"strings"
	"unicode"

	"nyata/internal/casework"
	"nyata/internal/ground/word"
)

// window is how many words a snippet has.
const window = 32

// snippet is the part of a text with most of the words, as runs of plain and
// found text.
func snippet(text string, words []string) []casework.Run {
	fields := strings.Fields(text)
	found := make([]bool, len(fields))
	for i, f := range fields {
		for _, t := range word.Tokens(word.Fold(strings.TrimFunc(f, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))) {
			found[i] = found[i] || slices.Contains(words, word.Key(t.Text))
		}
	}
	from, best := 0, -1
	for i := range fields {
		n := 0
		for j := i; j < min(len(fields), i+window); j++ {
			if found[j] {
				n++
			}
		}
		if n > best && (i == 0 || found[i]) {
			from, best = i, n
		}
	}
	from = max(0, from-window/8)
	to := min(len(fields), from+window)
	var runs []casework.Run
	for i := from; i < to; i++ {
		if n := len(runs); n > 0 && runs[n-1].Found == found[i] {
			runs[n-1].Text += " " + fields[i]
			continue
		}
		runs = append(runs, casework.Run{Text: fields[i], Found: found[i]})
	}
	if from > 0 && len(runs) > 0 {
		runs = slices.Insert(runs, 0, casework.Run{Text: "…"})
	}
	if to < len(fields) {
		runs = append(runs, casework.Run{Text: "…"})
	}
	return runs
}
