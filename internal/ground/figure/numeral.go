package figure

import (
	"math"
	"strconv"
	"strings"
)

// numeral is a run of digits and marks with its readings. main and other are
// plain decimal texts ("1234567.5"); other is empty unless the marks can be read
// either way. proof is the style that the marks alone prove.
type numeral struct {
	main, other string
	proof       Style
	length      int // bytes of the text it was read from
}

// scanNumeral reads the numeral that s starts with. White space inside it is
// accepted where it cannot be the gap between two numbers. It is false when s
// starts with no numeral, or with something that only looks like one.
func scanNumeral(s string, style Style) (numeral, bool) {
	end, gaps := numeralRun(s)
	run := s[:end]
	if n := len(run); n > 1 && (run[n-1] == '.' || run[n-1] == ',') {
		run = run[:n-1] // a full stop, or the comma of ",-"
	}
	var n numeral
	var ok bool
	if gaps {
		n, ok = rejoin(run, style)
	} else {
		n, ok = readMarks(run, style)
	}
	n.length = len(run)
	return n, ok
}

// numeralRun is the length of the digits and marks at the start of s, with the
// white space between them, and whether there is any such space.
func numeralRun(s string) (end int, gaps bool) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isDigit(c) || c == '.' || c == ',' || c == '^':
			gaps = gaps || i > end
			end = i + 1
		case isSpace(c):
		default:
			return end, gaps
		}
	}
	return end, gaps
}

// rejoin reads a numeral that is broken by white space: grouped by typographic
// spaces, or wrapped over lines of a narrow cell. It refuses whatever could as
// well be two numbers.
func rejoin(run string, style Style) (numeral, bool) {
	pieces := strings.FieldsFunc(run, func(r rune) bool { return r == ' ' || r == groupSpace })
	joined := strings.Join(pieces, "")
	if !strings.Contains(run, " ") && groupedBySpace(pieces) {
		n, ok := readMarks(joined, style)
		return n, ok && n.other == ""
	}
	n, ok := readMarks(joined, style)
	if !ok || n.other != "" || strings.Count(joined, ".")+strings.Count(joined, ",") < 2 {
		return numeral{}, false
	}
	alone := true
	for i, p := range pieces {
		trailing := i < len(pieces)-1 && !isDigit(p[len(p)-1])
		v, valid := readMarks(p, style)
		broken := v.other != "" && v.proof != UnknownStyle // "3.210.410.0"
		alone = alone && valid && !broken && !trailing && isDigit(p[0])
	}
	if alone || looksLikeList(pieces) {
		return numeral{}, false
	}
	return n, true
}

// looksLikeList reports whether a comma at the end of a piece may separate two
// numbers: "1.234, 56". Behind two groups of thousands, two digits are taken as
// the decimals of an amount.
func looksLikeList(pieces []string) bool {
	for i, p := range pieces[:len(pieces)-1] {
		whole, comma := strings.CutSuffix(p, ",")
		if !comma {
			continue
		}
		amount := i == len(pieces)-2 && len(pieces[i+1]) == 2 && strings.Count(whole, ".") >= 2
		if _, valid := readMarks(whole, UnknownStyle); valid && !amount {
			return true
		}
	}
	return false
}

// groupedBySpace reports whether pieces are groups of thousands, the last of
// them perhaps with decimals.
func groupedBySpace(pieces []string) bool {
	for i, p := range pieces {
		if i == len(pieces)-1 {
			if at := strings.IndexAny(p, ".,"); at >= 0 {
				p = p[:at]
			}
		}
		if !allDigits(p) || len(p) > 3 || (i > 0 && len(p) != 3) {
			return false
		}
	}
	return true
}

// readMarks reads digits and marks that stand together.
func readMarks(tok string, style Style) (numeral, bool) {
	first := strings.IndexAny(tok, ".,^")
	if first < 0 {
		return numeral{main: tok}, tok != ""
	}
	last := strings.LastIndexAny(tok, ".,^")
	if last == len(tok)-1 || tok[first] == '^' || !allDigits(tok[last+1:]) {
		return numeral{}, false
	}
	switch {
	case first == last:
		return oneMark(tok[:first], tok[first], tok[first+1:], style)
	case tok[last] == '^':
		return caret(tok[:last], tok[first], tok[last+1:])
	case tok[first] == tok[last]:
		return sameMarks(tok, tok[first], last)
	default:
		if !grouped(tok[:last], tok[first]) {
			return numeral{}, false
		}
		return numeral{main: without(tok[:last], tok[first]) + "." + tok[last+1:], proof: groupingStyle(tok[first])}, true
	}
}

// oneMark reads whole‹mark›part: thousands, decimals, or either.
func oneMark(whole string, mark byte, part string, style Style) (numeral, bool) {
	decimal := whole + "." + part
	decimalStyle := English
	if mark == ',' {
		decimalStyle = Indonesian
	}
	if whole == "" || len(whole) > 3 || len(part) > 3 || whole[0] == '0' {
		return numeral{main: decimal, proof: decimalStyle}, allDigits(whole)
	}
	if len(part) == 3 {
		switch style {
		case UnknownStyle:
			return numeral{main: whole + part, other: decimal}, true
		case decimalStyle:
			return numeral{main: decimal}, true
		default:
			return numeral{main: whole + part}, true
		}
	}
	// One or two digits behind the mark: a comma is at home as the decimal mark;
	// a dot may be a slip in the thousands unless its column is English. A comma
	// in an English column is the same the other way round.
	if (mark == '.' && style != English) || (mark == ',' && style == English) {
		return numeral{main: decimal, other: whole + part}, true
	}
	if mark == '.' {
		return numeral{main: decimal}, true
	}
	return numeral{main: decimal, proof: Indonesian}, true
}

// sameMarks reads a numeral of one mark used twice or more.
func sameMarks(tok string, mark byte, last int) (numeral, bool) {
	if grouped(tok, mark) {
		return numeral{main: without(tok, mark), proof: groupingStyle(mark)}, true
	}
	// "1.234.567.89": the last mark can only be the decimal one, put down with
	// the wrong key, or a digit is missing.
	if len(tok)-last-1 <= 2 && grouped(tok[:last], mark) {
		whole := without(tok[:last], mark)
		return numeral{main: whole + "." + tok[last+1:], other: whole + tok[last+1:], proof: groupingStyle(mark)}, true
	}
	return numeral{}, false
}

// caret reads the form "817.984.536.030^78", seen in exported reports, where the
// caret stands for the decimal mark. Without groups before it, it is a power.
func caret(whole string, mark byte, part string) (numeral, bool) {
	if len(part) > 2 || !grouped(whole, mark) {
		return numeral{}, false
	}
	n := numeral{main: without(whole, mark) + "." + part}
	if strings.Count(whole, string(mark)) > 1 {
		n.proof = groupingStyle(mark)
	}
	return n, true
}

// grouped reports whether s is digits with a mark before every third digit from
// the right: one to three digits, then groups of three.
func grouped(s string, mark byte) bool {
	group := 0
	seen := false
	for i := range len(s) {
		switch {
		case isDigit(s[i]):
			group++
		case s[i] != mark || group == 0 || group > 3 || (seen && group != 3):
			return false
		default:
			seen, group = true, 0
		}
	}
	return seen && group == 3
}

func groupingStyle(mark byte) Style {
	if mark == '.' {
		return Indonesian
	}
	return English
}

func without(s string, mark byte) string { return strings.ReplaceAll(s, string(mark), "") }

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}

// scientific reads the form spreadsheets export long numbers in: "5.35993E+11".
// Its digits are rounded, but they are what is printed.
func scientific(s string) (numeral, bool) {
	at := strings.IndexAny(s, "Ee")
	if at < 1 || at+2 >= len(s) || len(s)-at > 5 || (s[at+1] != '+' && s[at+1] != '-') || !allDigits(s[at+2:]) {
		return numeral{}, false
	}
	n := numeral{main: s[:at]}
	if mark := strings.IndexAny(s[:at], ".,"); mark >= 0 {
		n.main, n.proof = s[:mark]+"."+s[mark+1:at], English
		if s[mark] == ',' {
			n.proof = Indonesian
		}
		if mark != 1 || mark == at-1 {
			return numeral{}, false
		}
	}
	if !allDigits(strings.Replace(n.main, ".", "", 1)) {
		return numeral{}, false
	}
	n.main += "e" + s[at+1:]
	return n, true
}

// number turns a plain decimal text times a power of ten into a number. Shifting
// the text keeps "2,3 juta" exactly 2300000. It is false beyond Limit.
func number(text string, power int) (float64, bool) {
	if power != 0 {
		text += "e" + strconv.Itoa(power)
	}
	v, err := strconv.ParseFloat(text, 64)
	return v, err == nil && math.Abs(v) <= Limit
}
