package rules

import (
	"math"
	"slices"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/record/observation"
)

// number is a figure's value, exact where a workbook shows it rounded; a dash
// counts as zero. False for text, grades, ranges and blanks, and for a number
// whose digits are in doubt: one that can be read two ways, or that a sheet
// saved as "5.36E+11". Nothing can be proven of those.
func number(c *observation.Candidate) (float64, bool) {
	if c == nil || hasProblem(c, "ambiguous_number") || hasProblem(c, "digits_lost") {
		return 0, false
	}
	switch c.Figure.Kind {
	case figure.Number:
		if c.Stored != nil {
			return *c.Stored, true
		}
		return c.Figure.Value, true
	case figure.Dash:
		return 0, true
	default:
		return 0, false
	}
}

// rounding is how far a figure's exact value may lie from the printed one:
// half a unit of its last printed place. Whole counts are exact; whole rupiah
// and whole percentages may be rounded. A workbook's own value is exact.
func rounding(c *observation.Candidate) float64 {
	switch {
	case c == nil || c.Figure.Kind != figure.Number:
		return 0
	case c.Stored != nil || c.Source.Kind == "xlsx" && !strings.Contains(c.Figure.Raw, "%"):
		return 0
	}
	places := decimals(c.Figure.Raw, c.Figure.Value)
	switch {
	case places > 0:
		return 0.5 * math.Pow10(-places) * scale(c.Figure)
	case money(c):
		return 0.5 * scale(c.Figure)
	case c.Figure.Unit == "%":
		return 0.5
	}
	return 0
}

// decimals counts the digits a printed number shows behind its decimal mark.
func decimals(raw string, value float64) int {
	if value == math.Trunc(value) && math.Abs(value) >= 1000 {
		// A whole number of thousands: its last mark groups, unless zeros
		// behind it say otherwise ("1.234,00").
		if i := strings.LastIndexAny(raw, ".,"); i >= 0 && digitsAfter(raw[i+1:]) != 3 {
			return digitsAfter(raw[i+1:])
		}
		return 0
	}
	if i := strings.LastIndexAny(raw, ".,"); i >= 0 {
		return digitsAfter(raw[i+1:])
	}
	return 0
}

func digitsAfter(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// scale is the power of ten that a word such as "juta" puts between the
// printed digits and the value.
func scale(f figure.Figure) float64 {
	low := strings.ToLower(f.Raw)
	for _, w := range []struct {
		word  string
		power float64
	}{{"triliun", 1e12}, {"trilyun", 1e12}, {"miliar", 1e9}, {"milyar", 1e9}, {"juta", 1e6}, {"ribu", 1e3}, {"jt", 1e6}} {
		if strings.Contains(low, w.word) {
			return w.power
		}
	}
	return 1
}

// money reports whether a figure is an amount of rupiah.
func money(c *observation.Candidate) bool { return c.Figure.Unit == "IDR" }

// hasProblem reports whether interpreting noticed a problem of a figure.
func hasProblem(c *observation.Candidate, code string) bool { return slices.Contains(c.Problems, code) }

// certain reports whether a reading is proven by machine or by a person.
func certain(c *observation.Candidate) bool {
	return c.State == observation.Proven || c.State == observation.Verified
}

// levelUnit reports whether a figure is a level, not a quantity: adding two of
// them means nothing.
func levelUnit(c *observation.Candidate) bool {
	unit := strings.ToLower(strings.TrimSpace(c.Figure.Unit))
	switch unit {
	case "%", "persen", "persentase", "indeks", "index", "nilai", "predikat", "skor", "rasio", "opini", "poin", "level", "tingkat":
		return true
	}
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimLeft(c.Indicator.Text, "0123456789. ")), " ")
	switch first {
	case "persentase", "prosentase", "indeks", "nilai", "predikat", "rata-rata", "rasio", "tingkat", "skor", "cakupan":
		return unit == ""
	}
	return false
}
