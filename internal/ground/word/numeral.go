package word

import (
	"strconv"
	"strings"
)

// units are number words from nothing to nineteen and the tens of English.
var units = map[string]float64{
	"nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
	"sepuluh": 10, "sebelas": 11,
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// scales multiply what stands before them.
var scales = map[string]float64{
	"belas": 10, "puluh": 10, "ratus": 100, "ribu": 1e3, "juta": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12, "trilyun": 1e12,
	"rb": 1e3, "jt": 1e6, "mlr": 1e9, "milliar": 1e9, "miliyar": 1e9,
	"hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
}

// ones are scales with their one: "seratus".
var ones = map[string]float64{"seratus": 100, "seribu": 1e3, "sejuta": 1e6, "semiliar": 1e9, "setriliun": 1e12}

// IsNumeral says whether a word is part of a number in words.
func IsNumeral(w string) bool {
	_, a := units[w]
	_, b := scales[w]
	_, c := ones[w]
	return a || b || c
}

// Count reads the number that begins at tokens[i], in digits ("1.500", "2,5"),
// in words ("dua puluh lima", "five hundred") or both ("5 miliar"), and says
// how many tokens it takes; none when there is no number.
func Count(tokens []Token, i int) (value float64, taken int) {
	var total, part float64
	start, any := i, false
	for ; i < len(tokens); i++ {
		t := tokens[i]
		if t.Kind == Number {
			if any {
				break
			}
			v, ok := ReadNumber(t.Text)
			if !ok {
				break
			}
			part, any = v, true
			continue
		}
		if v, ok := units[t.Text]; ok {
			part, any = part+v, true
			continue
		}
		if v, ok := ones[t.Text]; ok {
			if v == 100 {
				part += v
			} else {
				total += v
			}
			any = true
			continue
		}
		s, ok := scales[t.Text]
		if !ok || !any {
			break
		}
		switch {
		case t.Text == "belas":
			part += 10
		case s <= 100: // puluh, ratus: they scale the last figure only
			last := part
			for last >= s {
				last -= float64(int(last/s)) * s
			}
			part += last * (s - 1)
		default:
			total, part = total+part*s, 0
		}
	}
	if !any {
		return 0, 0
	}
	return total + part, i - start
}

// ReadNumber reads digits with Indonesian separators, or English ones where
// they can be nothing else: "1.000" is a thousand, "2.5" and "2,5" two and a half.
func ReadNumber(s string) (float64, bool) {
	dots, commas := strings.Count(s, "."), strings.Count(s, ",")
	switch {
	case dots > 0 && commas > 0:
		if strings.LastIndexByte(s, '.') > strings.LastIndexByte(s, ',') {
			s = strings.ReplaceAll(s, ",", "")
		} else {
			s = strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", ".")
		}
	case grouped(s, '.', dots):
		s = strings.ReplaceAll(s, ".", "")
	case grouped(s, ',', commas):
		s = strings.ReplaceAll(s, ",", "")
	default:
		s = strings.ReplaceAll(s, ",", ".")
	}
	v, err := strconv.ParseFloat(s, 64)
	return v, err == nil && len(s) <= 18
}

// grouped says whether the separators of s part its digits into threes.
func grouped(s string, sep byte, n int) bool {
	if n == 0 {
		return false
	}
	parts := strings.Split(s, string(sep))
	if len(parts[0]) == 0 || len(parts[0]) > 3 || parts[0] == "0" {
		return false
	}
	for _, p := range parts[1:] {
		if len(p) != 3 {
			return false
		}
	}
	return true
}
