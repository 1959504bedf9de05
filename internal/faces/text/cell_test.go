package text_test

import (
	"testing"

	"nyata/internal/faces/text"
)

func TestCellIsNoFormula(t *testing.T) {
	for s, want := range map[string]string{
		"":                      "",
		"Dinas Kesehatan":       "Dinas Kesehatan",
		"=HYPERLINK(\"x\")":     "'=HYPERLINK(\"x\")",
		"+62 811":               "'+62 811",
		"-":                     "'-",
		"-12":                   "-12",
		"-1.250.000,5":          "-1.250.000,5",
		"-3,48%":                "-3,48%",
		"-2+3":                  "'-2+3",
		"-1.":                   "'-1.",
		"-3 km":                 "'-3 km",
		"-cmd|' /C calc'!A0":    "'-cmd|' /C calc'!A0",
		"@SUM(A1)":              "'@SUM(A1)",
		"\t=1":                  "'\t=1",
		"\r=1":                  "'\r=1",
		"Rp=1":                  "Rp=1",
		"énergi, karena ada =1": "énergi, karena ada =1",
	} {
		if got := text.Cell(s); got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		}
	}
}
