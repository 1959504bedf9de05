package narrative

import (
	"cmp"
	"regexp"
	"strconv"

	"nyata/internal/ground/period"
)

// follows matches the words by which a sentence goes on with the time of the one
// before.
var follows = regexp.MustCompile(`(?i)^(?:selain itu|kemudian|selanjutnya|(?:pada|di|dalam) (?:tahun|saat|waktu) (?:itu|tersebut|yang sama)|dari (?:jumlah|angka|total|panjang|luas) (?:itu|tersebut|ini)|di antaranya|(?:saat|waktu) itu|hasilnya|sisanya|adapun sisanya|juga |jumlah (?:itu|tersebut)|pekerjaan (?:itu|tersebut)|kegiatan (?:itu|tersebut)|biaya(?:nya)? |anggarannya|panjangnya|lebarnya|luasnya|di (?:dalam|atas|sekitar|sekeliling)nya |rinciannya|perinciannya|fasilitas(?:nya)? )`)

// allOf is the year a sentence is all about, for the sentences behind it; zero
// when it speaks of several.
func (c Context) allOf(text string, found []Quantity) period.Period {
	y, ok := onlyYear(text, c.Period)
	if !ok && len(found) > 0 && found[0].dated { // "tahun lalu"
		y = period.Year(found[0].Period.Year())
	}
	for i := range found {
		if found[i].Period.IsZero() || y.IsZero() || found[i].Period.Year() != y.Year() {
			return period.Period{}
		}
	}
	return y
}

// bareYear matches a heading that is a year and nothing else.
var bareYear = regexp.MustCompile(`^\s*(?:[0-9a-zA-Z]{1,2}[.)]\s*)?((?:19|20)[0-9]{2})\s*:?\s*$`)

// sectionOf is when a heading says that what stands below it is: its one year, the
// one part of a year, or "tahun lalu"; zero where it names none or several.
// Counted is whether it counts from the time of writing, as "tahun lalu" does.
func sectionOf(text string, c Context) (of period.Period, counted bool) {
	if y, ok := onlyYear(text, c.Period); ok {
		return y, false
	}
	if m := bareYear.FindStringSubmatch(text); m != nil {
		y, _ := strconv.Atoi(m[1]) // four digits
		return period.Year(y), false
	}
	s := read(text)
	for j := range s.list {
		if p := s.relative(j, cmp.Or(c.Written, c.document())); !p.IsZero() {
			return p, true
		}
	}
	var only period.Period
	for _, m := range period.FindAll(text, c.Period) {
		g := m.Period.Grain()
		if g != period.Halves && g != period.Quarters && g != period.Months || !only.IsZero() && only != m.Period {
			return period.Period{}, false
		}
		only = m.Period
	}
	return only, false
}

// onlyYear is the one period of a sentence, for the sentences behind it.
func onlyYear(text string, base period.Period) (period.Period, bool) {
	var only period.Period
	s := read(text)
	for _, m := range period.FindAll(text, base) {
		cited := false
		for j, t := range s.list {
			cited = cited || t.start >= m.Start && t.end <= m.End && (s.cited(j) || s.citedAround(j))
		}
		if cited || m.Period.Grain() != period.Years {
			continue
		}
		if !only.IsZero() && only != m.Period {
			return period.Period{}, false
		}
		only = m.Period
	}
	return only, !only.IsZero()
}
