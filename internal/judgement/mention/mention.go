// Package mention holds quantities of running text against each other: which
// of them say the same thing once more, in the same or another document, and
// what the rest come to. What is planned and what was built are never the same.
// A sum is a computation over rows a person kept, never a fact.
package mention

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"nyata/internal/ground/figure"
	"nyata/internal/record/observation"
)

// Group is mentions that say the same thing, by their place in what was given.
type Group struct {
	Kept    int      // stands for the group: the first of those that say most
	Others  []int    // say the same once more, in order
	Reasons []string // why each of Others does, in their order: codes, joined by a blank
}

// Groups puts mentions that say the same into one group. Groups come in the
// order of their first mention; the same mentions give the same groups.
func Groups(all []observation.Candidate) []Group {
	var groups [][]int
	var why [][]string
	for i := range all {
		at := -1
		reason := ""
		for g := range groups {
			if reason = same(&all[groups[g][0]], &all[i]); reason != "" {
				at = g
				break
			}
		}
		if at < 0 {
			groups, why = append(groups, []int{i}), append(why, []string{""})
			continue
		}
		groups[at], why[at] = append(groups[at], i), append(why[at], reason)
	}
	out := make([]Group, len(groups))
	for g, members := range groups {
		kept := 0
		for k := range members {
			if says(&all[members[k]]) > says(&all[members[kept]]) {
				kept = k
			}
		}
		out[g].Kept = members[kept]
		for k, m := range members {
			if k == kept {
				continue
			}
			reason := why[g][k]
			if reason == "" { // the first, which another stands for
				reason = why[g][kept]
			}
			out[g].Others = append(out[g].Others, m)
			out[g].Reasons = append(out[g].Reasons, reason)
		}
	}
	return out
}

// says counts what a mention tells beside its amount.
func says(c *observation.Candidate) int {
	n := 0
	if c.Area.ID != "" {
		n++
	}
	if !c.Period.IsZero() {
		n++
	}
	if c.Narrative != nil && c.Narrative.Place != "" {
		n++
	}
	if c.Narrative != nil && c.Narrative.Object != "" {
		n++
	}
	return n
}

// same says why two mentions tell the same, or nothing where they do not.
func same(a, b *observation.Candidate) string {
	if a.Narrative == nil || b.Narrative == nil || a.Narrative.Action != b.Narrative.Action {
		return ""
	}
	amount := sameAmount(a.Figure, b.Figure)
	if amount == "" || !a.Period.IsZero() && !b.Period.IsZero() && a.Period.Year() != b.Period.Year() {
		return ""
	}
	place, object := samePlace(a, b), sameObject(a.Narrative.Object, b.Narrative.Object)
	if place == "" || object == "" || place == "place_unknown" && object == "object_unknown" {
		return "" // an amount alone makes two mentions no one
	}
	reasons := []string{amount, place, object}
	if a.Period.IsZero() != b.Period.IsZero() {
		reasons = append(reasons, "year_unknown")
	}
	if a.Source.SHA256 == b.Source.SHA256 && a.Source.File == b.Source.File {
		reasons = append(reasons, "same_document")
	} else {
		reasons = append(reasons, "other_document")
	}
	return strings.Join(reasons, " ")
}

// base are the units that measure the same, in the first of each kind.
var base = map[string]struct {
	of    string
	times float64
}{
	"m": {"m", 1}, "km": {"m", 1000}, "cm": {"m", 0.01}, "mm": {"m", 0.001},
	"m2": {"m2", 1}, "ha": {"m2", 10000}, "km2": {"m2", 1e6},
	"kg": {"kg", 1}, "ton": {"kg", 1000}, "kuintal": {"kg", 100},
	"unit": {"unit", 1}, "buah": {"unit", 1},
}

// measured is a figure in its base unit.
func measured(f figure.Figure) (low, high float64, unit string, ok bool) {
	unit, times := f.Unit, 1.0
	if b, known := base[f.Unit]; known {
		unit, times = b.of, b.times
	}
	switch f.Kind {
	case figure.Number:
		return exact(f.Value * times), exact(f.Value * times), unit, true
	case figure.Range:
		return exact(f.Low * times), exact(f.High * times), unit, true
	default:
		return 0, 0, "", false
	}
}

func exact(v float64) float64 { return math.Round(v*1e6) / 1e6 }

// step is the smallest step a printed number could have shown, in its base
// unit: 1,2 km is told to 100 m.
func step(f figure.Figure) float64 {
	times := 1.0
	if b, known := base[f.Unit]; known {
		times = b.times
	}
	v := math.Abs(f.Value)
	for s := 1.0; s >= 1e-4; s /= 10 {
		if math.Abs(v/s-math.Round(v/s)) < 1e-6 {
			return s * times
		}
	}
	return 0
}

// sameAmount says how two figures agree: to the last digit, or with one of them
// rounded in its coarser unit.
func sameAmount(a, b figure.Figure) string {
	al, ah, unit, okA := measured(a)
	bl, bh, other, okB := measured(b)
	switch {
	case !okA || !okB || unit != other:
		return ""
	case al == bl && ah == bh && a.Unit == b.Unit:
		return "same_amount"
	case al == bl && ah == bh:
		return "same_amount_other_unit"
	case a.Kind == figure.Number && b.Kind == figure.Number && a.Unit != b.Unit && math.Abs(al-bl) <= max(step(a), step(b))/2:
		return "same_amount_rounded"
	}
	return ""
}

func samePlace(a, b *observation.Candidate) string {
	if a.Area.ID != "" && b.Area.ID != "" {
		if a.Area.ID == b.Area.ID {
			return "same_area"
		}
		return ""
	}
	x, y := fold(a.Narrative.Place), fold(b.Narrative.Place)
	switch {
	case x == "" || y == "":
		return "place_unknown"
	case strings.Contains(" "+x+" ", " "+y+" ") || strings.Contains(" "+y+" ", " "+x+" "):
		return "same_place"
	}
	return ""
}

func sameObject(a, b string) string {
	x, y := telling(a), telling(b)
	switch {
	case len(x) == 0 || len(y) == 0:
		return "object_unknown"
	case slices.ContainsFunc(x, func(w string) bool { return slices.Contains(y, w) }):
		return "same_object"
	}
	return ""
}

// telling are the words of an object that tell what it is.
func telling(object string) []string {
	const shortest = 3
	return slices.DeleteFunc(wordsOf(object), func(w string) bool {
		switch w {
		case "panjang", "lebar", "luas", "tinggi", "volume", "baru", "lama", "total", "sepanjang", "pekerjaan", "pembangunan":
			return true
		}
		return len(w) < shortest
	})
}

// fold is a place in lower case without marks and without the words for an
// area's kind.
func fold(s string) string {
	return strings.Join(slices.DeleteFunc(wordsOf(s), func(w string) bool {
		switch w {
		case "kelurahan", "kel", "kecamatan", "kec", "desa", "jalan", "jl", "jln":
			return true
		}
		return false
	}), " ")
}

func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
