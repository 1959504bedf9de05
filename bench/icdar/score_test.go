package icdar

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/adapters/read/pdf"
	"nyata/internal/record/document"
)

// The little table of the tests: a heading over two columns, and a blank field.
//
//	      | Figures
//	      | 2001 | 2002
//	Alpha | 1    |
//	Beta  | 2    | 3
var little = document.Table{Rows: 4, Cols: 3, Cells: []document.Cell{
	{Row: 0, Col: 1, RowSpan: 1, ColSpan: 2, Text: "Figures"},
	{Row: 1, Col: 1, RowSpan: 1, ColSpan: 1, Text: "2001"},
	{Row: 1, Col: 2, RowSpan: 1, ColSpan: 1, Text: "20 02"},
	{Row: 2, Col: 0, RowSpan: 1, ColSpan: 1, Text: "Alpha"},
	{Row: 2, Col: 1, RowSpan: 1, ColSpan: 1, Text: "1"},
	{Row: 3, Col: 0, RowSpan: 1, ColSpan: 1, Text: "Beta"},
	{Row: 3, Col: 1, RowSpan: 1, ColSpan: 1, Text: "2"},
	{Row: 3, Col: 2, RowSpan: 1, ColSpan: 1, Text: "3"},
}}

func TestRelations(t *testing.T) {
	want := []Relation{
		{"2001", "2002", false},
		{"Alpha", "1", false},
		{"Beta", "2", false},
		{"2", "3", false},
		{"Alpha", "Beta", true},
		{"Figures", "2001", true},
		{"2001", "1", true},
		{"1", "2", true},
		{"Figures", "2002", true},
		{"2002", "3", true}, // over the blank field
	}
	if diff := cmp.Diff(want, Relations(little)); diff != "" {
		t.Errorf("relations differ (-want +got):\n%s", diff)
	}
}

func TestCompare(t *testing.T) {
	shifted := little
	shifted.Cells = append([]document.Cell(nil), little.Cells...)
	shifted.Cells[4].Col = 2 // the 1 of Alpha under the wrong heading
	other := document.Table{Rows: 1, Cols: 2, Cells: []document.Cell{
		{Row: 0, Col: 0, RowSpan: 1, ColSpan: 1, Text: "not"},
		{Row: 0, Col: 1, RowSpan: 1, ColSpan: 1, Text: "true"},
	}}
	for _, test := range []struct {
		name  string
		found []document.Table
		want  Document
	}{
		{"the same table", []document.Table{little}, Document{True: 10, Found: 10, Correct: 10}},
		{"nothing found", nil, Document{True: 10}},
		{"a table too many", []document.Table{little, other}, Document{True: 10, Found: 11, Correct: 10}},
		{"the table twice", []document.Table{little, little}, Document{True: 10, Found: 20, Correct: 10}},
		{"a figure in the wrong column", []document.Table{shifted}, Document{True: 10, Found: 10, Correct: 7}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, Compare([]document.Table{little}, test.found)); diff != "" {
				t.Errorf("score differs (-want +got):\n%s", diff)
			}
		})
	}
}

func TestScoreFolder(t *testing.T) {
	dir := t.TempDir()
	truth := `<?xml version="1.0"?><document filename="a.pdf"><table id="1"><region id="1" page="1" row-increment="0" col-increment="0">
		<cell id="1" start-row="0" start-col="0"><content>A</content></cell>
		<cell id="2" start-row="0" start-col="1" end-col="2"><content>B C</content></cell>
		<cell id="3" start-row="1" start-col="2"><content>D</content></cell>
	</region></table></document>`
	for name, content := range map[string]string{"a-str.xml": truth, "a.pdf": "", "b-str.xml": truth, "c.pdf": ""} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	result, err := Score(dir, func(string) ([][]document.Table, error) {
		return [][]document.Table{nil, {{Rows: 1, Cols: 2, Cells: []document.Cell{
			{Row: 0, Col: 0, RowSpan: 1, ColSpan: 1, Text: "A"},
			{Row: 0, Col: 1, RowSpan: 1, ColSpan: 1, Text: "BC"},
		}}}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	want := Result{Documents: []Document{{Name: "a", True: 2, Found: 1, Correct: 1}}, Skipped: []string{"b-str.xml", "c.pdf"}}
	if diff := cmp.Diff(want, result); diff != "" {
		t.Errorf("result differs (-want +got):\n%s", diff)
	}
	if got := result.Micro().F1(); got < 0.666 || got > 0.667 {
		t.Errorf("F1 is %v, want two thirds", got)
	}
}

// TestEuropeanHalf scores the reading of the real documents and fails under the
// figures that the project promises. Run it with -v for the list.
func TestEuropeanHalf(t *testing.T) {
	if testing.Short() {
		t.Skip("reading the documents takes seconds")
	}
	reader, err := pdf.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	result, err := Score(filepath.Join(dataDir(t), "icdar2013-eu"), func(path string) ([][]document.Table, error) {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		var tables [][]document.Table
		for _, page := range reader.Read(context.Background(), path, data).Pages {
			tables = append(tables, page.Tables)
		}
		return tables, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	even, odd := result.Halves()
	t.Logf("\n%seven half: micro %.3f, average %.3f\nodd half:  micro %.3f, average %.3f", result,
		even.Micro().F1(), even.AverageF1(), odd.Micro().F1(), odd.AverageF1())
	if f1 := result.Micro().F1(); f1 < 0.82 {
		t.Errorf("F1 over all relations is %.3f, under 0.82", f1)
	}
	if f1 := result.AverageF1(); f1 < 0.72 {
		t.Errorf("F1 averaged over documents is %.3f, under 0.72", f1)
	}
}

// dataDir finds the shared test data beside the repository.
func dataDir(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if filepath.Dir(dir) == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	data := filepath.Join(dir, "..", "shared", "data")
	if _, err := os.Stat(data); err != nil {
		t.Skip("the shared test data is not beside the repository")
	}
	return data
}
