package pdf

import (
	"math"
	"strings"
	"unicode"

	"nyata/internal/record/document"
)

// glyph is one character as placed on the displayed page.
type glyph struct {
	text     string       // one character, or the letters of a ligature; " " for any blank
	box      document.Box // ink and advance together
	x, y     float64      // origin on the baseline
	size     float64      // font size as displayed, points
	bold     bool
	turned   int // clockwise quarter turns of the reading direction; -1 when slanted
	object   uint64
	hidden   bool // drawn with no ink
	unmapped bool // the font does not say which letter this is
}

func (g glyph) blank() bool { return g.text == " " }

// Values of the C interface.
const (
	textRenderInvisible = 3
	textRenderClip      = 7
	fontWeightBold      = 600
	fontFlagForceBold   = 1 << 18
	generated           = 1
)

// style is what all characters of one text object share.
type style struct {
	object uint64
	size   float64
	bold   bool
	turned int
	hidden bool
}

// glyphs lists the characters of a page in the order of its content.
func (e *engine) glyphs(page uint64, where space) []glyph {
	text := e.call("FPDFText_LoadPage", page)
	if text == 0 {
		return nil
	}
	defer e.call("FPDFText_ClosePage", text)
	count := int(int32(e.call("FPDFText_CountChars", text)))
	if count <= 0 || e.failed != nil {
		return nil
	}
	out := make([]glyph, 0, count)
	var current style
	for i := range uint64(count) {
		character := rune(uint32(e.call("FPDFText_GetUnicode", text, i)))
		letters := spell(character)
		if letters == "" {
			continue
		}
		object := e.call("FPDFText_GetTextObject", text, i)
		if object == 0 {
			// A blank or line end that PDFium put between two objects.
			if letters == " " {
				out = append(out, glyph{text: " ", object: 0})
			}
			continue
		}
		if object != current.object {
			current = e.styleOf(text, i, object, where)
		}
		g := glyph{
			text: letters, object: object,
			size: current.size, bold: current.bold, turned: current.turned, hidden: current.hidden,
			unmapped: letters != " " && (unicode.Is(unicode.Co, character) || character == unicode.ReplacementChar ||
				int32(e.call("FPDFText_HasUnicodeMapError", text, i)) == 1),
		}
		g.box, g.x, g.y = e.placeOf(text, i, where, current.turned)
		if g.box.X0 != g.box.X0 || g.box.Y0 != g.box.Y0 { // not a number
			continue
		}
		if ink := g.box.Y1 - g.box.Y0; current.turned == 0 && g.size < ink*0.4 {
			g.size = ink
		}
		out = append(out, g)
		if e.failed != nil {
			return nil
		}
	}
	return out
}

// placeOf gives the box and the origin of a character as displayed. Upright
// text takes the advance width of the glyph, so that narrow letters touch
// their neighbours; PDFium knows no such box for turned text.
func (e *engine) placeOf(text, i uint64, where space, turned int) (box document.Box, x, y float64) {
	e.call("FPDFText_GetCharBox", text, i, e.out(0, 8), e.out(1, 8), e.out(2, 8), e.out(3, 8))
	left, right, bottom, top := e.float64At(0), e.float64At(1), e.float64At(2), e.float64At(3)
	if turned == 0 && where.quarter == 0 && e.call("FPDFText_GetLooseCharBox", text, i, e.out(0, 4)) != 0 {
		left, right = min(left, e.float32At(0)), max(right, e.float32At(2))
	}
	e.call("FPDFText_GetCharOrigin", text, i, e.out(0, 8), e.out(1, 8))
	x, y = where.point(e.float64At(0), e.float64At(1))
	return where.box(left, bottom, right, top), x, y
}

// styleOf asks for what all characters of the text object share.
func (e *engine) styleOf(text, i, object uint64, where space) style {
	s := style{object: object, size: float64Of(e.call("FPDFText_GetFontSize", text, i))}
	if e.call("FPDFText_GetMatrix", text, i, e.out(0, 4)) != 0 {
		a, b, c, d := e.float32At(0), e.float32At(1), e.float32At(2), e.float32At(3)
		if scale := math.Hypot(c, d); scale > 0 {
			s.size *= scale
		}
		s.turned = turnOf(a, b, where.quarter)
	}
	s.size = math.Abs(s.size)
	mode := int32(e.call("FPDFTextObj_GetTextRenderMode", object))
	s.hidden = mode == textRenderInvisible || mode == textRenderClip
	s.bold = int32(e.call("FPDFText_GetFontWeight", text, i)) >= fontWeightBold || e.namedBold(text, i)
	return s
}

// turnOf gives the reading direction of text whose x axis is (a, b) on a page
// turned by quarter: 0 left to right, 1 downwards, 2 upside down, 3 upwards,
// -1 slanted.
func turnOf(a, b float64, quarter int) int {
	length := math.Hypot(a, b)
	if length == 0 {
		return quarter
	}
	const straight = 0.997 // cosine of about 4 degrees: slightly skewed text still makes rows
	switch {
	case a/length > straight:
		return quarter
	case b/length < -straight:
		return (quarter + 1) % 4
	case a/length < -straight:
		return (quarter + 2) % 4
	case b/length > straight:
		return (quarter + 3) % 4
	default:
		return -1
	}
}

// namedBold looks at the font's flags and name: many fonts made by office
// programs are bold by name only.
func (e *engine) namedBold(text, i uint64) bool {
	const room = scratchSize - 16
	length := e.call("FPDFText_GetFontInfo", text, i, uint64(e.scratch)+16, room, e.out(0, 4))
	if e.uint32At(0)&fontFlagForceBold != 0 {
		return true
	}
	if length <= 1 || length > room {
		return false
	}
	name, ok := e.memory.Read(e.scratch+16, uint32(length-1))
	if !ok {
		return false
	}
	lower := strings.ToLower(string(name))
	for _, mark := range []string{"bold", "black", "heavy"} {
		if strings.Contains(lower, mark) {
			return true
		}
	}
	return false
}

// visible leaves out characters that a reader of the page does not see.
func visible(glyphs []glyph) []glyph {
	kept := glyphs[:0:0]
	for _, g := range glyphs {
		if !g.hidden {
			kept = append(kept, g)
		}
	}
	return kept
}
