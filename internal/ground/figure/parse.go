package figure

import "strings"

// Parse reads one printed value. It never fails: what is not a number, range,
// ratio, grade or sign of absence is kept as Text. Style is the column's where
// it is known (SettleColumn); marks that prove another style overrule it.
func Parse(raw string, style Style) Figure {
	f, _ := read(raw, style)
	return f
}

// read is Parse that also says which style the text proves.
func read(raw string, style Style) (Figure, Style) {
	if f, ok := plainInteger(raw); ok {
		return f, UnknownStyle
	}
	s := clean(raw)
	if s == "" {
		return Figure{Raw: raw}, UnknownStyle
	}
	if mayBeNumeric(s) {
		if f, proof, ok := readNumeric(s, style); ok {
			f.Raw = raw
			if f.Kind != Number {
				f.Text = printed(raw)
			}
			return f, proof
		}
	}
	f := Figure{Raw: raw, Kind: classifyWords(s)}
	if f.Kind == Text && isEmptyMoney(s) {
		f.Kind = Dash
	}
	if f.Text = printed(raw); f.Kind == Dash {
		f.Text = "-"
	}
	return f, UnknownStyle
}

// plainInteger is the short way for the commonest cell of all.
func plainInteger(raw string) (Figure, bool) {
	if raw == "" || len(raw) > 15 {
		return Figure{}, false
	}
	n := 0
	for i := range len(raw) {
		if !isDigit(raw[i]) {
			return Figure{}, false
		}
		n = n*10 + int(raw[i]-'0')
	}
	return Figure{Raw: raw, Kind: Number, Value: float64(n)}, true
}

// mayBeNumeric looks at the first characters and for a digit anywhere.
func mayBeNumeric(s string) bool {
	switch c := s[0]; {
	case isDigit(c):
		return true
	case c == '-' || c == '+' || c == '(' || c == '.' || c == ',' || c == '$':
	case c|0x20 == 'r' || c|0x20 == 'i' || c|0x20 == 'u':
		if _, code := cutCurrency(s); code == "" {
			return false
		}
	default:
		return false
	}
	return strings.ContainsAny(s, "0123456789")
}

// isEmptyMoney knows "Rp -", "Rp.-" and "-%": a currency or percent sign around
// a dash.
func isEmptyMoney(s string) bool {
	s, _ = cutCurrency(s)
	s = strings.TrimSpace(strings.TrimSuffix(s, "%"))
	return s != "" && strings.Trim(s, "-. ,") == "" && strings.Contains(s, "-")
}

// readNumeric reads s as a number, else as a ratio, else as a range.
func readNumeric(s string, style Style) (Figure, Style, bool) {
	if a, ok := readAmount(s, style); ok {
		f, ok := a.figure()
		return f, a.proof, ok
	}
	if left, right, ok := cutRatio(s); ok {
		return readPair(left, right, style, Ratio)
	}
	if left, right, ok := cutRange(s); ok {
		return readPair(left, right, style, Range)
	}
	return Figure{}, UnknownStyle, false
}

// figure is the amount as a Number; false beyond Limit.
func (a amount) figure() (Figure, bool) {
	v, ok := number(a.main, a.power)
	if !ok {
		return Figure{}, false
	}
	f := Figure{Kind: Number, Value: a.signed(v), Unit: a.currency + a.unit}
	if a.other != "" {
		if alt, ok := number(a.other, a.power); ok && alt != v {
			f.Ambiguous, f.Alternative = true, a.signed(alt)
		}
	}
	return f, true
}

// signed applies the sign; zero has none.
func (a amount) signed(v float64) float64 {
	if a.negative && v != 0 {
		return -v
	}
	return v
}
