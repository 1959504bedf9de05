package steward_test

import (
	"strconv"
	"testing"
	"time"

	"nyata/internal/casework/intake"
	"nyata/internal/faces/web/steward"
)

func TestTrayForgets(t *testing.T) {
	now := time.Date(2026, 11, 27, 8, 0, 0, 0, time.UTC)
	tray := steward.NewTray(func() time.Time { return now })
	first := tray.Put("a", intake.Taking{Name: "1"})
	second := tray.Put("a", intake.Taking{Name: "2"})
	if _, ok := tray.Get("a", first); ok {
		t.Error("an account holds two files")
	}
	if f, ok := tray.Get("a", second); !ok || f.Name != "2" {
		t.Errorf("%v %v", f, ok)
	}
	if _, ok := tray.Get("b", second); ok {
		t.Error("somebody else's file is given")
	}
	now = now.Add(time.Minute)
	for i := range 9 {
		tray.Put("others"+strconv.Itoa(i), intake.Taking{})
	}
	if _, ok := tray.Get("a", second); ok {
		t.Error("the tray grows without end")
	}
	last := tray.Put("a", intake.Taking{})
	now = now.Add(time.Hour)
	if _, ok := tray.Get("a", last); ok {
		t.Error("a file is kept for an hour")
	}
}
