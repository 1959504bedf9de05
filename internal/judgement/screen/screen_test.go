package screen_test

import (
	"strings"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/judgement/screen"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

func word(text string, x, y float64) document.Word {
	return document.Word{Text: text, Box: document.Box{X0: x, Y0: y, X1: x + 30, Y1: y + 10}}
}

func TestPage(t *testing.T) {
	page := document.Page{
		Number: 1, Kind: document.Native,
		Words: []document.Word{word("0005", 130, 50), word("NIK", 10, 50), word("647201", 50, 50.4), word("020304", 90, 49.8), word("lunas", 10, 70), word("081234567890", 60, 70)},
		Paragraphs: []document.Paragraph{
			{Text: "NIK 647201 020304 0005"}, {Text: "Anggaran Rp 6.472.010.203"},
		},
		Tables: []document.Table{{Cells: []document.Cell{{Text: "HP 0812-3456-7890", Lines: []string{"HP", "0812-3456-7890"}}, {Text: "15.000"}}}},
	}
	masked, boxes := screen.Page(page)
	if len(boxes) != 4 {
		t.Errorf("%d words to paint over, want the three groups of the NIK and the telephone: %v", len(boxes), boxes)
	}
	for _, w := range masked.Words {
		if strings.ContainsAny(w.Text, "0123456789") {
			t.Errorf("word %q is not masked", w.Text)
		}
	}
	if got := masked.Paragraphs[0].Text; got != "NIK •••••• •••••• 0005" {
		t.Errorf("paragraph is %q", got)
	}
	if masked.Paragraphs[1].Text != page.Paragraphs[1].Text || masked.Tables[0].Cells[1].Text != "15.000" {
		t.Error("what is not personal changed")
	}
	if c := masked.Tables[0].Cells[0]; c.Text != "HP ••••-••••-7890" || c.Lines != nil {
		t.Errorf("cell is %+v", c)
	}
	if page.Words[2].Text != "647201" || page.Paragraphs[0].Text != "NIK 647201 020304 0005" || page.Tables[0].Cells[0].Text != "HP 0812-3456-7890" {
		t.Error("the page given was changed")
	}
}

func TestANumberBrokenOverTwoLines(t *testing.T) {
	page := document.Page{Words: []document.Word{word("NIP", 10, 50), word("19700101", 50, 50), word("199501", 10, 64), word("1", 50, 64), word("001", 90, 64), word("2025", 130, 64)}}
	masked, boxes := screen.Page(page)
	if len(boxes) != 4 || masked.Words[5].Text != "2025" || masked.Words[0].Text != "NIP" {
		t.Errorf("masked %+v, boxes %v", masked.Words, boxes)
	}
	if got := screen.Count(&document.Document{Pages: []document.Page{page}}); got != (receipt.Personal{NIP: 1}) {
		t.Errorf("counted %+v", got)
	}
}

func TestCount(t *testing.T) {
	doc := document.Document{Pages: []document.Page{
		{Words: []document.Word{word("081234567890", 10, 10)}, Paragraphs: []document.Paragraph{{Text: "081234567890"}}},
		{Kind: document.DOCX, Paragraphs: []document.Paragraph{{Text: "NIP 19700101 199501 1 001, surel a@contoh.invalid"}}, Tables: []document.Table{{Cells: []document.Cell{{Text: "6472010203040005"}}}}},
	}}
	if got, want := screen.Count(&doc), (receipt.Personal{NIK: 1, NIP: 1, Phone: 1, Email: 1}); got != want {
		t.Errorf("counted %+v, want %+v", got, want)
	}
}

func TestCandidates(t *testing.T) {
	row := []string{"Budi", "6472010203040005", "15.000"}
	all := []observation.Candidate{
		{Row: row, Figure: figure.Parse("15.000", figure.Indonesian), State: observation.Read},
		{Row: row, Figure: figure.Parse("6472010203040005", figure.Indonesian), State: observation.Read},
		{Row: row, Figure: figure.Parse("6281500000", figure.Indonesian), State: observation.Proven},
		{Narrative: &observation.Narrative{Sentence: "Hubungi 081234567890."}},
	}
	screen.Candidates(all)
	if all[0].Row[1] != "••••••••••••0005" || row[1] != "6472010203040005" {
		t.Errorf("row is %q, of which the one given %q", all[0].Row, row)
	}
	if all[0].Figure.Value != 15000 || all[2].Figure.Value != 6281500000 || all[2].State != observation.Proven {
		t.Error("an amount was masked")
	}
	if f := all[1].Figure; f.Kind != figure.Text || strings.Contains(f.Raw, "6472") || f.Value != 0 || all[1].State != observation.Doubtful {
		t.Errorf("a NIK is held as %+v", f)
	}
	if all[3].Narrative.Sentence != "Hubungi ••••••••7890." {
		t.Errorf("sentence is %q", all[3].Narrative.Sentence)
	}
}

// A spreadsheet shows a NIK that was typed as a number in powers of ten, and
// keeps fifteen of its digits.
func TestNumberedNIK(t *testing.T) {
	cell := func(text string, stored float64) document.Cell {
		c := document.Cell{Text: text}
		if stored != 0 {
			c.Stored = &document.Stored{Number: stored}
		}
		return c
	}
	page := document.Page{Tables: []document.Table{{Rows: 1, Cols: 4, Cells: []document.Cell{
		cell("6.47201020304E+15", 6472010203040005), cell("6,47201020304E+15", 0), cell("1.5E+15", 1500000000000000), cell("2.5E+3", 2500),
	}}}}
	if n := screen.Count(&document.Document{Pages: []document.Page{page}}); n.NIK != 2 || n.Total() != 2 {
		t.Errorf("counted %+v", n)
	}
	shown, _ := screen.Page(page)
	for i, want := range []string{"••••••••••••••••", "••••••••••••••••", "1.5E+15", "2.5E+3"} {
		if c := shown.Tables[0].Cells[i]; c.Text != want || i < 2 && c.Stored != nil {
			t.Errorf("cell %d: %q %v", i, c.Text, c.Stored)
		}
	}
	all := []observation.Candidate{{Figure: figure.Figure{Raw: "6.47201020304E+15", Kind: figure.Number, Value: 6472010203040000}, Row: []string{"a", "6.47201020304E+15"}}}
	screen.Candidates(all)
	if c := all[0]; c.Figure.Kind != figure.Text || c.Figure.Value != 0 || strings.Contains(c.Row[1], "6.47") || c.State != observation.Doubtful {
		t.Errorf("%+v", c)
	}
}
