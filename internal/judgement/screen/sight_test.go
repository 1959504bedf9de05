package screen_test

import (
	"strings"
	"testing"

	"nyata/internal/judgement/screen"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

// What is recognised in a picture is masked though a sign of it was mistaken.
func TestWordsOfAScan(t *testing.T) {
	for situation, x := range map[string]struct {
		words  []string
		hidden int
		count  receipt.Personal
	}{
		"a NIK":                               {[]string{"NIK", "6472010203040005"}, 1, receipt.Personal{NIK: 1}},
		"a zero taken for a letter":           {[]string{"NIK", "64720l02O3040OO5"}, 1, receipt.Personal{NIK: 1}},
		"a month that cannot be":              {[]string{"NIK", "6472010299040005"}, 1, receipt.Personal{NIK: 1}},
		"a digit lost":                        {[]string{"NIK", "647201020304000"}, 1, receipt.Personal{NIK: 1}},
		"in groups, one mistaken":             {[]string{"64720l", "O20304", "0005"}, 3, receipt.Personal{NIK: 1}},
		"a telephone with an O":               {[]string{"HP", "O812-3456-789O"}, 1, receipt.Personal{Phone: 1}},
		"money":                               {[]string{"Rp", "1.234.567.890.123"}, 0, receipt.Personal{}},
		"words that only resemble digits":     {[]string{"Solidaritas", "OBIGOSIB", "2025"}, 0, receipt.Personal{}},
		"a budget code as long as a NIK's is": {[]string{"1.03.10.2.01.0005"}, 0, receipt.Personal{}},
	} {
		t.Run(situation, func(t *testing.T) {
			page := document.Page{Number: 1, Kind: document.Scan, Width: 595, Height: 842}
			for i, text := range x.words {
				w := word(text, 10+40*float64(i), 50)
				w.Confidence = 0.8
				page.Words = append(page.Words, w)
			}
			page.Paragraphs = []document.Paragraph{{Text: strings.Join(x.words, " ")}}
			masked, boxes := screen.Page(page)
			if len(boxes) != x.hidden {
				t.Errorf("%d boxes, want %d", len(boxes), x.hidden)
			}
			if changed := masked.Paragraphs[0].Text != page.Paragraphs[0].Text; changed != (x.hidden > 0) {
				t.Errorf("paragraph became %q", masked.Paragraphs[0].Text)
			}
			if got := screen.Count(&document.Document{Pages: []document.Page{page}}); got != x.count {
				t.Errorf("counted %+v, want %+v", got, x.count)
			}
		})
	}
}

func TestUnsearched(t *testing.T) {
	scan := document.Page{Number: 3, Kind: document.Scan, Width: 595, Height: 842}
	if !screen.Unsearched(scan) {
		t.Error("a picture without words counts as searched")
	}
	scan.Words = []document.Word{word("Jumlah", 10, 10)}
	if screen.Unsearched(scan) || screen.Unsearched(document.Page{Sheet: "Kosong", Kind: document.XLSX}) {
		t.Error("what was read, or is no picture, counts as not searched")
	}
}

func TestPicturesOnPagesWithText(t *testing.T) {
	card := document.Box{X0: 50, Y0: 250, X1: 290, Y1: 400}
	page := document.Page{Number: 1, Kind: document.Native, Width: 600, Height: 800, Words: []document.Word{word("Jumlah", 10, 10)}, Pictures: []document.Box{card}}
	if _, boxes := screen.Page(page); len(boxes) != 1 || boxes[0] != card {
		t.Errorf("covered are %v", boxes)
	}
	if n := screen.Pictures(&document.Document{Pages: []document.Page{page, page}}); n != 2 {
		t.Errorf("counted %d", n)
	}
}
