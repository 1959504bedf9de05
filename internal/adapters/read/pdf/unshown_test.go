package pdf_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"codeberg.org/go-pdf/fpdf"
)

// Remarks on a page, values of its form and characters nobody sees are told apart
// from its words; attached files are counted.
func TestWhatNoPageOfAPDFShows(t *testing.T) {
	const nik = "NIK 3276010101900001"
	wide := "(\xfe\xff"
	for _, u := range utf16.Encode([]rune(nik + " …")) {
		wide += string([]byte{byte(u >> 8), byte(u)})
	}
	annot := func(kind, keys string) string {
		return "/Annots [<< /Type /Annot /Subtype /" + kind + " /Rect [10 10 60 60] " + keys + " >>]"
	}
	for _, test := range []struct {
		name, page, draw string
		texts            []string
		closed           int
	}{
		{"nothing of the kind", "", "", nil, 0},
		{"a remark", annot("Text", "/Contents ("+nik+") /T (Budi)"), "", []string{nik}, 0},
		{"a remark in wide letters", annot("Text", "/Contents "+wide+")"), "", []string{nik + " …"}, 0},
		{"a link without words", annot("Link", ""), "", nil, 0},
		{"a field of a form", annot("Widget", "/FT /Tx /T (nik) /V ("+nik+")"), "", []string{nik}, 0},
		{"a file that hangs on the page", annot("FileAttachment", "/Contents (Lampiran)"), "", []string{"Lampiran"}, 1},
		{"a remark as long as a book", annot("Text", "/Contents ("+strings.Repeat("a", 1<<20)+")"), "", nil, 1},
		{"more remarks than a page takes", "/Annots [" + strings.Repeat("<< /Type /Annot /Subtype /Link /Rect [1 1 2 2] >> ", 5_001) + "]", "", nil, 1},
		{"characters nobody sees", "", " BT 3 Tr /F 10 Tf 50 600 Td (" + nik + ") Tj ET", []string{nik}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc := reader.Read(context.Background(), "x.pdf", raw("/MediaBox [0 0 600 800] "+test.page, " BT /F 10 Tf 50 700 Td (Jumlah 12) Tj ET"+test.draw))
			if len(doc.Problems) > 0 || len(doc.Pages) != 1 {
				t.Fatalf("problems %v, %d pages", doc.Problems, len(doc.Pages))
			}
			if !slices.Equal(doc.Unshown, test.texts) || doc.Enclosed != test.closed {
				t.Errorf("%.200q and %d files, want %q and %d", doc.Unshown, doc.Enclosed, test.texts, test.closed)
			}
			if shown := fmt.Sprint(doc.Pages); strings.Contains(shown, "3276010101900001") {
				t.Errorf("the page shows it: %.500s", shown)
			}
		})
	}
}

func TestFilesAttachedToAPDFAreCounted(t *testing.T) {
	doc := reader.Read(context.Background(), "x.pdf", written(t, func(f *fpdf.Fpdf) {
		report(f)
		f.SetAttachments([]fpdf.Attachment{{Content: []byte("nama;nik"), Filename: "daftar.csv"}, {Content: []byte("x"), Filename: "x.txt"}})
	}))
	if doc.Enclosed != 2 || len(doc.Problems) > 0 {
		t.Errorf("%d files, problems %v", doc.Enclosed, doc.Problems)
	}
}
