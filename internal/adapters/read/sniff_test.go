package read

import (
	"encoding/binary"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"nyata/internal/record/document"
)

// compound is the start of an old binary office file with a stream of the name.
func compound(stream string) []byte {
	data := append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), make([]byte, 2000)...)
	for _, unit := range utf16.Encode([]rune(stream + "\x00")) {
		data = binary.LittleEndian.AppendUint16(data, unit)
	}
	return append(data, make([]byte, 500)...)
}

func TestDetect(t *testing.T) {
	tests := map[string]struct {
		data []byte
		want Format
	}{
		"no bytes":                          {nil, Nothing},
		"only blanks":                       {[]byte(" \r\n\t"), Nothing},
		"only a byte order mark":            {[]byte("\xef\xbb\xbf"), Nothing},
		"only zeros":                        {make([]byte, 100), Nothing},
		"a workbook":                        {workbookFile(t), XLSX},
		"a Word file":                       {wordFile(t), DOCX},
		"a Word file cut in half":           {wordFile(t)[:200], DOCX},
		"a workbook with backslashes":       {zipFile(t, nil, "[Content_Types].xml", "xl\\workbook.xml"), XLSX},
		"slides":                            {zipFile(t, nil, "[Content_Types].xml", "ppt/presentation.xml"), PPTX},
		"a binary workbook":                 {zipFile(t, nil, "[Content_Types].xml", "xl/workbook.bin"), XLSB},
		"an OpenDocument text":              {zipFile(t, nil, "mimetype", "META-INF/manifest.xml", "content.xml"), ODF},
		"an archive of files":               {zipFile(t, nil, "laporan.xlsx"), Archive},
		"an empty archive":                  {zipFile(t, nil), Archive},
		"half an archive":                   {zipFile(t, nil, "a", "b")[:20], Archive},
		"rar":                               {[]byte("Rar!\x1a\x07\x01\x00"), Archive},
		"gzip":                              {[]byte("\x1f\x8b\x08\x00"), Archive},
		"an old workbook":                   {compound("Workbook"), XLS},
		"an older workbook":                 {compound("Book"), XLS},
		"an old Word file":                  {compound("WordDocument"), DOC},
		"old slides":                        {compound("PowerPoint Document"), PPT},
		"an office file behind a password":  {compound("EncryptedPackage"), Locked},
		"some other compound file":          {compound("Catalog"), Unknown},
		"PDF":                               {[]byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3"), PDF},
		"PDF after rubbish":                 {[]byte("\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4"), PDF},
		"PNG":                               {[]byte(pngMark), Picture},
		"JPEG":                              {[]byte("\xff\xd8\xff\xe0\x00\x10JFIF"), Picture},
		"WebP":                              {[]byte("RIFF\x00\x00\x00\x00WEBPVP8 "), Picture},
		"HEIC of a telephone":               {[]byte("\x00\x00\x00\x18ftypheic"), Picture},
		"a page of the web":                 {[]byte("<!DOCTYPE html><table><tr><td>1"), Markup},
		"a table of the web named .xls":     {[]byte("\xef\xbb\xbf  <html xmlns:x='urn'>"), Markup},
		"XML":                               {[]byte("<?xml version='1.0'?><a/>"), Markup},
		"a piece of a page of the web":      {[]byte("<!-- e-SAKIP -->\n<div class=a><p>Masuk</p></div>"), Markup},
		"columns between pointed brackets":  {[]byte("<nama>;<nilai>\na;1\n"), Separated},
		"less than five":                    {[]byte("<5 persen;</ 5\n"), Separated},
		"PDF without its beginning":         {[]byte("%\xe2\xe3\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF"), PDF},
		"a drawing":                         {[]byte("<svg xmlns='http://www.w3.org/2000/svg'/>"), Markup},
		"RTF":                               {[]byte("{\\rtf1\\ansi"), RTF},
		"columns":                           {[]byte("a;b\n1;2\n"), Separated},
		"columns in Windows-1252":           {[]byte("Nama;Caf\xe9\nx;\x93y\x94\n"), Separated},
		"columns in UTF-16":                 {[]byte("\xff\xfea\x00;\x00"), Separated},
		"columns in UTF-16 without a mark":  {[]byte("a\x00;\x00b\x00\n\x00c\x00;\x00d\x00"), Separated},
		"columns with a stray zero":         {[]byte(strings.Repeat("satu;dua;tiga\n", 20) + "\x00"), Separated},
		"text cut in a character":           {append([]byte(strings.Repeat("a", 65535)), "é;b"...), Separated},
		"data for programs":                 {[]byte(`{"a": [1, 2]}`), Unknown},
		"columns that begin with a bracket": {[]byte("[a];[b]\n1;2\n"), Separated},
		"letters about PDF":                 {[]byte(strings.Repeat("x,", 1000) + "%PDF-1.4"), Separated},
		"a program":                         {append([]byte("\x7fELF\x02\x01\x01\x00"), make([]byte, 64)...), Unknown},
		"chance":                            {[]byte("\x01\x9c\x00\x13\xf7\x88\x02\x1b\xe3\x05\x7f\x91\x0e\xc4\x00\xaa"), Unknown},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := Detect(test.data); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// Every format that is refused says so in both languages, with the next step.
func TestRefusalsHaveWords(t *testing.T) {
	seen := map[string]Format{}
	for _, f := range []Format{XLS, DOC, PPT, ODF, Markup, Archive, Picture, Locked, Nothing, Unknown} {
		p := refusal(f)
		if len(p.Message.ID) < 20 || len(p.Message.EN) < 20 {
			t.Errorf("%s: %+v", f, p)
		}
		if other, twice := seen[p.Message.EN]; twice {
			t.Errorf("%s and %s say the same", f, other)
		}
		seen[p.Message.EN] = f
	}
	for _, f := range []Format{XLS, XLSB} {
		if p := refusal(f); !strings.Contains(p.Message.ID, ".xlsx") || !strings.Contains(p.Message.EN, ".xlsx") {
			t.Errorf("%s: %+v, want it to name .xlsx", f, p.Message)
		}
	}
}

// TestDetectRealFiles: what a file is called and what it is agree, for honest
// files.
func TestDetectRealFiles(t *testing.T) {
	names := map[string]Format{
		".pdf": PDF, ".xlsx": XLSX, ".docx": DOCX, ".csv": Separated, ".tsv": Separated, ".json": Unknown, ".xml": Markup, ".png": Picture, ".jpg": Picture,
		".xls": XLS, ".doc": DOC, ".md": Separated,
	}
	n := 0
	root := sharedData(t)
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		want, known := names[strings.ToLower(filepath.Ext(path))]
		if err != nil || d.IsDir() || !known {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		n++
		if got := Detect(data); got != want {
			t.Errorf("%s is %s", path[len(root):], got)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d files", n)
}

func FuzzDetect(f *testing.F) {
	for _, data := range smallFiles(f) {
		f.Add(data)
	}
	f.Add(compound("Workbook"))
	r := New("", Limits{Inflated: 4 << 20})
	f.Fuzz(func(t *testing.T, data []byte) {
		format := Detect(data)
		if format == PDF {
			return // its reader has a fuzz target of its own
		}
		doc := r.Read(t.Context(), "a", data)
		if len(doc.Pages) == 0 && len(doc.Problems) == 0 {
			t.Errorf("%s: neither text nor problem", format)
		}
		for _, p := range doc.Problems {
			if p.Code == document.Crashed {
				t.Errorf("%s: crashed", format)
			}
		}
	})
}
