package question_test

import (
	"testing"

	"nyata/internal/judgement/question"
)

// TestGuestsAreNotWhereTheyGo parts tourists from tourism by their roots.
func TestGuestsAreNotWhereTheyGo(t *testing.T) {
	all := map[string]*question.Asker{}
	for name, c := range catalogues(t) {
		all[name] = question.New(c)
	}
	for _, c := range []struct{ catalogue, text, want string }{
		{"selasih", "jumlah wisatawan 2025", "value kunjungan-wisatawan:reported 2025"},
		{"selasih", "kunjungan wisata 2025", "value kunjungan-wisatawan:reported 2025"},
		{"selasih", "tourist visits 2025", "value kunjungan-wisatawan:reported 2025"},
		{"selasih", "wisata 2025", "refused"},
		{"selasih", "jumlah objek wisata 2025", "refused"},
		{"candirejo", "berapa wisman di pelosok tahun 2025?", "refused"},
		{"merawan", "desa wisata berkembang berapa desa 2025", "value desa-wisata:reported 2025"},
		{"merawan", "wisatawan 2025", "refused"},
		{"merawan", "wisatawan di desa 2025", "refused"},
	} {
		if got := brief(all[c.catalogue].Ask(c.text, today)); got != c.want {
			t.Errorf("%q is %s, want %s", c.text, got, c.want)
		}
	}
}
