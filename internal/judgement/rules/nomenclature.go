package rules

import (
	"strings"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

var _ = register(Rule{
	ID: "unit_of_nomenclature", Version: "2", Severity: difference.Low,
	Source: document.Message{
		ID: "Satuan yang ditetapkan nomenklatur nasional tahun itu untuk sub kegiatan (Kepmendagri, edisi yang dimuat)",
		EN: "The unit the national nomenclature of that year fixes for the sub-activity (Kepmendagri, edition loaded)",
	},
	Title: document.Message{ID: "Satuan berbeda dari nomenklatur", EN: "Unit other than the nomenclature's"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			entry, edition := f.entryOf(r)
			if entry == nil || entry.Unit == "" || !sameIndicator(r, entry) {
				continue // abstains: no edition loaded, no sure match, or another indicator, whose unit is its own
			}
			for _, c := range r.Figures {
				if c.Measure != observation.Target && c.Measure != observation.Reported || c.Figure.Unit == "" || sameUnit(c.Figure.Unit, entry.Unit) {
					continue
				}
				d := about(c)
				d.Expected, d.Found = entry.Unit, c.Figure.Unit
				d.Explanation = say(
					"%[1]s (%[2]s) memakai satuan “%[3]s”, sedangkan nomenklatur tahun itu menetapkan “%[4]s” (%[5]s).",
					"%[1]s (%[2]s) uses the unit “%[3]s”, while that year's nomenclature fixes “%[4]s” (%[5]s).",
					named{c}, entry.Code, c.Figure.Unit, entry.Unit, editionName(edition))
				report(d, c)
				break // one unit a row
			}
		}
	},
})

// codeIndex finds the sub-activities of an edition by code.
type codeIndex map[string][]*reference.Entry

func indexEditions(city *reference.City) map[*reference.Edition]codeIndex {
	out := map[*reference.Edition]codeIndex{}
	for i := range city.Nomenclature {
		edition := &city.Nomenclature[i]
		index := make(codeIndex, len(edition.Entries))
		for k := range edition.Entries {
			if e := &edition.Entries[k]; e.Level == reference.SubActivity {
				index[e.Code] = append(index[e.Code], e)
			}
		}
		out[edition] = index
	}
	return out
}

// entryOf is the sub-activity's entry in the edition of its year; nil when its
// name is not exactly the entry's, when its edition is not loaded, or when the
// entry is another level of government's.
func (f *Facts) entryOf(r *Row) (*reference.Entry, *reference.Edition) {
	head := r.Head()
	if head.Subject.Type != observation.SubActivity || head.Subject.Code == "" || head.Period.IsZero() || r.Owner != r || len(r.Follows) > 0 {
		return nil, nil
	}
	edition := f.City.EditionFor(head.Period.Year())
	if edition == nil {
		return nil, nil
	}
	for _, e := range f.official[edition][head.Subject.Code] {
		if f.applies(e) && words(e.Name) == words(head.Subject.Text) {
			return e, edition
		}
	}
	return nil, nil
}

// applies reports whether an entry is for this city's level of government. A
// Kemendagri code with a dot is a city's or regency's, one without a
// province's; the fourth part of a nomenclature code says the same (1 province,
// 2 city or regency; Permendagri 90/2019).
func (f *Facts) applies(e *reference.Entry) bool {
	province := f.City.Code != "" && !strings.Contains(f.City.Code, ".")
	parts := strings.Split(e.Code, ".")
	level := ""
	if len(parts) > 3 {
		level = parts[3]
	}
	if province {
		return e.Scope != "KABKOT" && level != "2"
	}
	return e.Scope != "PROV" && level != "1"
}

func editionName(e *reference.Edition) string {
	if title := strings.TrimSpace(e.Title); title != "" {
		return title
	}
	return e.ID
}

// words reduces a name to its letters and digits in lower case.
func words(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			return r
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return -1
	}, s)
}

// unitNames are spellings of one unit, the full word first.
var unitNames = [][]string{
	{"dokumen", "dok"},
	{"laporan", "lap", "lprn"},
	{"orang", "org"},
	{"unit"},
	{"paket", "pkt"},
	{"kegiatan", "keg"},
	{"persen", "persentase", "prosentase"},
	{"meter", "m", "m1"},
	{"kilometer", "km"},
	{"hektar", "ha", "hektare"},
	{"meterpersegi", "m2"},
	{"meterkubik", "m3"},
	{"beritaacara", "ba"},
	{"orangbulan", "orgbln", "ob"},
	{"kali"},
	{"bulan", "bln"},
	{"tahun", "thn"},
}

// sameUnit compares units by their words; "/" lists alternatives.
func sameUnit(a, b string) bool {
	if unitKey(a) == unitKey(b) {
		return true
	}
	for _, part := range strings.Split(b, "/") {
		if unitKey(part) == unitKey(a) && unitKey(part) != "" {
			return true
		}
	}
	return false
}

func unitKey(u string) string {
	if strings.TrimSpace(u) == "%" {
		return "persen"
	}
	key := words(u)
	for _, names := range unitNames {
		for _, n := range names {
			if n == key {
				return names[0]
			}
		}
	}
	return key
}
