package lineage

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestNewRefuses(t *testing.T) {
	for _, c := range []struct {
		situation string
		items     []Item
		reasons   []string // empty: nothing is wrong
	}{
		{"nothing at all", nil, nil},
		{"a parent listed behind its child", []Item{{ID: "b", Parent: "a"}, {ID: "a"}}, nil},
		{"no id", []Item{{ID: ""}}, []string{"entry 1 has no id"}},
		{"an id used twice", []Item{{ID: "a"}, {ID: "a"}}, []string{`id "a" is used twice`}},
		{"a parent that does not exist", []Item{{ID: "a", Parent: "b"}}, []string{`parent "b" of "a" does not exist`}},
		{"its own parent", []Item{{ID: "a", Parent: "a"}}, []string{`"a" stands below itself`}},
		{"a circle of two, and one hanging on it", []Item{{ID: "a", Parent: "b"}, {ID: "b", Parent: "a"}, {ID: "c", Parent: "a"}}, []string{`"a" stands below itself`, `"b" stands below itself`}},
		{"a day that does not exist", []Item{{ID: "a", From: "2023-02-30"}}, []string{`validity of "a"`}},
		{"a range for a day", []Item{{ID: "a", From: "2020..2021"}}, []string{"no day, month or year"}},
		{"an end before the beginning", []Item{{ID: "a", From: "2023", To: "2022"}}, []string{"before it begins"}},
		{"one day only", []Item{{ID: "a", From: "2023-05-01", To: "2023-05-01"}}, nil},
		{"validity inside the parent's", []Item{{ID: "a", From: "2010", To: "2020"}, {ID: "b", Parent: "a", From: "2010-01-01", To: "2020-12-31"}}, nil},
		{"a beginning before the parent's", []Item{{ID: "a", From: "2010"}, {ID: "b", Parent: "a", From: "2009-12-31"}}, []string{`"b" is valid on days when its parent "a" is not`}},
		{"an open end below a closed one", []Item{{ID: "a", To: "2020"}, {ID: "b", Parent: "a"}}, []string{`"b" is valid on days`}},
		{"an open beginning below a closed one", []Item{{ID: "a", From: "2020"}, {ID: "b", Parent: "a"}}, []string{`"b" is valid on days`}},
		{"all that is wrong is told", []Item{{ID: "a"}, {ID: "a"}, {ID: "b", Parent: "x"}}, []string{"used twice", "does not exist"}},
	} {
		t.Run(c.situation, func(t *testing.T) {
			_, err := New(c.items)
			if (err == nil) != (len(c.reasons) == 0) {
				t.Fatalf("New: %v", err)
			}
			for _, reason := range c.reasons {
				if !strings.Contains(err.Error(), reason) {
					t.Errorf("New says %q, not %q", err, reason)
				}
			}
			if err != nil && strings.Count(err.Error(), "\n") != len(c.reasons)-1 {
				t.Errorf("New says more or less than %d things: %q", len(c.reasons), err)
			}
		})
	}
}

func TestAt(t *testing.T) {
	f, err := New([]Item{{ID: "always"}, {ID: "until", To: "2019"}, {ID: "since", From: "2020-07-01"}, {ID: "below", Parent: "since", From: "2022", To: "2023-06-30"}})
	if err != nil {
		t.Fatal(err)
	}
	for date, want := range map[string]string{
		"2019-12-31": "always until",
		"2020-01-01": "always",
		"2020":       "always since",
		"2020-06":    "always",
		"2020-07-01": "always since",
		"2023-06-30": "always since below",
		"2023-07-01": "always since",
		"":           "",
		"kemarin":    "",
	} {
		var got []string
		for _, i := range f.At(date) {
			got = append(got, f.items[i].ID)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("on %q stand %q, want %q", date, got, want)
		}
	}
}

func TestWhoeverIsValidHasAValidParent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var items []Item
		year := rapid.OneOf(rapid.Just(""), rapid.Map(rapid.IntRange(2000, 2010), func(y int) string { return fmt.Sprint(y) }))
		for i := range rapid.IntRange(1, 8).Draw(t, "items") {
			it := Item{ID: fmt.Sprint(i), From: year.Draw(t, "from"), To: year.Draw(t, "to")}
			if i > 0 && rapid.Bool().Draw(t, "below") {
				it.Parent = fmt.Sprint(rapid.IntRange(0, i-1).Draw(t, "parent"))
			}
			items = append(items, it)
		}
		f, err := New(items)
		if err != nil {
			return // refused; what is accepted must hold
		}
		valid := f.At(rapid.Map(rapid.IntRange(1999, 2011), func(y int) string { return fmt.Sprint(y) }).Draw(t, "date"))
		for _, i := range valid {
			if p, ok := f.Index(items[i].Parent); ok && !slices.Contains(valid, p) {
				t.Fatalf("%v is valid without its parent", items[i])
			}
		}
	})
}

func TestKey(t *testing.T) {
	for _, c := range []struct{ situation, a, b string }{
		{"case", "DINAS Kesehatan", "dinas kesehatan"},
		{"blanks", "Loa Janan Ilir", "Loajanan  Ilir"},
		{"marks", "Kel. Air-Hitam", "kel air hitam"},
		{"ampersand", "Perumahan & Permukiman", "Perumahan dan Permukiman"},
		{"apostrophes", "Ma'ruf", "Maruf"},
	} {
		if a, b := Key(Words(c.a)), Key(Words(c.b)); a != b {
			t.Errorf("%s: %q is %q, %q is %q", c.situation, c.a, a, c.b, b)
		}
	}
}
