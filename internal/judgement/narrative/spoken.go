package narrative

import (
	"math"
	"strings"
)

// ones are the words for the numbers below ten.
var ones = map[string]float64{
	"nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
}

// wholes are the words for numbers that stand for themselves.
var wholes = map[string]float64{"sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1e6, "semiliar": 1e9, "semilyar": 1e9}

// scales are the words for powers of ten from the thousand up. "M" and "T"
// stand for them behind a currency only.
var scales = map[string]float64{
	"ribu": 1e3, "rb": 1e3, "juta": 1e6, "jt": 1e6, "miliar": 1e9, "milyar": 1e9, "miliyar": 1e9, "milliar": 1e9, "mlr": 1e9,
	"triliun": 1e12, "trilyun": 1e12, "triliyun": 1e12,
}

// parts are the words for parts of one.
var parts = map[string]float64{"setengah": 0.5, "separuh": 0.5, "separo": 0.5, "seperempat": 0.25}

// unglue parts a number word that was written together: "duapuluh", "limabelas".
func unglue(w string) []string {
	if rounded, ok := strings.CutSuffix(w, "an"); ok && (rounded == "ratus" || rounded == "ribu" || rounded == "puluh") { // "lima ratusan"
		return []string{rounded}
	}
	for _, end := range [...]string{"belas", "puluh", "ratus", "ribu", "juta", "miliar", "milyar"} {
		if head, ok := strings.CutSuffix(w, end); ok && head != "" {
			if _, known := ones[head]; known {
				return []string{head, end}
			}
		}
	}
	return []string{w}
}

// numberWord reports whether a word can be part of a number in words.
func numberWord(w string) bool {
	for _, p := range unglue(w) {
		_, one := ones[p]
		_, whole := wholes[p]
		_, scale := scales[p]
		_, part := parts[p]
		if !one && !whole && !scale && !part && p != "belas" && p != "puluh" && p != "ratus" && p != "koma" {
			return false
		}
	}
	return true
}

// speaker adds up a number in words, from the left.
type speaker struct {
	total, group, digit float64 // finished thousands; finished tens; the digit that waits for what it counts
	pending             bool    // a digit waits
	last                float64 // the scale that came last, 1 at first
	any                 bool
	decimal             float64 // place of the next digit behind the comma, 0 before it
}

func (p *speaker) value() float64 { return p.total + p.group + p.digit }

// take adds one word; false when the number ends before it.
func (p *speaker) take(w string) bool {
	if p.decimal != 0 {
		return p.takeDecimal(w)
	}
	one, isOne := ones[w]
	whole, isWhole := wholes[w]
	scale, isScale := scales[w]
	part, isPart := parts[w]
	switch {
	case isOne && !p.pending:
		p.digit, p.pending = one, true
	case w == "belas" && p.pending:
		p.settle(p.digit + 10)
	case (w == "puluh" || w == "ratus") && p.pending:
		p.settle(p.digit * map[string]float64{"puluh": 10, "ratus": 100}[w])
	case isWhole && !p.pending:
		switch {
		case whole >= 1000:
			p.total += whole
			p.last = whole
		default:
			p.settle(whole)
		}
	case isPart && !p.any:
		p.digit, p.pending = part, true
	case isPart && (p.pending || p.group > 0):
		p.digit += part
		p.pending = true
	case isPart && p.last > 1:
		p.total += part * p.last
	case w == "koma" && p.any:
		p.decimal = 0.1
		return true
	case isScale && p.any && p.group+p.digit > 0:
		p.scale(scale)
	default:
		return false
	}
	p.any = true
	return true
}

func (p *speaker) settle(v float64) {
	p.group += v
	p.digit, p.pending = 0, false
}

func (p *speaker) scale(by float64) {
	p.total += (p.group + p.digit) * by
	p.group, p.digit, p.pending, p.last = 0, 0, false, by
}

// takeDecimal reads "koma tujuh lima", digit by digit, and a scale behind it.
func (p *speaker) takeDecimal(w string) bool {
	if one, ok := ones[w]; ok {
		p.digit += one * p.decimal
		p.decimal /= 10
		return true
	}
	if by, ok := scales[w]; ok && p.decimal < 0.1 {
		p.scale(by)
		p.decimal = 0
		return true
	}
	return false
}

// spoken reads a number in words at i: its value and the token behind it.
func (s *sentence) spoken(i int) (value float64, next int, ok bool) {
	p := speaker{last: 1}
	if over, ok := ones[s.at(i).low]; ok && over >= 1 && s.is(i+1, "perempat") { // "tiga perempat"
		return over / 4, i + 2, true
	}
	for next = i; next < len(s.list) && s.list[next].kind == word; next++ {
		low := s.list[next].low
		if !numberWord(low) {
			break
		}
		took := true
		before := p
		for _, w := range unglue(low) {
			took = took && p.take(w)
		}
		if !took {
			p = before
			break
		}
	}
	if p.decimal == 0.1 { // "koma" without a digit
		return 0, i, false
	}
	v := p.value()
	return math.Round(v*1e6) / 1e6, next, p.any && next > i
}
