package inspector

import (
	"strings"

	"nyata/internal/casework/intake"
)

// placeOf holds the area where a photo was taken, or a position lies, against
// the area the check is about: "same" (in it, or the check is about the whole
// city), "other", "outside" the city, "unknown" where the camera does not say,
// and empty for rows that do not tell.
func placeOf(stated, found string) string {
	switch found {
	case "":
		return ""
	case intake.PhotoUnplaced:
		return "unknown"
	case intake.PhotoOutside:
		return "outside"
	}
	if stated == "" || stated == found || strings.HasPrefix(found, stated+".") {
		return "same"
	}
	return "other"
}

// nth is one of some words; empty beyond the last.
func nth(words string, i int) string {
	if list := strings.Fields(words); i < len(list) {
		return list[i]
	}
	return ""
}
