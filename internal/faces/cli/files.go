package cli

import (
	"cmp"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// file is one file a command is asked to work on.
type file struct {
	path string // as given on the command line, or below a directory given there
	err  error  // why it cannot be reached; the others go on
}

// expand lists the files of the paths given: directories are walked in name
// order, hidden files and folders left out.
func expand(paths []string) []file {
	var out []file
	for _, p := range paths {
		info, err := os.Stat(p)
		switch {
		case err != nil:
			out = append(out, file{p, err})
		case info.IsDir():
			out = append(out, walk(p)...)
		default:
			out = append(out, file{p, nil})
		}
	}
	return out
}

func walk(dir string) []file {
	var out []file
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			out = append(out, file{p, err})
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
		case p != dir && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.Type().IsRegular() || d.Type()&fs.ModeSymlink != 0 && isFile(p):
			out = append(out, file{p, nil})
		}
		return nil
	})
	if err != nil {
		out = append(out, file{dir, err})
	}
	slices.SortStableFunc(out, func(a, b file) int { return cmp.Compare(a.path, b.path) })
	return out
}

func isFile(p string) bool {
	info, err := os.Stat(p)
	return err == nil && info.Mode().IsRegular()
}
