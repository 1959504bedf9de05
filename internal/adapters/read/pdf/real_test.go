package pdf_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nyata/internal/record/document"
)

// readAll reads the PDFs of a folder of the shared data.
func readAll(t *testing.T, parts ...string) map[string]document.Document {
	t.Helper()
	if testing.Short() {
		t.Skip("reading real documents takes seconds")
	}
	dir := filepath.Join(append([]string{dataDir(t)}, parts...)...)
	paths, err := filepath.Glob(filepath.Join(dir, "*.pdf"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: %d files, %v", dir, len(paths), err)
	}
	out := map[string]document.Document{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		out[path] = reader.Read(context.Background(), filepath.Base(path), data)
	}
	return out
}

// TestQuarterlyReports: every page of these reports is one table of eleven
// columns that goes on to the end, blank quarters included.
func TestQuarterlyReports(t *testing.T) {
	for path, doc := range readAll(t, "tangsel-triwulan-2023", "pdf") {
		for i, p := range doc.Pages {
			if len(p.Tables) != 1 || p.Tables[0].Cols != 11 || p.Tables[0].Continues != (i > 0) {
				t.Errorf("%s page %d: %d tables, %+v", filepath.Base(path), p.Number, len(p.Tables), p.Tables)
			}
		}
	}
}

// TestRowsOfKnownPages: every row of the made-up reports, drawn or not, is found
// with each text in its own cell and nothing else.
func TestRowsOfKnownPages(t *testing.T) {
	for path, doc := range readAll(t, "docs-synthetic") {
		data, err := os.ReadFile(strings.TrimSuffix(path, ".pdf") + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var truth [][]string
		if err := json.Unmarshal(data, &truth); err != nil {
			t.Fatal(err)
		}
		found := map[string]int{}
		for _, p := range doc.Pages {
			for _, table := range p.Tables {
				rows := make([][]string, table.Rows)
				for r := range rows {
					rows[r] = make([]string, table.Cols)
				}
				for _, c := range table.Cells {
					rows[c.Row][c.Col] = c.Text
				}
				for _, row := range rows {
					found[strings.Join(row, " | ")]++
				}
			}
		}
		for _, row := range truth {
			line := strings.Join(row, " | ")
			if found[line]--; found[line] < 0 {
				t.Errorf("%s: row not found: %s", filepath.Base(path), line)
			}
		}
	}
}
