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

// full is a candidate with every field set, so that one which the encoding
// forgets shows as a difference.
func full(t *testing.T) observation.Candidate {
	t.Helper()
	var c observation.Candidate
	fill(t, reflect.ValueOf(&c).Elem(), "c")
	return c
}

func fill(t *testing.T, v reflect.Value, name string) {
	t.Helper()
	switch v.Interface().(type) {
	case period.Period:
		v.Set(reflect.ValueOf(period.Quarter(2023, 2)))
		return
	case figure.Kind:
		v.Set(reflect.ValueOf(figure.Range))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(name + " \t\n\r\\\x1f\"é")
	case reflect.Int:
		v.SetInt(-7)
	case reflect.Float64:
		v.SetFloat(0.1 + 0.2)
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

func TestEncode(t *testing.T) {
	lists := full(t)
	lists.Problems, lists.Reasons, lists.Heading = []string{""}, []string{"", ""}, nil
	absent := full(t)
	absent.Source.Box, absent.Narrative, absent.Formula, absent.Stored = nil, nil, nil, nil
	for name, want := range map[string]observation.Candidate{
		"every field set":     full(t),
		"nothing set":         {},
		"pointers to nowhere": absent,
		"lists of nothing":    lists,
	} {
		t.Run(name, func(t *testing.T) {
			got := again(t, want)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("decoded candidate differs (-want +got):\n%s", diff)
			}
		})
	}
	t.Run("every field counts", func(t *testing.T) {
		// Taking any one leaf away must show in what is written.
		whole, err := observation.Encode(new(full(t)))
		if err != nil {
			t.Fatal(err)
		}
		leaves := 0
		for i := 0; ; i++ {
			c, n := full(t), i
			if !clearLeaf(reflect.ValueOf(&c).Elem(), &n) {
				leaves = i
				break
			}
			less, err := observation.Encode(&c)
			if err != nil {
				t.Fatal(err)
			}
			if c.Source.SHA256 != "" && reflect.DeepEqual(whole, less) {
				t.Errorf("leaf %d is not written: %+v", i, c)
			}
		}
		if leaves < 50 {
			t.Errorf("only %d leaves met", leaves)
		}
	})
}

func TestEncoderRemembersNoneTooMany(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SliceOfN(rapid.SampledFrom([]string{"", "a", "b"}), 0, 2)
		var m observation.Encoder
		for range rapid.IntRange(1, 8).Draw(t, "candidates") {
			var c observation.Candidate
			c.Row, c.Heading, c.Subject.Path = texts.Draw(t, "row"), texts.Draw(t, "heading"), texts.Draw(t, "path")
			if len(c.Heading) == 0 && rapid.Bool().Draw(t, "no heading") {
				c.Heading = nil
			}
			c.Source.ColNo = rapid.IntRange(0, 1).Draw(t, "column")
			alone, err := observation.Encode(&c)
			if err != nil {
				t.Fatal(err)
			}
			among, err := m.Encode(&c)
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(alone, among) {
				t.Fatalf("alone %q, among its neighbours %q", alone, among)
			}
		}
	})
}

// clearLeaf sets the n-th leaf of a value to zero; false when it has fewer.
func clearLeaf(v reflect.Value, n *int) bool {
	_, whole := v.Interface().(period.Period)
	switch {
	case !whole && v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if clearLeaf(v.Field(i), n) {
				return true
			}
		}
		return false
	case v.Kind() == reflect.Pointer:
		return clearLeaf(v.Elem(), n)
	case *n > 0:
		*n--
		return false
	default:
		v.SetZero()
		return true
	}
}

func again(t rapid.TB, c observation.Candidate) observation.Candidate {
	t.Helper()
	e, err := observation.Encode(&c)
	if err != nil {
		t.Fatal(err)
	}
	got, err := observation.Decode(e, c.Source.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestEncodeAnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var c observation.Candidate
		c.Figure.Raw = rapid.String().Draw(t, "raw")
		c.Problems = rapid.SliceOfN(rapid.StringOf(rapid.SampledFrom([]rune("a\\tnrl\t\n\r\x1f"))), 0, 4).Draw(t, "problems")
		c.Source.Sheet = rapid.String().Draw(t, "sheet")
		c.Figure.Value = rapid.Float64().Draw(t, "value")
		if len(c.Problems) == 0 {
			c.Problems = nil
		}
		if got := again(t, c); !reflect.DeepEqual(got, c) {
			t.Fatalf("%+v\nbecame\n%+v", c, got)
		}
	})
}

// What a release without sources wrote opens as the report it was.
func TestDecodeOfAnEarlierRelease(t *testing.T) {
	e, err := observation.Encode(&observation.Candidate{Figure: figure.Figure{Raw: "3"}, Measure: observation.Reported})
	if err != nil {
		t.Fatal(err)
	}
	if e.Own[len(e.Own)-1] != '\t' {
		t.Fatalf("a report is written otherwise than before: %q", e.Own)
	}
	c, err := observation.DecodeOwn(e.Own, "")
	if err != nil || c.Origin != (observation.Origin{}) || c.Origin.SourceKind() != observation.Report || c.Origin.Independent() {
		t.Errorf("%+v, %v", c.Origin, err)
	}
}

func TestOrigins(t *testing.T) {
	for kind, want := range map[observation.SourceKind]bool{
		"": false, observation.Report: false, observation.Transaction: false, observation.Survey: true, observation.Inspection: true,
		observation.Complaint: true, observation.Sensor: true, observation.Statistic: true, "hearsay": false,
	} {
		if got := (observation.Origin{Kind: kind}).Independent(); got != want {
			t.Errorf("%q independent: %v", kind, got)
		}
	}
}

func FuzzDecodeOwn(f *testing.F) {
	e, err := observation.Encode(&observation.Candidate{Source: observation.Source{Sheet: "a\tb"}, Problems: []string{"x"}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(e.Own)
	f.Fuzz(func(t *testing.T, own []byte) {
		c, err := observation.DecodeOwn(own, "")
		if err != nil {
			return
		}
		e, err := observation.Encode(&c)
		if err != nil {
			return // a number in the JSON part that JSON cannot write back
		}
		d, err := observation.DecodeOwn(e.Own, "")
		if err != nil {
			t.Fatalf("%q decodes, and encoded again %q does not: %v", own, e.Own, err)
		}
		if f, err := observation.Encode(&d); err != nil || string(f.Own) != string(e.Own) {
			t.Errorf("%q is no fixed form: again %q, %v", e.Own, f.Own, err)
		}
	})
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
