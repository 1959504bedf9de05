package evidence

import (
	"slices"
	"strings"
	"unicode"

	"nyata/internal/ground/lineage"
	"nyata/internal/ground/place"
)

// areaOf is the id of the area a complaint is about: what its columns name,
// else the one kelurahan or kecamatan its address names, else one its text
// names behind the word for it or as an address does. Empty when that is none
// or several.
func (d *door) areaOf(w *walk, told string) string {
	for _, x := range []struct{ word, column string }{{"kelurahan ", "kelurahan"}, {"kecamatan ", "kecamatan"}} {
		if text := w.get(x.column); text != "" {
			for _, name := range []string{x.word + text, text} {
				if id := oneArea(d.city.Areas.Find(name)); id != "" {
					return id
				}
			}
		}
	}
	if id := d.named(saying(w.get("lokasi")), mentionedBare); id != "" {
		return id
	}
	s := saying(told)
	if id := d.named(s, mentionedWorded); id != "" {
		return id
	}
	return d.named(s, mentionedPlaced)
}

func oneArea(found []place.Area) string {
	if len(found) == 1 && found[0].Kind != place.City && found[0].Kind != place.Province {
		return found[0].ID
	}
	return ""
}

// kindsIn are the words for a kind of area as addresses write them.
var kindsIn = map[place.Kind][]string{place.Kelurahan: {"kel", "kelurahan"}, place.Desa: {"desa", "ds"}, place.Kecamatan: {"kec", "kecamatan"}}

// said is a text in which areas are looked for.
type said struct {
	have  string // its words, folded and padded
	parts []part // between marks of punctuation
}

type part struct {
	text  string
	words []string
}

func saying(text string) said {
	s := said{have: " " + strings.Join(lineage.Words(text), " ") + " "}
	for text := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",.;:()\n/", r) }) {
		if words := lineage.Words(text); len(words) > 0 {
			s.parts = append(s.parts, part{text, words})
		}
	}
	return s
}

// mention says whether a text names an area by one of its names, folded.
type mention func(s said, kind place.Kind, name string) bool

// named is the one area a text names, the lowest first.
func (d *door) named(s said, says mention) string {
	if len(s.parts) == 0 {
		return ""
	}
	for _, kinds := range [][]place.Kind{{place.Kelurahan, place.Desa}, {place.Kecamatan}} {
		found := map[string]string{} // longest name → area id
		for _, a := range d.city.Areas.All() {
			if !slices.Contains(kinds, a.Kind) {
				continue
			}
			for _, name := range d.folded(a) {
				if strings.Contains(s.have, name) && says(s, a.Kind, name) {
					found[name] = a.ID
				}
			}
		}
		if id, several := theOne(found); id != "" || several {
			return id
		}
	}
	return ""
}

// theOne is the one area that some names stand for; several where there are
// more. A name inside a longer one is not meant: "Sungai Pinang Dalam" is not
// "Sungai Pinang".
func theOne(found map[string]string) (id string, several bool) {
	for name, area := range found { // the order does not show
		if inside(name, found) || area == id {
			continue
		}
		if id != "" {
			return "", true
		}
		id = area
	}
	return id, false
}

func inside(name string, found map[string]string) bool {
	for other := range found {
		if len(other) > len(name) && strings.Contains(other, name) {
			return true
		}
	}
	return false
}

// folded are the names of an area, each as its words joined by a space.
func (d *door) folded(a place.Area) []string {
	names, known := d.names[a.ID]
	if !known {
		for _, name := range append([]string{a.Name}, a.Aliases...) {
			if f := strings.Join(lineage.Words(name), " "); f != "" {
				names = append(names, f)
			}
		}
		if d.names == nil {
			d.names = map[string][]string{}
		}
		d.names[a.ID] = names
	}
	return names
}

// mentionedWorded: behind the word for its kind, anywhere in a text.
func mentionedWorded(s said, kind place.Kind, name string) bool {
	for _, word := range kindsIn[kind] {
		if strings.Contains(s.have, " "+word+" "+name+" ") {
			return true
		}
	}
	return false
}

// mentionedBare: anywhere in a text that is an address, except as the name of a
// street or a school.
func mentionedBare(s said, kind place.Kind, name string) bool {
	if mentionedWorded(s, kind, name) {
		return true
	}
	have := s.have
	for from := 0; ; {
		i := strings.Index(have[from:], " "+name+" ")
		if i < 0 {
			return false
		}
		i += from
		before := strings.Fields(have[:i])
		if len(before) == 0 || !slices.Contains(namesakes, before[len(before)-1]) {
			return true
		}
		from = i + 1
	}
}

// namesakes are what is named after areas without lying in them.
var namesakes = []string{"jl", "jln", "jalan", "gg", "gang", "sd", "sdn", "smp", "smpn", "sma", "sman", "smk", "smkn", "masjid", "mushola", "langgar", "jembatan", "pasar", "perum", "perumahan", "blok", "pt", "cv", "toko", "warung", "sungai", "puskesmas", "bank", "hotel", "terminal", "dermaga", "kantor"}

// Words before which a text names where something is, and those that may stand
// behind a name in an address.
var (
	placeWords  = []string{"di", "dari", "ke", "sampai", "antara", "daerah", "wilayah", "kawasan", "sekitar", "warga", "kampung", "area", "kelurahan", "kel"}
	behindNames = []string{"samarinda", "kota", "rt", "kec", "kecamatan", "kaltim"}
)

// mentionedPlaced: a name with capitals in running text that stands as a part
// of an address does, between commas ("Jl Rekaan depan SD, Sungai Pinang"), or
// behind a word that says where. Names that are words as well ("Air Putih",
// "Pelabuhan") pass only so.
func mentionedPlaced(s said, _ place.Kind, name string) bool {
	want := strings.Fields(name)
	for _, p := range s.parts {
		for i := 0; i+len(want) <= len(p.words); i++ {
			if !slices.Equal(p.words[i:i+len(want)], want) || !capitals(p.text, want) {
				continue
			}
			rest := p.words[i+len(want):]
			ends := len(rest) == 0 || slices.Contains(behindNames, rest[0])
			if i == 0 && ends || i > 0 && slices.Contains(placeWords, p.words[i-1]) {
				return true
			}
		}
	}
	return false
}

// capitals says whether a text writes a name with a capital at each word.
func capitals(text string, name []string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' })
	for i := 0; i+len(name) <= len(words); i++ {
		fits := true
		for k, want := range name {
			first := []rune(words[i+k])[0]
			fits = fits && strings.EqualFold(words[i+k], want) && !unicode.IsLower(first)
		}
		if fits {
			return true
		}
	}
	return false
}
