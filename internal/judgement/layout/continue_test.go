package layout_test

import (
	"testing"

	"nyata/internal/judgement/layout"
	"nyata/internal/record/document"
)

// plainTable is a drawn table of two columns from y0 to y1.
func plainTable(y0, y1, x1 float64) document.Table {
	return document.Table{Rows: 2, Cols: 2, Ruled: true, Box: document.Box{X0: 50, Y0: y0, X1: x1, Y1: y1}}
}

func TestContinue(t *testing.T) {
	title := document.Paragraph{Text: "Tabel 4. Belanja", Box: &document.Box{X0: 50, Y0: 60, X1: 200, Y1: 70}}
	header := document.Paragraph{Text: "Laporan Kinerja 2023", Box: &document.Box{X0: 50, Y0: 30, X1: 200, Y1: 40}}
	for _, test := range []struct {
		name  string
		first document.Page
		next  document.Page
		want  bool
	}{
		{"the same columns", document.Page{Tables: []document.Table{plainTable(300, 780, 550)}}, document.Page{Tables: []document.Table{plainTable(60, 400, 550)}}, true},
		{"under a page header", document.Page{Tables: []document.Table{plainTable(300, 780, 550)}}, document.Page{Tables: []document.Table{plainTable(60, 400, 550)}, Paragraphs: []document.Paragraph{header}}, true},
		{"a title of its own", document.Page{Tables: []document.Table{plainTable(300, 780, 550)}}, document.Page{Tables: []document.Table{plainTable(80, 400, 550)}, Paragraphs: []document.Paragraph{title}}, false},
		{"another width", document.Page{Tables: []document.Table{plainTable(300, 780, 550)}}, document.Page{Tables: []document.Table{plainTable(60, 400, 450)}}, false},
		{"nothing before", document.Page{}, document.Page{Tables: []document.Table{plainTable(60, 400, 550)}}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.first.Number, test.next.Number = 1, 2
			pages := []document.Page{test.first, test.next}
			layout.Continue(pages)
			if got := pages[1].Tables[0].Continues; got != test.want {
				t.Errorf("continues is %v, want %v", got, test.want)
			}
		})
	}
}
