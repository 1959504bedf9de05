package narrative

import (
	"cmp"
	"regexp"
	"strings"
)

// subjectLine matches the line of a letter that says what it is about.
var subjectLine = regexp.MustCompile(`(?i)^(?:perihal|hal|kegiatan|pekerjaan|nama (?:kegiatan|pekerjaan|paket))\s*:`)

// worked is the thing that a text names behind a word of work: "jalan lingkungan"
// of "PENINGKATAN JALAN LINGKUNGAN KELURAHAN A".
func worked(text string) string {
	s := read(text)
	s.markPlaces(nil)
	for j := range s.list {
		if k, ok := s.workAt(j); !ok || k == "" || s.names[j] {
			continue
		}
		to := j + 1
		for to < len(s.list) && to <= j+longestObject && !s.names[to] && (s.noun(to) && !works(s.list[to].low) || to > j+1 && s.trait(to)) {
			to++
		}
		if thing := s.join(j+1, to); thing != "" {
			return strings.ToLower(thing)
		}
	}
	return ""
}

// topicOf is the first work a text speaks of.
func topicOf(text string) Action {
	s := read(text)
	s.markPlaces(nil)
	for j := range s.list {
		if k, ok := s.workAt(j); ok && k != Other && !s.names[j] && !generic[s.list[j].low] {
			return k
		}
	}
	return ""
}

// isItem reports whether a paragraph is an item of a list, by its mark or since
// it is too short for a sentence.
func isItem(text string) bool {
	const few = 14 // words
	return item.MatchString(text) || len(strings.Fields(text)) <= few
}

func dimensionOnly(object string) bool {
	for _, d := range dimensions {
		if object == d {
			return true
		}
	}
	return false
}

// name lets a sentence that only goes on ("Lebarnya 4 m") take its object from
// the one before.
func (r *reader) name(q *Quantity) {
	told := r.told
	if canBuild(q.Figure.Unit) {
		told = cmp.Or(r.thing, told) // "… 14 tangki untuk 228 KK. Rencana semula 16 unit."
	}
	if thing := cmp.Or(told, r.about, r.latest); dimensionOnly(q.Object) && thing != "" {
		q.Object += " " + thing
		return
	}
	money := q.Figure.Unit == units["rupiah"].name
	if q.Object == "" {
		q.Object = told
	}
	if q.Object == "" && !money && canBuild(q.Figure.Unit) {
		q.Object = cmp.Or(r.about, r.latest)
		return
	}
	if money || q.Figure.Unit == "%" || q.Object == "" || divisions[q.Figure.Unit] {
		return
	}
	thing := q.Object
	if first, rest, ok := strings.Cut(q.Object, " "); ok && dimensionOnly(first) {
		thing = rest
	}
	r.told = thing
	if canBuild(q.Figure.Unit) {
		r.thing, r.latest = thing, thing
	}
}
