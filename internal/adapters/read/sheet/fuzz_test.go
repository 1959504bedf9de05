package sheet

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/adapters/read/parcel"
	"nyata/internal/record/document"
)

// sound checks what must hold for every document read, however odd its bytes.
func sound(t *testing.T, doc document.Document) {
	t.Helper()
	if len(doc.Pages) == 0 && len(doc.Problems) == 0 {
		t.Error("neither text nor problem")
	}
	for _, page := range doc.Pages {
		for _, table := range page.Tables {
			for _, c := range table.Cells {
				if c.Row < 0 || c.Col < 0 || c.RowSpan < 1 || c.ColSpan < 1 ||
					c.Row+c.RowSpan > table.Rows || c.Col+c.ColSpan > table.Cols || c.Text == "" {
					t.Errorf("cell %+v in a table of %d by %d", c, table.Rows, table.Cols)
				}
			}
		}
	}
}

// FuzzSheet varies the XML inside a sound container, where the parsing is.
func FuzzSheet(f *testing.F) {
	f.Add(`<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c><f t="shared" si="0">A1</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD9"/></mergeCells>`)
	f.Add(`<sheetData><row r="9"><c r="C9" s="3"><v>0.1498</v></c></row><row r="2"><c t="inlineStr"><is><t>a</t></is></c></row></sheetData>`)
	f.Fuzz(func(t *testing.T, xml string) {
		data := sheetXML(t, xml)
		doc := ReadWorkbook(t.Context(), "", data, Limits{})
		sound(t, doc)
		if again := ReadWorkbook(t.Context(), "", data, Limits{}); !cmp.Equal(doc, again) {
			t.Error("the same bytes read differently")
		}
	})
}

// FuzzXLSX varies the bytes of the file itself.
func FuzzXLSX(f *testing.F) {
	f.Add(sheetXML(f, `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`))
	file := newFile(f)
	file.rows("Sheet1", "A1", []any{"Uraian", "Rp"}, []any{"Jalan", 1.5})
	f.Add(file.bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		sound(t, ReadWorkbook(t.Context(), "", data, Limits{Parcel: parcel.Limits{Inflated: 4 << 20}}))
	})
}
