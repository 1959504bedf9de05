package contradictions

import (
	"context"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"nyata/city"
	"nyata/internal/adapters/pack"
	"nyata/internal/adapters/practice"
	"nyata/internal/record/difference"
)

// TestPlanted checks the practice city: every planted contradiction is found
// with the status it should have, and nothing is counted that was not planted.
func TestPlanted(t *testing.T) {
	if testing.Short() {
		t.Skip("makes and reads a hundred documents")
	}
	files, err := fs.Sub(city.Packs, "contoh")
	if err != nil {
		t.Fatal(err)
	}
	sample, err := pack.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	truth, err := practice.Write(dir, 1, sample)
	if err != nil {
		t.Fatal(err)
	}
	found, err := Run(context.Background(), dir, t.TempDir(), []string{practice.Folder}, sample)
	if err != nil {
		t.Fatal(err)
	}
	planted := map[int]bool{}
	missed := 0
	for _, p := range truth.Planted {
		hit := false
		for i := range found {
			if says(&found[i], p) {
				planted[i] = true
				hit = hit || found[i].Status == difference.Status(p.Status)
			}
		}
		if !hit {
			missed++
			t.Errorf("not found: %s (%s) in %s page %d %s, %s", p.Rule, p.Status, p.File, p.Page, p.Cell, p.Row)
		}
	}
	extra := 0
	for i := range found {
		if found[i].Status == difference.Counted && !planted[i] {
			extra++
			t.Errorf("counted, but not planted: %s in %s: %s", found[i].Rule, filepath.Base(found[i].Sources[0].File), found[i].Explanation.EN)
		}
	}
	t.Logf("planted %d, missed %d, counted beyond %d", len(truth.Planted), missed, extra)
}

// says reports whether a difference is about a planted place: in its file, at
// its cell, or about its row on its page. Of units and indicators the list
// names the report's quarter, the rule the target's year.
func says(d *difference.Difference, p practice.Planted) bool {
	if d.Rule != p.Rule {
		return false
	}
	for _, s := range d.Sources {
		if !strings.HasSuffix(p.File, filepath.Base(s.File)) {
			continue
		}
		timeless := p.Cell != "" || strings.HasSuffix(p.Rule, "_of_nomenclature")
		switch {
		case p.Rule == "near_duplicate": // paragraphs are counted in other ways than cells
			return true
		case p.Cell != "" && s.Cell == p.Cell && s.Sheet == p.Sheet:
			return true
		case s.Page == p.Page && (timeless || d.Period.String() == p.Period):
			return about(d, p)
		}
	}
	return false
}

// about reports whether the planted row or figure is among what a difference
// says: one page may hold several.
func about(d *difference.Difference, p practice.Planted) bool {
	row, _, _ := strings.Cut(p.Row, " ← ")
	name := row
	if at := strings.LastIndex(row, " / "); at >= 0 {
		name = row[at+3:]
	}
	for _, text := range []string{row, name, p.Found} {
		if text != "" && strings.Contains(d.Explanation.ID, text) {
			return true
		}
	}
	return false
}
