package text

import (
	"regexp"
	"strings"
)

// Cell is a text for a cell of a CSV file: a quote goes before one that a
// spreadsheet would run as a formula.
func Cell(s string) string {
	if s != "" && strings.ContainsAny(s[:1], "=+-@\t\r") && !negative.MatchString(s) {
		return "'" + s
	}
	return s
}

// negative is a negative number, with a percent sign at most: no formula.
var negative = regexp.MustCompile(`^-[0-9]+(?:[.,][0-9]+)*%?$`)
