package figure

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		situation string
		f         Figure
		id, en    string
	}{
		{"integer", Of(1234567, ""), "1.234.567", "1,234,567"},
		{"decimals", Of(1234567.5, ""), "1.234.567,5", "1,234,567.5"},
		{"negative", Of(-0.25, ""), "−0,25", "−0.25"},
		{"percentage", Of(3.48, "%"), "3,48%", "3.48%"},
		{"rupiah", Of(1500000000, "IDR"), "Rp1.500.000.000", "Rp1,500,000,000"},
		{"negative rupiah", Of(-1500, "IDR"), "−Rp1.500", "−Rp1,500"},
		{"rupiah per month", Of(1500, "IDR/bulan"), "Rp1.500/bulan", "Rp1,500/bulan"},
		{"thousandths of rupiah", Of(1.001, "IDR"), "Rp1,0010", "Rp1.0010"},
		{"kilometres", Of(3.5, "km"), "3,5 km", "3.5 km"},
		{"range", Figure{Kind: Range, Low: 80, High: 90, Unit: "%"}, "80–90%", "80–90%"},
		{"range below zero", Figure{Kind: Range, Low: -5, High: 3}, "−5 s.d. 3", "−5 to 3"},
		{"range of rupiah", Figure{Kind: Range, Low: 1000, High: 2000, Unit: "IDR"}, "Rp1.000–Rp2.000", "Rp1,000–Rp2,000"},
		{"ratio", Figure{Kind: Ratio, Low: 1, High: 1500}, "1:1.500", "1:1,500"},
		{"grade", Parse("BB", UnknownStyle), "BB", "BB"},
		{"sheet error", Parse("#REF!", UnknownStyle), "#REF!", "#REF!"},
		{"blank", Figure{}, "", ""},
	} {
		t.Run(c.situation, func(t *testing.T) {
			if got := c.f.Format("id"); got != c.id {
				t.Errorf("Format(id) = %q, want %q", got, c.id)
			}
			if got := c.f.Format("en"); got != c.en {
				t.Errorf("Format(en) = %q, want %q", got, c.en)
			}
		})
	}
}

func TestDigits(t *testing.T) {
	for _, c := range []struct {
		situation string
		v         float64
		decimals  int
		want      string
	}{
		{"rounded", 12.346, 2, "12,35"},
		{"padded", 12, 1, "12,0"},
		{"rounded to nothing has no sign", -0.001, 1, "0,0"},
		{"as many as needed", 0.1, -1, "0,1"},
		{"not a number", math.NaN(), 2, "n.a"},
		{"infinite", math.Inf(-1), 2, "n.a"},
	} {
		t.Run(c.situation, func(t *testing.T) {
			if got := Digits(c.v, c.decimals, "id"); got != c.want {
				t.Errorf("Digits(%v, %d) = %q, want %q", c.v, c.decimals, got, c.want)
			}
		})
	}
}

func TestOfRefusesWhatIsNoNumber(t *testing.T) {
	for _, v := range []float64{math.NaN(), math.Inf(1), 2e18} {
		if f := Of(v, "%"); f.Kind != NotAvailable || f.Value != 0 {
			t.Errorf("Of(%v) = %+v", v, f)
		}
	}
}

// anyFigure draws a figure such as Parse makes; a number is settled, since a
// printed figure shows one reading.
func anyFigure(t *rapid.T) Figure {
	unit := rapid.SampledFrom([]string{"", "%", "‰", "IDR", "USD", "IDR/bulan", "km", "m2", "Orang/Bulan", "dokumen rencana kerja"}).Draw(t, "unit")
	value := rapid.OneOf(
		rapid.Float64Range(-Limit, Limit),
		rapid.Float64Range(-1000, 1000),
		rapid.Map(rapid.IntRange(-2_000_000, 2_000_000), func(n int) float64 { return float64(n) / 1000 }),
		rapid.Map(rapid.Int64Range(-1e15, 1e15), func(n int64) float64 { return float64(n) }),
	)
	switch rapid.SampledFrom([]Kind{Number, Number, Range, Ratio, Grade, Dash, NotAvailable, SheetError, Blank}).Draw(t, "kind") {
	case Number:
		return Of(value.Draw(t, "value"), unit)
	case Range:
		low, high := value.Draw(t, "low"), value.Draw(t, "high")
		return Figure{Kind: Range, Low: math.Min(low, high) + 0, High: math.Max(low, high) + 0, Unit: unit}
	case Ratio:
		if unit == "IDR" || unit == "USD" || unit == "IDR/bulan" {
			unit = ""
		}
		return Figure{Kind: Ratio, Low: math.Abs(value.Draw(t, "low")), High: math.Abs(value.Draw(t, "high")), Unit: unit}
	case Grade:
		return Figure{Kind: Grade, Text: rapid.SampledFrom([]string{"A", "BB", "WTP", "Sangat Baik"}).Draw(t, "text")}
	case Dash:
		return Figure{Kind: Dash, Text: "-"}
	case NotAvailable:
		return Figure{Kind: NotAvailable, Text: "n.a"}
	case SheetError:
		return Figure{Kind: SheetError, Text: "#REF!"}
	default:
		return Figure{}
	}
}

func TestParseReadsBackWhatFormatPrints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := anyFigure(t)
		for _, l := range []struct {
			lang  string
			style Style
		}{{"id", Indonesian}, {"en", English}} {
			shown := want.Format(l.lang)
			got := Parse(shown, l.style)
			ignore := []string{"Raw"}
			if want.Kind == Range || want.Kind == Ratio {
				ignore = append(ignore, "Text") // Text is as printed, and it was not
			}
			if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(Figure{}, ignore...)); diff != "" {
				t.Fatalf("%s: Parse(%q) (-want +got):\n%s", l.lang, shown, diff)
			}
		}
	})
}

func TestFigureSurvivesJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := anyFigure(t)
		data, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got Figure
		if err := json.Unmarshal(data, &got); err != nil {
			t.Fatal(err)
		}
		if got != want {
			t.Fatalf("%s became %+v", data, got)
		}
	})
}

func TestKindOfUnknownNameIsRefused(t *testing.T) {
	var k Kind
	if err := k.UnmarshalText([]byte("percentage")); err == nil {
		t.Error("UnmarshalText(percentage) succeeded")
	}
}
