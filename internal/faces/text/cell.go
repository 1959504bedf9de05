package text

import "strings"

// Cell is a text for a cell of a CSV file: a quote goes before one that a
// spreadsheet would run as a formula.
func Cell(s string) string {
	if s != "" && strings.ContainsAny(s[:1], "=+-@\t\r") {
		return "'" + s
	}
	return s
}
