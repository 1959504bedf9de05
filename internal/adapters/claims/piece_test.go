package claims

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestACutChangesNothing reads one file in pieces of every size: the same claims
// and the same refusals in the same lines.
func TestACutChangesNothing(t *testing.T) {
	raw := []byte("indicator,area,month,source,value,n,x\n0,0,0,agency:1,0.8,,\r\n\n0,0,1,agency:1,0.8,,\n0,0,0,agency:1,0.7,,\n" +
		"\"0\",\"a,b\",-3,complaints,1e1,,\n0,\"b,1,survey,0.5,10,5\n0,b,1,survey,0.5,10,5\n0,b,1,survey,0.5,10,5\n,b,1,agency:1,1,,\n0,0,1,agency:1,0.9,,\n0,0,+2,agency:1,.5,,")
	read := func(size int) string {
		var f Folder
		r, err := f.rows(raw, size)
		if err != nil {
			t.Fatal(err)
		}
		said := fmt.Sprint(r.claims, r.lines)
		for _, refused := range f.Refused {
			said += fmt.Sprint("\n", refused.Line, " ", refused.Reason.Key, refused.Reason.Args)
		}
		return said
	}
	want := read(len(raw))
	if n := strings.Count(want, "\n"); n != 4 {
		t.Fatalf("%d rows refused, want two said twice, one without end and one without indicator:\n%s", n, want)
	}
	for size := 1; size < len(raw); size++ {
		if got := read(size); got != want {
			t.Fatalf("in pieces of %d bytes:\n%s\nwant:\n%s", size, got, want)
		}
	}
}

// TestNumbersAreReadAsStrconvReadsThem wants the same bits.
func TestNumbersAreReadAsStrconvReadsThem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(
			rapid.StringMatching(`[0-9]{0,17}\.?[0-9]{0,17}`),
			rapid.StringMatching(`[+-]?[0-9]{1,12}(\.[0-9]{0,9})?(e[+-]?[0-9])?`),
		).Draw(t, "text")
		got, ok := decimal([]byte(text))
		want, err := strconv.ParseFloat(text, 64)
		if ok != (err == nil) || ok && math.Float64bits(got) != math.Float64bits(want) {
			t.Fatalf("%q is %v %v, want %v %v", text, got, ok, want, err)
		}
		n, ok := whole([]byte(text))
		wantN, err := strconv.Atoi(text)
		if ok != (err == nil) || ok && n != wantN {
			t.Fatalf("%q is %d %v, want %d %v", text, n, ok, wantN, err)
		}
	})
}
