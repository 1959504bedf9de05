package files_test

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"nyata/internal/adapters/files"
	"nyata/internal/ground/fault"
)

// helloSum is the SHA-256 of "hello", as sha256sum prints it.
const helloSum = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"

func open(t *testing.T, path string) *files.Folder {
	t.Helper()
	f, err := files.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	})
	return f
}

// names lists the files below a folder.
func names(t *testing.T, path string) (out []string) {
	t.Helper()
	err := filepath.WalkDir(path, func(p string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, wrong := filepath.Rel(path, p)
			out, err = append(out, rel), wrong
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestPut(t *testing.T) {
	path := t.TempDir()
	f := open(t, path)
	var wg sync.WaitGroup
	for range 8 { // the same bytes from several at once are one file
		wg.Go(func() {
			sum, size, err := f.Put(context.Background(), io.MultiReader(strings.NewReader("hello")))
			if sum != helloSum || size != 5 || err != nil {
				t.Errorf("put gives %s, %d, %v", sum, size, err)
			}
		})
	}
	wg.Wait()
	if got := names(t, path); len(got) != 1 || got[0] != "2c/"+helloSum {
		t.Errorf("the folder holds %v", got)
	}
	r, err := f.Open(t.Context(), helloSum)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(r)
	if err := errors.Join(err, r.Close()); err != nil || string(content) != "hello" {
		t.Errorf("content is %q, %v", content, err)
	}
	if p, err := f.Path(helloSum); err != nil || p != filepath.Join(path, "2c", helloSum) {
		t.Errorf("path is %s, %v", p, err)
	}
}

// A file already held is not even begun: the folder may be unable to take one.
func TestPutOfWhatIsHeldWritesNothing(t *testing.T) {
	path := t.TempDir()
	f := open(t, path)
	for range 2 {
		if sum, size, err := f.Put(t.Context(), strings.NewReader("hello")); sum != helloSum || size != 5 || err != nil {
			t.Fatalf("put gives %s, %d, %v", sum, size, err)
		}
		if err := os.RemoveAll(filepath.Join(path, "incoming")); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := f.Put(t.Context(), strings.NewReader("other")); fault.KindOf(err) != fault.Unavailable {
		t.Errorf("a folder that cannot take files: %v", err)
	}
}

func TestPutThatFailsLeavesNothing(t *testing.T) {
	path := t.TempDir()
	f := open(t, path)
	lost := errors.New("connection lost")
	if _, _, err := f.Put(t.Context(), io.MultiReader(strings.NewReader("hel"), iotest.ErrReader(lost))); !errors.Is(err, lost) {
		t.Errorf("error is %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := f.Put(ctx, strings.NewReader("hello")); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
	if got := names(t, path); len(got) != 0 {
		t.Errorf("the folder holds %v", got)
	}
}

func TestOpenClearsWhatArrivedHalf(t *testing.T) {
	path := t.TempDir()
	if err := os.MkdirAll(filepath.Join(path, "incoming"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(path, "incoming", "half"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	open(t, path)
	if got := names(t, path); len(got) != 0 {
		t.Errorf("the folder holds %v", got)
	}
}

func TestOnlyHashesAreOpened(t *testing.T) {
	folder := t.TempDir()
	f := open(t, filepath.Join(folder, "files"))
	if err := os.WriteFile(filepath.Join(folder, "secret"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, sum := range []string{"", "../secret", "incoming", helloSum, strings.ToUpper(helloSum), helloSum[:63], "..", helloSum + "/../../secret"} {
		if _, err := f.Open(t.Context(), sum); fault.KindOf(err) != fault.NotFound {
			t.Errorf("open %q: %v, want not found", sum, err)
		}
		if _, err := f.Path(sum); fault.KindOf(err) != fault.NotFound {
			t.Errorf("path of %q: %v, want not found", sum, err)
		}
	}
}
