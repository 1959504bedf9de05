package pdf

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/record/document"
)

// rules clips lines to the page, rounds them, drops doubles and puts them in
// order: level lines from the top, then upright ones from the left.
func rules(lines []document.Rule, width, height float64) []document.Rule {
	out := make([]document.Rule, 0, len(lines))
	for _, l := range lines {
		if math.IsNaN(l.X0 + l.Y0 + l.X1 + l.Y1) {
			continue
		}
		l.X0, l.X1 = round(max(l.X0, 0)), round(min(l.X1, width))
		l.Y0, l.Y1 = round(max(l.Y0, 0)), round(min(l.Y1, height))
		if l.X1 < l.X0 || l.Y1 < l.Y0 || l.X0 == l.X1 && l.Y0 == l.Y1 {
			continue
		}
		out = append(out, l)
	}
	slices.SortFunc(out, compareRules)
	return slices.Compact(out)
}

func compareRules(a, b document.Rule) int {
	aLevel, bLevel := a.Y0 == a.Y1, b.Y0 == b.Y1
	switch {
	case aLevel && bLevel:
		return cmp.Or(cmp.Compare(a.Y0, b.Y0), cmp.Compare(a.X0, b.X0), cmp.Compare(a.X1, b.X1), compareFill(a, b))
	case !aLevel && !bLevel:
		return cmp.Or(cmp.Compare(a.X0, b.X0), cmp.Compare(a.Y0, b.Y0), cmp.Compare(a.Y1, b.Y1), compareFill(a, b))
	case aLevel:
		return -1
	default:
		return 1
	}
}

func compareFill(a, b document.Rule) int {
	switch {
	case a.Fill == b.Fill:
		return 0
	case b.Fill:
		return -1
	default:
		return 1
	}
}
