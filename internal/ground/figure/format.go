package figure

import (
	"math"
	"strconv"
	"strings"
)

// minus is the true minus sign; a hyphen breaks lines and looks like a dash.
const minus = "−"

// Format prints the figure for people in the marks of a language: "en" is
// 1,234.5, anything else Indonesian 1.234,5. What is not a number is printed as
// it was read. Parse in the language's style reads it back to the same figure.
func (f Figure) Format(lang string) string {
	switch f.Kind {
	case Number:
		return f.quantity(f.Value, lang)
	case Range:
		if f.isMoney() {
			return f.quantity(f.Low, lang) + f.joint(lang) + f.quantity(f.High, lang)
		}
		return Digits(f.Low, -1, lang) + f.joint(lang) + f.quantity(f.High, lang)
	case Ratio:
		return Digits(f.Low, -1, lang) + ":" + f.quantity(f.High, lang)
	default:
		return f.Text
	}
}

// joint stands between the ends of a range: a word where a dash would meet a
// minus.
func (f Figure) joint(lang string) string {
	switch {
	case f.Low >= 0:
		return "–"
	case lang == "en":
		return " to "
	default:
		return " s.d. "
	}
}

func (f Figure) isMoney() bool {
	return strings.HasPrefix(f.Unit, "IDR") || strings.HasPrefix(f.Unit, "USD")
}

// quantity prints a number with the figure's unit.
func (f Figure) quantity(v float64, lang string) string {
	digits := Digits(v, -1, lang)
	if f.isMoney() && len(digits) > 4 && strings.IndexAny(digits[len(digits)-4:], ".,") == 0 && v != math.Trunc(v) {
		digits = Digits(v, 4, lang) // three decimals would be read as thousands
	}
	sign := ""
	if rest, negative := strings.CutPrefix(digits, minus); negative {
		sign, digits = minus, rest
	}
	if per, ok := strings.CutPrefix(f.Unit, "IDR"); ok {
		return sign + "Rp" + digits + per
	}
	if per, ok := strings.CutPrefix(f.Unit, "USD"); ok {
		return sign + "USD " + digits + per
	}
	switch f.Unit {
	case "":
		return sign + digits
	case "%", "‰":
		return sign + digits + f.Unit
	default:
		return sign + digits + " " + f.Unit
	}
}

// Digits prints a number in the marks of a language with a fixed number of
// decimals, or with as many as it needs when decimals is negative. Halves round
// to even in the last binary place, as strconv does. A number that is not finite
// prints as "n.a".
func Digits(v float64, decimals int, lang string) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "n.a"
	}
	group, point := byte('.'), byte(',')
	if lang == "en" {
		group, point = ',', '.'
	}
	var buf [64]byte
	plain := strconv.AppendFloat(buf[:0], math.Abs(v), 'f', decimals, 64)
	whole, part, _ := strings.Cut(string(plain), ".")

	var b strings.Builder
	if v < 0 && strings.Trim(string(plain), "0.") != "" {
		b.WriteString(minus)
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(group)
		}
		b.WriteByte(whole[i])
	}
	if part != "" {
		b.WriteByte(point)
		b.WriteString(part)
	}
	return b.String()
}
