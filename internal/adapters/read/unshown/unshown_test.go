package unshown

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"nyata/internal/adapters/read/parcel"
	"nyata/internal/adapters/read/parcel/parceltest"
	"nyata/internal/record/document"
)

// look looks through a container of name and content pairs beside the paragraphs
// shown.
func look(t testing.TB, shown []string, pairs ...string) document.Document {
	t.Helper()
	box, err := parcel.Open(parceltest.Pack(t, pairs...), parcel.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	doc := document.Document{Pages: []document.Page{{}}}
	for _, text := range shown {
		doc.Pages[0].Paragraphs = append(doc.Pages[0].Paragraphs, document.Paragraph{Text: text})
	}
	Look(t.Context(), box, &doc, nil)
	return doc
}

// digits are a text so long, hard to press together.
func digits(n int) string {
	var b strings.Builder
	for i := 1; b.Len() <= n; i = i * 48271 % 2147483647 {
		b.WriteString(strconv.Itoa(i))
	}
	return b.String()
}

func r(text string) string   { return `<w:r><w:t>` + text + `</w:t></w:r>` }
func del(text string) string { return `<w:del><w:r><w:delText>` + text + `</w:delText></w:r></w:del>` }
func p(inner string) string  { return `<w:p>` + inner + `</w:p>` }

func TestTextThatNoPageShows(t *testing.T) {
	for situation, x := range map[string]struct {
		part  string
		shown []string
		want  []string
	}{
		"all of it shown":                    {p(r("Laporan") + r(" kinerja")), []string{"Laporan kinerja"}, nil},
		"a deleted word":                     {p(r("Nama ") + del("Budi")), []string{"Nama"}, []string{"Nama Budi", "Budi"}},
		"a number deleted in pieces":         {p(del("327601") + del("1234") + r("x")), []string{"x"}, []string{"3276011234x", "3276011234"}},
		"a digit put right":                  {p(r("1") + del("2") + `<w:ins>` + r("3") + `</w:ins>` + r("4")), []string{"134"}, []string{"124", "2"}},
		"a deleted paragraph":                {`<w:del>` + p(r("semua")) + `</w:del>`, nil, []string{"semua"}},
		"what was moved, where it was":       {p(`<w:moveFrom>` + r("lama") + `</w:moveFrom>`), nil, []string{"lama"}},
		"hidden text":                        {p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>` + r("umum")), []string{"umum"}, []string{"rahasiaumum", "rahasia"}},
		"hidden text turned off":             {p(`<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>umum</w:t></w:r>`), []string{"umum"}, nil},
		"a second choice that says the same": {p(`<mc:Choice>` + p(r("kotak")) + `</mc:Choice><mc:Fallback>` + p(r("kotak")) + `</mc:Fallback>`), []string{"kotak"}, nil},
		"a second choice that does not":      {p(`<mc:Choice>` + p(r("kotak")) + `</mc:Choice><mc:Fallback>` + p(r("lain")) + `</mc:Fallback>`), []string{"kotak"}, []string{"lain"}},
		"an address behind a link":           {p(`<w:instrText>HYPERLINK "mailto:</w:instrText><w:instrText>a@b.id"</w:instrText>` + r("Surel")), []string{"Surel"}, []string{`HYPERLINK "mailto:a@b.id"`}},
		"what a picture shows, in words":     {p(`<wp:docPr id="1" name="Picture 1" descr="KTP Budi"/>`), nil, []string{"KTP Budi"}},
		"words drawn as a shape":             {`<v:textpath string="SALINAN"/>`, nil, []string{"SALINAN"}},
		"a remark in a thread":               {`<ThreadedComments><threadedComment><text>tolong hapus</text></threadedComment></ThreadedComments>`, nil, []string{"tolong hapus"}},
		"who wrote a remark":                 {`<authors><author>Budi</author></authors>`, nil, nil},
		"a name defined in a workbook":       {`<definedNames><definedName name="x">"Budi"</definedName></definedNames>`, nil, []string{`"Budi"`}},
		"a value of another workbook":        {`<sheetData><row r="1"><cell r="A1" t="str"><v>Budi</v></cell></row></sheetData>`, nil, []string{"Budi"}},
		"what a pivot table was made from":   {`<r><s v="Budi"/><n v="12"/><x v="0"/></r>`, nil, []string{"Budi", "12"}},
		"a shared text no cell uses":         {`<sst><si><t>lama</t></si><si><r><t>ba</t></r><r><t>ru</t></r></si></sst>`, []string{"baru"}, []string{"lama"}},
		"a fingerprint":                      {`<a>` + strings.Repeat("F848C65B081234567890", 3) + ` {6B29FC40-CA47-1067-B31D-081234567890}</a>`, nil, nil},
		"XML that breaks off":                {p(r("a")) + `<w:p><w:del><w:r><w:delText>sisa</w:delText></ <`, []string{"a"}, []string{"sisa"}},
		"ends that nothing began":            {`</a></b>` + p(r("isi")), nil, []string{"isi"}},
		"deeper than anybody writes":         {strings.Repeat("<w:p>", 5000) + r("dasar"), nil, []string{"dasar"}},
	} {
		t.Run(situation, func(t *testing.T) {
			if got := look(t, x.shown, "word/document.xml", x.part).Unshown; !slices.Equal(got, x.want) {
				t.Errorf("got %q, want %q", got, x.want)
			}
		})
	}
}

func TestPartsThatAreLookedInto(t *testing.T) {
	for situation, x := range map[string]struct {
		name, content string
		texts         int
		enclosed      int
	}{
		"the author of the file":        {"docProps/core.xml", "<creator>Budi</creator>", 0, 0},
		"a property the office added":   {"docProps/custom.xml", "<lpwstr>Budi</lpwstr>", 1, 0},
		"a link out of the file":        {"word/_rels/document.xml.rels", `<Relationship Target="mailto:a@b.id" TargetMode="External"/>`, 1, 0},
		"a relation within it":          {"word/_rels/document.xml.rels", `<Relationship Target="media/a.png"/>`, 0, 0},
		"an object of another program":  {"word/embeddings/oleObject1.bin", "x", 0, 1},
		"a workbook behind a chart":     {"word/embeddings/Microsoft_Excel_Sheet1.xlsx", "x", 0, 1},
		"a file packed as XML":          {"xl/embeddings/a.xml", "<a/>", 0, 1},
		"relations of an object":        {"xl/embeddings/_rels/a.bin.rels", "<a/>", 0, 0},
		"a macro":                       {"xl/vbaProject.bin", "x", 0, 1},
		"what a printer is told":        {"xl/printerSettings/printerSettings1.bin", "x", 0, 0},
		"a font":                        {"word/fonts/font1.odttf", "x", 0, 0},
		"a picture":                     {"word/media/image1.png", "x", 0, 0},
		"more text than anybody writes": {"customXml/item1.xml", "<a>" + digits(most) + "</a>", 0, 1},
	} {
		t.Run(situation, func(t *testing.T) {
			doc := look(t, nil, x.name, x.content)
			if len(doc.Unshown) != x.texts || doc.Enclosed != x.enclosed {
				t.Errorf("%d texts and %d objects, want %d and %d", len(doc.Unshown), doc.Enclosed, x.texts, x.enclosed)
			}
		})
	}
}

func FuzzLook(f *testing.F) {
	f.Add(p(r("a")+del("b")), "a")
	f.Add(`<w:p><w:ins><w:p><w:del/></w:p></w:ins>`, "")
	f.Fuzz(func(t *testing.T, part, shown string) {
		if strings.Contains(strings.ReplaceAll(part, "\x00", ""), "<!DOCTYPE") {
			return
		}
		doc := look(t, []string{shown}, "word/document.xml", part)
		for _, text := range doc.Unshown {
			if text == "" || text == strings.Join(strings.Fields(shown), " ") {
				t.Errorf("told %q, shown %q", text, shown)
			}
		}
		if again := look(t, []string{shown}, "word/document.xml", part); !slices.Equal(doc.Unshown, again.Unshown) {
			t.Error("the same bytes gave other texts")
		}
	})
}
