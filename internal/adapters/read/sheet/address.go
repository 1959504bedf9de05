package sheet

import (
	"strconv"
	"strings"
)

// address is the A1 address of a row and column counted from 0.
func address(row, col int) string { return columnName(col) + strconv.Itoa(row+1) }

// columnName is A, B, …, Z, AA, … for a column counted from 0.
func columnName(col int) string {
	var letters [8]byte
	at := len(letters)
	for col++; col > 0 && at > 0; col = (col - 1) / 26 {
		at--
		letters[at] = byte('A' + (col-1)%26)
	}
	return string(letters[at:])
}

// parseAddress reads "B12" or "$B$12" as row 11, column 1. Addresses outside
// the largest sheet of the format are refused.
func parseAddress(s string) (row, col int, ok bool) {
	i := 0
	if i < len(s) && s[i] == '$' {
		i++
	}
	letters := i
	for ; i < len(s) && i-letters < 4; i++ {
		b := s[i] &^ 0x20
		if b < 'A' || b > 'Z' {
			break
		}
		col = col*26 + int(b-'A') + 1
	}
	if i == letters || col > mostColumns {
		return 0, 0, false
	}
	if i < len(s) && s[i] == '$' {
		i++
	}
	digits := i
	for ; i < len(s) && s[i] >= '0' && s[i] <= '9' && i-digits < 8; i++ {
		row = row*10 + int(s[i]-'0')
	}
	if i == digits || i < len(s) || row < 1 || row > mostRows {
		return 0, 0, false
	}
	return row - 1, col - 1, true
}

// parseRange reads "A1:C3"; a single address is a range of one cell. The ends
// come back ordered: top left, bottom right, each as {row, column}.
func parseRange(s string) (from, to [2]int, ok bool) {
	first, last, two := strings.Cut(s, ":")
	if !two {
		last = first
	}
	r0, c0, ok0 := parseAddress(first)
	r1, c1, ok1 := parseAddress(last)
	if !ok0 || !ok1 {
		return from, to, false
	}
	return [2]int{min(r0, r1), min(c0, c1)}, [2]int{max(r0, r1), max(c0, c1)}, true
}
