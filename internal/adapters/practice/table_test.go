package practice

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// pagesOf cuts an uncompressed PDF of ours into the streams of its pages.
func pagesOf(t *testing.T, data []byte) []string {
	t.Helper()
	var pages []string
	for _, s := range bytes.Split(data, []byte("\nstream\n"))[1:] {
		body, _, _ := bytes.Cut(s, []byte("\nendstream"))
		if bytes.Contains(body, []byte("BT")) {
			pages = append(pages, string(body))
		}
	}
	return pages
}

func TestRowsGoOnOverThePageOnlyWhereTheyMay(t *testing.T) {
	var words []string
	for i := range 40 {
		words = append(words, fmt.Sprintf("kata%02d", i))
	}
	for _, split := range []bool{true, false} {
		doc := newPaper(a4, false, 40, "uji")
		g := &grid{
			paper: doc, size: 10, widths: []float64{60, 100}, borders: "all", splitRows: split, repeatHead: true,
			head: []headCell{{0, 0, 1, 1, "Satu"}, {0, 1, 1, 1, "Dua"}}, headRows: []float64{20},
		}
		m := &mark{planted: &Planted{}}
		g.draw(500, []tableRow{{cells: []box{{text: strings.Join(words, " "), align: "L"}, {text: "77", align: "R", mark: m}}}})
		data, err := doc.close()
		if err != nil {
			t.Fatal(err)
		}
		pages := pagesOf(t, data)
		if len(pages) != 2 {
			t.Fatalf("split %v: %d pages", split, len(pages))
		}
		first, last := strings.Contains(pages[0], "kata00"), strings.Contains(pages[1], "kata39")
		if first != split || !last {
			t.Errorf("split %v: first word on page 1: %v, last word on page 2: %v", split, first, last)
		}
		want := 2
		if split {
			want = 1
		}
		if m.planted.Page != want {
			t.Errorf("split %v: the mark says page %d", split, m.planted.Page)
		}
		for i, p := range pages {
			if !strings.Contains(p, "Dua") {
				t.Errorf("split %v: page %d has no headings", split, i+1)
			}
		}
		if got := strings.Count(strings.Join(pages, ""), "kata"); got != len(words) {
			t.Errorf("split %v: %d of %d words printed", split, got, len(words))
		}
	}
}

func TestWordsWiderThanTheirCellAreBroken(t *testing.T) {
	doc := newPaper(a4, false, 40, "uji")
	doc.pdf.SetFont("Helvetica", "", 10)
	lines := doc.wrap("a 123.456.789.012.345 b", 50)
	if strings.ReplaceAll(strings.Join(lines, ""), " ", "") != "a123.456.789.012.345b" || len(lines) < 3 {
		t.Errorf("%q", lines)
	}
	for _, l := range lines {
		if doc.pdf.GetStringWidth(l) > 50 {
			t.Errorf("%q is too wide", l)
		}
	}
}
