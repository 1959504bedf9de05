package cli

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestNamesOfTakenFiles(t *testing.T) {
	dir := t.TempDir()
	for _, f := range []string{"here/in/2025/a.csv", "here/in/b.csv", "there/out/2026/c.csv"} {
		path := filepath.Join(dir, filepath.FromSlash(f))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(filepath.Join(dir, "here"))
	for _, c := range []struct {
		situation, root string
		paths           []string
		want            []string
	}{
		{"a folder and a file of it are named alike", "", []string{"in", "in/b.csv"}, []string{"in/2025/a.csv", "in/b.csv", "in/b.csv"}},
		{"an absolute path below the present folder", "", []string{filepath.Join(dir, "here", "in", "b.csv")}, []string{"in/b.csv"}},
		{"a folder elsewhere keeps its own name", "", []string{filepath.Join(dir, "there", "out")}, []string{"out/2026/c.csv"}},
		{"a way up is no part of a name", "", []string{"../there/out"}, []string{"out/2026/c.csv"}},
		{"below a root", "in", []string{"in"}, []string{"2025/a.csv", "b.csv"}},
		{"below a root elsewhere", "../there", []string{"../there/out/2026/c.csv"}, []string{"out/2026/c.csv"}},
	} {
		t.Run(c.situation, func(t *testing.T) {
			r := taking{root: c.root}
			files, err := r.name(c.paths)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range files {
				got = append(got, f.name)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("named %q, want %q", got, c.want)
			}
		})
	}
	if _, err := (&taking{root: "in"}).name([]string{"../there/out"}); err == nil {
		t.Error("a file that does not lie below the root is given a name")
	}
}
