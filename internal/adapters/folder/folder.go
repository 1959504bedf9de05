// Package folder lists and watches a folder into which people drop files. It
// hands over files that have come to rest and never changes, moves or deletes
// one.
package folder

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// File is one file in the folder.
type File struct {
	Name string // below the folder, slashes forward
	Path string // on this machine
}

// List lists the files of a folder and its subfolders in name order. Hidden
// files and folders, and the leftovers of programs that are still writing, are
// passed over.
func List(dir string) ([]File, error) {
	var out []File
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil && p == dir:
			return err
		case err != nil:
			return nil // a subfolder that cannot be read now is looked at again
		case p != dir && passedOver(d.Name()):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.Type().IsRegular():
			name, err := filepath.Rel(dir, p)
			if err != nil {
				return err
			}
			out = append(out, File{filepath.ToSlash(name), p})
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list folder %s: %w", dir, err)
	}
	slices.SortFunc(out, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
	return out, nil
}

// passedOver recognises hidden files, lock files of office programs and
// downloads under way.
func passedOver(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") || strings.HasSuffix(name, ".part") ||
		strings.HasSuffix(name, ".crdownload") || strings.HasSuffix(name, ".tmp") || name == "Thumbs.db" || name == "desktop.ini"
}

// print is what a file looks like without reading it.
type print struct {
	size     int64
	modified int64
}

func printOf(path string) (print, bool) {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return print{}, false
	}
	return print{info.Size(), info.ModTime().UnixNano()}, true
}
