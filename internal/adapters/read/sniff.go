package read

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Format is what a file is, judged by its content. Names and extensions are not
// looked at: people rename files, and a wrong extension must not cost a reading.
type Format string

// The formats that are told apart. All but PDF, XLSX, DOCX and Separated are
// recognised only to say what to do instead.
const (
	PDF       Format = "pdf"
	XLSX      Format = "xlsx"
	DOCX      Format = "docx"
	Separated Format = "csv" // text in columns, or plain text
	Picture   Format = "image"
	XLS       Format = "xls" // the binary workbook before 2007
	DOC       Format = "doc" // the binary Word file before 2007
	PPT       Format = "ppt"
	XLSB      Format = "xlsb"
	PPTX      Format = "pptx"
	ODF       Format = "odf" // OpenDocument text, sheet or slides
	RTF       Format = "rtf"
	Locked    Format = "locked" // an office file behind a password
	Markup    Format = "markup" // HTML or XML, also under the name .xls
	Archive   Format = "archive"
	Nothing   Format = "empty"
	Unknown   Format = "unknown"
)

// Detect tells the format of a file from its bytes.
func Detect(data []byte) Format {
	trimmed := bytes.TrimLeft(data, "\x00\t\n\v\f\r ")
	switch {
	case len(trimmed) == 0 || len(trimmed) == 3 && string(trimmed) == "\xef\xbb\xbf":
		return Nothing
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("PK\x05\x06")):
		return detectZIP(data)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return detectCompound(data)
	case bytes.HasPrefix(data, []byte("{\\rtf")):
		return RTF
	case isPicture(data):
		return Picture
	case isArchive(data):
		return Archive
	case bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-")):
		return PDF
	case isMarkup(trimmed):
		return Markup
	case isHeadless(data):
		return PDF
	case (trimmed[0] == '{' || trimmed[0] == '[') && json.Valid(data):
		return Unknown
	case isText(data):
		return Separated
	}
	return Unknown
}

// detectZIP looks for the parts that only one kind of office file has. A
// truncated container has no directory; the names of its first entries still
// stand in it, so the person is told that an office file is damaged, not that
// an archive is unsupported.
func detectZIP(data []byte) Format {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		head := data[:min(len(data), 1<<16)]
		switch {
		case bytes.Contains(head, []byte("xl/")):
			return XLSX
		case bytes.Contains(head, []byte("word/")):
			return DOCX
		case bytes.Contains(head, []byte("ppt/")):
			return PPTX
		}
		return Archive
	}
	found := map[string]bool{}
	for _, f := range r.File {
		name := strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(f.Name, "\\", "/"), "/"))
		found[name] = true
		if dir, _, in := strings.Cut(name, "/"); in {
			found[dir+"/"] = true
		}
	}
	typed := found["[content_types].xml"]
	switch {
	case found["xl/workbook.bin"]:
		return XLSB
	case found["word/document.xml"], typed && found["word/"]:
		return DOCX
	case found["xl/workbook.xml"], typed && found["xl/"]:
		return XLSX
	case found["ppt/presentation.xml"], typed && found["ppt/"]:
		return PPTX
	case found["mimetype"] && found["meta-inf/"]:
		return ODF
	}
	return Archive
}

// detectCompound tells the old binary office files apart by the names of their
// streams, which stand in the file as UTF-16.
func detectCompound(data []byte) Format {
	head := data[:min(len(data), 8<<20)]
	for _, s := range []struct {
		stream string
		format Format
	}{
		{"EncryptedPackage", Locked},
		{"WordDocument", DOC},
		{"PowerPoint Document", PPT},
		{"Workbook", XLS},
		{"Book", XLS},
	} {
		name := utf16.Encode([]rune(s.stream + "\x00"))
		wide := make([]byte, 0, 2*len(name))
		for _, unit := range name {
			wide = binary.LittleEndian.AppendUint16(wide, unit)
		}
		if bytes.Contains(head, wide) || bytes.Contains(data[len(data)-min(len(data), 1<<20):], wide) {
			return s.format
		}
	}
	return Unknown
}

// pngMark begins every PNG.
const pngMark = "\x89PNG\r\n\x1a\n"

func isPicture(data []byte) bool {
	for _, mark := range []string{
		pngMark, "\xff\xd8\xff", "GIF87a", "GIF89a", "II*\x00", "MM\x00*",
	} {
		if bytes.HasPrefix(data, []byte(mark)) {
			return true
		}
	}
	if len(data) >= 12 && string(data[:4]) == "RIFF" && string(data[8:12]) == "WEBP" {
		return true
	}
	if len(data) >= 12 && string(data[4:8]) == "ftyp" {
		switch string(data[8:12]) {
		case "heic", "heix", "mif1", "msf1", "avif":
			return true
		}
	}
	return len(data) > 14 && string(data[:2]) == "BM" &&
		int64(binary.LittleEndian.Uint32(data[2:6])) == int64(len(data))
}

func isArchive(data []byte) bool {
	for _, mark := range []string{"Rar!\x1a\x07", "7z\xbc\xaf\x27\x1c", "\x1f\x8b", "BZh", "\xfd7zXZ\x00"} {
		if bytes.HasPrefix(data, []byte(mark)) {
			return true
		}
	}
	return len(data) > 262 && string(data[257:262]) == "ustar"
}

// isHeadless tells a PDF file that lost its beginning by what stands in it.
func isHeadless(data []byte) bool {
	return bytes.Contains(data, []byte("endobj")) && bytes.Contains(data, []byte("startxref"))
}

// isMarkup tells HTML and XML: by how whole pages of them begin, else by a tag at
// the beginning and the end of one behind it.
func isMarkup(trimmed []byte) bool {
	trimmed = bytes.TrimLeft(bytes.TrimPrefix(trimmed, []byte("\xef\xbb\xbf")), "\t\n\r ")
	head := bytes.ToLower(trimmed[:min(len(trimmed), 512)])
	for _, mark := range []string{"<?xml", "<!doctype", "<html", "<table", "<svg", "<workbook"} {
		if bytes.HasPrefix(head, []byte(mark)) {
			return true
		}
	}
	if len(head) < 2 || head[0] != '<' || !isLetter(head[1]) && head[1] != '!' {
		return false
	}
	behind := bytes.ToLower(trimmed[:min(len(trimmed), 64<<10)])
	for {
		at := bytes.Index(behind, []byte("</"))
		if at < 0 || at+2 >= len(behind) {
			return false
		}
		if behind = behind[at+2:]; isLetter(behind[0]) {
			return true
		}
	}
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' }

// isText tells whether bytes are text a person wrote: UTF-16, UTF-8 or a code
// page of eight bits, with hardly any control characters. A few zero bytes do
// not make text binary; exports of old programs hold some.
func isText(data []byte) bool {
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return true
	}
	sample := data[:min(len(data), 64<<10)]
	odd, zeros, high := 0, [2]int{}, 0
	for i, b := range sample {
		switch {
		case b == 0:
			zeros[i&1]++
		case b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a, b == 0x7f:
			odd++
		case b >= 0x80:
			high++
		}
	}
	n := len(sample)
	if all := zeros[0] + zeros[1]; all*100 > n*2 {
		// UTF-16 of Latin letters has a zero at every other place, on one side.
		return max(zeros[0], zeros[1])*10 >= n*3 && min(zeros[0], zeros[1])*20 < n && odd*50 <= n
	}
	if odd*50 > n {
		return false
	}
	return utf8.Valid(trimPartial(sample)) || high*3 <= n
}

// trimPartial cuts the unfinished character a sample may end with.
func trimPartial(sample []byte) []byte {
	for i := 1; i <= min(len(sample), utf8.UTFMax); i++ {
		if b := sample[len(sample)-i]; utf8.RuneStart(b) {
			if !utf8.FullRune(sample[len(sample)-i:]) {
				return sample[:len(sample)-i]
			}
			break
		}
	}
	return sample
}
