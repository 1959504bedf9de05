package period

import (
	"fmt"
	"strings"
)

// ParseISO reads what String prints, exactly: nothing more, nothing less. The
// empty string is the unknown period.
func ParseISO(s string) (Period, error) {
	if s == "" {
		return Period{}, nil
	}
	if a, b, ok := strings.Cut(s, ".."); ok {
		from, okA := parseAtom(a)
		to, okB := parseAtom(b)
		if p := Between(from, to); okA && okB && p.String() == s {
			return p, nil
		}
	} else if p, ok := parseAtom(s); ok {
		return p, nil
	}
	return Period{}, fmt.Errorf("period %q is not YYYY, YYYY-Sn, YYYY-Qn, YYYY-MM, YYYY-MM-DD or a..b with a before b", s)
}

func parseAtom(s string) (Period, bool) {
	y, ok := digits(s, 0, 4)
	if !ok {
		return Period{}, false
	}
	var p Period
	switch {
	case len(s) == 4:
		p = Year(y)
	case len(s) < 7 || s[4] != '-':
	case len(s) == 7 && (s[5] == 'S' || s[5] == 'Q'):
		if n, ok := digits(s, 6, 7); ok && s[5] == 'S' {
			p = Half(y, n)
		} else if ok {
			p = Quarter(y, n)
		}
	case len(s) == 7:
		if m, ok := digits(s, 5, 7); ok {
			p = Month(y, m)
		}
	case len(s) == 10 && s[7] == '-':
		m, okM := digits(s, 5, 7)
		if d, okD := digits(s, 8, 10); okM && okD {
			p = Day(y, m, d)
		}
	}
	return p, !p.IsZero()
}

// digits reads s[from:to] when it holds digits only.
func digits(s string, from, to int) (int, bool) {
	if len(s) < to {
		return 0, false
	}
	n := 0
	for _, c := range []byte(s[from:to]) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// MarshalText writes String; it makes a Period a JSON string.
func (p Period) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (p *Period) UnmarshalText(text []byte) error {
	q, err := ParseISO(string(text))
	if err != nil {
		return err
	}
	*p = q
	return nil
}
