package word_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"nyata/internal/ground/word"
)

const pairsDir = "../../../../shared/data/nlp-stem/"

// Accuracy on word pairs of others, with their dictionary of roots.
func TestStemOnPairsOfOthers(t *testing.T) {
	roots := map[string]bool{}
	for _, l := range lines(t, pairsDir+"root_words.txt") {
		roots[l] = true
	}
	known := func(w string) bool { return roots[w] }
	right, n, unknown := 0, 0, 0
	var wrong []string
	for _, l := range lines(t, pairsDir+"stem_pairs.tsv") {
		w, want, ok := strings.Cut(l, "\t")
		if !ok {
			continue
		}
		w = strings.ReplaceAll(word.Fold(w), "-", "")
		if !roots[want] { // their dictionary lacks the root: no stemmer with it could know
			unknown++
			continue
		}
		n++
		if got := word.Stem(w, known); got == want {
			right++
		} else {
			wrong = append(wrong, w+"→"+got+" ("+want+")")
		}
	}
	t.Logf("%d of %d right, %d more whose root their dictionary lacks; wrong: %s", right, n, unknown, strings.Join(wrong, ", "))
	if right*100 < n*88 {
		t.Errorf("only %d of %d pairs are stemmed right", right, n)
	}
}

func lines(t *testing.T, path string) []string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Skip("no reference data beside the repository")
	}
	defer f.Close()
	var out []string
	for s := bufio.NewScanner(f); s.Scan(); {
		out = append(out, strings.TrimSpace(s.Text()))
	}
	return out
}
