package folder

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestList(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.pdf", "dinas/a.xlsx", ".hidden", "~$b.docx", "c.pdf.part", ".git/x"} {
		write(t, filepath.Join(dir, name), "x")
	}
	files, err := List(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Name)
	}
	if d := cmp.Diff([]string{"b.pdf", "dinas/a.xlsx"}, names); d != "" {
		t.Error(d)
	}
	if _, err := List(filepath.Join(dir, "none")); err == nil {
		t.Error("a folder that is not there gives no error")
	}
}

func TestWatchHandsOverEachStateOnce(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "early.csv"), "1")
	ctx, stop := context.WithCancel(t.Context())
	taken := make(chan string, 100)
	done := make(chan error, 1)
	go func() {
		done <- Watch(ctx, dir, func(f File) {
			content, err := os.ReadFile(f.Path)
			if err != nil {
				t.Error(err)
			}
			taken <- f.Name + "=" + string(content)
		})
	}()
	expect := func(want string) {
		t.Helper()
		select {
		case got := <-taken:
			if got != want {
				t.Errorf("took %s, want %s", got, want)
			}
		case <-time.After(15 * time.Second):
			t.Fatalf("waited in vain for %s", want)
		}
	}
	expect("early.csv=1")
	write(t, filepath.Join(dir, "new", "late.csv"), "2")
	expect("new/late.csv=2")
	write(t, filepath.Join(dir, "early.csv"), "corrected")
	expect("early.csv=corrected")
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if len(taken) > 0 {
		t.Errorf("took %s again", <-taken)
	}
}

func TestWatchHandsOverTheOlderFileFirst(t *testing.T) {
	dir := t.TempDir()
	for name, age := range map[string]time.Duration{"a.csv": time.Hour, "b.csv": 3 * time.Hour, "c.csv": 2 * time.Hour} {
		path := filepath.Join(dir, name)
		write(t, path, name)
		if err := os.Chtimes(path, time.Time{}, time.Now().Add(-age)); err != nil {
			t.Fatal(err)
		}
	}
	ctx, stop := context.WithTimeout(t.Context(), 15*time.Second)
	defer stop()
	var order []string
	err := Watch(ctx, dir, func(f File) {
		if order = append(order, f.Name); len(order) == 3 {
			stop()
		}
	})
	if d := cmp.Diff([]string{"b.csv", "c.csv", "a.csv"}, order); err != nil || d != "" {
		t.Errorf("%v (-want +got):\n%s", err, d)
	}
}
