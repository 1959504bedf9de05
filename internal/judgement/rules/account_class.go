package rules

import "strings"

// accountClass is the first digit of the account in a code of either era: 4
// revenue, 5 spending, 6 financing; empty when the code has no account part.
// Before 2021 the account follows the unit, programme and activity in one
// line: it begins at the first part of one digit after them.
func accountClass(code string) string {
	parts := strings.Split(strings.Trim(code, ". "), ".")
	if len(parts[0]) == 1 && parts[0] >= "4" && parts[0] <= "7" && (len(parts) == 1 || len(parts[1]) == 1) {
		return parts[0]
	}
	for i := 4; i < len(parts); i++ {
		if p := strings.TrimSpace(parts[i]); len(p) == 1 && p >= "4" && p <= "7" {
			return p
		}
	}
	return ""
}
