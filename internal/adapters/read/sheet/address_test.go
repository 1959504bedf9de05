package sheet

import (
	"testing"

	"pgregory.net/rapid"
)

func TestAddressRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		row := rapid.IntRange(0, mostRows-1).Draw(t, "row")
		col := rapid.IntRange(0, mostColumns-1).Draw(t, "col")
		r, c, ok := parseAddress(address(row, col))
		if !ok || r != row || c != col {
			t.Fatalf("%s reads back as %d, %d, %v", address(row, col), r, c, ok)
		}
	})
}

func TestParseAddress(t *testing.T) {
	for text, want := range map[string][2]int{
		"A1": {0, 0}, "b12": {11, 1}, "$C$3": {2, 2}, "AA10": {9, 26}, "XFD1048576": {mostRows - 1, mostColumns - 1},
		"": {-1}, "A": {-1}, "1": {-1}, "A0": {-1}, "XFE1": {-1}, "A1048577": {-1}, "A1B": {-1}, "AAAAA1": {-1}, "A99999999999": {-1}, "-A1": {-1},
	} {
		row, col, ok := parseAddress(text)
		if ok != (want[0] >= 0) || ok && (row != want[0] || col != want[1]) {
			t.Errorf("%q: %d, %d, %v, want %v", text, row, col, ok, want)
		}
	}
}

func TestShift(t *testing.T) {
	for _, test := range []struct {
		formula    string
		rows, cols int
		want       string
	}{
		{"SUM(A1:B2)", 1, 0, "SUM(A2:B3)"},
		{"$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"},
		{`IF(A1="A1",Sheet1!B2,'Data A1'!C3)`, 1, 1, `IF(B2="A1",Sheet1!C3,'Data A1'!D4)`},
		{`"a""A1"&A1`, 1, 0, `"a""A1"&A2`},
		{"LOG10(A1)+tarif.A1x", 1, 0, "LOG10(A2)+tarif.A1x"},
		{"A1", -1, 0, "#REF!"},
		{"XFD1", 0, 1, "#REF!"},
		{"", 1, 1, ""},
		{`"open`, 1, 1, `"open`},
	} {
		if got := shift(test.formula, test.rows, test.cols); got != test.want {
			t.Errorf("shift(%q, %d, %d) = %q, want %q", test.formula, test.rows, test.cols, got, test.want)
		}
	}
}

func TestFormatHas(t *testing.T) {
	for _, test := range []struct {
		code, letters string
		want          bool
	}{
		{"0.00%", "%", true},
		{`0.00"%"`, "%", false},
		{`0\%`, "%", false},
		{`0_%`, "%", false},
		{`0;0%`, "%", false},
		{"General", "dmyhs", false},
		{"dd/mm/yyyy", "dmyhs", true},
		{"[$-421]dd mmmm yyyy", "dmyhs", true},
		{"[Red]#,##0", "dmyhs", false},
		{"[h]:mm", "dmyhs", true},
		{"[mm]", "%", false},
		{`"hari" 0`, "dmyhs", false},
		{`0 "orang`, "dmyhs", false},
		{"[oops", "dmyhs", false},
		{"[]0", "dmyhs", false},
	} {
		if got := formatHas(test.code, test.letters); got != test.want {
			t.Errorf("formatHas(%q, %q) = %v", test.code, test.letters, got)
		}
	}
}
