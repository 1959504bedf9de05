package place

import (
	"fmt"
	"strings"
)

// Code is an area code of the Ministry of Home Affairs (latest list:
// Kepmendagri 300.2.2-2430/2025): PP province, PP.KK city, PP.KK.CC kecamatan,
// PP.KK.CC.DDDD kelurahan (1xxx), desa (2xxx) or desa adat (3xxx). Codes of
// Statistics Indonesia look alike and differ. It is comparable with ==; the zero
// Code is none.
type Code struct{ digits string }

// widths are the numbers of digits at which a code may end.
var widths = [...]int{2, 4, 6, 10}

// ParseCode reads a code with dots ("64.72.01.1001") or without. It checks the
// form; whether such an area exists is for a list to say.
func ParseCode(text string) (Code, error) {
	s := strings.TrimSpace(text)
	if dotted := strings.Contains(s, "."); dotted {
		parts := strings.Split(s, ".")
		for i, p := range parts {
			if want := partWidth(i); len(p) != want {
				return Code{}, fmt.Errorf("area code %q: part %d, %q, is not of %d digits", text, i+1, p, want)
			}
		}
		s = strings.Join(parts, "")
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return Code{}, fmt.Errorf("area code %q: it is not of digits", text)
		}
	}
	switch len(s) {
	case 2, 4, 6, 10:
	default:
		return Code{}, fmt.Errorf("area code %q: it has %d digits, not 2, 4, 6 or 10", text, len(s))
	}
	if s[0] == '0' || s[1] == '0' {
		return Code{}, fmt.Errorf("area code %q: there is no province %s", text, s[:2])
	}
	if len(s) >= 4 && s[2:4] == "00" || len(s) >= 6 && s[4:6] == "00" {
		return Code{}, fmt.Errorf("area code %q: city and kecamatan are numbered from 01", text)
	}
	if len(s) == 10 && (s[6] < '1' || s[6] > '3') {
		return Code{}, fmt.Errorf("area code %q: %s is no kelurahan (1xxx), desa (2xxx) or desa adat (3xxx)", text, s[6:])
	}
	return Code{s}, nil
}

// partWidth is the width of part i of a dotted code; 0 behind the last.
func partWidth(i int) int {
	switch {
	case i < 3:
		return 2
	case i == 3:
		return 4
	default:
		return 0
	}
}

// String is the code with dots.
func (c Code) String() string {
	var b strings.Builder
	from := 0
	for _, w := range widths {
		if len(c.digits) < w {
			break
		}
		if from > 0 {
			b.WriteByte('.')
		}
		b.WriteString(c.digits[from:w])
		from = w
	}
	return b.String()
}

// Digits is the code without dots, as identity numbers hold it.
func (c Code) Digits() string { return c.digits }

// Kind is the sort of area by the form of its code; empty for the zero Code. A
// desa adat is a Desa.
func (c Code) Kind() Kind {
	switch len(c.digits) {
	case 2:
		return Province
	case 4:
		return City
	case 6:
		return Kecamatan
	case 10:
		if c.digits[6] == '1' {
			return Kelurahan
		}
		return Desa
	default:
		return ""
	}
}

// Parent is the code of the area around; false for a province.
func (c Code) Parent() (Code, bool) {
	for i := len(widths) - 1; i > 0; i-- {
		if len(c.digits) == widths[i] {
			return Code{c.digits[:widths[i-1]]}, true
		}
	}
	return Code{}, false
}

// Contains reports whether d is c or lies inside it.
func (c Code) Contains(d Code) bool {
	return c.digits != "" && strings.HasPrefix(d.digits, c.digits)
}
