package receipt

import (
	"path"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// delivery is how far apart files of one delivery arrive at most. Within it the
// order of arrival is only that of names in a folder or of a sender's clicks.
const delivery = time.Hour

// Later says whether a is the later word of two files on the same thing. The
// one received later is, unless they came in one delivery and their names say
// which corrects which: "tw2 (revisi).xlsx" comes before "tw2.xlsx" by name and
// is the later word all the same. It is a strict order of any two files.
func Later(a, b Receipt) bool {
	apart := a.ReceivedAt.Sub(b.ReceivedAt)
	if apart.Abs() <= delivery {
		if x, y := Revision(a.Name), Revision(b.Name); x != y {
			return x > y
		}
	}
	if apart != 0 {
		return apart > 0
	}
	if a.Name != b.Name {
		return a.Name > b.Name
	}
	return a.ID > b.ID
}

// revisionWords are the words by which a file's name says that it corrects
// another. "Perubahan" is none: it names a stage of the budget.
var revisionWords = map[string]bool{
	"koreksi": true, "terkoreksi": true, "perbaikan": true, "diperbaiki": true, "revisi": true, "rev": true, "ralat": true,
	"corrected": true, "correction": true, "revised": true, "revision": true, "versi": true, "version": true, "v": true,
}

// Revision is the number of the revision that a file's name states: 0 where it
// states none, 1 for a revision without a number ("laporan revisi.pdf"), else
// the number ("rev 2", "v3").
func Revision(name string) int {
	base := path.Base(name)
	words := split(strings.TrimSuffix(base, path.Ext(base)))
	for i, w := range words {
		if !revisionWords[w] {
			continue
		}
		if i+1 < len(words) {
			if n, err := strconv.Atoi(words[i+1]); err == nil && n > 0 && n < 100 {
				return n
			}
		}
		if w != "v" && w != "versi" && w != "version" {
			return 1
		}
	}
	return 0
}

// split parts a name into its words and numbers in lower case: "TW2_rev.3" is
// tw, 2, rev, 3.
func split(name string) []string {
	var out []string
	var was rune
	for _, r := range strings.ToLower(name) {
		letter, digit := unicode.IsLetter(r), unicode.IsDigit(r)
		switch {
		case !letter && !digit:
		case len(out) > 0 && (letter && unicode.IsLetter(was) || digit && unicode.IsDigit(was)):
			out[len(out)-1] += string(r)
		default:
			out = append(out, string(r))
		}
		was = r
	}
	return out
}
