package figure

import "strings"

// readPair reads the two numbers of a range or ratio. A scale word, unit or
// proof of style on one side holds for both.
func readPair(left, right string, style Style, kind Kind) (Figure, Style, bool) {
	a, okA := readAmount(left, style)
	b, okB := readAmount(right, style)
	if !okA || !okB || !sameUnit(&a, &b) {
		return Figure{}, UnknownStyle, false
	}
	if kind == Ratio && (a.negative || b.negative || a.currency != "" || isClock(left, right)) {
		return Figure{}, UnknownStyle, false
	}
	if kind == Range && len(left) > 1 && left[0] == '0' && isDigit(left[1]) { // telephone
		return Figure{}, UnknownStyle, false
	}
	proof := a.proof
	if proof == UnknownStyle {
		proof = b.proof
	}
	if style == UnknownStyle && proof != UnknownStyle && (a.other != "" || b.other != "") {
		f, _, ok := readPair(left, right, proof, kind)
		return f, proof, ok
	}
	if kind == Range && a.power == 0 && a.unit == "" {
		a.power = b.power
	}
	fa, okA := a.figure()
	fb, okB := b.figure()
	f := Figure{Kind: kind, Low: fa.Value, High: fb.Value, Unit: fb.Unit, Ambiguous: fa.Ambiguous || fb.Ambiguous}
	if kind == Range && f.Low > f.High {
		f.Low, f.High = f.High, f.Low
	}
	return f, proof, okA && okB
}

// sameUnit gives both sides the unit that only one of them has; it is false when
// they have different ones.
func sameUnit(a, b *amount) bool {
	if a.currency == "" && a.unit == "" {
		a.currency = b.currency
	}
	if b.currency == "" && b.unit == "" {
		b.currency = a.currency
	}
	if b.unit == "" {
		b.unit = a.unit
	}
	return a.currency == b.currency && (a.unit == "" || strings.EqualFold(a.unit, b.unit))
}

// isClock knows a time of day: "08:30", "7:05".
func isClock(left, right string) bool {
	hour := len(left) <= 2 && allDigits(left)
	minute := len(right) == 2 && allDigits(right)
	return hour && minute && (left[0] == '0' && len(left) == 2 || right[0] == '0')
}

// cutRatio splits "1:15" at its only colon.
func cutRatio(s string) (left, right string, ok bool) {
	left, right, ok = strings.Cut(s, ":")
	if !ok || strings.Contains(right, ":") {
		return "", "", false
	}
	return strings.TrimSpace(left), strings.TrimSpace(right), true
}

// rangeWords join the ends of a range; each stands between blanks or digits.
var rangeWords = []string{"sampai dengan", "s.d.", "s.d", "s/d", "sd", "sampai", "hingga", "to", "until"}

// cutRange splits a range at its dash or word: "80-90", "80 s.d. 90".
func cutRange(s string) (left, right string, ok bool) {
	digit := false
	for i := range len(s) {
		switch c := s[i]; {
		case isDigit(c):
			digit = true
		case !digit:
		case c == '-' && startsNumber(s[i+1:]):
			return strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+1:]), true
		case c == 's' || c == 'S' || c == 't' || c == 'T' || c == 'h' || c == 'H' || c == 'u' || c == 'U':
			if isLetter(s[i-1]) {
				continue
			}
			for _, w := range rangeWords {
				if len(s) > i+len(w) && strings.EqualFold(s[i:i+len(w)], w) && startsNumber(s[i+len(w):]) {
					return strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+len(w):]), true
				}
			}
		}
	}
	return "", "", false
}

// startsNumber reports whether a number may start here, behind blanks.
func startsNumber(s string) bool {
	s, _ = cutSign(strings.TrimLeft(s, " "))
	if s == "" {
		return false
	}
	_, code := cutCurrency(s)
	return code != "" || isDigit(s[0])
}
