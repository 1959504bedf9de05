// Package person finds personal data in text (NIK, NIP, telephone, e-mail, bank
// account, health beside a name), so that others can mask it. It keeps none.
package person

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Found is a personal number in a text, at bytes Start to End.
type Found struct {
	Start, End int
	What       What
}

// What is the sort of personal number.
type What string

// The sorts of personal number.
const (
	NIK   What = "nik"   // number of a resident, 16 digits
	NIP   What = "nip"   // number of a civil servant, 18 digits
	Phone What = "phone" // telephone

	Email   What = "email"   // address of electronic mail
	Account What = "account" // number of a bank account, behind a word that says so
	Health  What = "health"  // a name beside what its bearer suffers from
)

// Sorts lists every sort in a fixed order.
func Sorts() []What { return []What{NIK, NIP, Phone, Email, Account, Health} }

// run is a run of digits in a text.
type run struct{ start, end int }

func (r run) len() int { return r.end - r.start }

// runs are the runs of digits of a text.
func runs(text string) []run {
	var all []run
	for i := 0; i < len(text); i++ {
		if !isDigit(text[i]) {
			continue
		}
		start := i
		for i < len(text) && isDigit(text[i]) {
			i++
		}
		all = append(all, run{start, i})
	}
	return all
}

// FindPersonal finds NIK, NIP and telephone numbers, in order, without overlaps.
// What is found is plausible, never proven: a NIK has no check digit. The rule
// is to mask too much rather than too little.
func FindPersonal(text string) []Found {
	return inOrder(slices.Concat(FindNIP(text), FindNIK(text), FindPhone(text)))
}

// FindAll finds personal data of every sort, in order, without overlaps; of two
// that overlap, the one that begins first, then the longer.
func FindAll(text string) []Found {
	return inOrder(slices.Concat(FindNIP(text), FindNIK(text), FindAccount(text), FindPhone(text), FindEmail(text), FindHealth(text)))
}

func inOrder(all []Found) []Found {
	slices.SortStableFunc(all, func(a, b Found) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	var kept []Found
	for _, f := range all {
		if len(kept) == 0 || f.Start >= kept[len(kept)-1].End {
			kept = append(kept, f)
		}
	}
	return kept
}

// Mask replaces all but the last four digits of every personal number by "•",
// so that a person who knows the number can still recognise it, and every
// letter and digit of an address or of what is said of somebody's health.
func Mask(text string) string {
	found := FindAll(text)
	if len(found) == 0 {
		return text
	}
	var b strings.Builder
	at := 0
	for _, f := range found {
		b.WriteString(text[at:f.Start])
		shown := 4
		if f.What == Email || f.What == Health {
			shown = 0
		}
		left := len(digitsOf(text[f.Start:f.End]))
		for _, r := range text[f.Start:f.End] {
			switch {
			case r >= '0' && r <= '9':
				if left > shown {
					r = '•'
				}
				left--
			case shown == 0 && !unicode.IsSpace(r):
				r = '•'
			}
			b.WriteRune(r)
		}
		at = f.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// findGrouped finds numbers printed in one of the layouts: the lengths of their
// groups of digits, which one blank, hyphen or dot separates.
func findGrouped(text string, what What, layouts [][]int, plausible func(digits string) bool) []Found {
	all := runs(text)
	var found []Found
	for i := 0; i < len(all); i++ {
		for _, layout := range layouts {
			last := i + len(layout) - 1
			if last >= len(all) || !matches(text, all[i:last+1], layout) || !standsAlone(text, all[i].start, all[last].end) {
				continue
			}
			if plausible(digitsOf(text[all[i].start:all[last].end])) {
				found = append(found, Found{all[i].start, all[last].end, what})
				i = last
				break
			}
		}
	}
	return found
}

func matches(text string, group []run, layout []int) bool {
	for i, r := range group {
		if r.len() != layout[i] {
			return false
		}
		if i > 0 && (r.start-group[i-1].end != 1 || !separates(text[r.start-1])) {
			return false
		}
	}
	return true
}

func separates(c byte) bool { return c == ' ' || c == '-' || c == '.' }

// standsAlone reports whether the digits are no piece of an amount: no decimal
// or thousands mark joins them to other digits.
func standsAlone(text string, start, end int) bool {
	if start > 1 && (text[start-1] == '.' || text[start-1] == ',') && isDigit(text[start-2]) {
		return false
	}
	return end+1 >= len(text) || (text[end] != '.' && text[end] != ',') || !isDigit(text[end+1])
}

func digitsOf(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if isDigit(s[i]) {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
