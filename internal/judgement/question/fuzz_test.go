package question_test

import (
	"encoding/json"
	"slices"
	"testing"

	"nyata/internal/judgement/question"
)

// small is a catalogue of the test's own.
func small() question.Catalogue {
	all := []string{"reported", "estimate", "target", "gap", "achievement"}
	levels := []string{"city", "kecamatan", "kelurahan", "agency"}
	times := []string{"year", "quarter", "month"}
	ind := func(id, name, en, unit, polarity string, additive bool, aliases ...string) question.Indicator {
		return question.Indicator{ID: id, Name: name, NameEN: en, Aliases: aliases, Unit: unit, Additive: additive, Polarity: polarity, Grains: times, Levels: levels, Measures: all, First: "2018", Last: "2026-Q3"}
	}
	return question.Catalogue{
		Indicators: []question.Indicator{
			ind("stunting", "Prevalensi Stunting", "Stunting prevalence", "%", "down", false, "stunting"),
			ind("jalan", "Panjang Jalan Dibangun", "Roads built", "km", "up", true, "jalan dibangun"),
			ind("aduan", "Jumlah Aduan Warga", "Complaints", "aduan", "down", true, "aduan"),
			ind("penduduk", "Jumlah Penduduk", "Population", "jiwa", "up", true, "penduduk"),
		},
		Agencies: []question.Agency{
			{ID: "dinkes", Name: "Dinas Kesehatan", Aliases: []string{"Dinkes"}},
			{ID: "pupr", Name: "Dinas Pekerjaan Umum dan Penataan Ruang", Aliases: []string{"DPUPR"}},
			{ID: "kantor-melati", Name: "Kantor Kecamatan Melati"},
		},
		Areas: []question.Area{
			{ID: "kota", Name: "Kota Taman", Kind: "city"},
			{ID: "melati", Name: "Melati", Kind: "kecamatan"},
			{ID: "mawar", Name: "Mawar Utara", Kind: "kecamatan"},
			{ID: "kel-melati", Name: "Melati", Kind: "kelurahan", Parent: "melati"},
			{ID: "kenanga", Name: "Kenanga", Kind: "kelurahan", Parent: "mawar"},
		},
		Sources: []question.Source{{ID: "bps", Name: "Badan Pusat Statistik", Aliases: []string{"BPS"}}},
	}
}

// FuzzAsk holds every plan made of any bytes to what the package promises: it
// does not fail, asks only for what the catalogue has, is the same each time
// and survives being written and read.
func FuzzAsk(f *testing.F) {
	for _, seed := range []string{
		"", "berapa stunting tahun 2025?", "bandingkan aduan Melati dan Mawar Utara 2023-2025", "5 kelurahan dengan aduan terbanyak", "kenapa stunting naik, apakah karena aduan?",
		"kecamatan yang jalan dibangunnya di atas 1.000 km", "rasio aduan per 1000 penduduk", "TW II dan III 2025", "sejak 2020", "dua tahun terakhir", "\x00\xff\xfe", "antara 1 dan 2", "s.d. triwulan", "2025-13", "per per per", "anggaran kecamatan melati",
	} {
		f.Add(seed)
	}
	a := question.New(small())
	c := a.Catalogue()
	f.Fuzz(func(t *testing.T, text string) {
		u := a.Ask(text, today)
		first, err := json.Marshal(u)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if again, _ := json.Marshal(a.Ask(text, today)); string(again) != string(first) {
			t.Fatalf("%q: %s, then %s", text, first, again)
		}
		if !u.Answered() {
			if len(u.Choices) > 3 {
				t.Fatalf("%q: %d choices", text, len(u.Choices))
			}
			return
		}
		var back question.Plan
		if err := json.Unmarshal(first, &back); err != nil {
			t.Fatalf("%q: %s: %v", text, first, err)
		}
		if again, _ := json.Marshal(back); string(again) != string(first) {
			t.Fatalf("%q: %s is read back as %s", text, first, again)
		}
		if len(back.Metrics) == 0 || len(back.Periods) == 0 {
			t.Fatalf("%q: %s asks for nothing", text, first)
		}
		for _, m := range back.Metrics {
			if m.Indicator != question.Budget && !slices.ContainsFunc(c.Indicators, func(i question.Indicator) bool { return i.ID == m.Indicator }) {
				t.Fatalf("%q: %s asks for what is not there", text, first)
			}
		}
	})
}

func BenchmarkAsk(b *testing.B) {
	a := shared(b)
	b.ReportAllocs()
	for b.Loop() {
		a.Ask("tolong bandingkan serapn angaran dinas kesehtan dgn PUPR di triwulan 3 2026 min", today)
	}
}
