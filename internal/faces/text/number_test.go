package text_test

import (
	"math"
	"testing"
	"time"

	"nyata/internal/faces/text"
)

func TestNumber(t *testing.T) {
	for name, c := range map[string]struct {
		x        float64
		decimals int
		id, en   string
	}{
		"thousands and decimals":      {1234567.5, 1, "1.234.567,5", "1,234,567.5"},
		"negative with a true minus":  {-14.6, 1, "−14,6", "−14.6"},
		"trailing zeros left out":     {71.40, 2, "71,4", "71.4"},
		"rounded":                     {0.125, 1, "0,1", "0.1"},
		"zero is zero":                {0, 2, "0", "0"},
		"too small for its decimals":  {-0.001, 1, "0", "0"},
		"missing is a dash, not zero": {math.NaN(), 1, "–", "–"},
		"infinite is a dash":          {math.Inf(1), 1, "–", "–"},
		"money of a city":             {5177000000000, 0, "5.177.000.000.000", "5,177,000,000,000"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := text.Number(text.ID, c.x, c.decimals); got != c.id {
				t.Errorf("id: got %q, want %q", got, c.id)
			}
			if got := text.Number(text.EN, c.x, c.decimals); got != c.en {
				t.Errorf("en: got %q, want %q", got, c.en)
			}
		})
	}
}

func TestFixed(t *testing.T) {
	if got := text.Fixed(text.ID, 71.4, 2); got != "71,40" {
		t.Errorf("got %q", got)
	}
	if got := text.Fixed(text.ID, -0.0001, 2); got != "0,00" {
		t.Errorf("a negative nothing: got %q", got)
	}
}

func TestPercent(t *testing.T) {
	if got := text.Percent(text.ID, 71.4, 1); got != "71,4%" {
		t.Errorf("got %q", got)
	}
	if got := text.Percent(text.EN, math.NaN(), 1); got != "–" {
		t.Errorf("missing: got %q", got)
	}
}

func TestRupiah(t *testing.T) {
	for x, want := range map[float64]string{
		15521239752: "Rp15.521.239.752",
		-1500:       "−Rp1.500",
		0:           "Rp0",
		-0.2:        "Rp0",
	} {
		if got := text.Rupiah(text.ID, x); got != want {
			t.Errorf("%v: got %q, want %q", x, got, want)
		}
	}
	if got := text.Rupiah(text.ID, math.NaN()); got != "–" {
		t.Errorf("missing: got %q", got)
	}
}

func TestDates(t *testing.T) {
	c := load(t)
	at := time.Date(2026, time.November, 23, 14, 5, 0, 0, time.FixedZone("WITA", 8*3600))
	id, en := c.In(text.ID), c.In(text.EN)
	for got, want := range map[string]string{
		id.Date(at):   "23\u00a0November\u00a02026",
		id.Moment(at): "23\u00a0November\u00a02026, 14.05\u00a0WITA",
		en.Moment(at): "23\u00a0November\u00a02026, 14:05\u00a0WITA",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestMatch(t *testing.T) {
	for name, c := range map[string]struct {
		wishes []string
		want   text.Lang
	}{
		"nothing known":           {nil, text.ID},
		"an English browser":      {[]string{"en-GB,en;q=0.9"}, text.EN},
		"a browser with both":     {[]string{"id,en;q=0.5"}, text.ID},
		"a choice before it":      {[]string{"id", "en-GB"}, text.ID},
		"an empty choice":         {[]string{"", "en"}, text.EN},
		"a language we lack":      {[]string{"fr"}, text.ID},
		"a lacking one, then one": {[]string{"fr", "en"}, text.EN},
		"rubbish":                 {[]string{"\x00;;q=", "en"}, text.EN},
		"the old code":            {[]string{"in"}, text.ID},
		"a locale":                {[]string{"en_GB"}, text.EN},
	} {
		t.Run(name, func(t *testing.T) {
			if got := text.Match(c.wishes...); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func load(t *testing.T) *text.Catalogue {
	t.Helper()
	c, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}
