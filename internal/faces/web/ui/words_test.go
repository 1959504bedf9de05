package ui_test

import (
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/faces/text"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

func visit(t *testing.T, lang text.Lang) *ui.Visit {
	t.Helper()
	c, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &ui.Visit{Printer: c.In(lang)}
}

func TestPeriodsAsPeopleSayThem(t *testing.T) {
	for name, c := range map[string]struct {
		period     period.Period
		span       period.Span
		inID, inEN string
	}{
		"year":               {period.Year(2026), period.Discrete, "2026", "2026"},
		"whole year so far":  {period.Year(2026), period.Cumulative, "2026", "2026"},
		"quarter":            {period.Quarter(2026, 3), period.Discrete, "TW III 2026", "Q3 2026"},
		"cumulative quarter": {period.Quarter(2026, 3), period.Cumulative, "s.d. TW III 2026", "up to Q3 2026"},
		"half":               {period.Half(2025, 2), period.UnknownSpan, "Semester II 2025, kumulatif?", "H2 2025, cumulative?"},
		"month":              {period.Month(2025, 12), period.Discrete, "Desember 2025", "December 2025"},
		"range":              {period.Between(period.Year(2025), period.Year(2029)), period.Discrete, "2025 – 2029", "2025 – 2029"},
		"unknown":            {period.Period{}, period.UnknownSpan, "periode belum diketahui", "period not known"},
	} {
		if got := visit(t, text.ID).PeriodSpan(c.period, c.span); got != c.inID {
			t.Errorf("%s: %q, want %q", name, got, c.inID)
		}
		if got := visit(t, text.EN).PeriodSpan(c.period, c.span); got != c.inEN {
			t.Errorf("%s: %q, want %q", name, got, c.inEN)
		}
	}
}

func TestPlacesInWords(t *testing.T) {
	v := visit(t, text.ID)
	for want, place := range map[string]ui.Place{
		"halaman 14":                {Page: 14},
		"lembar TW I, sel D7":       {Sheet: "TW I", Cell: "D7"},
		"lembar TW I":               {Sheet: "TW I"},
		"tabel 2, baris 5, kolom 3": {Cell: "T2R5C3"},
		"paragraf 14":               {Cell: "P14"},
		"B9":                        {Cell: "B9"},
		"P9":                        ui.PlaceOf(metric.Citation{Kind: document.CSV, Cell: "P9"}),
		"paragraf 9":                ui.PlaceOfSource(observation.Source{Kind: document.CSV, Table: -1, Cell: "P9"}),
		"seluruh berkas":            {},
	} {
		if got := v.Where(place); got != want {
			t.Errorf("%+v: %q, want %q", place, got, want)
		}
	}
}

func TestSidesOfADifference(t *testing.T) {
	for printed, want := range map[string]string{
		"Rp1.954.000.000": "Rp1,954,000,000", "101,17%": "101.17%", "≤ Rp1.337.345.000": "≤ Rp1,337,345,000",
		"> 0": "> 0", "≠ 12,5 km": "≠ 12.5 km", "Jumlah dokumen": "Jumlah dokumen", "": "–",
	} {
		if got := visit(t, text.EN).Side(printed); got != want {
			t.Errorf("%q: %q, want %q", printed, got, want)
		}
	}
}

// TestAPlaceIsFoundByItsAddress: what a page links to is what the viewer finds.
func TestAPlaceIsFoundByItsAddress(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		side := rapid.Float64Range(0, 2000)
		b := document.Box{X0: side.Draw(t, "x"), Y0: side.Draw(t, "y")}
		b.X1, b.Y1 = b.X0+rapid.Float64Range(0.2, 500).Draw(t, "width"), b.Y0+rapid.Float64Range(0.2, 500).Draw(t, "height")
		read, ok := ui.ParseBox(ui.BoxText(b))
		if !ok {
			t.Fatalf("%v is written %q and not read", b, ui.BoxText(b))
		}
		o := observation.Recorded{Candidate: observation.Candidate{Source: observation.Source{SHA256: "s", Page: 3, Box: &b}}}
		if !(ui.Place{Receipt: "s", Page: 3, Box: &read}).Holds(o) {
			t.Fatalf("%v is not found at %q", b, ui.BoxText(b))
		}
		if (ui.Place{Receipt: "s", Page: 4, Box: &read}).Holds(o) || (ui.Place{Receipt: "t", Page: 3, Box: &read}).Holds(o) {
			t.Fatal("found on another page or in another file")
		}
	})
}

func FuzzParseBox(f *testing.F) {
	for _, seed := range []string{"1,2,3,4", "", "1,2,3", "NaN,0,Inf,1", "1e300,0,1,1", "-5,-5,0,0", "1,2,3,4,5"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b, ok := ui.ParseBox(s)
		if !ok {
			return
		}
		if !(b.X0 < b.X1 && b.Y0 < b.Y1) || b.X1 > 1e6 || b.X0 < -1e6 {
			t.Errorf("%q is read as %v", s, b)
		}
	})
}
