package code

import (
	"fmt"
	"slices"
	"strings"
)

// Parse reads a code as printed, with or without blanks around its dots and a
// dot behind it. Where the text could be of several kinds, only those given
// count; with none given, all. A shape that both eras share ("1.03", "5.1") is
// read as one since 2021; ParseIn says otherwise. Anything else is an error that
// says what is wrong.
func Parse(text string, kinds ...Kind) (Code, error) {
	return parse(text, []Era{Since2021, Before2021}, kinds)
}

// ParseIn is Parse for a document whose era is known from its budget year.
func ParseIn(era Era, text string, kinds ...Kind) (Code, error) {
	return parse(text, []Era{era}, kinds)
}

// Cut reads the code that a label begins with and returns the rest: "1.03.06
// PROGRAM PENGELOLAAN DRAINASE". The code must have at least two parts.
func Cut(label string, kinds ...Kind) (c Code, rest string, err error) {
	end := 0
	for i := 0; i < len(label); i++ {
		switch b := label[i]; {
		case isPart(b):
			if i > end && label[end-1] != '.' { // a blank between two words
				i = len(label)
				continue
			}
			end = i + 1
		case b == '.' && end > 0:
			end = i + 1
		case b == ' ' && end > 0:
		default:
			if isWordByte(b) && i == end && end > 0 && label[end-1] != '.' {
				return Code{}, label, fmt.Errorf("read code of %q: it runs into a word", label)
			}
			i = len(label)
		}
	}
	c, err = Parse(label[:end], kinds...)
	if err == nil && len(c.Parts) < 2 {
		err = fmt.Errorf("read code of %q: a single digit is no code here", label)
	}
	if err != nil {
		return Code{}, label, err
	}
	return c, strings.TrimSpace(label[end:]), nil
}

func isPart(b byte) bool { return '0' <= b && b <= '9' || b == 'X' }

func isWordByte(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0x80 }

func parse(text string, eras []Era, kinds []Kind) (Code, error) {
	parts, err := split(text)
	if err != nil {
		return Code{}, fmt.Errorf("read code %q: %w", text, err)
	}
	if len(parts) == 1 && len(kinds) != 1 {
		return Code{}, fmt.Errorf("read code %q: one digit may be an urusan or an account", text)
	}
	if len(kinds) == 0 {
		kinds = []Kind{Nomenclature, Account, Agency, Line}
	}
	var first error
	for _, era := range eras {
		for _, kind := range kinds {
			if kind == Agency && era == Before2021 && len(eras) > 1 {
				continue // its shape is that of a programme; only a known era tells
			}
			c, err := parseKind(era, kind, parts)
			if err == nil {
				return c, nil
			}
			if first == nil || (kind == likelyKind(parts) && era == likelyEra(parts)) {
				first = err
			}
		}
	}
	return Code{}, fmt.Errorf("read code %q: %w", text, first)
}

func parseKind(era Era, kind Kind, parts []string) (Code, error) {
	switch kind {
	case Nomenclature:
		return parseNomenclature(era, parts)
	case Account:
		return parseAccount(era, parts)
	case Agency:
		return parseAgency(era, parts)
	case Line:
		if era == Before2021 {
			return parseOldLine(parts)
		}
		return parseLine(parts)
	default:
		return Code{}, fmt.Errorf("kind %q is unknown", kind)
	}
}

// likelyKind judges by the widths of the parts which error is worth telling.
func likelyKind(parts []string) Kind {
	switch {
	case len(parts) < 2 || len(parts[1]) < 2:
		return Account
	case len(parts) < 5 || len(parts[2]) > 1:
		return Nomenclature
	case len(parts) > 4 && len(parts[4]) == 1 && len(parts) < 9:
		return Agency
	default:
		return Line
	}
}

func likelyEra(parts []string) Era {
	if likelyKind(parts) == Line && len(parts[4]) != 1 {
		return Before2021
	}
	return Since2021
}

// split cuts the text at its dots. Blanks may stand beside a dot, not inside a
// part.
func split(text string) ([]string, error) {
	s := strings.TrimSpace(text)
	s = strings.TrimSpace(strings.TrimSuffix(s, "."))
	if s == "" {
		return nil, fmt.Errorf("nothing is printed")
	}
	if len(s) > longest {
		return nil, fmt.Errorf("it is longer than any code")
	}
	parts := strings.Split(s, ".")
	for i, p := range parts {
		p = strings.ToUpper(strings.TrimSpace(p))
		if p == "" {
			return nil, fmt.Errorf("part %d is empty", i+1)
		}
		for j := range len(p) {
			switch {
			case p[j] == ' ':
				return nil, fmt.Errorf("a blank stands inside part %d", i+1)
			case !isPart(p[j]):
				return nil, fmt.Errorf("part %d, %q, is not of digits", i+1, p)
			}
		}
		parts[i] = p
	}
	return parts, nil
}

// longest is more than the longest line with blanks around every dot.
const longest = 96

// check holds parts to their widths; names are for the error.
func check(parts []string, widths []int, names []string) error {
	for i, p := range parts {
		if len(p) != widths[i] || strings.Contains(p, "X") {
			return fmt.Errorf("%s %q is not of %d digits", names[i], p, widths[i])
		}
	}
	return nil
}

func parseNomenclature(era Era, parts []string) (Code, error) {
	if len(parts) > 6 {
		return Code{}, fmt.Errorf("it has %d parts, a sub kegiatan has 6", len(parts))
	}
	any := len(parts) > 1 && parts[0] == "X" && parts[1] == "XX"
	head := parts[:min(2, len(parts))]
	if !any {
		if err := check(head, []int{1, 2}, []string{"urusan", "bidang urusan"}); err != nil {
			return Code{}, err
		}
		if parts[0] == "0" {
			return Code{}, fmt.Errorf("there is no urusan 0")
		}
	}
	if era == Before2021 {
		return oldNomenclature(parts, any)
	}
	names := []string{"program", "jenis kewenangan", "kegiatan", "sub kegiatan"}
	rest := slices.Clone(parts[len(head):])
	if len(rest) == 4 && len(rest[3]) == 2 {
		rest[3] = "00" + rest[3] // two digits before Kepmendagri 050-5889/2021
	}
	if err := check(rest, []int{2, 1, 2, 4}, names); err != nil {
		return Code{}, err
	}
	if len(parts) == 4 {
		return Code{}, fmt.Errorf("it ends at the jenis kewenangan, without a kegiatan")
	}
	if len(rest) > 1 && rest[1] == "0" {
		return Code{}, fmt.Errorf("there is no jenis kewenangan 0")
	}
	level := [...]Level{1: Affair, 2: Field, 3: Programme, 5: Activity, 6: SubActivity}[len(parts)]
	return Code{Kind: Nomenclature, Era: Since2021, Level: level, Parts: append(slices.Clone(head), rest...)}, nil
}

// oldNomenclature reads U.BB.PP.KK; some regions wrote three digits for KK.
func oldNomenclature(parts []string, any bool) (Code, error) {
	if any {
		return Code{}, fmt.Errorf("before 2021 no programme stood for every field")
	}
	if len(parts) > 4 {
		return Code{}, fmt.Errorf("it has %d parts, a kegiatan before 2021 has 4", len(parts))
	}
	if err := checkWork(parts[min(2, len(parts)):]); err != nil {
		return Code{}, err
	}
	level := [...]Level{1: Affair, 2: Field, 3: Programme, 4: Activity}[len(parts)]
	return Code{Kind: Nomenclature, Era: Before2021, Level: level, Parts: slices.Clone(parts)}, nil
}

// checkWork checks programme and activity as they were before 2021.
func checkWork(parts []string) error {
	widths := []int{2, 2}
	if len(parts) == 2 && len(parts[1]) == 3 {
		widths[1] = 3
	}
	return check(parts, widths, []string{"program", "kegiatan"})
}

func parseAccount(era Era, parts []string) (Code, error) {
	if len(parts) > 6 {
		return Code{}, fmt.Errorf("it has %d parts, an account has 6", len(parts))
	}
	widths := []int{1, 1, 2, 2, 2, 4}
	if era == Before2021 {
		widths = []int{1, 1, 1, 2, 2, 2}
		for i := 4; i < len(parts); i++ {
			if len(parts[i]) == 3 {
				widths[i] = 3 // regions numbered below the objek as they liked
			}
		}
	}
	if err := check(parts, widths, []string{"akun", "kelompok", "jenis", "objek", "rincian objek", "sub rincian objek"}); err != nil {
		return Code{}, err
	}
	// 1 to 8: aset, kewajiban, ekuitas, pendapatan, belanja, pembiayaan,
	// pendapatan-LO, beban (PP 71/2010 and Permendagri 90/2019).
	if parts[0] == "0" || parts[0] == "9" {
		return Code{}, fmt.Errorf("there is no akun %s", parts[0])
	}
	return Code{Kind: Account, Era: era, Level: accountLevels[len(parts)], Parts: slices.Clone(parts)}, nil
}

func parseAgency(era Era, parts []string) (Code, error) {
	if era == Before2021 {
		if len(parts) != 3 && len(parts) != 4 {
			return Code{}, fmt.Errorf("it has %d parts, a SKPD before 2021 has 3 or 4", len(parts))
		}
		if err := check(parts, []int{1, 2, 2, 2}, []string{"urusan", "bidang urusan", "SKPD", "unit"}); err != nil {
			return Code{}, err
		}
		level := Organisation
		if len(parts) == 4 {
			level = Unit
		}
		return Code{Kind: Agency, Era: era, Level: level, Parts: slices.Clone(parts)}, nil
	}
	if len(parts) != 7 && len(parts) != 8 {
		return Code{}, fmt.Errorf("it has %d parts, a SKPD has 7 or 8", len(parts))
	}
	names := []string{"urusan", "bidang urusan", "second urusan", "second bidang urusan", "third urusan", "third bidang urusan", "SKPD", "unit"}
	if err := check(parts, []int{1, 2, 1, 2, 1, 2, 2, 4}, names); err != nil {
		return Code{}, err
	}
	if parts[0] == "0" {
		return Code{}, fmt.Errorf("there is no urusan 0")
	}
	parts = slices.Clone(parts)
	if len(parts) == 7 {
		parts = append(parts, "0000")
	}
	level := Organisation
	if parts[7] != "0000" {
		level = Unit
	}
	return Code{Kind: Agency, Era: era, Level: level, Parts: parts}, nil
}
