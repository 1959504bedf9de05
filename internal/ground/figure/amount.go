package figure

import "strings"

// amount is a numeral with all that belongs to it: sign, currency, scale word
// and unit.
type amount struct {
	numeral
	negative bool
	power    int // of ten, from the scale word
	currency string
	unit     string // behind the numeral, "" when none
	style    Style  // the style it was read in
}

// readAmount reads all of s as one amount.
func readAmount(s string, style Style) (amount, bool) {
	a := amount{style: style}
	s, a.negative = cutSign(s)
	s, a.currency = cutCurrency(s)
	if a.currency != "" && !a.negative {
		s, a.negative = cutSign(s)
	}
	if s == "" {
		return a, false
	}
	if s[0] == '(' {
		return a.readBracketed(s)
	}
	if !isDigit(s[0]) && s[0] != '.' && s[0] != ',' {
		return a, false
	}
	var ok bool
	if a.numeral, ok = scientific(s); ok {
		return a, true
	}
	if a.numeral, ok = scanNumeral(s, style); !ok {
		return a, false
	}
	if !a.readTail(s[a.length:]) {
		return a, false
	}
	if a.currency != "" && a.power == 0 {
		a.settleThousands(s[:a.length])
	}
	return a, true
}

// settleThousands ends the doubt about an amount of money with three digits
// behind its only mark: no currency here has thousandths.
func (a *amount) settleThousands(tok string) {
	at := strings.IndexAny(tok, ".,")
	if at < 1 || at > 3 || len(tok)-at != 4 || tok[0] == '0' {
		return
	}
	a.main, a.other, a.proof = tok[:at]+tok[at+1:], "", groupingStyle(tok[at])
}

// readBracketed reads "(1.234)", "(Rp1.234)" and "(5)%": accountants' negatives.
func (a amount) readBracketed(s string) (amount, bool) {
	inner, rest, closed := strings.Cut(s[1:], ")")
	if !closed || a.negative {
		return a, false
	}
	in, ok := readAmount(strings.TrimSpace(inner), a.style)
	if !ok || in.negative || (a.currency != "" && in.currency != "") {
		return a, false
	}
	in.negative = true
	if in.currency == "" {
		in.currency = a.currency
	}
	if rest = strings.TrimSpace(rest); rest == "" {
		return in, true
	}
	return in, in.unit == "" && in.power == 0 && in.readTail(rest)
}

// readTail reads what stands behind the numeral: ",-", scale word, unit.
func (a *amount) readTail(s string) bool {
	stop := false
	if len(s) > 0 && (s[0] == '.' || s[0] == ',') {
		stop, s = true, s[1:]
	}
	if closing := strings.TrimLeft(s, "-"); len(closing) < len(s) && (stop || a.currency != "") {
		stop, s = false, closing // the dash stands for no decimals
	}
	spaced := len(s) > 0 && isSpace(s[0])
	s = strings.TrimSpace(strings.ReplaceAll(s, string(groupSpace), " "))
	if s == "" {
		return true
	}
	if stop { // "1. Jumlah dokumen": a heading's number, not a quantity
		return false
	}
	s = strings.TrimSpace(cutSpelledOut(s))
	if power, rest, ok := cutScale(s, a.currency != ""); ok {
		a.scale(power)
		s, spaced = strings.TrimSpace(rest), true
	}
	return a.readUnit(s, spaced)
}

// scale applies a scale word. Nobody writes thousands with one mark before
// "juta" when the group is not full, so "1.5 miliar" is not ambiguous.
func (a *amount) scale(power int) {
	a.power = power
	a.settleDecimal()
}

// settleDecimal ends the doubt about an amount read as a decimal, where what
// stands behind it makes a slip in the thousands absurd. The mark was the one
// that is foreign to the style it was read in.
func (a *amount) settleDecimal() {
	if a.other == "" || !strings.Contains(a.main, ".") {
		return
	}
	a.other, a.proof = "", English
	if a.style == English {
		a.proof = Indonesian
	}
}

// cutSign takes a sign that stands directly before its number or currency.
func cutSign(s string) (rest string, negative bool) {
	if len(s) < 2 || (s[0] != '-' && s[0] != '+') || isSpace(s[1]) {
		return s, false
	}
	return s[1:], s[0] == '-'
}

// currencies as printed, longest first, with their ISO 4217 code.
var currencies = []struct{ word, code string }{
	{"rp", "IDR"}, {"idr", "IDR"}, {"us$", "USD"}, {"usd", "USD"}, {"$", "USD"},
}

// cutCurrency takes the currency before a number: "Rp 5", "Rp. 5", "IDR 5".
func cutCurrency(s string) (rest, code string) {
	for _, c := range currencies {
		if len(s) <= len(c.word) || !strings.EqualFold(s[:len(c.word)], c.word) {
			continue
		}
		rest = s[len(c.word):]
		if c.word == "rp" && rest[0] == '.' {
			rest = rest[1:]
		}
		rest = strings.TrimLeft(rest, " "+string(groupSpace))
		if rest != "" && !isLetter(rest[0]) {
			return rest, c.code
		}
	}
	return s, ""
}

// scales are the words for powers of ten. "M" and "T" are miliar and triliun
// only behind a currency; elsewhere M is the metre.
var scales = map[string]int{
	"ribu": 3, "rb": 3, "thousand": 3,
	"juta": 6, "jt": 6, "million": 6, "mn": 6,
	"miliar": 9, "milyar": 9, "miliyar": 9, "milliar": 9, "mlr": 9, "billion": 9, "bn": 9,
	"triliun": 12, "trilyun": 12, "triliyun": 12, "trillion": 12, "tn": 12,
}

func cutScale(s string, money bool) (power int, rest string, ok bool) {
	end := 0
	for end < len(s) && isLetter(s[end]) {
		end++
	}
	if end == 0 || end > 9 || (end < len(s) && (isDigit(s[end]) || s[end] >= 0x80)) {
		return 0, s, false
	}
	rest = strings.TrimPrefix(s[end:], ".") // "jt."
	if money && end == 1 {
		switch s[0] {
		case 'M', 'm':
			return 9, rest, true
		case 'T', 't':
			return 12, rest, true
		}
	}
	power, ok = scales[strings.ToLower(s[:end])]
	return power, rest, ok
}

// cutSpelledOut drops the number repeated in words: "7 (tujuh) dokumen".
func cutSpelledOut(s string) string {
	if s[0] != '(' {
		return s
	}
	words, rest, closed := strings.Cut(s[1:], ")")
	if !closed || words == "" {
		return s
	}
	for i := range len(words) {
		if !isLetter(words[i]) && words[i] != ' ' {
			return s
		}
	}
	return rest
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
