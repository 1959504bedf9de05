package practice

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"
)

// paper is a PDF being written. Sizes are points, positions from the top left.
type paper struct {
	pdf        *fpdf.Fpdf
	bytesOf    func(string) string // UTF-8 to the code page of the fonts
	wide, high float64
	margin     float64
}

// The page sizes in points, portrait.
var (
	a3 = fpdf.SizeType{Wd: 841.89, Ht: 1190.55}
	a4 = fpdf.SizeType{Wd: 595.28, Ht: 841.89}
)

// written is the date every document carries as its own: a fixed one, so that
// the same seed gives the same bytes on any day.
var written = time.Date(2026, time.October, 1, 8, 0, 0, 0, time.UTC)

// newPaper opens a PDF. Streams are not compressed: the bytes then do not
// depend on the version of a compressor.
func newPaper(size fpdf.SizeType, landscape bool, margin float64, title string) *paper {
	orientation := "P"
	if landscape {
		orientation = "L"
	}
	pdf := fpdf.NewCustom(&fpdf.InitType{OrientationStr: orientation, UnitStr: "pt", Size: size})
	pdf.SetCompression(false)
	pdf.SetCatalogSort(true)
	pdf.SetCreationDate(written)
	pdf.SetModificationDate(written)
	pdf.SetProducer("Nyata, kota contoh", true)
	pdf.SetTitle(title+" - data contoh", true)
	pdf.SetMargins(margin, margin, margin)
	pdf.SetAutoPageBreak(false, margin)
	pdf.SetCellMargin(0)
	p := &paper{pdf: pdf, bytesOf: pdf.UnicodeTranslatorFromDescriptor(""), margin: margin}
	p.wide, p.high = pdf.GetPageSize()
	pdf.SetFooterFunc(p.footer)
	pdf.AddPage()
	return p
}

// footer says on every page that nothing of it is real.
func (p *paper) footer() {
	p.pdf.SetFont("Helvetica", "I", 7)
	p.pdf.SetTextColor(90, 90, 90)
	p.text(p.margin, p.high-p.margin*0.55, p.wide-2*p.margin, notice, "L")
	p.text(p.margin, p.high-p.margin*0.55, p.wide-2*p.margin, fmt.Sprintf("Halaman %d", p.pdf.PageNo()), "R")
	p.pdf.SetTextColor(0, 0, 0)
}

// text prints one line with its baseline at y.
func (p *paper) text(x, y, width float64, s, align string) {
	s = p.bytesOf(s)
	switch align {
	case "R":
		x += width - p.pdf.GetStringWidth(s)
	case "C":
		x += (width - p.pdf.GetStringWidth(s)) / 2
	}
	p.pdf.Text(x, y, s)
}

// wrap breaks a text into lines of a width in the current font; a word wider
// than the line is broken where it must be.
func (p *paper) wrap(s string, width float64) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(s) {
		for p.pdf.GetStringWidth(p.bytesOf(word)) > width {
			n := 1
			for p.pdf.GetStringWidth(p.bytesOf(word[:n+1])) <= width {
				n++
			}
			if line != "" {
				lines, line = append(lines, line), ""
			}
			lines, word = append(lines, word[:n]), word[n:]
		}
		joined := strings.TrimSpace(line + " " + word)
		if p.pdf.GetStringWidth(p.bytesOf(joined)) > width {
			lines, joined = append(lines, line), word
		}
		line = joined
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// heading prints centred lines from the top of the page on and says where the
// next thing may begin.
func (p *paper) heading(y, size float64, lines ...string) float64 {
	p.pdf.SetFont("Helvetica", "B", size)
	for _, l := range lines {
		for _, part := range p.wrap(l, p.wide-2*p.margin) {
			y += size * 1.35
			p.text(p.margin, y, p.wide-2*p.margin, part, "C")
		}
	}
	return y + size
}

// paragraph prints running text and says where the next thing may begin.
func (p *paper) paragraph(y, size float64, s string) float64 {
	p.pdf.SetFont("Helvetica", "", size)
	for _, l := range p.wrap(s, p.wide-2*p.margin) {
		y += size * 1.4
		p.text(p.margin, y, p.wide-2*p.margin, l, "L")
	}
	return y + size*0.7
}

// close finishes the file.
func (p *paper) close() ([]byte, error) {
	var b bytes.Buffer
	if err := p.pdf.Output(&b); err != nil {
		return nil, fmt.Errorf("write PDF: %w", err)
	}
	return b.Bytes(), nil
}
