package person

import (
	"slices"
	"strings"
)

// Digits of a bank account in Indonesia: eight at the least, sixteen at most.
const (
	shortestAccount = 8
	longestAccount  = 16
)

// accountReach is how many bytes behind its word an account's number may begin.
const accountReach = 60

// accountWords are the words a bank account's number follows. "Kode rekening" of
// a budget is none; its number has dots.
var accountWords = []string{"rekening", "no. rek", "no rek", "norek", "nomor rek", "rek.", "a/c", "virtual account"}

// notAccounts are words before or behind that make it the code of a budget.
var notAccounts = []string{"kode rekening", "rekening belanja", "rekening kegiatan", "rekening listrik", "kode rek"}

// FindAccount finds numbers of bank accounts: digits behind a word that says so,
// perhaps with hyphens, dots or blanks between them. A number without that word
// is none.
func FindAccount(text string) []Found {
	low := strings.ToLower(text)
	if len(low) != len(text) { // folding changed the length of a letter: places would not agree
		low = text
	}
	var found []Found
	for _, w := range accountWords {
		for from := 0; ; {
			at := strings.Index(low[from:], w)
			if at < 0 {
				break
			}
			at += from
			from = at + len(w)
			if ofBudget(low, at) {
				continue
			}
			if f, ok := accountBehind(text, from); ok && !slices.Contains(found, f) {
				found = append(found, f)
			}
		}
	}
	return inOrder(found)
}

func ofBudget(low string, at int) bool {
	around := low[max(0, at-6):min(len(low), at+24)]
	return slices.ContainsFunc(notAccounts, func(w string) bool { return strings.Contains(around, w) })
}

// accountBehind reads the first number behind from that is long enough.
func accountBehind(text string, from int) (Found, bool) {
	stop := min(len(text), from+accountReach)
	for i := from; i < stop; i++ {
		if !isDigit(text[i]) {
			continue
		}
		end, digits := i, 0
		for j := i; j < len(text) && digits <= longestAccount; j++ {
			if isDigit(text[j]) {
				digits, end = digits+1, j+1
				continue
			}
			if !separates(text[j]) || j+1 >= len(text) || !isDigit(text[j+1]) {
				break
			}
		}
		if digits >= shortestAccount && digits <= longestAccount && !money(text[:i]) && !strings.Contains(text[i:end], ".") {
			return Found{i, end, Account}, true
		}
		i = end
	}
	return Found{}, false
}

// money reports whether a text ends in a currency.
func money(before string) bool {
	before = strings.ToLower(strings.TrimRight(before, " ."))
	return strings.HasSuffix(before, "rp") || strings.HasSuffix(before, "idr")
}
