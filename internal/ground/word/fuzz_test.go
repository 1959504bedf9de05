package word_test

import (
	"strings"
	"testing"

	"nyata/internal/ground/word"
)

// FuzzTokens holds folding and tokens of any bytes to what the package
// promises: tokens are the folded text in order, folding twice is folding
// once, numbers end where they begin.
func FuzzTokens(f *testing.F) {
	for _, seed := range []string{"", "Berapa kasus DBD di Kec. Palaran?", "tw3 2025-Q3 turun2", "1.000,50 Rp5 miliar", "ｆｕｌｌ ～", "\xff\x00é", "dua puluh lima ribu"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		folded := word.Fold(text)
		if again := word.Fold(folded); again != folded {
			t.Fatalf("%q folds to %q, then %q", text, folded, again)
		}
		tokens := word.Tokens(folded)
		end := 0
		for i, x := range tokens {
			if x.Start < end || x.End <= x.Start || folded[x.Start:x.End] != x.Text || strings.TrimSpace(folded[end:x.Start]) != "" {
				t.Fatalf("%q: %+v", folded, x)
			}
			end = x.End
			if _, taken := word.Count(tokens, i); taken < 0 || i+taken > len(tokens) {
				t.Fatalf("%q: a number of %d tokens at %d", folded, taken, i)
			}
			word.Stem(x.Text, func(w string) bool { return len(w) == 4 })
		}
	})
}
