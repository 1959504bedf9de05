package rules

import (
	"hash/fnv"
	"slices"
	"strings"
)

// overlap is the share of the words of the shorter text that stand in the
// other, 0 to 1.
func overlap(a, b string) float64 {
	x, y := vocabulary(a), vocabulary(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return 0
	}
	both := 0
	for _, w := range x {
		if _, found := slices.BinarySearch(y, w); found {
			both++
		}
	}
	return float64(both) / float64(len(x))
}

func vocabulary(s string) []string {
	w := strings.FieldsFunc(strings.ToLower(s), notWord)
	slices.Sort(w)
	return slices.Compact(w)
}

func notWord(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9')
}

const shingleWords = 5

// isYear reports whether a word is a year a report may be about.
func isYear(w string) bool {
	return len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20")) && w[2] >= '0' && w[2] <= '9' && w[3] >= '0' && w[3] <= '9'
}

// shingles are the hashes of every run of five words, sorted. Years are left
// out: a text whose years alone were changed is still the same text.
func shingles(s string) []uint64 {
	w := slices.DeleteFunc(strings.FieldsFunc(strings.ToLower(s), notWord), isYear)
	if len(w) < shingleWords {
		return nil
	}
	out := make([]uint64, 0, len(w)-shingleWords+1)
	for i := 0; i+shingleWords <= len(w); i++ {
		h := fnv.New64a()
		for _, x := range w[i : i+shingleWords] {
			h.Write([]byte(x))
			h.Write([]byte{' '})
		}
		out = append(out, h.Sum64())
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// jaccard is the share of shingles two sorted lists have in common.
func jaccard(a, b []uint64) float64 {
	both, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			both++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	if all := len(a) + len(b) - both; all > 0 {
		return float64(both) / float64(all)
	}
	return 0
}

// Alike reports whether two texts are nearly the same by the measure of the rule
// near_duplicate: runs of five words, years left out.
func Alike(a, b string) bool {
	return len(strings.Fields(a)) >= duplicateWords && len(strings.Fields(b)) >= duplicateWords && jaccard(shingles(a), shingles(b)) >= duplicateShare
}
