package drawing

import (
	"bytes"
	"image"
	"image/png"
	"math"
	"strings"
	"testing"

	"nyata/internal/adapters/read/parcel"
	"nyata/internal/adapters/read/parcel/parceltest"
	"nyata/internal/record/document"
)

// pack makes a container of name and content pairs.
func pack(t testing.TB, pairs ...string) *parcel.Parcel {
	t.Helper()
	box, err := parcel.Open(parceltest.Pack(t, pairs...), parcel.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return box
}

// dots is a PNG picture of so many dots.
func dots(t testing.TB, width, height int) string {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, width, height))); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// relations leads from a part to others: id, kind and target of each.
func relations(lines ...string) string {
	var b strings.Builder
	b.WriteString("<Relationships>")
	for i := 0; i < len(lines); i += 3 {
		b.WriteString(`<Relationship Id="` + lines[i] + `" Type="http://x/relationships/` + lines[i+1] + `" Target="` + lines[i+2] + `"/>`)
	}
	return b.String() + "</Relationships>"
}

// Elements of drawings as Word and Excel write them; a length of 12,700 is a point.
func inline(cx, cy, inner string) string {
	return `<w:drawing><wp:inline><wp:extent cx="` + cx + `" cy="` + cy + `"/><a:graphic><a:graphicData>` + inner + `</a:graphicData></a:graphic></wp:inline></w:drawing>`
}

func pic(fill, cx, cy string) string {
	return `<pic:pic><pic:blipFill><a:blip r:embed="r1"><a:extLst><a:ext uri="{28A0}"/></a:extLst></a:blip>` + fill + `</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="` + cx + `" cy="` + cy + `"/></a:xfrm></pic:spPr></pic:pic>`
}

func vml(style, inner string) string {
	return `<w:pict><v:shape style="` + style + `"><v:imagedata ` + inner + `/></v:shape></w:pict>`
}

func TestPicturesByTheSizeTheyAreShownIn(t *testing.T) {
	const card, logo = "3240000", "720000" // 255 and 57 points
	one := func(width, height float64) []document.Box { return []document.Box{{X1: width, Y1: height}} }
	photo := dots(t, 800, 500) // 600 by 375 points by itself
	for situation, x := range map[string]struct {
		body string
		want []document.Box
	}{
		"a photo of a card":                           {inline(card, "2070000", pic("", card, "2070000")), one(255.118, 162.992)},
		"a small logo":                                {inline(logo, logo, pic("", logo, logo)), nil},
		"a strip as low as a line":                    {inline("6000000", "300000", pic("", "6000000", "300000")), nil},
		"a photo in pieces of XML":                    {`<wp:inline><wp:extent cx="3240000" cy="2070000"/><pic:pic><a:blip r:embed="r1"/>`, one(255.118, 162.992)},
		"a photo larger than its frame says":          {inline(logo, logo, pic("", card, "2070000")), one(255.118, 162.992)},
		"no size at all":                              {`<w:drawing><pic:pic><a:blip r:embed="r1"/></pic:pic></w:drawing>`, one(600, 375)},
		"a size of nothing":                           {inline("0", "0", pic("", "0", "0")), one(600, 375)},
		"a size that is no number":                    {inline("NaN", "1e999", pic("", "-5", "x")), one(600, 375)},
		"a picture bomb":                              {inline("9223372036854775807", "27273042316900", pic("", "99999999999999999999", "1")), one(mostSide, mostSide)},
		"a photo cropped to a strip":                  {inline(card, "200000", pic(`<a:srcRect t="45000" b="45000"/>`, card, "200000")), one(255.118, 157.480)},
		"a photo cropped to nothing":                  {inline(logo, logo, pic(`<a:srcRect l="99999" r="99999"/>`, logo, logo)), one(2834.646, 56.693)},
		"a logo in a large text box":                  {inline(card, card, `<wps:wsp><wps:spPr><a:xfrm><a:ext cx="3240000" cy="3240000"/></a:xfrm></wps:spPr><wps:txbx><w:txbxContent>`+inline(logo, logo, pic("", logo, logo))+`</w:txbxContent></wps:txbx></wps:wsp>`), nil},
		"a photo in a small text box":                 {inline(logo, logo, `<wps:wsp><wps:spPr><a:xfrm><a:ext cx="720000" cy="720000"/></a:xfrm></wps:spPr><wps:txbx><w:txbxContent>`+inline(card, card, pic("", card, card))+`</w:txbxContent></wps:txbx></wps:wsp>`), one(255.118, 255.118)},
		"a shape filled with a photo":                 {inline(card, card, `<wps:wsp><wps:spPr><a:xfrm><a:ext cx="3240000" cy="3240000"/></a:xfrm><a:blipFill><a:blip r:embed="r1"/><a:stretch/></a:blipFill></wps:spPr></wps:wsp>`), one(255.118, 255.118)},
		"a shape filled with tiles":                   {inline(card, card, `<wps:wsp><wps:spPr><a:xfrm><a:ext cx="3240000" cy="3240000"/></a:xfrm><a:blipFill><a:blip r:embed="r2"/><a:tile/></a:blipFill></wps:spPr></wps:wsp>`), nil},
		"a logo in a large group":                     {inline("6000000", "6000000", `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="6000000" cy="6000000"/><a:chExt cx="6000000" cy="6000000"/></a:xfrm></wpg:grpSpPr>`+pic("", logo, logo)+`</wpg:wgp>`), nil},
		"a photo in a group that shrinks it":          {inline("600000", "600000", `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="600000" cy="600000"/><a:chExt cx="6000000" cy="6000000"/></a:xfrm></wpg:grpSpPr>`+pic("", card, card)+`</wpg:wgp>`), nil},
		"a logo in a group that stretches it":         {inline("6000000", "6000000", `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="6000000" cy="6000000"/><a:chExt cx="1000000" cy="1000000"/></a:xfrm></wpg:grpSpPr>`+pic("", logo, logo)+`</wpg:wgp>`), one(340.157, 340.157)},
		"a group within a group":                      {inline("6000000", "6000000", `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="6000000" cy="6000000"/><a:chExt cx="3000" cy="3000"/></a:xfrm></wpg:grpSpPr><wpg:grpSp><wpg:grpSpPr><a:xfrm><a:ext cx="1500" cy="1500"/><a:chExt cx="15" cy="15"/></a:xfrm></wpg:grpSpPr>`+pic("", "10", "10")+`</wpg:grpSp></wpg:wgp>`), one(157.480, 157.480)},
		"an older drawing":                            {vml("position:absolute;WIDTH:1pt;width:9cm;height:2.5in", `r:id="r1"`), one(255.118, 180)},
		"an older drawing, small":                     {vml("width:57pt;height:57pt", `r:id="r1"`), nil},
		"an older drawing, cropped":                   {vml("width:57pt;height:57pt", `r:id="r1" cropleft="32768f" croptop=".5"`), one(114, 114)},
		"an older group":                              {`<v:group style="width:200pt;height:100pt" coordsize="2000,1000"><v:shape style="width:500;height:500"><v:imagedata r:id="r1"/></v:shape></v:group>`, nil},
		"an older group, a photo in it":               {`<v:group style="width:200pt;height:100pt" coordsize="20,10"><v:shape style="width:15;height:5"><v:imagedata o:relid="r1"/></v:shape></v:group>`, one(150, 50)},
		"the bullet of a list":                        {`<xdr:twoCellAnchor><xdr:sp><xdr:spPr><a:xfrm><a:ext cx="3240000" cy="3240000"/></a:xfrm></xdr:spPr><a:p><a:pPr><a:buBlip><a:blip r:embed="r1"/></a:buBlip></a:pPr></a:p></xdr:sp></xdr:twoCellAnchor>`, nil},
		"a sheet's anchor with its size":              {`<xdr:oneCellAnchor><xdr:ext cx="3240000" cy="2070000"/><xdr:pic><a:blip r:embed="r1"/></xdr:pic></xdr:oneCellAnchor>`, one(255.118, 162.992)},
		"a sheet's anchor without":                    {`<xdr:twoCellAnchor><xdr:pic><a:blip r:embed="r1"/></xdr:pic></xdr:twoCellAnchor>`, one(600, 375)},
		"the ground of a sheet":                       {`<picture r:id="r1"/>`, one(600, 375)},
		"small first, large later":                    {inline(logo, logo, pic("", logo, logo)) + inline(card, card, pic("", card, card)), one(255.118, 255.118)},
		"large, and in the words of an older program": {`<mc:Choice>` + inline(card, card, pic("", card, card)) + `</mc:Choice><mc:Fallback>` + vml("width:255pt;height:255pt", `r:id="r1"`) + `</mc:Fallback>`, one(255.118, 255.118)},
		"drawn in lines, large":                       {inline(card, card, strings.Replace(pic("", card, card), "r1", "r3", 1)), one(255.118, 255.118)},
		"drawn in lines, small":                       {inline(logo, logo, strings.Replace(pic("", logo, logo), "r1", "r3", 1)), nil},
		"drawn in lines beside dots":                  {inline(card, card, strings.Replace(pic("", card, card), `<a:ext uri="{28A0}"/>`, `<asvg:svgBlip r:embed="r3"/>`, 1)), one(255.118, 255.118)},
		"a shade stretched over a page":               {inline(card, card, strings.Replace(pic("", card, card), "r1", "r4", 1)), nil},
		"a deleted photo":                             {`<w:del><w:r>` + inline(card, card, pic("", card, card)) + `</w:r></w:del>`, one(255.118, 255.118)},
		"deeper than anybody draws":                   {strings.Repeat(`<xdr:grpSp>`, 10_000) + pic("", card, card), one(255.118, 255.118)},
		"ends that nothing began":                     {`</a></b></xdr:pic>` + inline(card, card, pic("", card, card)), one(255.118, 255.118)},
	} {
		t.Run(situation, func(t *testing.T) {
			box := pack(t, "word/document.xml", x.body,
				"word/_rels/document.xml.rels", relations("r1", "image", "media/photo.png", "r2", "image", "media/texture.png", "r3", "image", "media/lines.svg", "r4", "image", "media/shade.png"),
				"word/media/photo.png", photo, "word/media/texture.png", dots(t, 64, 64), "word/media/lines.svg", "<svg/>", "word/media/shade.png", dots(t, 40, 40))
			same(t, In(box).Below(t.Context(), "word/document.xml", nil), x.want)
		})
	}
}

func same(t *testing.T, got, want []document.Box) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for i := range got {
		if math.Abs(got[i].X1-want[i].X1) > 0.01 || math.Abs(got[i].Y1-want[i].Y1) > 0.01 || got[i].X0 != 0 || got[i].Y0 != 0 {
			t.Errorf("got %v, want %v", got, want)
		}
	}
}

// A picture on a sheet may be as large as the cells it lies over, by its anchor
// alone.
func TestPicturesByTheCellsTheyLieOver(t *testing.T) {
	grid := Grid{Columns: Axis{Usual: 48}, Rows: Axis{Usual: 15}}
	grid.Columns.Say(1, 200)
	grid.Columns.Say(2, 20)
	grid.Columns.Say(2, 900) // said twice
	grid.Rows.Say(3, 60)
	place := func(col, off, row, rowOff string) string {
		return `<xdr:col>` + col + `</xdr:col><xdr:colOff>` + off + `</xdr:colOff><xdr:row>` + row + `</xdr:row><xdr:rowOff>` + rowOff + `</xdr:rowOff>`
	}
	for situation, x := range map[string]struct {
		from, to, size string
		want           []document.Box
	}{
		"two wide columns":             {place("1", "0", "0", "0"), place("3", "0", "10", "0"), `cx="0" cy="0"`, []document.Box{{X1: 220, Y1: 195}}},
		"from within to within":        {place("1", "127000", "3", "0"), place("2", "127000", "4", "190500"), `cx="0" cy="0"`, []document.Box{{X1: 200, Y1: 75}}},
		"a logo over usual columns":    {place("3", "0", "0", "0"), place("5", "0", "3", "0"), `cx="0" cy="0"`, nil},
		"a size of its own goes first": {place("1", "0", "0", "0"), place("3", "0", "10", "0"), `cx="500000" cy="500000"`, nil},
		"cells the wrong way round":    {place("3", "0", "10", "0"), place("1", "0", "0", "0"), `cx="0" cy="0"`, []document.Box{{X1: 600, Y1: 375}}},
		"cells beyond any sheet":       {place("0", "0", "0", "0"), place("99999999999999999999", "0", "1e300", "0"), `cx="0" cy="0"`, []document.Box{{X1: mostSide, Y1: mostSide}}},
		"no corner to go to":           {place("1", "0", "0", "0"), "", `cx="0" cy="0"`, []document.Box{{X1: 600, Y1: 375}}},
	} {
		t.Run(situation, func(t *testing.T) {
			to := `<xdr:to>` + x.to + `</xdr:to>`
			if x.to == "" {
				to = ""
			}
			box := pack(t, "xl/drawings/d.xml", `<xdr:wsDr><xdr:twoCellAnchor><xdr:from>`+x.from+`</xdr:from>`+to+`<xdr:pic><a:blip r:embed="r1"/><xdr:spPr><a:xfrm><a:ext `+x.size+`/></a:xfrm></xdr:spPr></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>`,
				"xl/drawings/_rels/d.xml.rels", relations("r1", "image", "a.png"), "xl/drawings/a.png", dots(t, 800, 500))
			same(t, In(box).Below(t.Context(), "xl/drawings/d.xml", &grid), x.want)
		})
	}
}

// What a file holds is given out with it, whether or not a part still shows it.
func TestPicturesThatNoPartShows(t *testing.T) {
	photo := dots(t, 800, 500)
	body := inline("3240000", "3240000", pic("", "3240000", "3240000"))
	for situation, x := range map[string]struct {
		parts []string
		below int
		rest  int
	}{
		"relations are broken":           {[]string{"word/document.xml", body, "word/_rels/document.xml.rels", "<Relationships><Rel", "word/media/a.png", photo}, 0, 1},
		"relations are missing":          {[]string{"word/document.xml", body, "word/media/a.png", photo}, 0, 1},
		"another relation is meant":      {[]string{"word/document.xml", body, "word/_rels/document.xml.rels", relations("r9", "image", "media/a.png"), "word/media/a.png", photo}, 0, 1},
		"the part breaks off":            {[]string{"word/document.xml", "<w:body><", "word/_rels/document.xml.rels", relations("r1", "image", "media/a.png"), "word/media/a.png", photo}, 0, 1},
		"the picture is not there":       {[]string{"word/document.xml", body, "word/_rels/document.xml.rels", relations("r1", "image", "media/b.png")}, 0, 0},
		"the picture is on another host": {[]string{"word/document.xml", strings.Replace(body, "embed", "link", 1), "word/_rels/document.xml.rels", `<Relationships><Relationship Id="r1" Type="x/image" Target="http://x/a.png" TargetMode="External"/></Relationships>`}, 0, 0},
		"a small one that nothing shows": {[]string{"word/document.xml", "<a/>", "word/media/a.png", dots(t, 60, 60)}, 0, 0},
		"under an odd name":              {[]string{"word/document.xml", "<a/>", "word/embeddings/x.bin", photo}, 0, 1},
		"of a kind nobody can measure":   {[]string{"word/document.xml", "<a/>", "word/media/a.tiff", "II*\x00…"}, 0, 1},
		"the icon of the first page":     {[]string{"word/document.xml", "<a/>", "_rels/.rels", relations("r1", "thumbnail", "docProps/thumbnail.png"), "docProps/thumbnail.png", photo}, 0, 0},
		"the texture of a theme":         {[]string{"word/document.xml", "<a/>", "word/_rels/document.xml.rels", relations("r1", "theme", "theme/theme1.xml"), "word/theme/theme1.xml", "<a/>", "word/theme/_rels/theme1.xml.rels", relations("r1", "image", "../media/a.png"), "word/media/a.png", photo}, 0, 0},
		"in the header":                  {[]string{"word/document.xml", "<a/>", "word/_rels/document.xml.rels", relations("r1", "header", "header1.xml"), "word/header1.xml", body, "word/_rels/header1.xml.rels", relations("r1", "image", "media/a.png"), "word/media/a.png", photo}, 1, 0},
		"in the chart of a drawing":      {[]string{"word/document.xml", "<a/>", "word/_rels/document.xml.rels", relations("r1", "drawing", "../d/d.xml"), "d/d.xml", "<a/>", "d/_rels/d.xml.rels", relations("r1", "chart", "c.xml", "r2", "back", "../word/document.xml"), "d/c.xml", `<c:spPr><a:blip r:embed="r1"/></c:spPr>`, "d/_rels/c.xml.rels", relations("r1", "image", "/word/media/a.png"), "word/media/a.png", photo}, 1, 0},
	} {
		t.Run(situation, func(t *testing.T) {
			p := In(pack(t, x.parts...))
			if got := p.Below(t.Context(), "word/document.xml", nil); len(got) != x.below {
				t.Errorf("shown: %v, want %d", got, x.below)
			}
			if got := p.Rest(); len(got) != x.rest {
				t.Errorf("not shown: %v, want %d", got, x.rest)
			}
			if again := append(p.Below(t.Context(), "word/document.xml", nil), p.Rest()...); len(again) > 0 {
				t.Errorf("told twice: %v", again)
			}
		})
	}
}

// FuzzDrawing varies the XML of a part that shows a photo: the photo is told
// once or not at all, and its size can be drawn.
func FuzzDrawing(f *testing.F) {
	f.Add(inline("3240000", "2070000", `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="9" cy="9"/><a:chExt cx="3" cy="3"/></a:xfrm></wpg:grpSpPr>`+pic(`<a:srcRect l="1"/><a:tile/>`, "5", "5")+`</wpg:wgp>`))
	f.Add(`<v:group style="width:200pt;height:1in" coordsize="20,10"><v:shape style="width:15;height:5"><v:imagedata r:id="r1" cropleft="9f"/></v:shape></v:group><xdr:oneCellAnchor><xdr:ext cx="1" cy="1"/><a:buBlip><a:blip r:embed="r1"/>`)
	photo, list := dots(f, 200, 150), relations("r1", "image", "media/a.png")
	f.Add(`<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>9</xdr:row></xdr:to><xdr:pic><a:blip r:embed="r1"/></xdr:pic></xdr:twoCellAnchor>`)
	f.Fuzz(func(t *testing.T, body string) {
		if strings.Contains(strings.ReplaceAll(body, "\x00", ""), "<!DOCTYPE") {
			t.Skip("refused by the container")
		}
		p := In(pack(t, "word/document.xml", body, "word/_rels/document.xml.rels", list, "word/media/a.png", photo))
		shown := p.Below(t.Context(), "word/document.xml", &Grid{Columns: Axis{Usual: 48}, Rows: Axis{Usual: 15}})
		rest := p.Rest()
		if len(shown)+len(rest) > 1 {
			t.Errorf("one photo told as %v and %v", shown, rest)
		}
		for _, b := range append(shown, rest...) {
			if !(b.X1 >= 0 && b.X1 <= mostSide && b.Y1 >= 0 && b.Y1 <= mostSide) {
				t.Errorf("a size of %v", b)
			}
		}
	})
}
