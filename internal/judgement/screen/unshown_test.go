package screen_test

import (
	"testing"

	"nyata/internal/judgement/screen"
	"nyata/internal/record/document"
)

func TestPersonalDataNoPageShows(t *testing.T) {
	const nik, other = "3276010101900001", "3276010202910002"
	page := document.Page{Kind: document.DOCX, Paragraphs: []document.Paragraph{{Text: "NIK " + nik}}}
	for situation, x := range map[string]struct {
		pages []document.Page
		texts []string
		want  int
	}{
		"nothing beside the pages":       {[]document.Page{page}, nil, 0},
		"words of no person":             {nil, []string{"Jumlah 1.250.000.000", "dihapus"}, 0},
		"a number that was deleted":      {nil, []string{"NIK " + nik}, 1},
		"the same one twice":             {nil, []string{"NIK " + nik + " dihapus", nik}, 1},
		"two":                            {nil, []string{nik, other}, 2},
		"one that a page shows as well":  {[]document.Page{page}, []string{"lama: " + nik}, 0},
		"another than the page shows":    {[]document.Page{page}, []string{other}, 1},
		"one that a cell shows as well":  {[]document.Page{{Tables: []document.Table{{Cells: []document.Cell{{Text: nik}}}}}}, []string{nik}, 0},
		"one that is printed on a page":  {[]document.Page{{Kind: document.Native, Words: []document.Word{word(nik, 10, 10)}}}, []string{nik}, 0},
		"an address of electronic mail":  {nil, []string{"mailto:budi@contoh.id"}, 1},
		"a number in pieces on the page": {[]document.Page{{Paragraphs: []document.Paragraph{{Text: "3276.0101.0190.0001"}}}}, []string{nik}, 0},
	} {
		t.Run(situation, func(t *testing.T) {
			doc := &document.Document{Pages: x.pages, Unshown: x.texts}
			if got := screen.Unshown(doc); got != x.want {
				t.Errorf("%d, want %d", got, x.want)
			}
		})
	}
}
