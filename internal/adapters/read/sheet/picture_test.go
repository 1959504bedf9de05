package sheet

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"nyata/internal/record/document"
)

// photo is a PNG picture of 800 by 500 dots.
func photo(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 800, 500))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestLargePicturesAreToldBySheet(t *testing.T) {
	f := newFile(t)
	f.rows("Sheet1", "A1", []any{"Uraian", "Rp"}, []any{"Jalan", 1})
	for _, name := range []string{"KTP", "Kosong"} {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
	}
	f.must(f.AddPictureFromBytes("KTP", "B2", &excelize.Picture{Extension: ".png", File: photo(t)}))
	doc := ReadWorkbook(t.Context(), "", f.bytes(), Limits{})
	if len(doc.Pages) != 2 || len(doc.Pages[0].Pictures) != 0 || doc.Pages[1].Sheet != "KTP" || len(doc.Pages[1].Pictures) != 1 {
		t.Fatalf("pages %+v", doc.Pages)
	}
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.Scanned || doc.Problems[0].Sheet != "KTP" {
		t.Errorf("problems %+v, want one of the sheet that is only a picture", doc.Problems)
	}

	f = newFile(t)
	f.must(f.AddPictureFromBytes("Sheet1", "B2", &excelize.Picture{Extension: ".png", File: photo(t)}))
	doc = ReadWorkbook(t.Context(), "", f.bytes(), Limits{})
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.Scanned {
		t.Errorf("a workbook of one picture: %+v", doc)
	}
}

// Pictures of the headers of printed pages and such as lie in the file without a
// sheet are told too, and a picture beside rows is no problem of reading.
func TestPicturesBesideRows(t *testing.T) {
	const drawing = `<xdr:wsDr><xdr:twoCellAnchor><xdr:pic><a:blip r:embed="r1"/><xdr:spPr><a:xfrm><a:ext cx="%CX" cy="2000000"/></a:xfrm></xdr:spPr></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>`
	const over = `<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:row>4</xdr:row></xdr:to><xdr:pic><a:blip r:embed="r1"/><xdr:spPr><a:xfrm><a:ext cx="0" cy="0"/></a:xfrm></xdr:spPr></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>`
	const rels = `<Relationships><Relationship Id="r1" Type="http://x/relationships/%KIND" Target="%TARGET"/></Relationships>`
	lead := func(kind, target string) string {
		return strings.NewReplacer("%KIND", kind, "%TARGET", target).Replace(rels)
	}
	for situation, x := range map[string]struct {
		parts []string
		want  int
	}{
		"a photo": {[]string{
			"xl/worksheets/_rels/sheet1.xml.rels", lead("drawing", "../drawings/d.xml"),
			"xl/drawings/d.xml", strings.Replace(drawing, "%CX", "3000000", 1), "xl/drawings/_rels/d.xml.rels", lead("image", "../media/a.png"),
		}, 1},
		"a logo": {[]string{
			"xl/worksheets/_rels/sheet1.xml.rels", lead("drawing", "../drawings/d.xml"),
			"xl/drawings/d.xml", strings.NewReplacer("%CX", "300000", "2000000", "300000").Replace(drawing), "xl/drawings/_rels/d.xml.rels", lead("image", "../media/a.png"),
		}, 0},
		"a photo over cells made large": {[]string{
			"xl/worksheets/_rels/sheet1.xml.rels", lead("drawing", "../drawings/d.xml"),
			"xl/drawings/d.xml", over, "xl/drawings/_rels/d.xml.rels", lead("image", "../media/a.png"),
		}, 1},
		"a logo over cells as usual": {[]string{
			"xl/worksheets/_rels/sheet1.xml.rels", lead("drawing", "../drawings/d.xml"),
			"xl/drawings/d.xml", strings.ReplaceAll(over, ">1<", ">3<"), "xl/drawings/_rels/d.xml.rels", lead("image", "../media/a.png"),
		}, 0},
		"a picture in the printed header": {[]string{
			"xl/worksheets/_rels/sheet1.xml.rels", lead("vmlDrawing", "../drawings/v.vml"),
			"xl/drawings/v.vml", `<xml><v:shape style="width:300pt;height:90pt"><v:imagedata o:relid="r1"/></v:shape></xml>`, "xl/drawings/_rels/v.vml.rels", lead("image", "../media/a.png"),
		}, 1},
		"a picture in a cell": {[]string{
			"xl/richData/_rels/richValueRel.xml.rels", lead("image", "../media/a.png"),
			"xl/richData/richValueRel.xml", `<richValueRels><rel r:id="r1"/></richValueRels>`,
		}, 1},
		"broken relations": {[]string{"xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><"}, 1},
	} {
		t.Run(situation, func(t *testing.T) {
			doc := ReadWorkbook(t.Context(), "", sheetXML(t, `<cols><col min="2" max="2" width="60"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`, append(x.parts, "xl/media/a.png", string(photo(t)))...), Limits{})
			if len(doc.Pages) != 1 || len(doc.Problems) != 0 || len(doc.Pages[0].Pictures) != x.want {
				t.Errorf("got %+v, want %d pictures", doc, x.want)
			}
		})
	}
}
