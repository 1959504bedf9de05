package narrative

import "strings"

// dimensions are the words for what a length or size measures, with the words
// that mean the same.
var dimensions = map[string]string{
	"panjang": "panjang", "sepanjang": "panjang", "panjangnya": "panjang", "lebar": "lebar", "selebar": "lebar", "lebarnya": "lebar", "tinggi": "tinggi", "setinggi": "tinggi", "ketinggian": "tinggi", "tingginya": "tinggi",
	"dalam": "kedalaman", "sedalam": "kedalaman", "kedalaman": "kedalaman", "tebal": "tebal", "setebal": "tebal", "ketebalan": "tebal", "diameter": "diameter", "berdiameter": "diameter", "luas": "luas", "seluas": "luas",
	"luasnya": "luas", "luasan": "luas", "volume": "volume", "volumenya": "volume", "jarak": "jarak", "kapasitas": "kapasitas", "berkapasitas": "kapasitas", "debit": "debit",
}

// longestObject is the most words of an object.
const longestObject = 8

// object is what the i-th amount counts or measures.
func (s *sentence) object(amounts []amount, i int) string {
	a := &amounts[i]
	dimension := ""
	lower := 0
	if i > 0 {
		lower = amounts[i-1].to
	}
	for j := a.from - 1; j >= lower && j >= a.from-6; j-- {
		if d, ok := dimensions[s.list[j].low]; ok && (s.list[j].low != "dalam" || j == a.from-1) {
			dimension = d
			break
		}
	}
	var thing string
	switch a.unit.sort {
	case thingCounted:
		thing = strings.TrimSpace(s.text[s.list[a.unitAt].start:s.list[a.to-1].end] + " " + s.after(a.to))
	case count:
		thing = s.after(a.to)
	case length, size, share:
		if dimension == "" {
			thing = s.after(a.to)
		}
	case money, span:
	}
	if thing == "" {
		thing = s.before(amounts, i)
	}
	if dimension != "" && !strings.HasPrefix(thing, dimension) {
		thing = strings.TrimSpace(dimension + " " + thing)
	}
	return thing
}

// after is the noun that stands right behind token i.
func (s *sentence) after(i int) string {
	from := i
	for from < len(s.list) && s.is(from, "(", "dari") {
		return ""
	}
	to := from
	for to < len(s.list) && to < from+longestObject && s.noun(to) {
		to++
	}
	return s.join(from, to)
}

// noun reports whether the token can be part of the name of a thing.
func (s *sentence) noun(i int) bool {
	t := s.at(i)
	if t.kind != word || s.taken[i] || stops[t.low] || isVerb(t.low) || statusWords[t.low] != unsaid || months[t.low] || modifiers[t.low] {
		return false
	}
	return dimensions[t.low] == ""
}

// before is the nearest noun to the left of the i-th amount, over what only
// joins the two: verbs, places behind a preposition, years.
func (s *sentence) before(amounts []amount, i int) string {
	j := amounts[i].from - 1
	for j >= 0 {
		switch {
		case s.names[j]:
			start := j
			for start > 0 && (s.names[start-1] || s.is(start-1, ",") && start > 1 && s.names[start-2]) {
				start--
			}
			if s.is(start-1, "di", "ke", "pada", "dari", "wilayah", "lokasi") || !s.street(start) {
				j = start - 1
				continue
			}
			return s.nounsTo(j + 1)
		case s.taken[j]:
			j--
		case s.noun(j) && !s.place1(j):
			return s.nounsTo(j + 1)
		default:
			j--
		}
	}
	return ""
}

// street reports whether a name is that of a thing that can be built, not of
// an area.
func (s *sentence) street(i int) bool {
	return s.is(i, "jalan", "jl", "jln", "gang", "gg", "jembatan", "pasar", "terminal", "taman", "sungai", "pelabuhan", "waduk")
}

// place1 reports whether a noun follows a preposition of place.
func (s *sentence) place1(j int) bool {
	for j > 0 && s.noun(j) {
		j--
	}
	return s.is(j, "di", "ke", "dari", "oleh", "pada", "untuk", "dengan")
}

// nounsTo is the run of nouns that ends before token to.
func (s *sentence) nounsTo(to int) string {
	from := to
	for from > 0 && from > to-longestObject && (s.noun(from-1) || s.names[from-1] && s.street(from-1)) {
		from--
	}
	for from < to-1 && works(s.list[from].low) {
		from++
	}
	return s.join(from, to)
}

// works reports whether a word only says what is done with the thing behind it.
func works(low string) bool {
	return work[low] != "" || low == "pengadaan" || low == "pekerjaan" || low == "kegiatan" || low == "pelaksanaan" || low == "penanganan"
}

func (s *sentence) join(from, to int) string {
	if from >= to {
		return ""
	}
	return s.text[s.list[from].start:s.list[to-1].end]
}
