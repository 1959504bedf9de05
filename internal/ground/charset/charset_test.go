package charset_test

import (
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"nyata/internal/ground/charset"
)

func sixteen(s string, marked, big bool) []byte {
	if marked {
		s = "\ufeff" + s
	}
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		if big {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return out
}

func TestDecode(t *testing.T) {
	const text = "Nilai;78,5 – “baik”\n"
	for name, x := range map[string]struct {
		data []byte
		want string
	}{
		"nothing":                      {nil, ""},
		"UTF-8":                        {[]byte(text), text},
		"UTF-8 with a mark":            {[]byte("\ufeff" + text), text},
		"UTF-16 with a mark":           {sixteen(text, true, false), text},
		"UTF-16 turned, with a mark":   {sixteen(text, true, true), text},
		"UTF-16 without a mark":        {sixteen(text, false, false), text},
		"UTF-16 turned, without one":   {sixteen(text, false, true), text},
		"Windows-1252":                 {[]byte("Nilai;78,5 \x96 \x93baik\x94\n"), text},
		"every sign of Windows-1252":   {[]byte("\x80\x8a\x9f\xa0\xe9\xff"), "€ŠŸ\u00a0éÿ"},
		"a byte without a sign":        {[]byte("a\x81b"), "a\ufffdb"},
		"a picture keeps its zeros":    {[]byte("\x89PNG\x00\x00\x01"), "‰PNG\x00\x00\x01"},
		"a mark and half a character":  {[]byte("\xff\xfeA\x00B"), "A"},
		"half a pair of UTF-16":        {[]byte("\xff\xfe\x00\xd8A\x00"), "\ufffdA"},
		"UTF-8 broken behind its mark": {[]byte("\xef\xbb\xbfa\xe9"), "aé"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := charset.Decode(x.data); got != x.want {
				t.Errorf("decoded to %q, want %q", got, x.want)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("a;b\n1;2"))
	f.Add([]byte("\xff\xfe\x00\xd8"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if got := charset.Decode(data); !utf8.ValidString(got) {
			t.Errorf("%q became %q", data, got)
		}
	})
}
