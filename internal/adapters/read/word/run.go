package word

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// run reads one run of text with one look.
func (p *parser) run(b *paragraph, bold bool) error {
	hidden := false
	var text strings.Builder
	reading := false // inside an element whose characters are text
	for open := 0; ; {
		token, err := p.next()
		if err != nil {
			p.endRun(b, text.String(), bold, hidden)
			return err
		}
		switch t := token.(type) {
		case xml.EndElement:
			if open == 0 {
				p.endRun(b, text.String(), bold, hidden)
				return nil
			}
			open--
			if t.Name.Local == "t" {
				reading = false
			}
		case xml.CharData:
			if reading {
				text.Write(t)
			}
		case xml.StartElement:
			switch t.Name.Local {
			case "t":
				reading = true
			case "tab", "ptab":
				text.WriteByte('\t')
			case "br", "cr":
				text.WriteByte('\n')
			case "noBreakHyphen":
				text.WriteByte('-')
			case "sym":
				text.WriteString(symbol(attribute(t, "char")))
			case "b":
				bold = isOn(attribute(t, "val"))
			case "vanish":
				hidden = isOn(attribute(t, "val"))
			case "txbxContent":
				if err := p.textBox(b); err != nil {
					return err
				}
				continue
			case "rPrChange":
				if err := p.skip(); err != nil {
					return err
				}
				continue
			}
			if leftOut(t) {
				if err := p.skip(); err != nil {
					return err
				}
				continue
			}
			open++
		}
	}
}

// endRun adds a run's text to its paragraph unless it is hidden text.
func (p *parser) endRun(b *paragraph, text string, bold, hidden bool) {
	if hidden {
		return
	}
	b.text.WriteString(text)
	if strings.TrimSpace(text) == "" {
		return
	}
	if bold {
		b.bold = true
	} else {
		b.plain = true
	}
}

// textBox reads the content of a text box that hangs on the paragraph.
func (p *parser) textBox(b *paragraph) error {
	if p.depth >= deepest {
		return p.skip()
	}
	blocks, err := p.blocks()
	b.floating = append(b.floating, blocks...)
	return err
}

// symbol is the character of a symbol font that forms use for ticks and boxes,
// by the code points of Wingdings; other symbols have no meaning as text.
func symbol(code string) string {
	n, err := strconv.ParseUint(code, 16, 32)
	if err != nil {
		return ""
	}
	switch n & 0xff {
	case 0xfc:
		return "✓"
	case 0xfe:
		return "☑"
	case 0x6f, 0xa8:
		return "☐"
	case 0xfb, 0xfd:
		return "✗"
	}
	return ""
}
