package sheet

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"nyata/internal/adapters/read/parcel/parceltest"
	"nyata/internal/record/document"
)

// sheetFile is a workbook while a test fills it.
type sheetFile struct {
	*excelize.File
	t testing.TB
}

func newFile(t testing.TB) sheetFile {
	f := excelize.NewFile()
	t.Cleanup(func() { _ = f.Close() })
	return sheetFile{f, t}
}

func (f sheetFile) must(err error) {
	f.t.Helper()
	if err != nil {
		f.t.Fatal(err)
	}
}

// rows writes rows of values from an address on; nil leaves a cell blank.
func (f sheetFile) rows(sheet, from string, rows ...[]any) {
	f.t.Helper()
	col, row, err := excelize.CellNameToCoordinates(from)
	f.must(err)
	for r, values := range rows {
		for c, v := range values {
			if v == nil {
				continue
			}
			name, err := excelize.CoordinatesToCellName(col+c, row+r)
			f.must(err)
			f.must(f.SetCellValue(sheet, name, v))
		}
	}
}

func (f sheetFile) style(sheet, cells string, s excelize.Style) {
	f.t.Helper()
	id, err := f.NewStyle(&s)
	f.must(err)
	f.must(f.SetCellStyle(sheet, cells, cells, id))
}

func (f sheetFile) bytes() []byte {
	f.t.Helper()
	var b bytes.Buffer
	f.must(f.Write(&b))
	return b.Bytes()
}

// read reads a workbook and fails on any problem.
func read(t testing.TB, data []byte) document.Document {
	t.Helper()
	doc := ReadWorkbook(t.Context(), "uji.xlsx", data, Limits{})
	if len(doc.Problems) > 0 {
		t.Fatalf("problems: %+v", doc.Problems)
	}
	return doc
}

// cellAt is the cell of an address on a page, and whether there is one.
func cellAt(p document.Page, address string) (document.Cell, bool) {
	for _, table := range p.Tables {
		for _, c := range table.Cells {
			if c.Address == address {
				return c, true
			}
		}
	}
	return document.Cell{}, false
}

func ptr(s string) *string { return &s }

func TestDisplayedAndStored(t *testing.T) {
	f := newFile(t)
	f.rows("Sheet1", "A1", []any{"Uraian", "Nilai"})
	tests := []struct {
		about  string
		value  any
		style  excelize.Style
		text   string
		stored *document.Stored
	}{
		{"a plain number", 1234567.5, excelize.Style{}, "1234567.5", &document.Stored{Number: 1234567.5}},
		{"thousands", 15521239752.0, excelize.Style{NumFmt: 3}, "15,521,239,752", &document.Stored{Number: 15521239752}},
		{"a share stored as a fraction", 0.1498, excelize.Style{NumFmt: 10}, "14.98%", &document.Stored{Number: 0.1498, Percent: true}},
		{"a share by a format of one's own", 0.5, excelize.Style{CustomNumFmt: ptr("0.0%")}, "50.0%", &document.Stored{Number: 0.5, Percent: true}},
		{"a per cent sign in quotes does not multiply", 14.98, excelize.Style{CustomNumFmt: ptr(`0.00"%"`)}, "14.98%", &document.Stored{Number: 14.98}},
		{"rupiah of the Indonesian edition", 12500.0, excelize.Style{CustomNumFmt: ptr(`[$Rp-421]#,##0`)}, "Rp12,500", &document.Stored{Number: 12500}},
		{"a negative amount in brackets", -2000.0, excelize.Style{CustomNumFmt: ptr(`#,##0_);\(#,##0\)`)}, "(2,000)", &document.Stored{Number: -2000}},
		{"a zero shown as a dash", 0.0, excelize.Style{CustomNumFmt: ptr(`_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)`)}, "-", &document.Stored{Number: 0}},
		{"a zero of the accounting format", 0.0, excelize.Style{NumFmt: 43}, "-", &document.Stored{Number: 0}},
		{"a zero that is not shown", 0.0, excelize.Style{CustomNumFmt: ptr("#,##0;-#,##0;")}, "0", &document.Stored{Number: 0}},
		{"a date of the reader's own settings", time.Date(2025, 9, 30, 0, 0, 0, 0, time.UTC), excelize.Style{NumFmt: 14}, "30/09/2025", nil},
		{"a date by a format of one's own", 45930.0, excelize.Style{CustomNumFmt: ptr("yyyy-mm-dd")}, "2025-09-30", nil},
		{"text that looks like a number", "1.234,56", excelize.Style{}, "1.234,56", nil},
		{"a truth value", true, excelize.Style{}, "TRUE", nil},
		{"text over two lines", "Dinas\nPekerjaan Umum", excelize.Style{}, "Dinas Pekerjaan Umum", nil},
	}
	for i, test := range tests {
		cell := address(i+1, 1)
		f.rows("Sheet1", address(i+1, 0), []any{test.about, test.value})
		f.style("Sheet1", cell, test.style)
	}
	page := read(t, f.bytes()).Pages[0]
	for i, test := range tests {
		t.Run(test.about, func(t *testing.T) {
			c, found := cellAt(page, address(i+1, 1))
			if !found || c.Text != test.text {
				t.Errorf("text %q, want %q", c.Text, test.text)
			}
			if diff := cmp.Diff(test.stored, c.Stored); diff != "" {
				t.Errorf("stored: %s", diff)
			}
		})
	}
	if c, _ := cellAt(page, address(len(tests), 1)); len(c.Lines) != 2 || c.Lines[1] != "Pekerjaan Umum" {
		t.Errorf("lines %q, want two", c.Lines)
	}
}

// sheetXML is a workbook with one sheet whose XML a test writes itself, for
// what no library writes, and further parts as name and content pairs.
func sheetXML(t testing.TB, sheet string, parts ...string) []byte {
	t.Helper()
	const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	return parceltest.Pack(t, append([]string{
		"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
		"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + rel + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml", `<workbook xmlns="` + main + `" xmlns:r="` + rel + `"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + rel + `/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml", `<worksheet xmlns="` + main + `">` + sheet + `</worksheet>`,
	}, parts...)...)
}

func TestStoredFormulasAndErrors(t *testing.T) {
	page := read(t, sheetXML(t, `<sheetData>
		<row r="1"><c r="A1" t="inlineStr"><is><t>Uraian</t></is></c><c r="B1" t="inlineStr"><is><r><t>Tar</t></r><r><t>get</t></r></is></c><c r="C1" t="str"><f>"a"</f><v>K</v></c></row>
		<row r="2"><c r="A2" t="str"><v>Jalan</v></c><c r="B2"><f>SUM(D2:E2)</f><v>30</v></c><c r="C2" t="e"><f>A1/0</f><v>#DIV/0!</v></c></row>
		<row r="3"><c r="A3" t="str"><v>Irigasi</v></c><c r="B3"><f t="shared" ref="B3:B5" si="0">D3*$E$1</f><v>1</v></c><c r="C3" t="e"><v>#REF!</v></c></row>
		<row r="4"><c r="A4" t="str"><v>Jembatan</v></c><c r="B4"><f t="shared" si="0"/><v>2</v></c></row>
		<row r="6"><c r="B6"><f>NOW()</f></c><c r="C6"><v></v></c></row>
	</sheetData>`)).Pages[0]
	wants := map[string]struct{ text, formula string }{
		"B1": {"Target", ""}, "C1": {"K", ""},
		"B2": {"30", "SUM(D2:E2)"}, "C2": {"#DIV/0!", ""}, "C3": {"#REF!", ""},
		"B3": {"1", "D3*$E$1"}, "B4": {"2", "D4*$E$1"},
	}
	for at, want := range wants {
		c, found := cellAt(page, at)
		formula := ""
		if c.Stored != nil {
			formula = c.Stored.Formula
		}
		if !found || c.Text != want.text || formula != want.formula {
			t.Errorf("%s: %q formula %q, want %+v", at, c.Text, formula, want)
		}
	}
	for _, blank := range []string{"B6", "C6"} {
		if c, found := cellAt(page, blank); found {
			t.Errorf("%s holds no value and was read as %q", blank, c.Text)
		}
	}
}

func TestMergedHeading(t *testing.T) {
	f := newFile(t)
	f.rows("Sheet1", "A1",
		[]any{"No", "Uraian", "Realisasi TW I", nil, nil, "Ket"},
		[]any{nil, nil, "K", "%", "Rp"},
		[]any{1, "Jalan", 2, 50, 1000, "baik"},
		[]any{2, "Irigasi", 3, 60, 2000})
	for _, r := range [][2]string{{"A1", "A2"}, {"B1", "B2"}, {"C1", "E1"}, {"F1", "F2"}, {"F3", "F4"}} {
		f.must(f.MergeCell("Sheet1", r[0], r[1]))
	}
	f.style("Sheet1", "B3", excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: &excelize.Alignment{Indent: 2}})
	page := read(t, f.bytes()).Pages[0]
	if len(page.Tables) != 1 || page.Tables[0].Rows != 4 || page.Tables[0].Cols != 6 {
		t.Fatalf("tables %+v, want one of 4 by 6", page.Tables)
	}
	for at, want := range map[string][4]int{"A1": {0, 0, 2, 1}, "C1": {0, 2, 1, 3}, "D2": {1, 3, 1, 1}, "F3": {2, 5, 2, 1}} {
		c, _ := cellAt(page, at)
		if got := [4]int{c.Row, c.Col, c.RowSpan, c.ColSpan}; got != want {
			t.Errorf("%s: place and spans %v, want %v", at, got, want)
		}
	}
	if c, _ := cellAt(page, "B3"); !c.Bold || c.Indent != 2 {
		t.Errorf("B3: bold %v, indent %v, want true, 2", c.Bold, c.Indent)
	}
}

// The only cell of a row is a title when it spans the table, and a heading when
// it spans some of its columns.
func TestLoneMergedCell(t *testing.T) {
	f := newFile(t)
	f.rows("Sheet1", "A1",
		[]any{"Laporan triwulan"},
		[]any{nil, nil, "Realisasi TW I"},
		[]any{"No", "Uraian", "K", "Rp"},
		[]any{1, "Jalan", 2, 1000})
	f.must(f.MergeCell("Sheet1", "A1", "D1"))
	f.must(f.MergeCell("Sheet1", "C2", "D2"))
	page := read(t, f.bytes()).Pages[0]
	if got, want := outline(page.Tables, page.Paragraphs), `A1 title "Laporan triwulan"; table C2 3x4 after 1`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestHiddenIsReadAndMarked(t *testing.T) {
	f := newFile(t)
	f.rows("Sheet1", "A1", []any{"Uraian", "Rp", "Catatan"}, []any{"Jalan", 1, "x"}, []any{"Irigasi", 2, "y"})
	f.must(f.SetRowVisible("Sheet1", 3, false))
	f.must(f.SetColVisible("Sheet1", "C", false))
	if _, err := f.NewSheet("Rincian"); err != nil {
		t.Fatal(err)
	}
	f.rows("Rincian", "B2", []any{"Kode", "Rp"}, []any{"5.1", 7})
	f.must(f.SetSheetVisible("Rincian", false))
	doc := read(t, f.bytes())
	if len(doc.Pages) != 2 || doc.Pages[0].Hidden || !doc.Pages[1].Hidden || doc.Pages[1].Sheet != "Rincian" {
		t.Fatalf("pages %+v, want a visible and a hidden one", doc.Pages)
	}
	for at, want := range map[string]bool{"A2": false, "B3": true, "C2": true} {
		if c, found := cellAt(doc.Pages[0], at); !found || c.Hidden != want {
			t.Errorf("%s: found %v, hidden %v, want %v", at, found, c.Hidden, want)
		}
	}
}

func TestMarginOfSheet(t *testing.T) {
	f := newFile(t)
	f.rows("Sheet1", "A1", []any{"Uraian", "Rp"}, []any{"Jalan", 1})
	f.must(f.AddComment("Sheet1", excelize.Comment{Cell: "B2", Author: "op", Text: "angka sementara"}))
	f.must(f.AddShape("Sheet1", &excelize.Shape{Cell: "D5", Type: "rect", Paragraph: []excelize.RichTextRun{{Text: "Kepala Dinas"}}}))
	page := read(t, f.bytes()).Pages[0]
	got := map[document.Role]document.Paragraph{}
	for _, p := range page.Paragraphs {
		got[p.Role] = p
	}
	if p := got[document.Comment]; p.Text != "angka sementara" || p.Address != "B2" {
		t.Errorf("remark %+v", p)
	}
	if p := got[document.TextBox]; p.Text != "Kepala Dinas" || p.Address != "D5" {
		t.Errorf("text box %+v", p)
	}
}

func TestLimitsOfWorkbook(t *testing.T) {
	f := newFile(t)
	for i := range 10 {
		f.rows("Sheet1", address(i, 0), []any{"a", i, i})
	}
	doc := ReadWorkbook(t.Context(), "", f.bytes(), Limits{Cells: 12})
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.Truncated || doc.Problems[0].Sheet != "Sheet1" {
		t.Errorf("problems %+v, want one truncated", doc.Problems)
	}
	if n := len(doc.Pages[0].Tables[0].Cells); n != 12 {
		t.Errorf("%d cells, want the 12 allowed", n)
	}
	for range 3 {
		if _, err := f.NewSheet(address(f.SheetCount, 0)); err != nil {
			t.Fatal(err)
		}
	}
	doc = ReadWorkbook(t.Context(), "", f.bytes(), Limits{Sheets: 2})
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.Truncated {
		t.Errorf("problems %+v, want one truncated", doc.Problems)
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	doc = ReadWorkbook(cancelled, "", f.bytes(), Limits{})
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.TimedOut {
		t.Errorf("problems %+v, want one timed_out", doc.Problems)
	}
}

func TestDamagedSheetKeepsWhatStandsBeforeTheDamage(t *testing.T) {
	doc := ReadWorkbook(t.Context(), "", sheetXML(t, `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</`), Limits{})
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.Broken || doc.Problems[0].Sheet != "Data" {
		t.Fatalf("problems %+v, want one broken", doc.Problems)
	}
	if c, found := cellAt(doc.Pages[0], "A2"); !found || c.Text != "3" {
		t.Errorf("A2 %+v", c)
	}
}

// realFile is a file of the real data beside the repository.
func realFile(t testing.TB, path ...string) []byte {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			t.Skip("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	data, err := os.ReadFile(filepath.Join(append([]string{dir, "..", "shared", "data"}, path...)...))
	if err != nil {
		t.Skipf("real files are not here: %v", err)
	}
	return data
}
