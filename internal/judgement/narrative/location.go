package narrative

import (
	"cmp"
	"regexp"
	"strings"
)

// thereMatch matches words that point to the place named before.
var thereMatch = regexp.MustCompile(`(?i)\b(?:di sana|di situ|(?:kelurahan|kecamatan|desa|kampung|kawasan|lokasi|wilayah) (?:ini|itu|tersebut|yang sama)|di tempat yang sama)\b`)

// inVillage adds the village to the name of a street: that of the paragraph, else
// the one the document names it with, else the heading's or the document's.
func (r *reader) inVillage(q *Quantity, village string) {
	within := cmp.Or(village, r.streets.of[strings.ToLower(q.Place)], villageOnly(r.heading.place, r.context.Areas), villageOnly(r.place, r.context.Areas), r.streets.only)
	if within == "" && neighbourhood.MatchString(q.Place) {
		q.Place = "" // of which village, nobody says
	}
	if q.Place == "" || within == "" || strings.Contains(q.Place, within) || isVillage(q.Place, r.context.Areas) {
		return
	}
	q.Place += ", " + within
}

// neighbourhood matches a place that is only a neighbourhood's number.
var neighbourhood = regexp.MustCompile(`(?i)^r[tw]\.?\s*[0-9]+(?:\s*[,/]?\s*r[tw]\.?\s*[0-9]+)*$`)

// anyPlace is the last place a sentence names.
func anyPlace(text string, known map[string]bool) string {
	s := read(text)
	s.markPlaces(known)
	for j := len(s.names) - 1; j >= 0; j-- {
		if s.names[j] {
			from, to := s.run(j, func(k int) bool { return s.names[k] })
			return s.name(from, to)
		}
	}
	return ""
}

// titleLines is how many of the first passages may be a title.
const titleLines = 4

// documentPlace is where the document says its work lies: "Lokasi : …", or a
// village named in its title.
func documentPlace(all []passage, known map[string]bool) string {
	for i := range all {
		label, rest, ok := strings.Cut(all[i].text, ":")
		if low := strings.ToLower(label); ok && len(label) < 40 && (strings.Contains(low, "lokasi") || strings.Contains(low, "tempat pelaksanaan")) {
			if place := anyPlace(rest, known); place != "" {
				return place
			}
		}
	}
	for i := 0; i < len(all) && i < titleLines; i++ {
		low := strings.ToLower(all[i].text)
		if !all[i].heading && Quantified(all[i].text) {
			break
		}
		if len(strings.Fields(low)) > 40 || strings.HasSuffix(low, ".") || columns(low) || !strings.Contains(low, "kelurahan") && !strings.Contains(low, "desa ") {
			continue
		}
		if place := anyPlace(all[i].text, known); place != "" {
			return place
		}
	}
	return ""
}
