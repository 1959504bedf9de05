package word_test

import (
	"testing"

	"nyata/internal/ground/word"
)

func TestCount(t *testing.T) {
	for text, want := range map[string]float64{
		"5": 5, "1.000": 1000, "2,5": 2.5, "2.5": 2.5, "1,000": 1000, "12.500,75": 12500.75, "dua puluh lima": 25, "seratus dua puluh": 120, "dua belas": 12, "sebelas": 11,
		"lima ratus ribu": 500000, "100 ribu": 100000, "1,5 juta": 1.5e6, "500 miliar": 5e11, "dua juta tiga ratus ribu": 2.3e6, "seribu": 1000, "twenty five": 25, "five hundred thousand": 500000, "3 billion": 3e9,
	} {
		tokens := word.Tokens(word.Fold(text))
		got, taken := word.Count(tokens, 0)
		if got != want || taken != len(tokens) {
			t.Errorf("%q: %v of %d tokens, want %v", text, got, taken, want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, x := range []struct {
		a, b string
		want int
	}{{"anggaran", "anggaran", 0}, {"angaran", "anggaran", 1}, {"anggraan", "anggaran", 1}, {"kemiskinn", "kemiskinan", 1}, {"jalan", "jambu", 3}, {"a", "abcdef", 3}} {
		if got := word.Distance(x.a, x.b, 2); got != x.want {
			t.Errorf("%s, %s: %d, want %d", x.a, x.b, got, x.want)
		}
	}
}

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"  Berapa\tJum'at \n": "berapa jumat", "Rp５ ＭＩＬＩＡＲ": "rp5 miliar", "2023–2025": "2023-2025", "café\x00au": "cafe au", "\xffx": "x", "a\u200bb": "ab",
	} {
		if got := word.Fold(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
