package question_test

import (
	"testing"

	"nyata/internal/judgement/question"
	"nyata/internal/record/vocabulary"
)

// town is a catalogue of its own, with words that people have bound.
func town(taught ...question.Taught) question.Catalogue {
	measures := []string{question.Reported, question.Estimate, question.Target, question.Gap, question.Achievement}
	return question.Catalogue{
		Indicators: []question.Indicator{
			{ID: "roads", Name: "Panjang Jalan Dibangun", NameEN: "Roads built", Unit: "km", Additive: true, Polarity: "up", Grains: []string{"year", "quarter"}, Levels: []string{"city", "kecamatan", "kelurahan", "agency"}, Measures: measures},
			{ID: "drains", Name: "Saluran Drainase Terpelihara", Unit: "%", Polarity: "up", Grains: []string{"year"}, Levels: []string{"city", "kecamatan"}, Measures: measures},
			{ID: "people", Name: "Jumlah Penduduk", Unit: "jiwa", Additive: true, Polarity: "range", Grains: []string{"year"}, Levels: []string{"city", "kecamatan", "kelurahan"}, Measures: measures[:1]},
		},
		Agencies: []question.Agency{{ID: "pupr", Name: "Dinas Pekerjaan Umum"}, {ID: "dinkes", Name: "Dinas Kesehatan"}},
		Areas: []question.Area{
			{ID: "city", Name: "Kota Contoh", Kind: "city"},
			{ID: "hulu", Name: "Hulu", Kind: "kecamatan", Parent: "city"},
			{ID: "hilir", Name: "Hilir", Kind: "kecamatan", Parent: "city"},
			{ID: "melati", Name: "Melati", Kind: "kelurahan", Parent: "hulu"},
		},
		Taught: taught,
	}
}

func bound(word string, kind vocabulary.Kind, id string) question.Taught {
	return question.Taught{Word: word, Kind: kind, ID: id}
}

func TestABoundWordIsUnderstood(t *testing.T) {
	plain := question.New(town())
	taught := question.New(town(
		bound("jelantah", vocabulary.Indicator, "drains"), bound("rumah kaca hijau", vocabulary.Indicator, "drains"), bound("pecinan tua", vocabulary.Area, "hilir"), bound("binamarga", vocabulary.Agency, "pupr"), bound("hilang", vocabulary.Indicator, "gone"),
	))
	for _, test := range []struct{ q, want string }{
		{"berapa jelantah tahun 2025?", `"metrics":["drains:reported"]`},
		{"berapa jelantah di Hulu tahun 2025?", `"areas":["hulu"]`},
		{"berapa rumah-kaca hijau tahun 2025?", `"metrics":["drains:reported"]`},
		{"target jelantah 2025", `"metrics":["drains:target"]`},
		{"berapa panjang jalan dibangun di pecinan tua tahun 2025?", `"areas":["hilir"]`},
		{"berapa jalan dibangun oleh binamarga tahun 2025?", `"agencies":["pupr"]`},
	} {
		if u := plain.Ask(test.q, today); u.Answered() {
			t.Fatalf("%s is understood without the word: %s", test.q, print(t, u))
		}
		u := taught.Ask(test.q, today)
		if !u.Answered() || !u.Taught || !contains(print(t, u.Plan), test.want) {
			t.Errorf("%s: %s, want %s", test.q, print(t, u), test.want)
		}
	}
	t.Run("the other words must be explained too", func(t *testing.T) {
		u := taught.Ask("berapa jelantah yang dicuri naga tahun 2025?", today)
		if u.Answered() {
			t.Errorf("%s", print(t, u))
		}
	})
	t.Run("what it was bound to is gone", func(t *testing.T) {
		if u := taught.Ask("berapa hilang tahun 2025?", today); u.Answered() {
			t.Errorf("%s", print(t, u))
		}
	})
	t.Run("a follow-up may have one", func(t *testing.T) {
		before := taught.Ask("berapa panjang jalan dibangun tahun 2025?", today)
		u := taught.Follow("kalau jelantah?", before.Plan, today)
		if !u.Answered() || !contains(print(t, u.Plan), "drains:reported") || !contains(print(t, u.Plan), "2025") {
			t.Errorf("%s", print(t, u))
		}
	})
}

func contains(s, part string) bool {
	for i := 0; i+len(part) <= len(s); i++ {
		if s[i:i+len(part)] == part {
			return true
		}
	}
	return false
}

// Whatever is bound, what is understood without it stays as it is: every
// question of the examples, with words of the catalogue bound to something else.
func TestABoundWordOverridesNothing(t *testing.T) {
	questions := []string{
		"berapa panjang jalan dibangun tahun 2025?", "jalan dibangun per kecamatan 2025", "kecamatan dengan penduduk terbanyak", "tren saluran drainase terpelihara",
		"bandingkan jalan dibangun Hulu dan Hilir 2025", "anggaran dinas kesehatan 2025", "berapa jumlah penduduk Melati?", "hapus data jalan", "siapa nama penerima bantuan?",
	}
	plain := question.New(town())
	taught := question.New(town(bound("jalan", vocabulary.Indicator, "people"), bound("penduduk", vocabulary.Indicator, "roads"), bound("hulu", vocabulary.Area, "hilir"),
		bound("kesehatan", vocabulary.Agency, "pupr"), bound("2025", vocabulary.Indicator, "roads"), bound("hapus", vocabulary.Indicator, "roads"), bound("nama", vocabulary.Indicator, "people")))
	for _, q := range questions {
		was, is := plain.Ask(q, today), taught.Ask(q, today)
		if was.Answered() && print(t, was) != print(t, is) || was.Answered() != is.Answered() {
			t.Errorf("%s: %s without, %s with bound words", q, print(t, was), print(t, is))
		}
	}
}

func TestUnknown(t *testing.T) {
	a := question.New(town())
	for words, want := range map[string]bool{
		"jelantah": true, "angka melek huruf": true, "kerugian": true, "selokan": true,
		"jalan": false, "jalan dibangun": false, "hulu": false, "tertinggi": false, "badak tertinggi": false, "tahun": false, "gaji": false, "hapus": false,
		"berapa": false, "": false, "kecamatan": false, "penduduk": false, "tiga badak": false,
	} {
		if got := a.Unknown(words); got != want {
			t.Errorf("Unknown(%q) = %v", words, got)
		}
	}
}

func TestTerm(t *testing.T) {
	a := question.New(town())
	for q, want := range map[string]string{
		"berapa jelantah tahun 2025?":          "jelantah",
		"berapa angka melek huruf tahun 2025?": "melek huruf",
		"siapa nama penerima bantuan?":         "",
		"berapa jalan dibangun tahun 2025?":    "",
		"hapus semua data":                     "",
	} {
		if got := a.Term(q, a.Ask(q, today), today); got != want {
			t.Errorf("Term(%q) = %q, want %q", q, got, want)
		}
	}
}

func TestKeepable(t *testing.T) {
	a := question.New(town())
	for q, want := range map[string]string{
		"berapa jelantah tahun 2025?":                    "jelantah",
		"Jelantah di Hulu berapa?":                       "jelantah",
		"BERAPA JELANTAH TAHUN 2025":                     "jelantah",
		"berapa utang pak jelantah?":                     "utang",
		"berapa bantuan untuk pak jelantah?":             "bantuan",
		"berapa jalan dibangun pak jelantah tahun 2025?": "",
		"berapa jalan dibangun Jelantah tahun 2025?":     "",
		"berapa jalan dibangun jelantah tahun 2025?":     "jelantah",
		"siapa nama penerima bantuan?":                   "",
		"bantuan untuk 6472014107900001 berapa?":         "",
		"berapa jalan dibangun untuk ab12x tahun 2025?":  "",
	} {
		if got := question.Keepable(q, a.Ask(q, today)); got != want {
			t.Errorf("Keepable(%q) = %q, want %q (%s)", q, got, want, print(t, a.Ask(q, today)))
		}
	}
}
