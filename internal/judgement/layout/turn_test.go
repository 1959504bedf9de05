package layout_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/judgement/layout"
	"nyata/internal/record/document"
)

// lay turns a page, by hand, a quarter to the right or to the left.
func lay(page document.Page, degrees int) document.Page {
	turn := func(x, y float64) (float64, float64) {
		if degrees == 90 {
			return page.Height - y, x
		}
		return y, page.Width - x
	}
	out := document.Page{Number: 1, Width: page.Height, Height: page.Width}
	for _, w := range page.Words {
		x0, y0 := turn(w.Box.X0, w.Box.Y0)
		x1, y1 := turn(w.Box.X1, w.Box.Y1)
		w.Box = document.Box{X0: min(x0, x1), Y0: min(y0, y1), X1: max(x0, x1), Y1: max(y0, y1)}
		w.Turned = degrees
		out.Words = append(out.Words, w)
	}
	for _, r := range page.Rules {
		x0, y0 := turn(r.X0, r.Y0)
		x1, y1 := turn(r.X1, r.Y1)
		out.Rules = append(out.Rules, document.Rule{X0: min(x0, x1), Y0: min(y0, y1), X1: max(x0, x1), Y1: max(y0, y1)})
	}
	return out
}

func TestPagesSetSideways(t *testing.T) {
	s := newSheet().level(160, 50, 400).level(190, 50, 400).level(300, 50, 400)
	s.right(300, 172, "Jumlah").right(300, 184, "unit").right(400, 172, "Nilai").right(400, 184, "rupiah")
	rows(s, 202, append(append([][3]string{}, threeRows...), threeRows...)...)
	s.text(50, 100, "Tabel 2. Jalan yang dibangun")
	want, texts := layout.Arrange(s.page)
	if len(want) != 1 || len(texts) != 1 {
		t.Fatalf("upright: %d tables, %d paragraphs", len(want), len(texts))
	}
	for _, degrees := range []int{90, 270} {
		got, gotTexts := layout.Arrange(lay(s.page, degrees))
		if len(got) != 1 || len(gotTexts) != 1 {
			t.Fatalf("%d degrees: %d tables, %d paragraphs", degrees, len(got), len(gotTexts))
		}
		if diff := cmp.Diff(cells(want[0]), cells(got[0])); diff != "" {
			t.Errorf("%d degrees: cells differ (-upright +turned):\n%s", degrees, diff)
		}
		// The cells stand where their words stand.
		turned := lay(s.page, degrees)
		last := got[0].Cells[len(got[0].Cells)-1]
		word := turned.Words[len(turned.Words)-6] // "15.000", before the six words of the title
		if last.Text != word.Text || cmp.Diff(word.Box, *last.Box) != "" {
			t.Errorf("%d degrees: cell %q is at %v, its word %q at %v", degrees, last.Text, *last.Box, word.Text, word.Box)
		}
	}
}
