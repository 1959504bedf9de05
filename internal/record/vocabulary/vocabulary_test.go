package vocabulary_test

import (
	"testing"

	"nyata/internal/record/vocabulary"
)

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"Gorong-Gorong":               "gorong gorong",
		"  Angka  melek huruf ":       "angka melek huruf",
		"Mu'alaf":                     "mualaf",
		"":                            "",
		"a":                           "",
		"6472014107900001":            "",
		"jalan 12":                    "",
		"satu dua tiga empat lima en": "",
		"kata; DROP TABLE":            "",
		"<b>":                         "",
	} {
		if got := vocabulary.Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
	}
}
