package claims

import (
	"math"
	"strconv"
	"strings"
)

// decimal is a finite number written with a point.
func decimal(raw []byte) (float64, bool) {
	if v, ok := short(raw); ok {
		return v, true
	}
	s := string(raw)
	if s == "" || strings.ContainsAny(s, "xXpP_") { // no hexadecimal, no digit groups
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	return v, err == nil && !math.IsNaN(v) && !math.IsInf(v, 0)
}

// whole is a whole number with or without a sign.
func whole(raw []byte) (int, bool) {
	digits := raw
	if len(digits) > 1 && digits[0] == '-' {
		digits = digits[1:]
	}
	n := 0
	for _, c := range digits {
		if c < '0' || c > '9' || len(digits) > 9 {
			n, err := strconv.Atoi(string(raw)) // whatever else strconv knows
			return n, err == nil
		}
		n = n*10 + int(c-'0')
	}
	if len(digits) < len(raw) {
		n = -n
	}
	return n, len(digits) > 0
}

// tens are the powers of ten that a float64 holds exactly and short needs.
var tens = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}

// short reads digits with at most one point among them. Of at most fifteen digits
// both the whole number and the power of ten are exact, so that their quotient is
// the number nearest to what is written, as strconv has it; ok is false for
// everything else.
func short(raw []byte) (v float64, ok bool) {
	if len(raw) == 0 || len(raw) > 16 {
		return 0, false
	}
	whole, digits, after, pointed := int64(0), 0, 0, false
	for _, c := range raw {
		switch {
		case c >= '0' && c <= '9':
			whole = whole*10 + int64(c-'0')
			digits++
			if pointed {
				after++
			}
		case c == '.' && !pointed:
			pointed = true
		default:
			return 0, false
		}
	}
	if digits == 0 || digits > 15 {
		return 0, false
	}
	return float64(whole) / tens[after], true
}
