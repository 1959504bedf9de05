package figure

import "testing"

func TestSettleColumn(t *testing.T) {
	for _, c := range []struct {
		situation string
		column    []string
		want      Style
		probe     string
		value     float64
		ambiguous bool
	}{
		{"a dot beside grouped thousands stays in doubt", []string{"4.25", "1.234.567"}, Indonesian, "4.25", 4.25, true},
		{"a dot beside a decimal comma stays in doubt", []string{"4.25", "3,5"}, Indonesian, "4.25", 4.25, true},
		{"three digits beside grouped thousands", []string{"1.234", "1.234.567"}, Indonesian, "1.234", 1234, false},
		{"three digits beside a decimal comma", []string{"1.234", "3,5", "-", ""}, Indonesian, "1.234", 1234, false},
		{"a dot beside English decimals", []string{"4.25", "0.75", "n.a"}, English, "4.25", 4.25, false},
		{"three digits beside English thousands", []string{"1,234", "1,234,567"}, English, "1,234", 1234, false},
		{"nothing proves anything", []string{"1.234", "85", "4.25"}, UnknownStyle, "1.234", 1234, true},
		{"a column of dotted decimals", []string{"98.50", "75.25", "4.2"}, English, "98.50", 98.5, false},
		{"a few strays among many proofs", []string{"1.234.567", "3,5", "2,5", "7,25", "0.5"}, Indonesian, "1.234", 1234, false},
		{"proofs against proofs", []string{"1.234.567", "1,234,567"}, UnknownStyle, "1.234", 1234, true},
		{"money proves", []string{"Rp 75.000,-", "1.500"}, Indonesian, "1.500", 1500, false},
		{"ranges prove", []string{"80,5-90,5", "1.500"}, Indonesian, "1.500", 1500, false},
		{"an empty column", nil, UnknownStyle, "85", 85, false},
	} {
		t.Run(c.situation, func(t *testing.T) {
			style := SettleColumn(c.column)
			if style != c.want {
				t.Fatalf("SettleColumn(%q) = %v, want %v", c.column, style, c.want)
			}
			f := Parse(c.probe, style)
			if f.Value != c.value || f.Ambiguous != c.ambiguous {
				t.Errorf("Parse(%q, %v) = %v, ambiguous %v; want %v, %v", c.probe, style, f.Value, f.Ambiguous, c.value, c.ambiguous)
			}
		})
	}
}
