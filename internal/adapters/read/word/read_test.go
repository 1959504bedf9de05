package word

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/adapters/read/parcel"
	"nyata/internal/adapters/read/parcel/parceltest"
	"nyata/internal/record/document"
)

// docx is a document with the body and further parts as name and content pairs.
func docx(t testing.TB, body string, parts ...string) []byte {
	t.Helper()
	return parceltest.Pack(t, append([]string{
		"[Content_Types].xml", "<Types/>",
		"word/document.xml", `<w:document xmlns:w="w"><w:body>` + body + `</w:body></w:document>`,
	}, parts...)...)
}

func p(text string) string { return `<w:p><w:r><w:t>` + text + `</w:t></w:r></w:p>` }

func tc(properties, content string) string {
	return `<w:tc><w:tcPr>` + properties + `</w:tcPr>` + content + `</w:tc>`
}

func tr(cells ...string) string { return `<w:tr>` + strings.Join(cells, "") + `</w:tr>` }

// shown writes a page as text, tables where they stand between paragraphs.
func shown(doc document.Document) string {
	if len(doc.Pages) == 0 {
		return ""
	}
	page := doc.Pages[0]
	var parts []string
	next := 0
	paragraphs := func(until int) {
		for ; next < until; next++ {
			q := page.Paragraphs[next]
			text := q.Address + " " + q.Text
			if q.Role != document.Body {
				text = string(q.Role) + " " + text
			}
			if q.Heading > 0 {
				text = fmt.Sprintf("h%d %s", q.Heading, text)
			}
			if q.Bold {
				text = "*" + text
			}
			parts = append(parts, "("+text+")")
		}
	}
	for _, t := range page.Tables {
		paragraphs(t.After)
		var cells []string
		for _, c := range t.Cells {
			text := c.Address + " " + c.Text
			if c.RowSpan > 1 || c.ColSpan > 1 {
				text = fmt.Sprintf("%s %dx%d %s", c.Address, c.RowSpan, c.ColSpan, c.Text)
			}
			cells = append(cells, "["+text+"]")
		}
		parts = append(parts, fmt.Sprintf("{%dx%d %s}", t.Rows, t.Cols, strings.Join(cells, "")))
	}
	paragraphs(len(page.Paragraphs))
	return strings.Join(parts, " ")
}

func TestRead(t *testing.T) {
	tests := map[string]struct{ body, want string }{
		"paragraphs and a table in order": {
			p("Kerangka Acuan Kerja") + p("") + p("Tabel 1") +
				"<w:tbl>" + tr(tc("", p("Jalan")), tc("", p("12 km"))) + "</w:tbl>" + p("Penutup"),
			"(P1 Kerangka Acuan Kerja) (P2 Tabel 1) {1x2 [T1R1C1 Jalan][T1R1C2 12 km]} (P3 Penutup)",
		},
		"runs, tabs, breaks, hyphens, ticks": {
			`<w:p><w:r><w:t xml:space="preserve">Nama </w:t></w:r><w:r><w:tab/><w:t>: A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:br/><w:t>baris</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:softHyphen/></w:r></w:p>`,
			"(P1 Nama  : A-B baris✓)",
		},
		"tracked changes: deletions out, insertions in": {
			`<w:p><w:r><w:t>Target </w:t></w:r><w:del><w:r><w:delText>10</w:delText><w:t>10</w:t></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> km</w:t></w:r></w:moveTo></w:p>` +
				`<w:tbl>` + tr(tc("", p("a")), tc("", p("b"))) + `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>` + tc("", p("gone")) + `</w:tr></w:tbl>`,
			"(P1 Target 12 km) {1x2 [T1R1C1 a][T1R1C2 b]}",
		},
		"hidden text and field codes are not printed": {
			`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r><w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>`,
			"(P1 7)",
		},
		"spans": {
			"<w:tbl>" +
				tr(tc(`<w:vMerge w:val="restart"/>`, p("No")), tc(`<w:gridSpan w:val="2"/>`, p("Realisasi")), tc(`<w:vMerge w:val="restart"/>`, p("Ket"))) +
				tr(tc(`<w:vMerge/>`, p("")), tc("", p("K")), tc("", p("Rp")), tc(`<w:vMerge/>`, p("tertutup"))) +
				tr(tc("", p("1")), tc("", p("2")), tc("", p("3")), tc(`<w:vMerge w:val="continue"/>`, p(""))) +
				tr(tc(`<w:hMerge w:val="restart"/>`, p("Jumlah")), tc(`<w:hMerge/>`, p("")), tc("", p("9"))) + "</w:tbl>",
			"{4x4 [T1R1C1 2x1 No][T1R1C2 1x2 Realisasi][T1R1C4 3x1 Ket][T1R2C2 K][T1R2C3 Rp][T1R3C1 1][T1R3C2 2][T1R3C3 3][T1R4C1 1x2 Jumlah][T1R4C3 9]}",
		},
		"a merge that continues nothing is a cell of its own": {
			"<w:tbl>" + tr(tc(`<w:vMerge/>`, p("a")), tc("", p("b"))) + "</w:tbl>",
			"{1x2 [T1R1C1 a][T1R1C2 b]}",
		},
		"columns left out before the first cell": {
			"<w:tbl>" + `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>` + tc("", p("c")) + "</w:tr></w:tbl>",
			"{1x3 [T1R1C3 c]}",
		},
		"a table in a cell is a table of its own": {
			"<w:tbl>" + tr(tc("", p("luar")+"<w:tbl>"+tr(tc("", p("dalam")), tc("", p("5")))+"</w:tbl>"+p("akhir")), tc("", p("x"))) + "</w:tbl>" + p("sesudah"),
			"{1x2 [T1R1C1 luar akhir][T1R1C2 x]} {1x2 [T2R1C1 dalam][T2R1C2 5]} (P1 sesudah)",
		},
		"a frame without text around a table does not count": {
			"<w:tbl>" + tr(tc("", "<w:tbl>"+tr(tc("", p("a")), tc("", p("b")))+"</w:tbl>"+p(""))) + "</w:tbl>",
			"{1x2 [T1R1C1 a][T1R1C2 b]}",
		},
		"a text box, once although written twice": {
			`<w:p><w:r><w:t>Bagan</w:t><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>` + p("Dinas PU") + `</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
				`<mc:Fallback><w:pict><v:textbox><w:txbxContent>` + p("Dinas PU") + `</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
			"(P1 Bagan) (textbox P2 Dinas PU)",
		},
		"content controls, links and smart tags are looked through": {
			`<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>` + p("isi") + `</w:sdtContent></w:sdt>` +
				`<w:p><w:hyperlink r:id="r1"><w:r><w:t>tautan</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t> kota</w:t></w:r></w:smartTag></w:p>`,
			"(P1 isi) (P2 tautan kota)",
		},
		"bold only when all of it is": {
			`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>tebal</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>se</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>bagian</w:t></w:r></w:p>`,
			"(*P1 tebal) (P2 sebagian)",
		},
		"lines of a cell": {
			"<w:tbl>" + tr(tc("", p("satu")+p("")+p("dua")), tc("", p("\u00a0"))) + "</w:tbl>",
			"{1x2 [T1R1C1 satu dua]}",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			doc := Read(t.Context(), "uji.docx", docx(t, test.body), parcel.Limits{})
			if len(doc.Problems) > 0 {
				t.Fatalf("problems %+v", doc.Problems)
			}
			if got := shown(doc); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestHeadingsAndLists(t *testing.T) {
	styles := `<w:styles xmlns:w="w">
		<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
		<w:style w:type="paragraph" w:styleId="Bab"><w:name w:val="Bab"/><w:basedOn w:val="Judul1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
		<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
		<w:style w:type="paragraph" w:styleId="Lingkar"><w:name w:val="x"/><w:basedOn w:val="Lingkar"/></w:style>
	</w:styles>`
	numbers := `<w:numbering xmlns:w="w">
		<w:abstractNum w:abstractNumId="7">
			<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="BAB %1"/></w:lvl>
			<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>
		<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>
		<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
		<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
		<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
		<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>
		<w:num w:numId="4"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>
	</w:numbering>`
	styled := func(style, list, text string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/>` + list + `</w:pPr><w:r><w:t>` + text + `</w:t></w:r></w:p>`
	}
	list := func(id, level int) string {
		return fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, level, id)
	}
	body := styled("Bab", "", "Pendahuluan") + styled("Sub", list(1, 1), "Dasar") + styled("", list(1, 1), "Tujuan") +
		styled("", list(2, 0), "satu") + styled("", list(3, 0), "butir") + styled("", list(2, 0), "dua") + styled("", list(4, 0), "ulang") +
		styled("Bab", "", "Isi") + styled("", list(1, 1), "Target") +
		styled("Bab", `<w:outlineLvl w:val="9"/><w:numPr><w:numId w:val="0"/></w:numPr>`, "tanpa nomor") + styled("Lingkar", "", "lingkar")
	doc := Read(t.Context(), "", docx(t, body, "word/styles.xml", styles, "word/numbering.xml", numbers), parcel.Limits{})
	want := "(*h1 P1 BAB I Pendahuluan) (h3 P2 I.1. Dasar) (P3 I.2. Tujuan) (P4 a) satu) (P5 butir) (P6 b) dua) (P7 c) ulang) " +
		"(*h1 P8 BAB II Isi) (P9 II.1. Target) (*P10 tanpa nomor) (P11 lingkar)"
	if got := shown(doc); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestMargins(t *testing.T) {
	const rel = `<Relationship Id="%s" Type="http://x/relationships/%s" Target="%s"/>`
	relations := "<Relationships>" + fmt.Sprintf(rel, "a", "header", "header10.xml") + fmt.Sprintf(rel, "b", "header", "header2.xml") +
		fmt.Sprintf(rel, "c", "header", "header3.xml") + fmt.Sprintf(rel, "d", "footer", "footer1.xml") + fmt.Sprintf(rel, "e", "footnotes", "footnotes.xml") +
		fmt.Sprintf(rel, "f", "comments", "comments.xml") + "</Relationships>"
	doc := Read(t.Context(), "", docx(t,
		`<w:p><w:r><w:t>IPM 80</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
		"word/_rels/document.xml.rels", relations,
		"word/header10.xml", "<w:hdr>"+p("sepuluh")+"</w:hdr>", "word/header2.xml", "<w:hdr>"+p("Pemkot")+"</w:hdr>", "word/header3.xml", "<w:hdr>"+p("Pemkot")+"</w:hdr>",
		"word/footer1.xml", "<w:ftr>"+p("Pemkot")+"</w:ftr>",
		"word/footnotes.xml", `<w:footnotes><w:footnote w:type="separator" w:id="0">`+p("garis")+`</w:footnote><w:footnote w:id="2">`+p("angka sementara")+`</w:footnote></w:footnotes>`,
		"word/comments.xml", `<w:comments><w:comment>`+p("cek lagi")+`</w:comment>`,
	), parcel.Limits{})
	want := "(P1 IPM 80) (footnote P2 angka sementara) (header P3 Pemkot) (header P4 sepuluh) (footer P5 Pemkot) (comment P6 cek lagi)"
	if got := shown(doc); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestReadRefuses(t *testing.T) {
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	deep := strings.Repeat("<w:tbl><w:tr><w:tc>", 20_000)
	tests := map[string]struct {
		ctx  context.Context
		data []byte
		code document.Code
	}{
		"no container":        {t.Context(), []byte("PK"), document.Broken},
		"no document part":    {t.Context(), parceltest.Pack(t, "word/styles.xml", "<a/>"), document.Broken},
		"only pictures":       {t.Context(), docx(t, "<w:p><w:r><w:drawing/></w:r></w:p>"), document.Empty},
		"breaks off":          {t.Context(), docx(t, p("awal")+"<w:p><w:r><w:t>akhir</w:t></ <"), document.Broken},
		"a document type":     {t.Context(), parceltest.Pack(t, "word/document.xml", `<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>`), document.Broken},
		"an unknown entity":   {t.Context(), docx(t, p("&lol;")), document.Broken},
		"no time":             {cancelled, docx(t, strings.Repeat(p("a"), 10_000)), document.TimedOut},
		"nested without end":  {t.Context(), docx(t, p("awal")+deep), document.Broken},
		"boxes without end":   {t.Context(), docx(t, strings.Repeat("<w:p><w:r><w:txbxContent>", 20_000)), document.Broken},
		"cells of great span": {t.Context(), docx(t, "<w:tbl>"+tr(tc(`<w:gridSpan w:val="99999999999"/>`, p("")))+"</w:tbl>"), document.Empty},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			doc := Read(test.ctx, "", test.data, parcel.Limits{})
			if got := shown(doc); name == "nested without end" && got != "(P1 awal)" {
				t.Errorf("got %s, want the text before the nesting", got)
			}
			if len(doc.Problems) != 1 || doc.Problems[0].Code != test.code {
				t.Errorf("problems %+v, want %s", doc.Problems, test.code)
			}
		})
	}
}

func TestBrokenDocumentKeepsWhatStandsBeforeTheBreak(t *testing.T) {
	doc := Read(t.Context(), "", docx(t, p("awal")+"<w:tbl>"+tr(tc("", p("a")), tc("", p("5")))+"<w:tr><w:tc><w:p>&oops;"), parcel.Limits{})
	if got, want := shown(doc), "(P1 awal) {2x2 [T1R1C1 a][T1R1C2 5]}"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestRealAnnex(t *testing.T) {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			t.Skip("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	data, err := os.ReadFile(filepath.Join(dir, "..", "shared", "data", "sakip-dokumen", "permendagri2010_054_lampiran_iv.docx"))
	if err != nil {
		t.Skipf("real files are not here: %v", err)
	}
	doc := Read(t.Context(), "", data, parcel.Limits{})
	if len(doc.Problems) > 0 || len(doc.Pages) != 1 {
		t.Fatalf("problems %+v", doc.Problems)
	}
	page := doc.Pages[0]
	if len(page.Tables) != 53 {
		t.Errorf("%d tables, want 53", len(page.Tables))
	}
	found := map[string]bool{}
	for _, q := range page.Paragraphs {
		found[q.Text] = true
	}
	for _, text := range []string{"B.1. Pembentukan Tim Penyusun Renstra SKPD", "Tabel.T-IV.C.1", "3. Buku-buku literatur tentang perencanaan dan penganggaran."} {
		if !found[text] {
			t.Errorf("no paragraph %q", text)
		}
	}
	second := page.Tables[1]
	if second.Rows != 26 || second.Cols != 21 || page.Paragraphs[second.After-2].Text != "Tabel.T-IV.C.2" {
		t.Errorf("second table of %d by %d after %q", second.Rows, second.Cols, page.Paragraphs[second.After-2].Text)
	}
	for _, c := range second.Cells {
		if c.Address == "T2R1C2" && (c.RowSpan != 2 || c.ColSpan != 2) {
			t.Errorf("T2R1C2 spans %d by %d, want 2 by 2", c.RowSpan, c.ColSpan)
		}
		if c.Address == "T2R7C2" && c.Text != "a)" {
			t.Errorf("T2R7C2 is %q, want the list's a)", c.Text)
		}
	}
}

func FuzzDOCX(f *testing.F) {
	f.Add(p("a")+"<w:tbl>"+tr(tc(`<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>`, p("b")), tc("", p("c")))+"</w:tbl>", "<w:styles/>", "<w:numbering/>")
	f.Add(`<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>`, `<a><style styleId="x"/></a>`, `<a><abstractNum abstractNumId="1"><lvl ilvl="0"><lvlText val="%1"/></lvl></abstractNum><num numId="1"><abstractNumId val="1"/></num></a>`)
	f.Fuzz(func(t *testing.T, body, styles, numbers string) {
		data := docx(t, body, "word/styles.xml", styles, "word/numbering.xml", numbers)
		doc := Read(t.Context(), "", data, parcel.Limits{})
		if len(doc.Pages) == 0 && len(doc.Problems) == 0 {
			t.Error("neither text nor problem")
		}
		for _, page := range doc.Pages {
			for _, table := range page.Tables {
				for _, c := range table.Cells {
					if c.Row+c.RowSpan > table.Rows || c.Col+c.ColSpan > table.Cols || c.Text == "" {
						t.Errorf("cell %+v in a table of %d by %d", c, table.Rows, table.Cols)
					}
				}
			}
		}
		if again := Read(t.Context(), "", data, parcel.Limits{}); !cmp.Equal(doc, again) {
			t.Error("the same bytes read differently")
		}
	})
}

func FuzzDOCXBytes(f *testing.F) {
	f.Add(docx(f, p("a")))
	f.Fuzz(func(t *testing.T, data []byte) {
		if doc := Read(t.Context(), "", data, parcel.Limits{Inflated: 1 << 20}); len(doc.Pages) == 0 && len(doc.Problems) == 0 {
			t.Error("neither text nor problem")
		}
	})
}
