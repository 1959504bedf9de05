package figure

import (
	"encoding/json"
	"math"
	"testing"
)

// FuzzParseFigure holds every figure to what figure.Figure promises, whatever
// was printed.
func FuzzParseFigure(f *testing.F) {
	for _, seed := range []string{
		"", "-", "n.a", "#REF!", "85", "1.234,56", "1,234.56", "4.25", "15.521.239.752", "Rp1,5 miliar", "Rp. 75.000,-",
		"(1.234)", "(5,2)%", "−5", "7 dok", "80-90", "80 s.d. 90 %", "1:15", "7.257.741.\n567", "1\u00a0234\u00a0567",
		"817.984.536.030^78", "3.210.410.0 95,00", "7 (tujuh) dokumen", "A", "31 Desember 2023", "Rp1 – 2 miliar", "5\xff", "1e300", "Err:502", "5.35993E+11", "$01,001",
	} {
		f.Add(seed, uint8(0))
		f.Add(seed, uint8(Indonesian))
		f.Add(seed, uint8(English))
	}
	f.Fuzz(func(t *testing.T, raw string, style uint8) {
		got := Parse(raw, Style(style%3))
		if got.Raw != raw {
			t.Fatalf("Parse(%q).Raw = %q", raw, got.Raw)
		}
		for _, v := range []float64{got.Value, got.Low, got.High, got.Alternative} {
			if math.IsNaN(v) || math.Abs(v) > Limit || (v == 0 && math.Signbit(v)) {
				t.Fatalf("Parse(%q) = %+v", raw, got)
			}
		}
		switch got.Kind {
		case Number:
			if got.Text != "" || got.Low != 0 || got.High != 0 || (!got.Ambiguous && got.Alternative != 0) {
				t.Fatalf("Parse(%q) = %+v", raw, got)
			}
		case Blank:
			if got != (Figure{Raw: raw}) {
				t.Fatalf("Parse(%q) = %+v", raw, got)
			}
		default:
			if got.Value != 0 || got.Alternative != 0 || got.Text == "" || (got.Kind == Range && got.Low > got.High) {
				t.Fatalf("Parse(%q) = %+v", raw, got)
			}
		}
		if _, err := json.Marshal(got); err != nil {
			t.Fatalf("Parse(%q) cannot be written: %v", raw, err)
		}
		if got.Kind == Number {
			again := Parse(got.Format("id"), Indonesian)
			if again.Kind != Number || again.Value != got.Value {
				t.Fatalf("Parse(%q) = %v, printed %q, read back %+v", raw, got.Value, got.Format("id"), again)
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	cells := []string{
		"15.521.239.752", "85", "1.234,56", "23,16%", "Rp 1.500.000,00", "-", "12 bulan", "", "80-90", "Tersusunnya dokumen perencanaan perangkat daerah", "100", "3,48 %", "BB", "n.a",
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Parse(cells[i%len(cells)], Indonesian)
	}
}
