package word

import (
	"encoding/json"
	"strings"
	"testing"

	"nyata/internal/adapters/read/parcel"
)

// Text that no page of a Word file shows is told apart from its pages, and goes
// out with none of what is written of the document.
func TestTextThatNoPageShowsIsToldApart(t *testing.T) {
	const secret = "NIK 3276010101900001"
	for situation, x := range map[string]struct {
		body     string
		parts    []string
		unshown  bool
		enclosed int
	}{
		"nothing of the kind":     {p("Laporan"), nil, false, 0},
		"a deleted sentence":      {p("Laporan") + `<w:p><w:del w:author="Budi"><w:r><w:delText>` + secret + `</w:delText></w:r></w:del></w:p>`, nil, true, 0},
		"the place it moved from": {p("Laporan") + `<w:p><w:moveFrom><w:r><w:t>` + secret + `</w:t></w:r></w:moveFrom></w:p>`, nil, true, 0},
		"hidden text":             {p("Laporan") + `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>` + secret + `</w:t></w:r></w:p>`, nil, true, 0},
		"a deleted row":           {p("Laporan") + `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>` + tc("", p(secret)) + `</w:tr></w:tbl>`, nil, true, 0},
		"a second choice":         {p("Laporan") + `<w:p><w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox><w:txbxContent>` + p(secret) + `</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`, nil, true, 0},
		"a deleted word in a remark": {p("Laporan"), []string{
			"word/_rels/document.xml.rels", `<Relationships><Relationship Id="c" Type="x/comments" Target="comments.xml"/></Relationships>`,
			"word/comments.xml", `<w:comments><w:comment w:author="Budi">` + p("Setuju") + `<w:p><w:del><w:r><w:delText>` + secret + `</w:delText></w:r></w:del></w:p></w:comment></w:comments>`,
		}, true, 0},
		"a remark nobody refers to": {p("Laporan"), []string{"word/comments.xml", `<w:comments><w:comment>` + p(secret) + `</w:comment></w:comments>`}, true, 0},
		"an embedded workbook":      {p("Laporan"), []string{"word/embeddings/Microsoft_Excel_Sheet1.xlsx", "PK"}, false, 1},
		"only deleted text":         {`<w:p><w:del><w:r><w:delText>` + secret + `</w:delText></w:r></w:del></w:p>`, nil, true, 0},
	} {
		t.Run(situation, func(t *testing.T) {
			doc := Read(t.Context(), "", docx(t, x.body, x.parts...), parcel.Limits{})
			if got := strings.Contains(strings.Join(doc.Unshown, "\n"), secret); got != x.unshown || doc.Enclosed != x.enclosed {
				t.Errorf("%q beside the pages and %d objects, want %v and %d", doc.Unshown, doc.Enclosed, x.unshown, x.enclosed)
			}
			if !x.unshown && len(doc.Unshown) > 0 {
				t.Errorf("%q is told twice", doc.Unshown)
			}
			written, err := json.Marshal(doc)
			if err != nil || strings.Contains(string(written), "3276010101900001") {
				t.Errorf("written: %s, %v", written, err)
			}
		})
	}
}
