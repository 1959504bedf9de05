package pack

import (
	"strings"

	"nyata/internal/ground/heading"
)

// list splits a cell that holds several values, separated by ";" or "|".
func list(s string) []string {
	var out []string
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == ';' || r == '|' }) {
		if part = heading.Tidy(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}
