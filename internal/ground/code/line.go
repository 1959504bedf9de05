package code

import (
	"fmt"
	"slices"
)

// parseOldLine reads a budget line before 2021: field of the work, agency,
// programme, activity, account, as far as it goes.
//
//	1.20 . 1.20.03 . 17.104 . 5.2.1.01.01    programme 17, activity 104
//	1.02.1.02.01.00.15.001                   with a unit 00 of the agency
//	1.02.1.02.01.4.1.4.16.01                 income, without a programme
//	1.02.1.02.01.02.1.02.24                  the field repeated before the activity
func parseOldLine(parts []string) (Code, error) {
	if len(parts) < 5 {
		return Code{}, fmt.Errorf("it has %d parts, a line begins with field and SKPD, 5", len(parts))
	}
	if err := check(parts[:5], []int{1, 2, 1, 2, 2}, []string{"urusan", "bidang urusan", "urusan of the SKPD", "bidang urusan of the SKPD", "SKPD"}); err != nil {
		return Code{}, err
	}
	if parts[0] == "0" || parts[2] == "0" {
		return Code{}, fmt.Errorf("there is no urusan 0")
	}
	c := Code{Kind: Line, Era: Before2021, Level: Organisation, agency: 5}
	rest := withoutField(parts[5:], parts[0], parts[1])
	if hasUnit(rest) {
		c.agency++
	}
	c.Parts = append(slices.Clone(parts[:5]), rest...)
	rest = c.Parts[c.agency:]
	for c.work < 2 && c.work < len(rest) && len(rest[c.work]) > 1 {
		c.work++
	}
	if err := checkWork(rest[:c.work]); err != nil {
		return Code{}, err
	}
	if c.work > 0 {
		c.Level = [...]Level{1: Programme, 2: Activity}[c.work]
	}
	return c.withAccount(rest[c.work:])
}

// withAccount checks the parts behind the activity as an account.
func (c Code) withAccount(parts []string) (Code, error) {
	if len(parts) == 0 {
		return c, nil
	}
	if c.work == 1 {
		return Code{}, fmt.Errorf("an account follows the program, the kegiatan is missing")
	}
	a, err := parseAccount(c.Era, parts)
	if err != nil {
		return Code{}, fmt.Errorf("its account: %w", err)
	}
	c.Level = a.Level
	return c, nil
}

// hasUnit reports whether the first part behind an agency before 2021 is a unit
// of it: three parts of work follow, or two that cannot be programme and
// activity since programme 00, "outside every programme", has activity 00 alone.
func hasUnit(rest []string) bool {
	wide := 0
	for wide < len(rest) && len(rest[wide]) > 1 {
		wide++
	}
	return (wide == 3 && len(rest[0]) == 2) || (wide == 2 && rest[0] == "00" && rest[1] != "00")
}

// withoutField drops the code of the field where a system repeated it before
// the number of an activity or of an account's last part.
func withoutField(rest []string, affair, field string) []string {
	var kept []string
	for i := 0; i < len(rest); i++ {
		digit := len(rest[i]) == 1
		if digit && rest[i] == affair && i+2 < len(rest) && rest[i+1] == field && len(rest[i+2]) == 2 && i > 0 && len(rest[i-1]) == 2 {
			i++
			continue
		}
		kept = append(kept, rest[i])
	}
	return kept
}

// parseLine reads a budget line since 2021: a SKPD, or a place in the programme
// tree with or without one, then a place in the programme tree or an account.
func parseLine(parts []string) (Code, error) {
	c := Code{Kind: Line, Era: Since2021, Level: Organisation, Parts: slices.Clone(parts)}
	if a, err := parseAgency(Since2021, parts[:min(8, len(parts))]); err == nil && len(parts) > 8 {
		c.agency, c.Level = len(a.Parts), a.Level
	}
	rest := c.Parts[c.agency:]
	if len(rest) > 1 && len(rest[1]) == 2 {
		n := min(6, len(rest))
		w, err := parseNomenclature(Since2021, rest[:n])
		if err != nil {
			return Code{}, err
		}
		copy(rest, w.Parts)
		c.work, c.Level = n, w.Level
	}
	if c.agency == 0 && (c.work == 0 || len(rest) == c.work) {
		return Code{}, fmt.Errorf("a line has a SKPD before or an account behind its sub kegiatan")
	}
	if account := rest[c.work:]; len(account) > 0 {
		if c.work != 0 && c.work != 6 {
			return Code{}, fmt.Errorf("an account follows, the sub kegiatan is missing")
		}
		return c.withAccount(account)
	}
	return c, nil
}

// Split gives the codes a line is made of; those it does not have are zero. Any
// other code is its own only piece.
func (c Code) Split() (agency, work, account Code) {
	switch c.Kind {
	case Agency:
		return c, Code{}, Code{}
	case Nomenclature:
		return Code{}, c, Code{}
	case Account:
		return Code{}, Code{}, c
	case Line:
	default:
		return Code{}, Code{}, Code{}
	}
	head, rest := c.Parts[:c.agency], c.Parts[c.agency+c.work:]
	middle := c.Parts[c.agency : c.agency+c.work]
	if c.Era == Before2021 {
		agency, _ = parseAgency(c.Era, head[2:])
		middle = append(slices.Clone(head[:2]), middle...)
	} else if c.agency > 0 {
		agency, _ = parseAgency(c.Era, head)
	}
	if len(middle) > 0 {
		work, _ = parseNomenclature(c.Era, middle)
	}
	if len(rest) > 0 {
		account, _ = parseAccount(c.Era, rest)
	}
	return agency, work, account
}

func (c Code) lineParent() (Code, bool) {
	n := len(c.Parts)
	account := n - c.agency - c.work
	switch {
	case account > 1:
		return c.upTo(n-1, accountLevels[account-1]), true
	case account == 1 && c.work == 0:
		return c.upTo(n-1, c.headLevel()), true
	case account == 1 && c.agency == 0: // only the programme tree is left
		return Code{Kind: Nomenclature, Era: c.Era, Level: SubActivity, Parts: slices.Clone(c.Parts[:n-1])}, true
	case account == 1:
		_, work, _ := c.Split()
		return c.upTo(n-1, work.Level), true
	case c.work > 0:
		return c.workParent()
	}
	return Code{}, false
}

// workParent climbs from a line's place in the programme tree.
func (c Code) workParent() (Code, bool) {
	steps := 1
	if c.Era == Since2021 && c.work == 5 {
		steps = 2 // the jenis kewenangan is no level of its own
	}
	c.work -= steps
	p := c.upTo(len(c.Parts)-steps, c.headLevel())
	if c.work > 0 {
		_, work, _ := p.Split()
		p.Level = work.Level
	}
	return p, true
}

// headLevel is the level of the agency a line begins with.
func (c Code) headLevel() Level {
	head := c.upTo(c.agency, "")
	head.work = 0
	agency, _, _ := head.Split()
	return agency.Level
}
