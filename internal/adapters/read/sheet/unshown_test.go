package sheet

import (
	"encoding/json"
	"strings"
	"testing"
)

// What a workbook holds and no sheet shows is told apart from its sheets, and goes
// out with none of what is written of the document.
func TestWhatNoSheetShowsIsToldApart(t *testing.T) {
	const nik = "3276010101900001"
	const table = `<row r="1"><c r="A1" t="inlineStr"><is><t>Jumlah</t></is></c><c r="B1"><v>12</v></c></row>`
	for situation, x := range map[string]struct {
		rows, beside string
		parts        []string
		unshown      bool
		enclosed     int
	}{
		"nothing of the kind":        {table, "", nil, false, 0},
		"a remark in a thread":       {table, "", []string{"xl/threadedComments/threadedComment1.xml", `<ThreadedComments><threadedComment ref="A1"><text>NIK ` + nik + `</text></threadedComment></ThreadedComments>`}, true, 0},
		"a value of another file":    {table, "", []string{"xl/externalLinks/externalLink1.xml", `<externalLink><externalBook><sheetDataSet><sheetData><row r="1"><cell r="A1" t="str"><v>` + nik + `</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`}, true, 0},
		"what a pivot was made from": {table, "", []string{"xl/pivotCache/pivotCacheRecords1.xml", `<pivotCacheRecords><r><s v="` + nik + `"/></r></pivotCacheRecords>`}, true, 0},
		"a sheet that is not listed": {table, "", []string{"xl/worksheets/sheet9.xml", `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>` + nik + `</t></is></c></row></sheetData></worksheet>`}, true, 0},
		"a printed header":           {table, `<headerFooter><oddHeader>&amp;L` + "NIK " + nik + `</oddHeader></headerFooter>`, nil, true, 0},
		"what a cell asks for":       {table, `<dataValidations><dataValidation prompt="NIK ` + nik + `"/></dataValidations>`, nil, true, 0},
		"words in a formula":         {table + `<row r="2"><c r="A2"><f>IF(B1=12,1,"` + nik + `")</f><v>1</v></c></row>`, "", nil, true, 0},
		"a cell below a merged one":  {table + `<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" t="inlineStr"><is><t>` + nik + `</t></is></c></row>`, `<mergeCells><mergeCell ref="A2:B2"/></mergeCells>`, nil, true, 0},
		"an embedded object":         {table, "", []string{"xl/embeddings/oleObject1.bin", "x"}, false, 1},
	} {
		t.Run(situation, func(t *testing.T) {
			doc := ReadWorkbook(t.Context(), "", sheetXML(t, `<sheetData>`+x.rows+`</sheetData>`+x.beside, x.parts...), Limits{})
			if len(doc.Pages) != 1 || len(doc.Problems) != 0 {
				t.Fatalf("got %+v", doc)
			}
			if got := strings.Contains(strings.Join(doc.Unshown, "\n"), nik); got != x.unshown || doc.Enclosed != x.enclosed {
				t.Errorf("%q beside the sheets and %d objects, want %v and %d", doc.Unshown, doc.Enclosed, x.unshown, x.enclosed)
			}
			doc.Pages[0].Tables = append(doc.Pages[0].Tables[:0:0], doc.Pages[0].Tables...)
			for i := range doc.Pages[0].Tables {
				for k := range doc.Pages[0].Tables[i].Cells {
					doc.Pages[0].Tables[i].Cells[k].Stored = nil // a formula goes with its cell
				}
			}
			if written, err := json.Marshal(doc); err != nil || strings.Contains(string(written), nik) {
				t.Errorf("written: %s, %v", written, err)
			}
		})
	}
}
