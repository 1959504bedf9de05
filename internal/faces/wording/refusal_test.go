package wording_test

import (
	"testing"

	"nyata/internal/faces/text"
	"nyata/internal/judgement/question"
)

func TestRefusalNamesWhatIsLacking(t *testing.T) {
	for _, c := range []struct {
		situation string
		why       question.Understood
		lang      text.Lang
		want      string
	}{
		{"no such level", question.Understood{Reason: question.NoGrain, Word: "kecamatan"}, text.ID, "Indikator ini tidak memiliki yang ditanyakan: angka per kecamatan."},
		{"no such measure", question.Understood{Reason: question.NoGrain, Word: "target"}, text.EN, "This indicator does not have what is asked for: a target."},
		{"before the first figure", question.Understood{Reason: question.NoGrain, Word: "2016-Q2"}, text.ID, "Indikator ini tidak memiliki yang ditanyakan: triwulan II 2016."},
		{"a time to come", question.Understood{Reason: question.Future, Word: "2031"}, text.ID, "Waktunya belum tiba: 2031."},
		{"a word nothing explains", question.Understood{Reason: question.NoIndicator, Word: "tol"}, text.ID, "Tidak ada indikator yang sesuai. Kata yang belum dipahami: “tol”."},
		{"a person", question.Understood{Reason: question.Privacy, Word: "siapa"}, text.ID, "Data pribadi tidak dijawab. Sebabnya kata “siapa”."},
		{"what people decide", question.Understood{Reason: question.Decision, Word: "sebaiknya"}, text.EN, "That is for people to decide, not a figure. The reason is the word “sebaiknya”."},
		{"a day", question.Understood{Reason: question.NoGrain, Word: "senin"}, text.ID, "Data tidak ada pada rincian, periode atau jenis itu. Kata yang belum dipahami: “senin”."},
	} {
		if got := speaker(t, c.lang).Refusal(c.why); got != c.want {
			t.Errorf("%s: %q, want %q", c.situation, got, c.want)
		}
	}
}
