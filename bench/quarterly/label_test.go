package quarterly_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nyata/bench/quarterly"
)

func TestLoadPagesRefuses(t *testing.T) {
	const header = "row,anchor,quarter,measure,raw,note\n"
	tests := map[string]struct{ text, want string }{
		"other columns":       {"row,anchor,quarter,measure,raw\n1,A,1,reported,0\n", "columns are"},
		"row zero":            {header + "0,A,1,reported,0,\n", "row \"0\""},
		"fifth quarter":       {header + "1,A,5,reported,0,\n", "quarter \"5\""},
		"unknown measure":     {header + "1,A,1,target,0,\n", "measure \"target\""},
		"blank text":          {header + "1,A,1,reported,,\n", "needs an anchor and a text"},
		"anchor without name": {header + "1,/,1,reported,0,\n", "needs an anchor and a text"},
		"place twice":         {header + "1,A,1,reported,0,\n1,A,1,reported,1,\n", "labelled twice"},
		"two anchors":         {header + "1,A,1,reported,0,\n1,B,1,realised,1,\n", "two anchors"},
		"rows out of order":   {header + "2,A,1,reported,0,\n1,B,1,reported,1,\n", "comes after"},
		"short line":          {header + "1,A,1\n", "wrong number of fields"},
		"empty file":          {"", "read header"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := quarterly.LoadPages(labels(t, map[string]string{"dinas-p1.csv": tt.text}))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error is %v, want %q in it", err, tt.want)
			}
		})
	}
	t.Run("no page labels", func(t *testing.T) {
		if _, err := quarterly.LoadPages(labels(t, map[string]string{"deliserdang.csv": "cell\n", "dinas-p0.csv": ""})); err == nil {
			t.Error("a folder without page labels must be an error: it would score 1")
		}
	})
}

// The real labels: at least ten pages of ten files, and their PDFs exist where
// the data is present.
func TestRealLabels(t *testing.T) {
	pages, err := quarterly.LoadPages("labels")
	if err != nil {
		t.Fatal(err)
	}
	files, cells := map[string]bool{}, 0
	for _, p := range pages {
		files[p.File] = true
		cells += len(p.Cells)
	}
	if len(pages) < 10 || len(files) < 10 {
		t.Errorf("%d pages of %d files", len(pages), len(files))
	}
	t.Logf("%d cells on %d pages of %d files", cells, len(pages), len(files))
	dir := filepath.Join(dataDir(t), "tangsel-triwulan-2023", "pdf")
	for file := range files {
		if _, err := os.Stat(filepath.Join(dir, file+".pdf")); err != nil {
			t.Errorf("labelled file: %v", err)
		}
	}
}

// dataDir is the folder of real test data beside the repository; without it the
// test is skipped.
func dataDir(t *testing.T) string {
	t.Helper()
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			break
		}
		if root == filepath.Dir(root) {
			t.Fatal("no go.mod above the test")
		}
		root = filepath.Dir(root)
	}
	dir := filepath.Join(root, "..", "shared", "data")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("the real documents are not beside the repository: %v", err)
	}
	return dir
}
