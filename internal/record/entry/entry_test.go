package entry_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"nyata/internal/record/entry"
)

// The form of a leaf is what outsiders check proofs against: it stays.
func TestLeaf(t *testing.T) {
	e := entry.Entry{
		Index: 12, At: time.Date(2026, 11, 23, 15, 0, 0, 120, time.FixedZone("WITA", 8*3600)), Actor: `machine:"x"`, Kind: entry.DocumentRead,
		Body: json.RawMessage(`{"a":1}`), Rows: entry.Rows{Opened: 3, Closed: 2, Hash: "ab"},
	}
	got, err := e.Leaf()
	const want = `{"index":12,"at":"2026-11-23T07:00:00.00000012Z","actor":"machine:\"x\"","kind":"document.read","opened":3,"closed":2,"rows":"ab","body":{"a":1}}`
	if err != nil || string(got) != want {
		t.Errorf("leaf is\n%s, %v, want\n%s", got, err, want)
	}
	if !json.Valid(got) {
		t.Error("the leaf is no JSON")
	}
	e.Body = json.RawMessage(`"` + strings.Repeat("x", entry.MaxLeaf) + `"`)
	if _, err := e.Leaf(); err == nil {
		t.Error("a leaf larger than the format allows is made")
	}
}

// The hash of a row is what outsiders recompute: it stays. The values are those
// of another implementation of the same definition.
func TestRowHash(t *testing.T) {
	for want, got := range map[string]entry.Hash{
		"13451ca8c6be8e5268dda5f32dfe8fb9b3859f3d696c3eda9ac35fb87d62a2f0": entry.RowHash("receipt", "key", nil, []byte("about"), []byte("body")),
		"8ce04870350d3526343ff7893e4a830ec7c5f000403db2648f2b33b9063b81a2": entry.RowHash("receipt", "key", []byte("salt"), []byte("about"), []byte("body")),
	} {
		if entry.Hex(got) != want {
			t.Errorf("%s, want %s", entry.Hex(got), want)
		}
	}
}

// No two different rows are written alike: moving a byte from one part to the
// next, or from the key to the noun, makes another hash.
func TestRowHashTellsPartsApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.SampledFrom([]rune("ab\x00")), 0, 3, -1)
		a := []string{text.Draw(t, "noun"), text.Draw(t, "key"), text.Draw(t, "one"), text.Draw(t, "two")}
		b := []string{text.Draw(t, "noun"), text.Draw(t, "key"), text.Draw(t, "one"), text.Draw(t, "two")}
		hash := func(x []string) entry.Hash { return entry.RowHash(x[0], x[1], nil, []byte(x[2]), []byte(x[3])) }
		if same := strings.Join(a, "|") == strings.Join(b, "|"); same != (hash(a) == hash(b)) {
			t.Fatalf("%q and %q", a, b)
		}
	})
}

func TestDigest(t *testing.T) {
	one, two := entry.RowHash("n", "1", nil), entry.RowHash("n", "2", nil)
	made := func(do func(*entry.Digest)) entry.Rows {
		d := entry.NewDigest()
		do(d)
		return d.Rows()
	}
	if got := made(func(*entry.Digest) {}); got != (entry.Rows{}) {
		t.Errorf("nothing commits to %+v", got)
	}
	seen := map[string]string{}
	for name, do := range map[string]func(*entry.Digest){
		"one":          func(d *entry.Digest) { d.Open(one) },
		"two":          func(d *entry.Digest) { d.Open(two) },
		"both":         func(d *entry.Digest) { d.Open(one); d.Open(two) },
		"other order":  func(d *entry.Digest) { d.Open(two); d.Open(one) },
		"one ends":     func(d *entry.Digest) { d.Close(one) },
		"one for two":  func(d *entry.Digest) { d.Open(one); d.Close(two) },
		"two for one":  func(d *entry.Digest) { d.Open(two); d.Close(one) },
		"one and back": func(d *entry.Digest) { d.Open(one); d.Close(one) },
	} {
		got := made(do).Hash
		if other, met := seen[got]; met {
			t.Errorf("%q and %q commit to the same", name, other)
		}
		seen[got] = name
	}
}
