package question_test

import (
	"testing"

	"nyata/internal/judgement/question"
)

// TestEverydayWords asks in daily words over a small catalogue that names its
// indicators in its own way.
func TestEverydayWords(t *testing.T) {
	indicator := func(id, name, unit string, additive bool) question.Indicator {
		return question.Indicator{
			ID: id, Name: name, Unit: unit, Additive: additive, Grains: []string{"year", "month"},
			Levels: []string{"city", "kecamatan", "agency"}, Measures: []string{question.Reported},
		}
	}
	a := question.New(question.Catalogue{
		Indicators: []question.Indicator{
			indicator("tpt", "Tingkat Pengangguran Terbuka", "%", false),
			indicator("sampah", "Persentase Penanganan Sampah Kota", "%", false),
			indicator("ikm", "Indeks Kepuasan Masyarakat", "nilai", false),
			indicator("asing", "Kunjungan Wisatawan Mancanegara", "orang", true),
			indicator("lokal", "Kunjungan Wisatawan Nusantara", "orang", true),
			indicator("dbd", "Kasus Demam Berdarah Dengue", "kasus", true),
		},
		Agencies: []question.Agency{{ID: "dishub", Name: "Dinas Perhubungan", Aliases: []string{"Dishub"}}},
		Areas:    []question.Area{{ID: "kec:x", Name: "Telaga Uji", Kind: "kecamatan"}},
	})
	for _, c := range []struct{ situation, text, indicator string }{
		{"a word of the street", "orang nganggur berapa persen 2025", "tpt"},
		{"a verb as it is spoken", "sampah yang keangkut berapa persen 2025", "sampah"},
		{"a question tag", "warga puas nggak sama Dishub 2025", "ikm"},
		{"a denial is the opposite", "warga yang tidak puas sama Dishub 2025", ""},
		{"the opposite of what is handled", "sampah yang tidak diangkut berapa persen 2025", ""},
		{"one of two of a kind", "bule yang liburan ke sini 2025", "asing"},
		{"two of a kind are asked back", "turis yang datang 2025 berapa", ""},
		{"a matter that is not there", "anak kerdil di Telaga Uji berapa persen 2025", ""},
		{"more clearly about what is not there", "orang menggigil kena nyamuk malam 2025", ""},
		{"a word that narrows", "orang nganggur lulusan sarjana berapa persen 2025", ""},
	} {
		u := a.Ask(c.text, today)
		switch {
		case c.indicator == "" && u.Answered():
			t.Errorf("%s: %q is answered with %s", c.situation, c.text, print(t, u))
		case c.indicator != "" && (!u.Answered() || len(u.Plan.Metrics) != 1 || u.Plan.Metrics[0].Indicator != c.indicator):
			t.Errorf("%s: %q is %s, want %s", c.situation, c.text, print(t, u), c.indicator)
		}
	}
}
