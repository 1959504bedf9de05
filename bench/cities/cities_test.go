package cities

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestACityIsItsFormAndSeed(t *testing.T) {
	for _, form := range Forms() {
		t.Run(form.Name, func(t *testing.T) {
			first, second, other := written(t, form, 7), written(t, form, 7), written(t, form, 8)
			for file, bytesOf := range first {
				if !bytes.Equal(bytesOf, second[file]) {
					t.Errorf("%s differs between two cities of one seed", file)
				}
			}
			if bytes.Equal(first["truth.csv"], other["truth.csv"]) || bytes.Equal(first["claims.csv"], other["claims.csv"]) {
				t.Error("another seed gives the same city")
			}
		})
	}
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	for _, form := range []Form{Stored()[0], named(t, "merged"), named(t, "hostile")} {
		t.Run(form.Name, func(t *testing.T) {
			dir := t.TempDir()
			c := New(form, 3)
			if err := c.Write(dir); err != nil {
				t.Fatal(err)
			}
			back, err := Load(dir)
			if err != nil {
				t.Fatal(err)
			}
			want := c.Case()
			if len(back.Claims) != len(want.Claims) {
				t.Fatalf("%d claims came back of %d", len(back.Claims), len(want.Claims))
			}
			for i := range want.Claims {
				if back.Claims[i] != want.Claims[i] {
					t.Fatalf("claim %d is %+v, was %+v", i, back.Claims[i], want.Claims[i])
				}
			}
			for i := range want.truth {
				if back.truth[i] != want.truth[i] && !(math.IsNaN(back.truth[i]) && math.IsNaN(want.truth[i])) {
					t.Fatalf("truth %d is %v, was %v", i, back.truth[i], want.truth[i])
				}
			}
		})
	}
}

func TestStoredFormsShareTheirTruth(t *testing.T) {
	base := New(Stored()[0], 5)
	for _, form := range Stored()[1:] {
		c := New(form, 5)
		for i := range base.truth {
			if c.truth[i] != base.truth[i] {
				t.Fatalf("%s has another truth than base", form.Name)
			}
		}
	}
}

func TestEveryClaimIsPossible(t *testing.T) {
	for _, form := range Forms() {
		t.Run(form.Name, func(t *testing.T) {
			c := New(form, 11).Case()
			sources := map[string]int{}
			for _, claim := range c.Claims {
				kind, _, _ := strings.Cut(claim.Source, ":")
				sources[kind]++
				truth := c.Truth(c.Cell(claim.Indicator, claim.Area, claim.Month))
				switch {
				case math.IsNaN(truth):
					t.Fatalf("%+v is about an area that no longer exists", claim)
				case truth <= 0 || truth >= 1:
					t.Fatalf("truth %v", truth)
				case kind == Complaints && (claim.Value < 0 || claim.Value != math.Trunc(claim.Value)):
					t.Fatalf("%+v is no count", claim)
				case kind != Complaints && (claim.Value < 0 || claim.Value > 1 || math.IsNaN(claim.Value)):
					t.Fatalf("%+v is no share", claim)
				case (claim.N > 0) != (kind == Survey || kind == SpotCheck) || claim.X > claim.N:
					t.Fatalf("%+v has the wrong sample", claim)
				}
			}
			for _, kind := range []string{Agency, SpotCheck, Sensor, Bureau, Complaints} {
				if sources[kind] == 0 {
					t.Errorf("nothing from %s", kind)
				}
			}
		})
	}
}

func written(t *testing.T, form Form, seed uint64) map[string][]byte {
	t.Helper()
	dir := t.TempDir()
	if err := New(form, seed).Write(dir); err != nil {
		t.Fatal(err)
	}
	out := map[string][]byte{}
	for _, file := range []string{"areas.csv", "targets.csv", "claims.csv", "truth.csv", "agencies.csv"} {
		content, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		out[file] = content
	}
	return out
}

func named(t *testing.T, name string) Form {
	t.Helper()
	form, err := Named(name)
	if err != nil {
		t.Fatal(err)
	}
	return form
}
