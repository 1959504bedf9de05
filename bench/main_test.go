package main

import (
	"bytes"
	"encoding/csv"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"nyata/internal/house"
)

// TestWithoutDocumentsNothingIsReached runs what needs real documents where
// there are none: each section says so, and none counts as reached.
func TestWithoutDocumentsNothingIsReached(t *testing.T) {
	var out, complaints bytes.Buffer
	args := []string{"--root", house.Root(t), "--data", filepath.Join(t.TempDir(), "none"), "--only", "quarterly,tables,rows,speed,contradictions"}
	if code := run(t.Context(), args, &out, &complaints); code != 0 {
		t.Fatalf("exit code %d: %s", code, complaints.String())
	}
	if got := strings.Count(out.String(), string(missing)); got != 5 {
		t.Errorf("%d of 5 sections say that documents are not there:\n%s", got, out.String())
	}
	if !strings.Contains(out.String(), "0 reached, 0 missed, 5 without documents") {
		t.Errorf("the sum is wrong:\n%s", out.String())
	}
}

func TestOnlyNamesSections(t *testing.T) {
	if got, err := choose("server, rows"); err != nil || len(got) != 2 || got[0].name != "server" || got[1].name != "rows" {
		t.Errorf("chosen %v, %v", got, err)
	}
	if _, err := choose("servers"); err == nil {
		t.Error("a section nobody has is chosen")
	}
	if got, err := choose(""); err != nil || len(got) != len(sections) {
		t.Errorf("without a choice %d sections, %v", len(got), err)
	}
}

func TestUnwrapped(t *testing.T) {
	wrapped := strings.Repeat("\"1.02,Belanja,10,\"\"Beli\"\n\"ATK\"\"\"\n", 30)
	rows, err := csv.NewReader(bytes.NewReader(unwrapped([]byte(wrapped)))).ReadAll()
	if err != nil || len(rows) != 30 || len(rows[0]) != 4 || rows[0][3] != "Beli\nATK" {
		t.Errorf("a list quoted twice has %d rows, the first %q, %v", len(rows), rows[:min(1, len(rows))], err)
	}
	plain := strings.Repeat("1.02,\"Belanja \"\"ATK\"\"\",10\n", 30) + "\"satu \"\"kata\"\"\"\n"
	if got := unwrapped([]byte(plain)); string(got) != plain {
		t.Errorf("a list quoted once was changed:\n%s", got)
	}
}

func TestSeparatorOf(t *testing.T) {
	for text, want := range map[string]rune{"a;b;c\n1,5;2;3": ';', "a,b\n": ',', "a\tb\tc": '\t', "": ','} {
		if got := separatorOf([]byte(text)); got != want {
			t.Errorf("separator of %q is %q, want %q", text, got, want)
		}
	}
}

func TestShareOfAllAnswers(t *testing.T) {
	var all []time.Duration
	for i := 100; i > 0; i-- {
		all = append(all, time.Duration(i))
	}
	if share(all, 0.5) != 51 || share(all, 0.99) != 100 || share(all, 1) != 100 {
		t.Errorf("half %d, nearly all %d, all %d", share(all, 0.5), share(all, 0.99), share(all, 1))
	}
}

func TestShapeOfAddresses(t *testing.T) {
	for address, want := range map[string]string{
		"/":                                     "/",
		"/agencies/dlh?year=2025&measure=x":     "/agencies/…?year&measure",
		"/differences/d-0b5408c5e7663962":       "/differences/…",
		"/documents/" + strings.Repeat("a", 64): "/documents/…",
		"/documents/" + strings.Repeat("b", 64) + "/view?page=2": "/documents/…/view?page",
	} {
		if got := shape(address); got != want {
			t.Errorf("shape of %s is %s, want %s", address, got, want)
		}
	}
}
