// Package house is what tests share when they look at the project itself: its
// root, its source files and the words it must not use. Nothing of the product
// imports it; the test beside this file sees to that.
package house

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Module is the name of the project's module.
const Module = "nyata"

// Root is the folder of go.mod, found upwards from the test's own folder.
func Root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no go.mod above the test's folder")
		}
		dir = parent
	}
}

// File is one file of the project.
type File struct {
	Path string // from the root, with slashes
	Text string
}

// Files are the project's files below a folder whose names end in one of the
// endings, in name order. Folders that hold no source of the project (hidden
// ones, testdata) are left out.
func Files(t testing.TB, folder string, endings ...string) []File {
	t.Helper()
	root := Root(t)
	var files []File
	err := filepath.WalkDir(filepath.Join(root, folder), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); path != root && (name == "testdata" || strings.HasPrefix(name, ".")) {
				return filepath.SkipDir
			}
			return nil
		}
		if !hasEnding(d.Name(), endings) {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		files = append(files, File{Path: filepath.ToSlash(relative), Text: string(text)})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func hasEnding(name string, endings []string) bool {
	for _, ending := range endings {
		if strings.HasSuffix(name, ending) {
			return true
		}
	}
	return false
}
