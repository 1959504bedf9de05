package app

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/faces/cli"
	"nyata/internal/ground/fault"
)

// filledHouse makes a data folder with an account, a reference row and a file.
func filledHouse(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	ctx := t.Context()
	h, err := openHouse(ctx, environment{"NYATA_CACHE=" + t.TempDir()}, place{dir: dir, city: "contoh"}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := h.Close(); err != nil {
			t.Fatal(err)
		}
	}()
	if _, err := h.office.FirstAccount(ctx, casework.Applicant{Name: "Administrator", Login: "admin"}, "kata sandi panjang"); err != nil {
		t.Fatal(err)
	}
	rows := []casework.Row{{Number: 2, Key: "panjang-jalan", Body: []byte(`{"ID":"panjang-jalan","Name":"Panjang jalan beraspal"}`)}}
	if _, err := h.office.Import(ctx, casework.Program("import"), casework.IndicatorRef, "indikator.csv", rows, false); err != nil {
		t.Fatal(err)
	}
	if _, _, err := h.office.Receive(ctx, casework.Program("take"), casework.Incoming{Name: "a.csv", Content: strings.NewReader("Uraian;Anggaran\n")}); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestAuditOfASoundFolder(t *testing.T) {
	found, err := audit(t.Context(), filledHouse(t), "")
	if err != nil || len(found.Faults) > 0 {
		t.Fatalf("%v, %v", found.Faults, err)
	}
	if found.Entries != 3 || found.Files != 1 || found.Checkpoints != 1 || !strings.HasPrefix(found.Key, "nyata/contoh+") || found.Root == "" {
		t.Errorf("looked at %+v", found)
	}
}

// TestAuditFindsAFlippedByte flips one byte in each place that a ledger
// commits to.
func TestAuditFindsAFlippedByte(t *testing.T) {
	for situation, flip := range map[string]func(t *testing.T, dir string){
		"in a stored file": func(t *testing.T, dir string) { swap(t, storedFile(t, dir), "Anggaran", "anggaran") },
		"in an imported row": func(t *testing.T, dir string) {
			swap(t, filepath.Join(dir, truthFile), "jalan beraspal", "Jalan beraspal")
		},
		"in an account": func(t *testing.T, dir string) {
			swap(t, filepath.Join(dir, truthFile), "Administrator", "administrator")
		},
		"in an entry": func(t *testing.T, dir string) {
			swap(t, filepath.Join(dir, truthFile), "machine:import", "machine:Import")
		},
		"in the last pages":     func(t *testing.T, dir string) { cut(t, filepath.Join(dir, truthFile)) },
		"in a stored file gone": func(t *testing.T, dir string) { remove(t, storedFile(t, dir)) },
	} {
		t.Run(situation, func(t *testing.T) {
			dir := filledHouse(t)
			flip(t, dir)
			found, err := audit(t.Context(), dir, "")
			if err != nil {
				t.Fatal(err)
			}
			if len(found.Faults) == 0 || found.Faults[0].Place == "" {
				t.Errorf("nothing found: %+v", found)
			}
		})
	}
}

func TestAuditLeavesAFolderThatIsNoneAlone(t *testing.T) {
	dir := t.TempDir()
	if _, err := audit(t.Context(), filepath.Join(dir, "none"), ""); !errors.Is(err, fault.NotFound) {
		t.Errorf("audit of no folder: %v", err)
	}
	if _, err := audit(t.Context(), dir, ""); !errors.Is(err, fault.NotFound) {
		t.Errorf("audit of an empty folder: %v", err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind %v, %v", left, err)
	}
}

func TestAuditOfAFolderThatIsHeldSaysSo(t *testing.T) {
	dir := filledHouse(t)
	h, err := openHouse(t.Context(), environment{"NYATA_CACHE=" + t.TempDir()}, place{dir: dir, city: "contoh"}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	if _, err := audit(t.Context(), dir, ""); !errors.Is(err, fault.Conflict) || fault.Of(err).Key != "cli.folder_held_whole" {
		t.Errorf("audit beside a server: %v", err)
	}
	terminal := &cli.Terminal{Err: io.Discard}
	_, err = environment{}.folder(t.Context(), terminal, cli.Where{Data: dir, City: "contoh", Page: "/imports", Clear: true})
	if fault.Of(err).Key != "cli.folder_held" {
		t.Errorf("a command beside a server: %v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, factsFile)); err != nil {
		t.Errorf("the projection of a running server was taken away: %v", err)
	}
}

// swap replaces every occurrence of a text in a file by one of the same length.
func swap(t *testing.T, path, old, new string) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	changed := bytes.ReplaceAll(raw, []byte(old), []byte(new))
	if bytes.Equal(raw, changed) {
		t.Fatalf("%s does not hold %q", path, old)
	}
	put(t, path, changed)
}

// cut takes the last third of a file away.
func cut(t *testing.T, path string) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	put(t, path, raw[:len(raw)*2/3])
}

func put(t *testing.T, path string, raw []byte) {
	t.Helper()
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
}

func remove(t *testing.T, path string) {
	t.Helper()
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
}

// storedFile is the only file in the store.
func storedFile(t *testing.T, dir string) string {
	t.Helper()
	var found []string
	err := filepath.WalkDir(filepath.Join(dir, filesFolder), func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			found = append(found, path)
		}
		return err
	})
	if err != nil || len(found) != 1 {
		t.Fatalf("stored files %v, %v", found, err)
	}
	return found[0]
}
