package read

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"nyata/internal/record/document"
)

// hostile is a corpus of files that are made to hurt, or hurt by accident, and
// what must become of each.
func hostile(t testing.TB) map[string]struct {
	data []byte
	code document.Code // of a problem that must be there; empty when the file is only odd
} {
	t.Helper()
	workbook, word := workbookFile(t), wordFile(t)
	const types = "[Content_Types].xml"
	bomb := zipFile(t, map[string]string{"xl/workbook.xml": strings.Repeat(" ", 40<<20)}, types, "xl/workbook.xml")
	manyNames := func(n int) string {
		var b strings.Builder
		b.WriteString(`<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>`)
		for i := range n {
			fmt.Fprintf(&b, `<sheet name="s%d" sheetId="%d" r:id="r%d"/>`, i, i*7919%n, i*31)
		}
		return b.String() + `</sheets></workbook>`
	}
	laughs := `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><w:document><w:body>&c;</w:body></w:document>`
	type file = struct {
		data []byte
		code document.Code
	}
	all := map[string]file{
		"bomb.xlsx":             {bomb, document.TooLarge},
		"bomb in a bomb.xlsx":   {zipFile(t, map[string]string{"xl/media/inner.zip": string(bomb)}, types, "xl/workbook.xml", "xl/media/inner.zip"), document.Broken},
		"archive of bombs.zip":  {zipFile(t, map[string]string{"a.xlsx": string(bomb)}, "a.xlsx"), document.Unsupported},
		"laughs.docx":           {zipFile(t, map[string]string{"word/document.xml": laughs}, types, "word/document.xml"), document.Broken},
		"entity of a file.docx": {zipFile(t, map[string]string{"word/document.xml": `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`}, types, "word/document.xml"), document.Broken},
		"2,001 entries.docx":    {zipFile(t, nil, append([]string{types, "word/document.xml"}, numbered("word/e%d.xml", 2000)...)...), document.TooLarge},
		"30,000 sheets.xlsx":    {zipFile(t, map[string]string{"xl/workbook.xml": manyNames(30_000)}, types, "xl/workbook.xml"), document.Broken},
		"no parts.xlsx":         {zipFile(t, map[string]string{"xl/workbook.xml": "<workbook/>"}, types, "xl/workbook.xml"), ""},
		"truncated.xlsx":        {workbook[:len(workbook)-30], document.Broken},
		"truncated.docx":        {word[:len(word)/2], document.Broken},
		"a workbook.pdf":        {workbook, ""},
		"a word file.csv":       {word, ""},
		"a web page.xls":        {[]byte("<html><table><tr><td>1</td></tr></table></html>"), document.Unsupported},
		"old.xls":               {compound("Workbook"), document.Unsupported},
		"locked.xlsx":           {compound("EncryptedPackage"), document.Encrypted},
		"photo.pdf":             {[]byte(pngMark + "rest"), document.Scanned},
		"zero bytes.pdf":        {nil, document.Empty},
		"zeros.csv":             {make([]byte, 1<<20), document.Empty},
		"junk.bin":              {bytes.Repeat([]byte{0x01, 0x9c, 0x00, 0x13, 0xf7, 0x88, 0x02}, 50_000), document.Unsupported},
		"junk.pdf":              {append([]byte("%PDF-1.7\n"), bytes.Repeat([]byte{0x01, 0x9c, 0x00, 0x13}, 5_000)...), document.Broken},
		"one line of 8 MiB.csv": {[]byte(strings.Repeat("a", 8<<20)), ""},
		"8 MiB of fields.csv":   {[]byte("a,b,c\n" + strings.Repeat("1,", 4<<20)), document.RowRefused},
		"8 MiB of quotes.csv":   {[]byte("a,b,c\n" + strings.Repeat(`",`, 4<<20)), ""},
		"open quotes.csv":       {[]byte("a,b,c\n" + strings.Repeat("1,\"x,2\n", 200_000)), document.Broken},
		"UTF-16.csv":            {[]byte("\xff\xfea\x00;\x00b\x00\n\x001\x00;\x002\x00\n\x00"), ""},
		"odd UTF-16.csv":        {[]byte("\xff\xfea\x00;\x00b\x00\n\x001"), ""},
		"zeros within.csv":      {[]byte(strings.Repeat("satu;dua;ti\x00ga\n", 1)), ""},
		"half a surrogate.csv":  {[]byte("\xff\xfe\x00\xd8;\x00b\x00;\x00c\x00"), ""},
		"escape codes.csv":      {[]byte("a;b;c\n\x1b[31m;x\u202e;=cmd|'/c calc'!A0\n"), ""},
	}
	for name, rest := range map[string]string{
		"deep":       strings.Repeat("<w:tbl><w:tr><w:tc>", 10_000),
		"deep runs":  strings.Repeat("<w:p><w:r><w:txbxContent>", 10_000),
		"attributes": `<w:p ` + strings.Repeat(`a="b" `, 50_000) + `/>`,
		"spans":      strings.Repeat(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="9999"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`, 500),
	} {
		all[name+".docx"] = file{zipFile(t, map[string]string{"word/document.xml": "<w:document><w:body>" + rest}, types, "word/document.xml"), document.Broken}
	}
	return all
}

func numbered(format string, n int) []string {
	names := make([]string, n)
	for i := range names {
		names[i] = fmt.Sprintf(format, i)
	}
	return names
}

func TestHostileFilesCostOnlyThemselves(t *testing.T) {
	r := New(engineCache, Limits{})
	t.Cleanup(func() { _ = r.Close() })
	if err := r.openPDF(); err != nil { // outside the times measured
		t.Fatal(err)
	}
	for name, file := range hostile(t) {
		t.Run(name, func(t *testing.T) {
			began := time.Now()
			doc := r.Read(t.Context(), name, file.data)
			if took := time.Since(began); took > 15*time.Second {
				t.Errorf("took %v", took)
			}
			if doc.File != name || len(doc.SHA256) != 64 {
				t.Errorf("the document does not say which file it is: %q %q", doc.File, doc.SHA256)
			}
			if len(doc.Pages) == 0 && len(doc.Problems) == 0 {
				t.Error("neither text nor problem")
			}
			found := file.code == ""
			for _, p := range doc.Problems {
				found = found || p.Code == file.code
				if p.Message.ID == "" || p.Message.EN == "" {
					t.Errorf("problem without words: %+v", p)
				}
			}
			if !found {
				t.Errorf("problems %+v, want %s", doc.Problems, file.code)
			}
			if len(doc.Problems) > 501 {
				t.Errorf("%d problems", len(doc.Problems))
			}
		})
	}
}

// The same corpus through children: the pool answers for every file, and an
// honest file after it is still read.
func TestHostileFilesInChildren(t *testing.T) {
	if raced {
		t.Skip("the race detector does not fit into a child's memory; the same test runs without it")
	}
	p := testPool(t, "honest", Limits{})
	for name, file := range hostile(t) {
		doc := p.Read(t.Context(), name, file.data)
		if len(doc.Pages) == 0 && len(doc.Problems) == 0 {
			t.Errorf("%s: neither text nor problem", name)
		}
		for _, q := range doc.Problems {
			if q.Code == document.Crashed || q.Code == document.TimedOut {
				t.Errorf("%s: %s", name, q.Code)
			}
		}
	}
	if doc := p.Read(t.Context(), "a.xlsx", workbookFile(t)); len(doc.Problems) > 0 || len(doc.Pages) != 1 {
		t.Errorf("the honest file after them: %+v", doc)
	}
}

func TestReaderLimits(t *testing.T) {
	r := New("", Limits{Bytes: 10})
	doc := r.Read(t.Context(), "besar.csv", []byte("satu;dua;tiga"))
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.TooLarge {
		t.Errorf("problems %+v, want too_large", doc.Problems)
	}
	p := Spawn([]string{"/no/such/program"}, "", Limits{Bytes: 10})
	doc = p.Read(t.Context(), "besar.csv", []byte("satu;dua;tiga"))
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.TooLarge {
		t.Errorf("in a pool: problems %+v, want too_large", doc.Problems)
	}
	if err := p.Close(); err != nil {
		t.Error(err)
	}
}

// TestRealFilesInChildren reads one real file of each kind in a child and draws
// a page there.
func TestRealFilesInChildren(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the PDF engine")
	}
	t.Parallel()
	p := testPool(t, "honest", Limits{})
	for _, path := range [][]string{
		{"tangsel-triwulan-2023"},
		{"lra-contoh", "lra_pakpakbharat_skpd55_20241002.xlsx"},
		{"apbd-diy-2014", "3404_1477247883.csv"},
		{"sakip-dokumen", "permendagri2010_054_lampiran_iv.docx"},
		{"sakip-dokumen", "PK_KADIS_2017.pdf"},
	} {
		name := sharedData(t, path...)
		data, err := os.ReadFile(name)
		if err != nil {
			continue // a folder
		}
		doc := p.Read(t.Context(), name, data)
		if len(doc.Pages) == 0 {
			t.Errorf("%s: no page, problems %+v", path, doc.Problems)
		}
		if Detect(data) != PDF {
			continue
		}
		picture, err := p.Render(t.Context(), data, 1, 72)
		if err != nil || !bytes.HasPrefix(picture, []byte(pngMark)) {
			t.Errorf("%s: draws %d bytes, error %v", path, len(picture), err)
		}
		if _, err := p.Render(t.Context(), data, 10_000, 72); err == nil {
			t.Errorf("%s: draws a page it does not have", path)
		}
	}
}

// A panic in a reader is a problem of that file.
func TestReaderSurvivesPanic(t *testing.T) {
	r := New("", Limits{})
	doc := r.Read(panicking{}, "a.csv", []byte("a;b\n1;2\n"))
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.Crashed || doc.File != "a.csv" {
		t.Errorf("document %+v, want crashed", doc)
	}
}

// panicking is a context that panics when a reader looks at it.
type panicking struct{ context.Context }

func (panicking) Deadline() (time.Time, bool) { panic("as told") }
