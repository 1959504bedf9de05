package pdf_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"codeberg.org/go-pdf/fpdf"
	"github.com/google/go-cmp/cmp"

	"nyata/internal/record/document"
)

var update = flag.Bool("update", false, "write the golden files anew")

func textOf(p document.Page) string {
	var out []string
	for _, w := range p.Words {
		out = append(out, w.Text)
	}
	return words(out)
}

func codes(d document.Document) []document.Code {
	var out []document.Code
	for _, p := range d.Problems {
		out = append(out, p.Code)
	}
	return out
}

// report draws a table of the kind that agencies send: a heading over two
// columns, text over two lines, one column without figures.
func report(f *fpdf.Fpdf) {
	f.SetLineWidth(0.5)
	cell := func(x, y, w, h float64, align string, lines ...string) {
		f.Rect(x, y, w, h, "D")
		for i, l := range lines {
			f.SetXY(x, y+2+12*float64(i))
			f.CellFormat(w, 12, l, "", 0, align, false, 0, "")
		}
	}
	f.Text(50, 40, "Laporan Kinerja Triwulan (data contoh)")
	f.SetFont("Helvetica", "B", 10)
	cell(50, 60, 150, 32, "C", "Program")
	cell(200, 60, 160, 16, "C", "Triwulan I")
	cell(200, 76, 50, 16, "C", "K")
	cell(250, 76, 110, 16, "C", "Rp")
	cell(360, 60, 60, 32, "C", "Unit")
	f.SetFont("Helvetica", "", 10)
	cell(50, 92, 150, 30, "L", "Penyusunan Dokumen", "Perencanaan")
	cell(200, 92, 50, 30, "C", "4")
	cell(250, 92, 110, 30, "R", "", "116.475.000")
	cell(360, 92, 60, 30, "L")
	cell(50, 122, 150, 30, "L", "Koordinasi dan", "Evaluasi")
	cell(200, 122, 50, 30, "C", "0")
	cell(250, 122, 110, 30, "R", "-")
	cell(360, 122, 60, 30, "L")
}

// TestGoldenReport compares the whole reading of a document with a golden file.
func TestGoldenReport(t *testing.T) {
	doc := reader.Read(context.Background(), "laporan.pdf", written(t, report))
	doc.SHA256 = "" // depends on the program that wrote the file
	got, err := json.MarshalIndent(doc, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "laporan.golden.json")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, append(got, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(bytes.TrimSpace(want)), string(got)); diff != "" {
		t.Errorf("reading differs from %s (-want +got):\n%s", golden, diff)
	}
}

func TestCellsOfReport(t *testing.T) {
	doc := reader.Read(context.Background(), "laporan.pdf", written(t, report))
	if len(doc.Problems) > 0 || len(doc.Pages) != 1 || len(doc.Pages[0].Tables) != 1 {
		t.Fatalf("problems %v, %d pages", doc.Problems, len(doc.Pages))
	}
	var got []string
	for _, c := range doc.Pages[0].Tables[0].Cells {
		got = append(got, fmt.Sprintf("%d,%d+%d+%d %s", c.Row, c.Col, c.RowSpan, c.ColSpan, c.Text))
	}
	want := []string{
		"0,0+2+1 Program", "0,1+1+2 Triwulan I", "0,3+2+1 Unit", "1,1+1+1 K", "1,2+1+1 Rp",
		"2,0+1+1 Penyusunan Dokumen Perencanaan", "2,1+1+1 4", "2,2+1+1 116.475.000",
		"3,0+1+1 Koordinasi dan Evaluasi", "3,1+1+1 0", "3,2+1+1 -",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("cells differ (-want +got):\n%s", diff)
	}
	if got := doc.Pages[0].Paragraphs; len(got) != 1 || got[0].Text != "Laporan Kinerja Triwulan (data contoh)" {
		t.Errorf("paragraphs are %+v", got)
	}
}

// Pictures on a page with text that are large enough to hold text are told, in
// the points of the page; logos, lines, single colours and grounds are not.
func TestPicturesThatMayHoldText(t *testing.T) {
	image := func(w, h int) string {
		return fmt.Sprintf("<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 /Length %d >>\nstream\n%s\nendstream", w, h, w*h, strings.Repeat("\x80", w*h))
	}
	const text = " BT /F 10 Tf 50 700 Td (Jumlah 12) Tj ET"
	for _, test := range []struct {
		name, draw string
		w, h       int
		want       []document.Box
	}{
		{"a card", "q 240 0 0 150 50 400 cm /X Do Q", 120, 75, []document.Box{{X0: 50, Y0: 250, X1: 290, Y1: 400}}},
		{"a card in two strips", "q 240 0 0 75 50 475 cm /X Do Q q 240 0 0 75 50 400 cm /X Do Q", 120, 40, []document.Box{{X0: 50, Y0: 250, X1: 290, Y1: 400}}},
		{"beyond the edge of the page", "q 240 0 0 150 450 400 cm /X Do Q", 120, 75, []document.Box{{X0: 450, Y0: 250, X1: 600, Y1: 400}}},
		{"a logo", "q 70 0 0 80 50 700 cm /X Do Q", 120, 120, nil},
		{"a line", "q 400 0 0 2 50 650 cm /X Do Q", 400, 20, nil},
		{"one colour", "q 240 0 0 150 50 400 cm /X Do Q", 1, 1, nil},
		{"the shadow of a box with a heading", "q 240 0 0 40 50 400 cm /X Do Q BT /F 14 Tf 60 415 Td (Meningkatnya mutu) Tj ET", 120, 75, nil},
		{"a card with a word on it", "q 240 0 0 150 50 400 cm /X Do Q BT /F 10 Tf 60 415 Td (Gambar 1) Tj ET", 120, 75, []document.Box{{X0: 50, Y0: 250, X1: 290, Y1: 400}}},
		{"the ground of the text", "q 240 0 0 150 50 400 cm /X Do Q BT /F 5 Tf 60 480 Td (" + strings.Repeat("kata ", 14) + ") Tj ET", 120, 75, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc := reader.Read(context.Background(), "x.pdf", raw("/MediaBox [0 0 600 800]", test.draw+text, image(test.w, test.h)))
			if diff := cmp.Diff(test.want, doc.Pages[0].Pictures); diff != "" {
				t.Errorf("pictures differ (-want +got):\n%s", diff)
			}
		})
	}
}

func TestProblems(t *testing.T) {
	const everywhere = "/MediaBox [0 0 600 800]"
	const image = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream"
	for _, test := range []struct {
		name string
		data func() []byte
		want []document.Code
		kind document.Kind // of the first page, "" when there is none
		text string        // of the first page
	}{
		{"no bytes", func() []byte { return nil }, []document.Code{document.Empty}, "", ""},
		{"only blanks", func() []byte { return []byte(" \n\t ") }, []document.Code{document.Empty}, "", ""},
		{"another format", func() []byte { return []byte("PK\x03\x04 this is no PDF") }, []document.Code{document.Broken}, "", ""},
		{"cut off", func() []byte { return []byte("%PDF-1.7\n1 0 obj\n<< /Type /Cat") }, []document.Code{document.Broken}, "", ""},
		{"a password", func() []byte {
			return written(t, func(f *fpdf.Fpdf) { f.SetProtection(0, "rahasia", "pemilik"); f.Text(50, 50, "halo") })
		}, []document.Code{document.Encrypted}, "", ""},
		{"a blank page", func() []byte { return raw(everywhere, "") }, []document.Code{document.Empty}, document.Native, ""},
		{"only a picture", func() []byte { return raw(everywhere, "q 580 0 0 780 10 10 cm /X Do Q", image) }, []document.Code{document.Scanned}, document.Scan, ""},
		{"a picture over the whole page and the mark of a scanner", func() []byte {
			return raw(everywhere, "q 600 0 0 800 0 0 cm /X Do Q BT /F 8 Tf 20 20 Td (Scanned by Cam) Tj ET", image)
		}, []document.Code{document.Scanned}, document.Scan, ""},
		{"invisible text under a picture", func() []byte {
			return raw(everywhere, "BT 3 Tr /F 10 Tf 50 700 Td (Jumlah 336,000) Tj ET q 600 0 0 800 0 0 cm /X Do Q", image)
		}, []document.Code{document.OldOCR}, document.Scan, ""},
		{"visible text covered by a picture", func() []byte {
			return raw(everywhere, "BT /F 10 Tf 50 700 Td (Jumlah 336,000) Tj ET q 600 0 0 800 0 0 cm /X Do Q", image)
		}, []document.Code{document.OldOCR}, document.Scan, ""},
		{"text over a picture", func() []byte {
			return raw(everywhere, "q 600 0 0 800 0 0 cm /X Do Q BT /F 3 Tf 10 700 Td ("+strings.Repeat("Jumlah 336,000 ", 20)+") Tj ET", image)
		}, nil, document.Native, strings.TrimSpace(strings.Repeat("Jumlah 336,000 ", 20))},
		{"a small picture beside text", func() []byte {
			return raw(everywhere, "q 60 0 0 80 0 0 cm /X Do Q BT /F 10 Tf 150 700 Td (Jumlah 12) Tj ET", image)
		}, nil, document.Native, "Jumlah 12"},
		{"hidden text on a native page is not read", func() []byte {
			return raw(everywhere, "BT /F 10 Tf 50 700 Td (Jumlah 12) Tj 3 Tr 0 -20 Td (999) Tj ET")
		}, nil, document.Native, "Jumlah 12"},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc := reader.Read(context.Background(), "x.pdf", test.data())
			if diff := cmp.Diff(test.want, codes(doc)); diff != "" {
				t.Errorf("problems differ (-want +got):\n%s", diff)
			}
			for _, p := range doc.Problems {
				if p.Message.ID == "" || p.Message.EN == "" || !strings.Contains(p.Message.ID, "x.pdf") || !strings.Contains(p.Message.EN, "x.pdf") {
					t.Errorf("message %+v does not name the file in both languages", p.Message)
				}
			}
			var kind document.Kind
			text := ""
			if len(doc.Pages) > 0 {
				kind, text = doc.Pages[0].Kind, textOf(doc.Pages[0])
			}
			if kind != test.kind || text != test.text {
				t.Errorf("page is %q with %q, want %q with %q", kind, text, test.kind, test.text)
			}
		})
	}
}

func TestTooManyPages(t *testing.T) {
	data := written(t, func(f *fpdf.Fpdf) {
		for range 2000 {
			f.AddPage()
		}
	})
	doc := reader.Read(context.Background(), "x.pdf", data)
	if diff := cmp.Diff([]document.Code{document.TooLarge}, codes(doc)); diff != "" || len(doc.Pages) != 0 {
		t.Errorf("%d pages, problems differ (-want +got):\n%s", len(doc.Pages), diff)
	}
}

func TestOutOfTime(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	doc := reader.Read(ctx, "x.pdf", written(t, report))
	if diff := cmp.Diff([]document.Code{document.TimedOut}, codes(doc)); diff != "" {
		t.Errorf("problems differ (-want +got):\n%s", diff)
	}
}

// TestPlaces: the word "Rp" stands 100 points from the left and 200 from the top
// of the page as a reader sees it, however the page is stored.
func TestPlaces(t *testing.T) {
	for _, test := range []struct {
		name, page, content string
		width, height       float64
	}{
		{"as it is", "/MediaBox [0 0 600 800]", "BT /F 10 Tf 100 600 Td (Rp) Tj ET", 600, 800},
		{"an origin of its own", "/MediaBox [50 -100 650 700]", "BT /F 10 Tf 150 500 Td (Rp) Tj ET", 600, 800},
		{"cropped", "/MediaBox [0 0 900 900] /CropBox [100 50 700 850]", "BT /F 10 Tf 200 650 Td (Rp) Tj ET", 600, 800},
		{"turned a quarter", "/MediaBox [0 0 800 600] /Rotate 90", "BT /F 10 Tf 0 1 -1 0 200 100 Tm (Rp) Tj ET", 600, 800},
		{"turned a half", "/MediaBox [0 0 600 800] /Rotate 180", "BT /F 10 Tf -1 0 0 -1 500 200 Tm (Rp) Tj ET", 600, 800},
		{"turned back a quarter", "/MediaBox [0 0 800 600] /Rotate 270", "BT /F 10 Tf 0 -1 1 0 600 500 Tm (Rp) Tj ET", 600, 800},
		{"set large by a matrix", "/MediaBox [0 0 600 800]", "BT /F 1 Tf 10 0 0 10 100 600 Tm (Rp) Tj ET", 600, 800},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc := reader.Read(context.Background(), "x.pdf", raw(test.page, test.content))
			if len(doc.Pages) != 1 || len(doc.Pages[0].Words) != 1 {
				t.Fatalf("read %+v", doc)
			}
			page, word := doc.Pages[0], doc.Pages[0].Words[0]
			if page.Width != test.width || page.Height != test.height {
				t.Errorf("page is %g × %g", page.Width, page.Height)
			}
			if word.Text != "Rp" || word.Turned != 0 || math.Abs(word.Size-10) > 0.01 {
				t.Errorf("word is %+v", word)
			}
			b := word.Box
			if math.Abs(b.X0-100) > 1 || b.Y0 > 200 || b.Y1 < 200 || b.Y0 < 190 || b.Y1 > 204 || b.X1 < 110 || b.X1 > 115 {
				t.Errorf("box is %+v", b)
			}
		})
	}
}

func TestWords(t *testing.T) {
	for _, test := range []struct{ name, content, want string }{
		{"blanks part words", "BT /F 10 Tf 50 700 Td (Rp 8.866.374.688 \\( 12%\\)) Tj ET", "Rp 8.866.374.688 ( 12%)"},
		{"a gap parts words", "BT /F 10 Tf 50 700 Td (12) Tj 40 0 Td (34) Tj ET", "12 34"},
		{"kerning does not", "BT /F 10 Tf 50 700 Td [(Reali) 20 (sasi)] TJ ET", "Realisasi"},
		{"printed twice to look bold", "BT /F 10 Tf 50 700 Td (Jumlah 11) Tj 0.3 0 Td (Jumlah 11) Tj ET", "Jumlah 11"},
		{"a raised mark is no digit", "BT /F 10 Tf 50 700 Td (12.345) Tj /F 6 Tf 4 Ts (1) Tj ET", "12.345 1"},
		{"a no-break space", "BT /F 10 Tf 50 700 Td (12\\240000) Tj ET", "12 000"},
		{"a line drawn between figures", "BT /F 10 Tf 50 700 Td (12) Tj 11.3 0 Td (34) Tj ET 0.5 w 61.2 690 m 61.2 720 l S", "12 34"},
		{"off the page", "BT /F 10 Tf 50 700 Td (12) Tj 1000 0 Td (34) Tj ET", "12"},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc := reader.Read(context.Background(), "x.pdf", raw("/MediaBox [0 0 600 800]", test.content))
			if len(doc.Pages) != 1 {
				t.Fatalf("read %+v", doc)
			}
			if got := textOf(doc.Pages[0]); got != test.want {
				t.Errorf("read %q, want %q", got, test.want)
			}
		})
	}
}

func TestTurnedText(t *testing.T) {
	content := "BT /F 10 Tf 0 1 -1 0 100 600 Tm (Triwulan I) Tj ET BT /F 10 Tf 200 600 Td (Unit) Tj ET"
	page := reader.Read(context.Background(), "x.pdf", raw("/MediaBox [0 0 600 800]", content)).Pages[0]
	var got []string
	for _, w := range page.Words {
		got = append(got, fmt.Sprint(w.Text, w.Turned))
	}
	if diff := cmp.Diff([]string{"Triwulan270", "I270", "Unit0"}, got); diff != "" {
		t.Errorf("words differ (-want +got):\n%s", diff)
	}
}

func TestBold(t *testing.T) {
	data := written(t, func(f *fpdf.Fpdf) {
		f.Text(50, 50, "biasa")
		f.SetFont("Helvetica", "B", 10)
		f.Text(50, 80, "tebal")
	})
	ws := reader.Read(context.Background(), "x.pdf", data).Pages[0].Words
	if len(ws) != 2 || ws[0].Bold || !ws[1].Bold {
		t.Errorf("words are %+v", ws)
	}
}

func TestRules(t *testing.T) {
	for _, test := range []struct {
		name, content string
		extra         []string
		want          []document.Rule
	}{
		{"a stroke", "0.5 w 50 700 m 250 700 l S", nil, []document.Rule{{X0: 50, Y0: 100, X1: 250, Y1: 100}}},
		{"a thin filled rectangle", "50 700 200 0.5 re f", nil, []document.Rule{{X0: 50, Y0: 99.75, X1: 250, Y1: 99.75}}},
		{"a shaded cell", "0.8 g 50 700 200 20 re f", nil, []document.Rule{
			{X0: 50, Y0: 80, X1: 250, Y1: 80, Fill: true},
			{X0: 50, Y0: 100, X1: 250, Y1: 100, Fill: true},
			{X0: 50, Y0: 80, X1: 50, Y1: 100, Fill: true},
			{X0: 250, Y0: 80, X1: 250, Y1: 100, Fill: true},
		}},
		{"shades of one colour side by side show no line between", "0.8 g 50 700 100 20 re f 150 700 100 20 re f", nil, []document.Rule{
			{X0: 50, Y0: 80, X1: 150, Y1: 80, Fill: true},
			{X0: 150, Y0: 80, X1: 250, Y1: 80, Fill: true},
			{X0: 50, Y0: 100, X1: 150, Y1: 100, Fill: true},
			{X0: 150, Y0: 100, X1: 250, Y1: 100, Fill: true},
			{X0: 50, Y0: 80, X1: 50, Y1: 100, Fill: true},
			{X0: 250, Y0: 80, X1: 250, Y1: 100, Fill: true},
		}},
		{"white paper", "1 g 50 700 200 20 re f", nil, nil},
		{"slanted and curved lines", "50 700 m 250 600 l S 50 700 m 60 710 70 720 80 700 c S", nil, nil},
		{"a line that leaves the page", "-100 700 m 900 700 l S", nil, []document.Rule{{X0: 0, Y0: 100, X1: 600, Y1: 100}}},
		{
			"a line inside a form, moved and scaled", "q 2 0 0 2 10 20 cm /X Do Q",
			[]string{"<< /Type /XObject /Subtype /Form /BBox [0 0 300 400] /Matrix [1 0 0 1 5 0] /Length 22 >>\nstream\n0 100 m 0 200 l S     \nendstream"},
			[]document.Rule{{X0: 20, Y0: 380, X1: 20, Y1: 580}},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			content := test.content + " BT /F 10 Tf 300 300 Td (x) Tj ET"
			page := reader.Read(context.Background(), "x.pdf", raw("/MediaBox [0 0 600 800]", content, test.extra...)).Pages[0]
			if len(page.Rules) == 0 {
				page.Rules = nil
			}
			if diff := cmp.Diff(test.want, page.Rules); diff != "" {
				t.Errorf("rules differ (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSameBytesSameReading(t *testing.T) {
	data := written(t, report)
	first, err := json.Marshal(reader.Read(context.Background(), "x.pdf", data))
	if err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			again, err := json.Marshal(reader.Read(context.Background(), "x.pdf", data))
			if err != nil || !bytes.Equal(first, again) {
				t.Errorf("another reading differs: %v", err)
			}
		})
	}
	wait.Wait()
}

// TestRealDocuments: real files are read without a problem, and pages that are
// only pictures are told from pages with text.
func TestRealDocuments(t *testing.T) {
	for _, dir := range [][]string{{"icdar2013-eu"}, {"sakip-dokumen"}, {"sumedang-ppid-dokumen", "native"}, {"tangsel-triwulan-2023", "pdf"}} {
		for path, doc := range readAll(t, dir...) {
			if len(doc.Problems) > 0 || len(doc.Pages) == 0 {
				t.Errorf("%s: %d pages, problems %v", path, len(doc.Pages), codes(doc))
			}
		}
	}
	for path, doc := range readAll(t, "tangsel-scan") {
		if strings.Contains(path, "perubahan2") {
			continue // this one was made by a program
		}
		for _, p := range doc.Problems {
			if p.Code != document.OldOCR && p.Code != document.Scanned {
				t.Errorf("%s page %d: %s", path, p.Page, p.Code)
			}
		}
		if len(doc.Problems) != len(doc.Pages) {
			t.Errorf("%s: %d problems on %d pages", path, len(doc.Problems), len(doc.Pages))
		}
	}
	data := dataDir(t)
	scan, err := os.ReadFile(filepath.Join(data, "sumedang-ppid-dokumen", "scan", "SOP_Pelayanan_Informasi_14p.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	doc := reader.Read(context.Background(), "SOP.pdf", scan)
	for i, p := range doc.Problems {
		if p.Code != document.Scanned || p.Page != i+1 {
			t.Errorf("problem %d is %s on page %d", i, p.Code, p.Page)
		}
	}
	if len(doc.Problems) != 14 {
		t.Errorf("%d problems for 14 pictures", len(doc.Problems))
	}
}

func FuzzRead(f *testing.F) {
	f.Add(written(f, report))
	f.Add(raw("/MediaBox [0 0 600 800]", "BT /F 10 Tf 50 700 Td (12) Tj ET 50 700 200 0.5 re f"))
	f.Add([]byte("%PDF-1.7\ntrailer << /Root 1 0 R >>"))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		doc := reader.Read(context.Background(), "x.pdf", data)
		if len(doc.Pages) == 0 && len(doc.Problems) == 0 {
			t.Fatal("neither a page nor a problem")
		}
		if _, err := json.Marshal(doc); err != nil {
			t.Fatal(err)
		}
	})
}
