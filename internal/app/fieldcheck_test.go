package app

import (
	"bytes"
	"image"
	"image/png"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/account"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
)

// TestFieldCheckIsOneAct: file, photo and observation come with one entry in
// the writer's name; sent again nothing changes; with the same key and other
// content it corrects; and a lost photo is noticed.
func TestFieldCheckIsOneAct(t *testing.T) {
	ctx, dir := t.Context(), t.TempDir()
	h, err := openHouse(ctx, environment{"NYATA_CACHE=" + t.TempDir()}, place{dir: dir, city: "contoh"}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	var photo bytes.Buffer
	if err := png.Encode(&photo, image.NewGray(image.Rect(0, 0, 3, 3))); err != nil {
		t.Fatal(err)
	}
	inspector := casework.Actor{ID: "a-inspektur", Role: account.Inspector}
	check := intake.FieldCheck{
		Key: "0123456789abcdef", Indicator: "jalan-mantap", Area: "99.01.01.1001", On: period.Day(2026, 11, 20), N: "10", X: "7",
		Lat: "-0.49", Long: "117.14", Note: "telepon 0812-3456-7890, lubang di tikungan", Photos: [][]byte{photo.Bytes()},
	}
	if _, _, err := h.office.CheckField(ctx, casework.Actor{ID: "a-operator", Role: account.Operator, Agency: "dpupr"}, check); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("an operator checks the field: %v", err)
	}
	r, done, err := h.office.CheckField(ctx, inspector, check)
	if err != nil || done.Entry != 0 || done.Added != 1 || r.By != inspector.ID || len(r.Evidence.Photos) != 1 {
		t.Fatalf("%+v %+v %v", r, done, err)
	}
	entries, err := h.office.Entries(ctx, machine, 0, 10)
	if err != nil || len(entries) != 1 || entries[0].Kind != entry.FieldChecked || entries[0].Actor != inspector.ID || entries[0].Rows.Opened != 3 {
		t.Fatalf("%+v %v", entries, err)
	}
	if leaf, err := entries[0].Leaf(); err != nil || bytes.Contains(leaf, []byte("tikungan")) || bytes.Contains(leaf, []byte("117.14")) {
		t.Errorf("the leaf tells what was written: %s %v", leaf, err)
	}
	figures, err := h.office.Candidates(ctx, inspector, casework.Extract{Receipt: r.ID})
	if err != nil || len(figures) != 1 || figures[0].Origin.Kind != observation.Inspection || *figures[0].Origin.Sample.X != 7 || figures[0].Agency.ID != "dpupr" {
		t.Fatalf("%+v %v", figures, err)
	}
	kept, err := os.ReadFile(filepath.Join(dir, filesFolder, r.ID[:2], r.ID))
	if err != nil || strings.Contains(string(kept), "0812") || !strings.Contains(string(kept), "lubang di tikungan") {
		t.Errorf("%s %v", kept, err)
	}
	if !strings.Contains(string(kept), ",-,") { // the picture says no place
		t.Errorf("where the photo was taken: %s", kept)
	}
	if _, again, err := h.office.CheckField(ctx, inspector, check); err != nil || again.Entry != -1 || again.Unchanged != 1 {
		t.Errorf("sent again: %+v %v", again, err)
	}
	other := check
	other.Key = "fedcba9876543210"
	if _, second, err := h.office.CheckField(ctx, inspector, other); err != nil || second.Entry != 1 || second.Withdrawn != 0 {
		t.Errorf("another check of the same place and day: %+v %v", second, err)
	}
	check.X = "6"
	if _, corrected, err := h.office.CheckField(ctx, inspector, check); err != nil || corrected.Added != 1 || corrected.Withdrawn != 1 {
		t.Errorf("the same form corrected: %+v %v", corrected, err)
	}
	check.X = "60"
	if _, _, err := h.office.CheckField(ctx, inspector, check); fault.KindOf(err) != fault.Invalid {
		t.Errorf("more good than looked at: %v", err)
	}
	sum := r.Evidence.Photos[0]
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}
	if found, err := audit(ctx, dir, ""); err != nil || len(found.Faults) != 0 {
		t.Fatalf("%+v %v", found.Faults, err)
	}
	if err := os.Remove(filepath.Join(dir, filesFolder, sum[:2], sum)); err != nil {
		t.Fatal(err)
	}
	if found, err := audit(ctx, dir, ""); err != nil || len(found.Faults) != 1 {
		t.Errorf("a lost photo gives %+v %v", found.Faults, err)
	}
}

// Of the place a camera noted only the area is kept, whether it is the one that
// is written or another.
func TestPhotoPlaceIsKeptAsArea(t *testing.T) {
	ctx, dir := t.Context(), t.TempDir()
	h, err := openHouse(ctx, environment{"NYATA_CACHE=" + t.TempDir()}, place{dir: dir, city: "contoh"}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	}()
	city, err := h.city.get(ctx)
	if err != nil || len(city.Boundaries) == 0 {
		t.Fatal("the practice city has no boundaries", err)
	}
	home := city.Boundaries[0]
	x0, y0, x1, y1 := 180.0, 90.0, -180.0, -90.0
	for _, p := range home.Polygons[0][0] {
		x0, y0, x1, y1 = min(x0, p[0]), min(y0, p[1]), max(x1, p[0]), max(y1, p[1])
	}
	in := intake.Spot{Lat: (y0 + y1) / 2, Long: (x0 + x1) / 2}
	at := city.AreaAt(in.Long, in.Lat)
	if at == "" {
		t.Fatal("the middle of an area lies in none")
	}
	var photo bytes.Buffer
	if err := png.Encode(&photo, image.NewGray(image.Rect(0, 0, 3, 3))); err != nil {
		t.Fatal(err)
	}
	r, _, err := h.office.CheckField(ctx, casework.Actor{ID: "a-inspektur", Role: account.Inspector}, intake.FieldCheck{
		Key: "0123456789abcdef", Indicator: "jalan-mantap", Area: at, On: period.Day(2026, 11, 20), N: "10", X: "7", Lat: "10", Long: "10",
		Photos: [][]byte{photo.Bytes(), photo.Bytes(), photo.Bytes()}, Taken: []intake.Spot{in, {Lat: 10, Long: 10}, {}},
	})
	if err != nil {
		t.Fatal(err)
	}
	kept, err := os.ReadFile(filepath.Join(dir, filesFolder, r.ID[:2], r.ID))
	if err != nil || !strings.HasSuffix(string(kept), ","+at+" 0 -,0\n") {
		t.Errorf("%s %v", kept, err)
	}
}
