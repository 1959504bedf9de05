package layout_test

import (
	"fmt"
	"strings"

	"nyata/internal/judgement/layout"
	"nyata/internal/record/document"
)

// sheet is a page put together by hand: text at places, and lines.
type sheet struct{ page document.Page }

func newSheet() *sheet {
	return &sheet{document.Page{Number: 1, Kind: document.Native, Width: 600, Height: 800}}
}

const (
	size  = 10.0
	glyph = 5.0 // width of every character
	blank = 2.8
)

// text puts words down, the first at x, on the baseline y.
func (s *sheet) text(x, y float64, text string) *sheet {
	for _, word := range strings.Fields(text) {
		width := glyph * float64(len([]rune(word)))
		s.page.Words = append(s.page.Words, document.Word{
			Text: word, Size: size, Confidence: 1,
			Box: document.Box{X0: x, Y0: y - 0.74*size, X1: x + width, Y1: y + 0.21*size},
		})
		x += width + blank
	}
	return s
}

// right puts words down so that they end at x.
func (s *sheet) right(x, y float64, text string) *sheet { return s.text(x-widthOf(text), y, text) }

// middle puts words down so that x is their middle.
func (s *sheet) middle(x, y float64, text string) *sheet { return s.text(x-widthOf(text)/2, y, text) }

func widthOf(text string) float64 {
	width := -blank
	for _, word := range strings.Fields(text) {
		width += glyph*float64(len([]rune(word))) + blank
	}
	return width
}

func (s *sheet) level(y, x0, x1 float64) *sheet {
	s.page.Rules = append(s.page.Rules, document.Rule{X0: x0, Y0: y, X1: x1, Y1: y})
	return s
}

func (s *sheet) upright(x, y0, y1 float64) *sheet {
	s.page.Rules = append(s.page.Rules, document.Rule{X0: x, Y0: y0, X1: x, Y1: y1})
	return s
}

// shade colours a rectangle.
func (s *sheet) shade(x0, y0, x1, y1 float64) *sheet {
	s.page.Rules = append(s.page.Rules,
		document.Rule{X0: x0, Y0: y0, X1: x1, Y1: y0, Fill: true}, document.Rule{X0: x0, Y0: y1, X1: x1, Y1: y1, Fill: true},
		document.Rule{X0: x0, Y0: y0, X1: x0, Y1: y1, Fill: true}, document.Rule{X0: x1, Y0: y0, X1: x1, Y1: y1, Fill: true})
	return s
}

// read gives the tables as lines of cells: "row,col[+rows+cols] text".
func (s *sheet) read() []string {
	tables, _ := layout.Arrange(s.page)
	var out []string
	for i, t := range tables {
		if i > 0 {
			out = append(out, "---")
		}
		out = append(out, cells(t)...)
	}
	return out
}

func cells(t document.Table) []string {
	var out []string
	for _, c := range t.Cells {
		spans := ""
		if c.RowSpan > 1 || c.ColSpan > 1 {
			spans = fmt.Sprintf("+%d+%d", c.RowSpan, c.ColSpan)
		}
		out = append(out, fmt.Sprintf("%d,%d%s %s", c.Row, c.Col, spans, c.Text))
	}
	return out
}
