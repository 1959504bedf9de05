package question_test

import (
	"testing"

	"nyata/internal/judgement/question"
)

// TestCommonWordsWithOneLetterWrong reads a common word with one letter wrong as
// that word, unless it is behind what names a place or as near to another word.
func TestCommonWordsWithOneLetterWrong(t *testing.T) {
	a := question.New(catalogues(t)["contoh"])
	for _, c := range []struct{ text, want string }{
		{"bandingkan IPM 2024 degan 2025", "compare indeks-pembangunan-manusia:reported 2024 2025"},
		{"tolog tampilkan kasus dbd 2025", "value kasus-dbd:reported 2025"},
		{"tolon kasus dbd 2025", "value kasus-dbd:reported 2025"},
		{"apaah kasus dbd naik 2023 sampai 2025", "trend kasus-dbd:reported 2023..2025"},
		{"apaka kasus dbd naik 2023 sampai 2025", "trend kasus-dbd:reported 2023..2025"},
		{"berapa kasus dbd yang teradi 2025", "value kasus-dbd:reported 2025"},
		{"kasus dbd yanng tercatt 2025", "value kasus-dbd:reported 2025"},
		{"pleae show the poverty rate in 2025", "value tingkat-kemiskinan:reported 2025"},
		{"kemiskinan Kota Tolog 2025", "refused"},
		{"kemiskinan di Tolon 2025", "refused"},
		{"kemiskinan Kecamatan Adala 2025", "refused"},
		{"kasus dbd serat 2025", "refused"}, // fibre
		{"kasus dbd alam 2025", "refused"},  // nature
	} {
		if got := brief(a.Ask(c.text, today)); got != c.want {
			t.Errorf("%q is %s, want %s", c.text, got, c.want)
		}
	}
}
