package observation_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// full is a candidate with every field set, so that a field an encoding
// forgets shows as a difference.
func full(t *testing.T) observation.Candidate {
	t.Helper()
	c := observation.Candidate{Period: period.Quarter(2023, 2)}
	c.Figure = figure.Figure{
		Raw: "80-90 km", Kind: figure.Range, Value: 1.5, Low: 80, High: 90,
		Unit: "km", Text: "80-90 km", Ambiguous: true, Alternative: 2.25,
	}
	fill(t, reflect.ValueOf(&c).Elem(), "c")
	return c
}

func fill(t *testing.T, v reflect.Value, name string) {
	t.Helper()
	if !v.IsZero() {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(name)
	case reflect.Int:
		v.SetInt(7)
	case reflect.Float64:
		v.SetFloat(0.25)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(t, v.Index(0), name+"0")
		fill(t, v.Index(1), name+"1")
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(t, v.Elem(), name)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), name+"."+v.Type().Field(i).Name)
		}
	default:
		t.Fatalf("field %s has kind %s: teach this test to fill it", name, v.Kind())
	}
}

func TestEncodeKeepsEveryField(t *testing.T) {
	want := full(t)
	own, print, err := observation.Encode(&want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := observation.Decode(own, print, want.Source.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("decoded candidate differs (-want +got):\n%s", diff)
	}
}

func TestIDs(t *testing.T) {
	receipt := "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
	at := func(row, col int) observation.Candidate {
		return observation.Candidate{Source: observation.Source{Page: 3, RowNo: row, ColNo: col}}
	}
	t.Run("the place alone decides", func(t *testing.T) {
		a, b := at(1, 2), at(1, 2)
		b.Measure, b.Figure.Raw, b.Source.File, b.Source.Box = observation.Budget, "9", "other", &document.Box{X1: 3}
		if x, y := observation.IDs(receipt, []observation.Candidate{a})[0], observation.IDs(receipt, []observation.Candidate{b})[0]; x != y {
			t.Errorf("one place has two ids: %s and %s", x, y)
		}
	})
	t.Run("several figures at one place count on", func(t *testing.T) {
		ids := observation.IDs(receipt, []observation.Candidate{at(1, 2), at(1, 2), at(1, 3)})
		if ids[0] == ids[1] || ids[1] == ids[2] || ids[0] == ids[2] {
			t.Errorf("ids are not distinct: %v", ids)
		}
	})
	t.Run("every id can be taken apart and put together", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			c := at(rapid.IntRange(0, 500).Draw(t, "row"), rapid.IntRange(0, 40).Draw(t, "col"))
			c.Source.Page = rapid.IntRange(0, 3000).Draw(t, "page")
			s := observation.IDs(receipt, []observation.Candidate{c})[0]
			id, err := observation.ParseID(s)
			if err != nil || id.String() != s || id.Page != c.Source.Page {
				t.Fatalf("id %s read as %+v, %v", s, id, err)
			}
		})
	})
}

func TestParseIDRefuses(t *testing.T) {
	for _, s := range []string{
		"", "-", "a-1-b", "0011223344556677-1", "0011223344556677-01-0000000000000001",
		"001122334455667g-1-0000000000000001", "0011223344556677--1-0000000000000001", "0011223344556677-1-1",
		"00112233445566AA-1-0000000000000001", fmt.Sprintf("%s-1-%016X", "0011223344556677", uint64(0xABCDEF)),
	} {
		if id, err := observation.ParseID(s); err == nil {
			t.Errorf("ParseID(%q) = %+v, want an error", s, id)
		}
	}
}

func FuzzParseID(f *testing.F) {
	f.Add("0011223344556677-1-0000000000000001")
	f.Fuzz(func(t *testing.T, s string) {
		if id, err := observation.ParseID(s); err == nil && id.String() != s {
			t.Errorf("ParseID(%q) prints as %q", s, id.String())
		}
	})
}
