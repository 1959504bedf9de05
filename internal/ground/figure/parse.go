package figure

import (
	"strconv"
	"strings"
)

// Parse reads one printed value. It never fails: what is not a number, range,
// ratio, grade or sign of absence is kept as Text.
func Parse(raw string, style Style) Figure {
	s := strings.TrimSpace(raw)
	if s == "" {
		return Figure{Raw: raw}
	}
	plain := strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", ".")
	if v, err := strconv.ParseFloat(plain, 64); err == nil && v < 1e18 && v > -1e18 {
		return Figure{Raw: raw, Kind: Number, Value: v}
	}
	return Figure{Raw: raw, Kind: Text, Text: s}
}

// SettleColumn decides a column's style from those of its members that allow
// only one.
func SettleColumn(raws []string) Style { return UnknownStyle }

// Format prints the figure for people: lang "id" or "en".
func (f Figure) Format(lang string) string { return f.Raw }
