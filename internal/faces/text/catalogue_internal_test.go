package text

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// files makes a catalogue's folder from texts per path.
func files(texts map[string]string) fstest.MapFS {
	m := fstest.MapFS{"id/a.json": {Data: []byte("{}")}, "en/a.json": {Data: []byte("{}")}}
	for path, text := range texts {
		m[path] = &fstest.MapFile{Data: []byte(text)}
	}
	return m
}

func TestLoadRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		texts map[string]string
		want  string
	}{
		"a key in two areas": {
			map[string]string{"id/a.json": `{"k":"satu"}`, "id/b.json": `{"k":"dua"}`},
			`text "k" stands in id/a.json and again in id/b.json`,
		},
		"a key twice in one area": {
			map[string]string{"id/a.json": `{"k":"satu","k":"dua"}`},
			`text "k" stands in id/a.json and again in id/a.json`,
		},
		"an empty text":          {map[string]string{"en/a.json": `{"k":" "}`}, "is empty"},
		"an open brace":          {map[string]string{"en/a.json": `{"k":"page {n"}`}, "without its partner"},
		"a brace left over":      {map[string]string{"en/a.json": `{"k":"page n}"}`}, "without its partner"},
		"a nameless placeholder": {map[string]string{"en/a.json": `{"k":"page {}"}`}, "no name"},
		"a broken file":          {map[string]string{"en/a.json": `{"k":`}, "read texts en/a.json"},
		"only one form":          {map[string]string{"en/a.json": `{"k":{"one":"x"}}`}, `needs both "one" and "other"`},
		"an unknown form":        {map[string]string{"en/a.json": `{"k":{"one":"x","few":"y"}}`}, "few"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := load(files(c.texts))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
}

func TestT(t *testing.T) {
	c, err := load(files(map[string]string{
		"id/a.json": `{"pages":"{count} halaman dalam {file}","year":"tahun {year}"}`,
		"en/a.json": `{"pages":{"one":"{count} page in {file}","other":"{count} pages in {file}"},"year":"year {year}"}`,
	}))
	if err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		lang  Lang
		key   string
		pairs []any
		want  string
	}{
		"one":                       {EN, "pages", []any{"count", 1, "file", "a.pdf"}, "1 page in a.pdf"},
		"many, grouped":             {EN, "pages", []any{"count", 1234, "file", "a.pdf"}, "1,234 pages in a.pdf"},
		"none":                      {EN, "pages", []any{"count", 0, "file", "a.pdf"}, "0 pages in a.pdf"},
		"Indonesian":                {ID, "pages", []any{"count", int64(1234), "file", "a.pdf"}, "1.234 halaman dalam a.pdf"},
		"a year is not grouped":     {ID, "year", []any{"year", 2023}, "tahun 2023"},
		"a key nobody wrote":        {ID, "nothing", nil, "[nothing]"},
		"a value nobody gave":       {ID, "year", nil, "tahun {year}"},
		"a name without its value":  {ID, "year", []any{"year"}, "tahun {year}"},
		"a value is not cut again":  {ID, "year", []any{"year", "{year}"}, "tahun {year}"},
		"a number without grouping": {EN, "year", []any{"year", 2.5}, "year 2.5"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.T(tc.lang, tc.key, tc.pairs...); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

// TestLanguagesAgree holds the two languages against each other: the same keys
// and, key by key, the same placeholders.
func TestLanguagesAgree(t *testing.T) {
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range Languages() {
		for _, other := range Languages() {
			for _, key := range c.Keys(lang) {
				if !c.Has(other, key) {
					t.Errorf("text %q exists in %s but not in %s", key, lang, other)
					continue
				}
				here, there := c.texts[lang][key].placeholders(), c.texts[other][key].placeholders()
				if !slices.Equal(here, there) {
					t.Errorf("text %q has placeholders %v in %s but %v in %s", key, here, lang, there, other)
				}
			}
		}
	}
}

// FuzzCut cuts any text without a panic and puts it together again unchanged.
func FuzzCut(f *testing.F) {
	for _, seed := range []string{"", "a", "{a}", "a {b} c", "{", "}", "{}", "{a{b}}", "\u2212{x}\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		parts, err := cut(s)
		if err != nil {
			return
		}
		var b strings.Builder
		for _, p := range parts {
			if p.name != "" {
				b.WriteString("{" + p.name + "}")
			} else {
				b.WriteString(p.literal)
			}
		}
		if b.String() != s {
			t.Errorf("%q came back as %q", s, b.String())
		}
	})
}
