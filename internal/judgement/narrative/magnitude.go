package narrative

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"nyata/internal/ground/figure"
)

// magnitude is a number in digits or words, without its unit.
type magnitude struct {
	value    float64
	doubtful float64 // the other reading of an ambiguous numeral; 0 when there is none
	thousand bool    // three digits behind a comma: a foreign mark of thousands, where only whole things are counted
	scaled   bool    // with a word such as juta
	by       float64 // the scale
	large    bool    // in millions or more, by word
	next     int     // the token behind it
	echoUnit unit    // the unit inside a repetition in brackets
}

func (m magnitude) figure() figure.Figure {
	f := figure.Figure{Kind: figure.Number, Value: m.value}
	if m.doubtful != 0 {
		f.Ambiguous, f.Alternative = true, m.doubtful
	}
	return f
}

func (m magnitude) times(by float64, next int) magnitude {
	m.value, m.doubtful, m.thousand, m.scaled, m.by, m.large, m.next = exactly(m.value*by), 0, false, true, by, m.large || by >= 1e6, next
	return m
}

// exactly takes away what multiplying by powers of ten adds behind the
// millionth.
func exactly(v float64) float64 {
	if math.Abs(v) > 1e9 { // rupiah in full; a float64 holds no more of them
		return math.Round(v)
	}
	return math.Round(v*1e6) / 1e6
}

// magnitude reads a number at i. Numerals that are names are none.
func (s *sentence) magnitude(i int) (m magnitude, ok bool) {
	t := s.at(i)
	switch {
	case t.kind == number && (!s.isLabel(i) || s.currencyBefore(i)):
		m, ok = s.numeral(i)
	case t.kind == word && numberWord(t.low) && t.low != "koma" && t.low != "ratus" && t.low != "puluh" && t.low != "belas" && t.low != "ratusan" && t.low != "ribuan" && t.low != "puluhan" && !s.is(i-1, "salah", "ke", "nomor", "ke-"):
		m.value, m.next, ok = s.spoken(i)
		if _, bare := scales[t.low]; bare {
			return m, false
		}
		m.large = ok && m.value >= 1e6 && scales[s.at(m.next-1).low] >= 1e6
	}
	if !ok || math.Abs(m.value) > figure.Limit {
		return m, false
	}
	return m, true
}

// numeral reads a number in digits at i, with what stands behind it for a
// fraction or a scale.
func (s *sentence) numeral(i int) (m magnitude, ok bool) {
	t := s.list[i]
	text, next := t.text, i+1
	if r, size := utf8.DecodeLastRuneInString(text); fractions[r] != 0 {
		whole := 0.0
		if head := text[:len(text)-size]; head != "" {
			f := figure.Parse(head, figure.Indonesian)
			if !f.IsNumber() {
				return m, false
			}
			whole = f.Value
		}
		return magnitude{value: whole + float64(fractions[r])/100, next: next}, true
	}
	if s.fraction(i) {
		return magnitude{value: s.quotient(i), next: i + 3}, true
	}
	if i > 0 && len(text) <= 3 && !strings.ContainsAny(text, ".,") && s.is(next, ".") && isGroup(s.at(next+1)) && s.glued(next) != s.glued(next+1) { // "1. 240 m2"
		if _, _, ok := s.unit(next + 2); ok {
			text += s.list[next+1].text
			next += 2
		}
	}
	for isGroup(s.at(next)) && len(text) <= 3 && !strings.ContainsAny(t.text, ".,") && s.groupGap(next) {
		text += s.list[next].text
		next++
	}
	f := figure.Parse(text, figure.Indonesian)
	if !f.IsNumber() {
		return m, false
	}
	m = magnitude{value: f.Value, next: next, thousand: threeBehindComma(text)}
	if f.Ambiguous {
		m.doubtful = f.Alternative
	}
	if s.at(next).kind == number && s.fraction(next) { // "2 1/2"
		m.value, m.next = m.value+s.quotient(next), next+3
	} else if parts[s.at(next).low] != 0 && m.value == math.Trunc(m.value) { // "2 setengah"
		m.value, m.next = m.value+parts[s.at(next).low], next+1
	}
	return s.withScale(m), true
}

// withScale reads "2,5 miliar" and "1 miliar 250 juta".
func (s *sentence) withScale(m magnitude) magnitude {
	by, ok := scales[s.at(m.next).low]
	if !ok {
		return m
	}
	next := m.next + 1
	if s.is(next, ".") && s.glued(next) && s.is(m.next, "jt", "rb", "mlr") && s.at(next+1).kind == word && s.at(next+1).text == s.at(next+1).low {
		next++ // "jt."
	}
	m = m.times(by, next)
	if parts[s.at(m.next).low] != 0 { // "2 juta setengah"
		m.value, m.next = exactly(m.value+by*parts[s.at(m.next).low]), m.next+1
	}
	for s.at(m.next).kind == number {
		f := figure.Parse(s.at(m.next).text, figure.Indonesian)
		lower, has := scales[s.at(m.next+1).low]
		if !has || lower >= by || !f.IsNumber() {
			break
		}
		m.value, m.next, by = exactly(m.value+f.Value*lower), m.next+2, lower
	}
	return m
}

// settle corrects a numeral by what it counts: nobody counts a thousandth of a
// person, and no road is surveyed to the millimetre.
func (m magnitude) settle(a *amount, s *sentence) {
	f := &a.figure
	if !m.thousand || f.Kind != figure.Number {
		return
	}
	whole := a.unit.sort == count || a.unit.sort == thingCounted || a.unit.sort == money
	if whole || a.unit.name == "m" && !s.crosswise(a.from) && m.value >= 1 {
		f.Value, f.Alternative, f.Ambiguous = m.value*1000, m.value, !whole
		f.Value = math.Round(f.Value)
	}
}

// crosswise reports whether the words before a number speak of a side that is
// short: a width or height has decimals.
func (s *sentence) crosswise(i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		switch s.list[j].low {
		case "lebar", "selebar", "tinggi", "setinggi", "tebal", "setebal", "dalam", "sedalam", "kedalaman", "ketinggian", "ketebalan", "diameter", "elevasi":
			return true
		}
	}
	return false
}

func threeBehindComma(text string) bool {
	whole, part, ok := strings.Cut(text, ",")
	return ok && len(part) == 3 && whole != "" && len(whole) <= 3 && whole[0] != '0' && !strings.ContainsAny(part, ".,") && !strings.Contains(whole, ".")
}

func isGroup(t token) bool {
	return t.kind == number && len(t.text) == 3 && !strings.ContainsAny(t.text, ".,")
}

// groupGap reports whether only one blank stands before token i, and what
// follows the groups is a unit: "1 250 m".
func (s *sentence) groupGap(i int) bool {
	if utf8.RuneCountInString(s.text[s.list[i-1].end:s.list[i].start]) != 1 {
		return false
	}
	j := i + 1
	for isGroup(s.at(j)) {
		j++
	}
	_, _, ok := s.unit(j)
	return ok
}

func (s *sentence) quotient(i int) float64 {
	a, _ := strconv.ParseFloat(s.list[i].text, 64)
	b, _ := strconv.ParseFloat(s.list[i+2].text, 64)
	return a / b
}
