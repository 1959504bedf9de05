package word

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"nyata/internal/adapters/read/parcel"
	"nyata/internal/record/document"
)

// photo is a PNG picture of 800 by 500 dots.
func photo(t testing.TB) string {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 800, 500))); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// placed is a run with the picture r1, its sides in points.
func placed(width, height string) string {
	return `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="` + width + `2700" cy="` + height + `2700"/><pic:pic><a:blip r:embed="r1"/></pic:pic></wp:inline></w:drawing></w:r></w:p>`
}

func TestLargePicturesAreTold(t *testing.T) {
	const large, small = "201", "51" // of 12,700: 201.2 and 51.2 points
	image := func(of string) []string {
		return []string{"word/_rels/" + of + ".rels", `<Relationships><Relationship Id="r1" Type="x/image" Target="media/a.png"/></Relationships>`, "word/media/a.png", photo(t)}
	}
	header := func(width string) []string {
		return append(image("header1.xml"), "word/_rels/document.xml.rels", `<Relationships><Relationship Id="h" Type="x/header" Target="header1.xml"/></Relationships>`, "word/header1.xml", "<w:hdr>"+placed(width, width)+"</w:hdr>")
	}
	for situation, x := range map[string]struct {
		body     string
		parts    []string
		pictures int
		code     document.Code // of the one problem; empty for none
	}{
		"a photo between paragraphs":   {p("Laporan") + placed(large, large), image("document.xml"), 1, ""},
		"a logo above a letter":        {placed(small, small) + p("Laporan"), image("document.xml"), 0, ""},
		"a photo in the header":        {p("Laporan"), header(large), 1, ""},
		"a logo in the header":         {p("Laporan"), header(small), 0, ""},
		"a photo that was deleted":     {p("Laporan") + "<w:p><w:del><w:r>" + placed(large, large) + "</w:r></w:del></w:p>", image("document.xml"), 1, ""},
		"nothing but a photo":          {placed(large, large), image("document.xml"), 0, document.Scanned},
		"nothing but a logo":           {placed(small, small), image("document.xml"), 0, document.Empty},
		"a photo, then a break":        {p("Laporan") + placed(large, large) + "<w:p><w:r></ <", image("document.xml"), 1, document.Broken},
		"a photo without its relation": {p("Laporan") + placed(large, large), []string{"word/media/a.png", photo(t)}, 1, ""},
		"a relation without its photo": {p("Laporan") + placed(large, large), image("document.xml")[:2], 0, ""},
		"a size beyond all paper":      {p("Laporan") + placed(strings.Repeat("9", 200), large), image("document.xml"), 1, ""},
	} {
		t.Run(situation, func(t *testing.T) {
			doc := Read(t.Context(), "", docx(t, x.body, x.parts...), parcel.Limits{})
			n := 0
			for _, page := range doc.Pages {
				n += len(page.Pictures)
			}
			if n != x.pictures {
				t.Errorf("%d pictures told, want %d", n, x.pictures)
			}
			if x.code == "" != (len(doc.Problems) == 0) || x.code != "" && doc.Problems[0].Code != x.code {
				t.Errorf("problems %+v, want %q", doc.Problems, x.code)
			}
		})
	}
}
