package pages

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// floor is the least speed of full reading relative to bare PDFium.
const floor = 0.4

// TestSpeed prints the speed on the quarterly reports and the European tables.
// Run it with -v. It fails only far under the floor, because a busy machine is
// no fault of the code.
func TestSpeed(t *testing.T) {
	if testing.Short() {
		t.Skip("measuring speed takes seconds")
	}
	for _, name := range []string{filepath.Join("tangsel-triwulan-2023", "pdf"), "icdar2013-eu"} {
		dir := filepath.Join(dataDir(t), name)
		result, err := Measure(context.Background(), t.TempDir(), 2, dir)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %s", name, result)
		if result.Pages == 0 || result.Ratio() < floor/2 {
			t.Errorf("%s: %s, wanted a ratio of %.1f", name, result, floor)
		}
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
