package narrative

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type tokenKind uint8

const (
	word tokenKind = iota
	number
	mark
)

// token is a word, a numeral with its marks, or one other character.
type token struct {
	text       string // as printed
	low        string // in lower case
	start, end int    // bytes of the sentence
	kind       tokenKind
}

// tokens takes a text apart. A word may hold hyphens between letters, and the
// power of a unit: "m2", "m²". A numeral holds the dots and commas between its
// digits.
func tokens(text string) []token {
	const letters = 5 // of a token, at the least
	list := make([]token, 0, len(text)/letters+1)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		start := i
		switch {
		case unicode.IsSpace(r) || unicode.Is(unicode.Cf, r):
			i += size
			continue
		case slipAt(text, i) > i:
			i = slipAt(text, i)
			t := newToken(text, start, i, number)
			t.text = slips.Replace(t.text)
			t.low = t.text
			list = append(list, t)
		case (r == '0' || r == '1') && digitForLetter(text, i) != "":
			i = wordEnd(text, i+1)
			t := newToken(text, start, i, word)
			t.low = digitForLetter(text, start)
			list = append(list, t)
		case isDigit(r) || fractions[r] != 0:
			i = numeralEnd(text, i)
			list = append(list, newToken(text, start, i, number))
		case unicode.IsLetter(r):
			i = wordEnd(text, i)
			list = append(list, newToken(text, start, i, word))
		default:
			i += size
			list = append(list, newToken(text, start, i, mark))
		}
	}
	return list
}

func newToken(text string, start, end int, kind tokenKind) token {
	low := strings.ToLower(text[start:end])
	if full, ok := shortened[low]; ok {
		low = full
	}
	if kind == word && strings.ContainsAny(low, "10") && !known(low) {
		low = misread(low)
	}
	if kind == word && strings.Contains(low, "rn") {
		if with := strings.ReplaceAll(low, "rn", "m"); statusWords[with] != unsaid || work[with] != "" {
			low = with // as a scanner reads "m"
		}
	}
	return token{text: text[start:end], low: low, start: start, end: end, kind: kind}
}

// misread is a word in which a scanner read digits for letters.
func misread(low string) string {
	low = strings.ReplaceAll(low, "0", "o")
	if with := strings.ReplaceAll(low, "1", "i"); known(with) || statusWords[with] != unsaid || work[with] != "" || stops[with] {
		return with
	}
	return strings.ReplaceAll(low, "1", "l")
}

// digitForLetter is the unit at i whose first letter a scanner read as a digit, in
// lower case: "0rang". It is empty where there is none.
func digitForLetter(text string, i int) string {
	if before, _ := utf8.DecodeLastRuneInString(text[:i]); i > 0 && !unicode.IsSpace(before) {
		return ""
	}
	rest := strings.ToLower(text[i+1 : wordEnd(text, i+1)])
	first := map[byte]string{'0': "o", '1': "l"}[text[i]]
	if len(rest) < 3 || !known(first+rest) {
		return ""
	}
	return first + rest
}

// shortened are little words as they are written in haste.
var shortened = map[string]string{
	"dr": "dari", "dri": "dari", "yg": "yang", "dgn": "dengan", "dg": "dengan", "utk": "untuk", "sdh": "sudah", "sdah": "sudah", "udah": "sudah", "tlh": "telah", "blm": "belum", "blum": "belum", "tdk": "tidak", "pd": "pada", "dlm": "dalam", "krn": "karena", "karna": "karena", "tsb": "tersebut", "thn": "tahun",
	"jml": "jumlah", "pjg": "panjang", "jgn": "jangan", "sdg": "sedang", "hrs": "harus", "bbrp": "beberapa", "sktr": "sekitar", "sekitaran": "sekitar", "masing2": "masing-masing", "ttp": "tetapi", "tp": "tetapi", "jg": "juga", "lg": "lagi", "msh": "masih", "kmrn": "kemarin", "gak": "tidak", "ga": "tidak", "gk": "tidak", "nggak": "tidak", "enggak": "tidak", "engga": "tidak", "ndak": "tidak", "kagak": "tidak", "udh": "sudah", "td": "tadi", "br": "baru", "dtg": "datang", "msk": "masuk", "lgi": "lagi", "skrg": "sekarang", "skrng": "sekarang", "bs": "bisa", "kls": "kelas", "tgi": "tinggi", "trus": "terus",
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// fractions are the characters for a part of one, in hundredths.
var fractions = map[rune]int{'½': 50, '¼': 25, '¾': 75}

func numeralEnd(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case isDigit(r):
		case fractions[r] != 0:
			return i + size
		case r == '.' || r == ',':
			if i+1 >= len(text) || !isDigit(rune(text[i+1])) {
				return i
			}
		default:
			return i
		}
		i += size
	}
	return i
}

// powers are what may be glued to a unit of length.
const powers = "123²³'’"

func wordEnd(text string, i int) int {
	start := i
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		next, _ := utf8.DecodeRuneInString(text[i+size:])
		switch {
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
		case (r == '1' || r == '0') && i-start >= 2 && unicode.IsLower(next): // "se1uruhnya", as a scanner reads it
		case (r == '-' || r == '‑' || r == '\'' || r == '’') && unicode.IsLetter(next):
		case strings.ContainsRune(powers, r) && lengths[strings.ToLower(text[start:i])]:
			if !isDigit(next) {
				i += size
			}
			return i
		default:
			return i
		}
		i += size
	}
	return i
}

// lengths are the short units of length, which may carry a power.
var lengths = set("m", "km", "cm", "mm", "dm", "hm", "meter", "mtr")
