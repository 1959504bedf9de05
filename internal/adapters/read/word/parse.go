package word

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"

	"golang.org/x/net/html/charset"
)

// deepest is how far tables and text boxes may be nested. What lies deeper is
// left out; no document a person writes comes near.
const deepest = 60

// parser walks the XML of one part.
type parser struct {
	ctx     context.Context
	decoder *xml.Decoder
	styles  styles
	numbers *numbering
	depth   int
	tokens  int
	open    int // elements begun and not ended
}

// parse reads the blocks of one part. XML that breaks off gives the blocks
// before the break together with the error.
func parse(ctx context.Context, part []byte, styles styles, numbers *numbering) ([]block, error) {
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = charset.NewReaderLabel
	p := &parser{ctx: ctx, decoder: d, styles: styles, numbers: numbers}
	blocks, err := p.blocks()
	if errors.Is(err, io.EOF) {
		err = nil
		if p.open != 0 {
			err = errors.New("read the document: it ends before its elements do")
		}
	}
	return blocks, err
}

// next is the next token; io.EOF at the end of the part.
func (p *parser) next() (xml.Token, error) {
	if p.tokens++; p.tokens&0x3fff == 0 && p.ctx.Err() != nil {
		return nil, p.ctx.Err()
	}
	token, err := p.decoder.RawToken()
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("read the document: %w", err)
	}
	switch token.(type) {
	case xml.StartElement:
		p.open++
	case xml.EndElement:
		p.open--
	}
	return token, err
}

// skip passes over the rest of the element just opened.
func (p *parser) skip() error {
	for depth := 1; depth > 0; {
		token, err := p.next()
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return nil
}

// blocks reads paragraphs and tables up to the end of the element that holds
// them. Elements that only wrap others, such as insertions, content controls
// and sections, are looked through.
func (p *parser) blocks() ([]block, error) {
	var all []block
	p.depth++
	defer func() { p.depth-- }()
	for open := 0; ; {
		token, err := p.next()
		if err != nil {
			return all, err
		}
		switch t := token.(type) {
		case xml.EndElement:
			if open == 0 {
				return all, nil
			}
			open--
		case xml.StartElement:
			switch {
			case t.Name.Local == "p":
				b, err := p.paragraph()
				all = append(all, block{paragraph: b})
				if err != nil {
					return all, err
				}
			case t.Name.Local == "tbl" && p.depth < deepest:
				b, err := p.table()
				all = append(all, block{table: b})
				if err != nil {
					return all, err
				}
			case leftOut(t) || t.Name.Local == "tbl":
				if err := p.skip(); err != nil {
					return all, err
				}
			default:
				open++
			}
		}
	}
}

// leftOut tells the elements whose content a person does not see on the page:
// tracked deletions, the source of a move, the second choice of a drawing,
// properties, and the rules above footnotes.
func leftOut(e xml.StartElement) bool {
	switch e.Name.Local {
	case "del", "moveFrom", "Fallback", "sectPr", "tblPr", "tblGrid", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText", "rt":
		return true
	case "footnote", "endnote":
		kind := attribute(e, "type")
		return kind != "" && kind != "normal"
	}
	return false
}

// paragraph reads one paragraph.
func (p *parser) paragraph() (*paragraph, error) {
	b := &paragraph{}
	styleBold := false
	for open := 0; ; {
		token, err := p.next()
		if err != nil {
			return b, err
		}
		switch t := token.(type) {
		case xml.EndElement:
			if open == 0 {
				return b, nil
			}
			open--
		case xml.StartElement:
			switch {
			case t.Name.Local == "pPr":
				styleBold, err = p.paragraphProperties(b)
			case t.Name.Local == "r":
				err = p.run(b, styleBold)
			case leftOut(t):
				err = p.skip()
			default:
				open++
			}
			if err != nil {
				return b, err
			}
		}
	}
}

// paragraphProperties reads the properties of a paragraph and tells whether its
// style is bold.
func (p *parser) paragraphProperties(b *paragraph) (styleBold bool, err error) {
	outline, list, at := -1, -1, -1
	styleID := ""
	defer func() {
		styleBold = p.styles.bold(styleID)
		if b.heading = p.styles.heading(styleID); outline >= 0 {
			b.heading = outline
		}
		styleList, styleAt := p.styles.list(styleID)
		if list < 0 {
			list = styleList
		}
		if at < 0 {
			at = styleAt
		}
		b.label = p.numbers.label(list, at)
	}()
	for open := 0; ; {
		token, err := p.next()
		if err != nil {
			return false, err
		}
		switch t := token.(type) {
		case xml.EndElement:
			if open == 0 {
				return false, nil
			}
			open--
		case xml.StartElement:
			switch t.Name.Local {
			case "pStyle":
				styleID = attribute(t, "val")
			case "outlineLvl":
				outline = outlineLevel(attribute(t, "val"))
			case "numId":
				list = number(attribute(t, "val"))
			case "ilvl":
				at = number(attribute(t, "val"))
			case "ind":
				b.indent = indentOf(t)
			case "rPr", "pPrChange": // the look of the paragraph mark; the look before a tracked change
				if err := p.skip(); err != nil {
					return false, err
				}
				continue
			}
			open++
		}
	}
}

// indentOf is the left inset in points; Word counts in twentieths of a point.
func indentOf(e xml.StartElement) float64 {
	left := attribute(e, "left")
	if left == "" {
		left = attribute(e, "start")
	}
	n, err := strconv.Atoi(left)
	if err != nil || n < 0 || n > 31680 { // 22 inches, the widest Word allows
		return 0
	}
	return float64(n) / 20
}

func attribute(e xml.StartElement, local string) string {
	for _, a := range e.Attr {
		if a.Name.Local == local {
			return a.Value
		}
	}
	return ""
}
