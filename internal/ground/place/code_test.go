package place

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseCode(t *testing.T) {
	for _, c := range []struct {
		situation string
		text      string
		want      string
		kind      Kind
	}{
		{"province", "64", "64", Province},
		{"city", "64.72", "64.72", City},
		{"kecamatan", "64.72.01", "64.72.01", Kecamatan},
		{"kelurahan", "64.72.01.1001", "64.72.01.1001", Kelurahan},
		{"desa", "11.01.01.2001", "11.01.01.2001", Desa},
		{"desa adat", "91.03.01.3001", "91.03.01.3001", Desa},
		{"without dots", "6472011001", "64.72.01.1001", Kelurahan},
		{"blanks around", " 64.72 ", "64.72", City},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got, err := ParseCode(c.text)
			if err != nil || got.String() != c.want || got.Kind() != c.kind {
				t.Errorf("ParseCode(%q) = %v, %s, %v", c.text, got, got.Kind(), err)
			}
		})
	}
}

func TestParseCodeRefuses(t *testing.T) {
	for _, c := range []struct{ situation, text, reason string }{
		{"nothing", "", "it has 0 digits"},
		{"words", "Samarinda", "not of digits"},
		{"three digits", "647", "it has 3 digits"},
		{"a part too short", "64.7.01", "not of 2 digits"},
		{"too many parts", "64.72.01.1001.1", "part 5"},
		{"province 04", "04.72", "no province"},
		{"province 60", "60", "no province"},
		{"kecamatan 00", "64.72.00", "numbered from 01"},
		{"city 00", "6400", "numbered from 01"},
		{"neither kelurahan nor desa", "64.72.01.4001", "no kelurahan"},
		{"a dot behind", "64.72.", "part 3"},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got, err := ParseCode(c.text)
			if err == nil || !strings.Contains(err.Error(), c.reason) {
				t.Errorf("ParseCode(%q) = %v, %v; want %q", c.text, got, err, c.reason)
			}
		})
	}
}

func TestParentContains(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := fmt.Sprintf("%d%d.%02d.%02d.%d%03d", rapid.IntRange(1, 9).Draw(t, "a"), rapid.IntRange(1, 9).Draw(t, "b"), rapid.IntRange(1, 99).Draw(t, "city"),
			rapid.IntRange(1, 99).Draw(t, "kecamatan"), rapid.IntRange(1, 3).Draw(t, "kind"), rapid.IntRange(0, 999).Draw(t, "serial"))
		c, err := ParseCode(text)
		if err != nil || c.String() != text {
			t.Fatalf("ParseCode(%q) = %v, %v", text, c, err)
		}
		if bare, err := ParseCode(c.Digits()); err != nil || bare != c {
			t.Fatalf("%s without dots is %v, %v", text, bare, err)
		}
		levels := 1
		for p, ok := c.Parent(); ok; p, ok = p.Parent() {
			levels++
			if !p.Contains(c) || c.Contains(p) {
				t.Fatalf("%v is not around %v", p, c)
			}
		}
		if levels != 4 {
			t.Fatalf("%v has %d levels", c, levels)
		}
	})
}

func TestZeroCodeContainsNothing(t *testing.T) {
	c, err := ParseCode("64")
	if err != nil {
		t.Fatal(err)
	}
	if (Code{}).Contains(c) || (Code{}).Kind() != "" || (Code{}).String() != "" {
		t.Error("the zero code is something")
	}
	if p, ok := (Code{}).Parent(); ok {
		t.Errorf("above the zero code stands %v", p)
	}
}

// TestEveryAreaCodeOfTheCountryParses reads the whole national list.
func TestEveryAreaCodeOfTheCountryParses(t *testing.T) {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		dir = filepath.Dir(dir)
	}
	data, err := os.ReadFile(filepath.Join(dir, "..", "shared", "data", "wilayah-kemendagri", "wilayah.csv"))
	if err != nil {
		t.Skip("the national list of areas is not here")
	}
	count := map[Kind]int{}
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		text, _, _ := strings.Cut(line, ",")
		c, err := ParseCode(text)
		if err != nil || c.String() != text {
			t.Fatalf("row %d: %v, %v", i+2, c, err)
		}
		count[c.Kind()]++
	}
	for _, kind := range []Kind{Province, City, Kecamatan, Kelurahan, Desa} {
		t.Logf("%-9s %5d", kind, count[kind])
	}
	if count[Kelurahan] == 0 || count[Desa] == 0 {
		t.Error("a level is missing")
	}
}

// FuzzParseAreaCode holds every code read from any text to its own form.
func FuzzParseAreaCode(f *testing.F) {
	for _, seed := range []string{"", "64", "64.72", "64.72.01", "64.72.01.1001", "6472011001", "64.72.01.2001", "64.72.00", "04", "64..01", "\xff4"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := ParseCode(text)
		if err != nil {
			return
		}
		if again, err := ParseCode(c.String()); err != nil || again != c || c.Kind() == "" {
			t.Fatalf("%q is %v (%s), read back as %v, %v", text, c, c.Kind(), again, err)
		}
		if p, ok := c.Parent(); ok && !p.Contains(c) {
			t.Fatalf("%q: %v is not around %v", text, p, c)
		}
	})
}
