package pdf

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"

	"github.com/klippa-app/go-pdfium/enums"

	"nyata/internal/record/document"
)

// mostRemarks and longestRemark bound what is read of the remarks on a page and of
// one of them, in bytes; what goes beyond counts as not opened.
const (
	mostRemarks   = 5_000
	longestRemark = 1 << 20
)

// beside is what a PDF holds and none of its pages shows.
type beside struct {
	texts  []string
	closed int // files attached, and remarks beyond the bounds
}

// annotations notes the words of the remarks on a page and the values of its form,
// and counts the files that hang on it.
func (b *beside) annotations(e *engine, page uint64) {
	count := int(int32(e.call("FPDFPage_GetAnnotCount", page)))
	if count > mostRemarks {
		b.closed++
	}
	for i := range min(count, mostRemarks) {
		a := e.call("FPDFPage_GetAnnot", page, uint64(i))
		if a == 0 {
			continue
		}
		if uint32(e.call("FPDFAnnot_GetSubtype", a)) == uint32(enums.FPDF_ANNOT_SUBTYPE_FILEATTACHMENT) {
			b.closed++
		}
		for _, key := range []string{"Contents", "V"} {
			text, whole := e.stringOf(a, key)
			if !whole {
				b.closed++
			}
			if text != "" {
				b.texts = append(b.texts, text)
			}
		}
		e.call("FPDFPage_CloseAnnot", a)
	}
}

// hidden notes the characters of a page that nobody sees.
func (b *beside) hidden(glyphs []glyph, width, height float64) {
	var unseen []glyph
	for _, g := range glyphs {
		if g.hidden {
			unseen = append(unseen, g)
		}
	}
	var line []string
	for _, w := range words(unseen, nil, width, height) {
		line = append(line, w.Text)
	}
	if len(line) > 0 {
		b.texts = append(b.texts, strings.Join(line, " "))
	}
}

// into puts what was found into the document.
func (b *beside) into(doc *document.Document) {
	doc.Unshown, doc.Enclosed = b.texts, b.closed
}

// stringOf is a text of an annotation; not whole where it is longer than any
// person writes.
func (e *engine) stringOf(annotation uint64, key string) (text string, whole bool) {
	e.write(e.scratch, append([]byte(key), 0))
	size := uint32(e.call("FPDFAnnot_GetStringValue", annotation, uint64(e.scratch), 0, 0))
	if size <= 2 || e.failed != nil { // bytes of UTF-16 with a zero at the end
		return "", true
	}
	if size > longestRemark {
		return "", false
	}
	pointer := e.allocate(uint64(size))
	defer e.free(pointer)
	e.call("FPDFAnnot_GetStringValue", annotation, uint64(e.scratch), uint64(pointer), uint64(size))
	if e.failed != nil {
		return "", true
	}
	data, _ := e.memory.Read(pointer, size)
	units := make([]uint16, 0, len(data)/2)
	for i := 0; i+1 < len(data)-1; i += 2 {
		units = append(units, binary.LittleEndian.Uint16(data[i:]))
	}
	return strings.TrimSpace(strings.Trim(string(utf16.Decode(units)), "\x00")), true
}
