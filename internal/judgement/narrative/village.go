package narrative

import (
	"regexp"
	"strings"
)

// streets are what a document says of the villages its streets lie in.
type streets struct {
	of      map[string]string // the village by the street in lower case
	only    string            // the one village the document names at all
	several bool              // it names more than one
	known   map[string]bool   // areas of the city
}

// streetsOf goes through a document for the villages of its streets: those named
// with them in one statement.
func streetsOf(all []passage, known map[string]bool) streets {
	found := streets{of: map[string]string{}, known: known}
	first, others := "", false
	for i := range all {
		for _, at := range split(all[i].text) {
			s := read(all[i].text[at.from:at.to])
			s.markPlaces(known)
			street, village := "", ""
			for j := 0; j < len(s.list); j++ {
				if !s.names[j] {
					continue
				}
				end := j + 1
				for end < len(s.list) && s.names[end] && s.villages[end] == s.villages[j] {
					end++
				}
				name := s.name(j, end)
				if s.villages[j] {
					village = name
					if first == "" {
						first = name
					}
					others = others || !strings.EqualFold(bareName(first), bareName(name)) && !s.is(j, "kecamatan", "kec")
				} else {
					street = name
				}
				if street != "" && village != "" {
					if low := strings.ToLower(street); found.of[low] == "" {
						found.of[low] = village
					}
					street = ""
				}
				j = end - 1
			}
		}
	}
	if found.several = others; !others {
		found.only = first
	}
	return found
}

// named are the city's areas with the villages that the document itself calls so,
// which it may call by their bare names elsewhere.
func named(all []passage, known map[string]bool) map[string]bool {
	areas := map[string]bool{}
	for i := range all {
		s := read(all[i].text)
		s.markPlaces(known)
		for j := 0; j < len(s.list); j++ {
			if !s.villages[j] || !villages[s.list[j].low] {
				continue
			}
			end := j + 1
			for end < len(s.list) && s.names[end] && !divisions[s.list[end].low] {
				end++
			}
			if name := strings.ToLower(bareName(s.name(j, end))); strings.Contains(name, " ") {
				areas[name] = true
			}
			j = end - 1
		}
	}
	for name := range known { // a set: in no order
		areas[name] = true
	}
	return areas
}

// whole is a place with its village, where that is known; nothing for a street of
// a document that names several villages and not this street's.
func (s *streets) whole(place string) string {
	if place == "" || isVillage(place, s.known) {
		return place
	}
	if village := s.of[strings.ToLower(place)]; village != "" {
		return place + ", " + village
	}
	if s.several {
		return ""
	}
	return place
}

// bareName is the name of a village without the word for its kind.
func bareName(village string) string {
	words := strings.FieldsFunc(village, func(r rune) bool { return r == ' ' || r == '.' || r == ',' })
	for len(words) > 1 && divisions[strings.ToLower(words[0])] {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// isVillage reports whether a place names one of the city's divisions.
func isVillage(place string, known map[string]bool) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(place), func(r rune) bool { return r == ' ' || r == '.' || r == ',' }) {
		if villages[w] {
			return true
		}
	}
	return known[strings.ToLower(place)]
}

func villageOnly(place string, known map[string]bool) string {
	if isVillage(place, known) {
		return place
	}
	return ""
}

// villageLabel matches the village that an item of a list begins with: "- Kel. Sambutan:
// perbaikan …".
var villageLabel = regexp.MustCompile(`^[^:;,]{3,60}[:;–]\s`)

// speaks matches who speaks in minutes: no place.
var speaks = regexp.MustCompile(`(?i)^\W*[0-9a-z]{0,2}[.)]?\s*(?:bapak|ibu|pak|bu)?\s*(?:camat|lurah|kepala|kabid|kadis|kasi|ketua|sekretaris|sekcam|seklur|wakil|anggota|perwakilan|warga)\b`)

// startVillage is the village that stands before the colon a paragraph begins
// with.
func startVillage(text string, known map[string]bool) string {
	head := villageLabel.FindString(text)
	if head == "" {
		return ""
	}
	if speaks.MatchString(head) {
		return ""
	}
	place := anyPlace(head, known)
	if len(strings.Fields(head)) > len(strings.Fields(place))+2 {
		return ""
	}
	return villageOnly(place, known)
}
