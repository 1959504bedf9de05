package read

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestRealPicturesOfOfficeFiles: of the real Word files and workbooks only the one
// with a signature across four columns has a large picture; the arms of a regency
// in a letterhead and 374 pieces of formulas are none. None of them has an object of
// another program in it.
func TestRealPicturesOfOfficeFiles(t *testing.T) {
	r := New("", Limits{})
	root := sharedData(t)
	files := 0
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		ending := strings.ToLower(filepath.Ext(path))
		if err != nil || d.IsDir() || ending != ".docx" && ending != ".xlsx" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files++
		n, want := 0, 0
		doc := r.Read(t.Context(), d.Name(), data)
		if doc.Enclosed != 0 {
			t.Errorf("%s: %d enclosed objects, want none", d.Name(), doc.Enclosed)
		}
		for _, page := range doc.Pages {
			n += len(page.Pictures)
		}
		if strings.HasPrefix(d.Name(), "CASCADE_BIRO_ORGANISASI") {
			want = 1
		}
		t.Logf("%s: %d large pictures", d.Name(), n)
		if n != want {
			t.Errorf("%s: %d large pictures, want %d", d.Name(), n, want)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d files", files)
}
