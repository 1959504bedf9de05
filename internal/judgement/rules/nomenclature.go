package rules

import (
	"strings"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

var _ = register(Rule{
	ID: "unit_of_nomenclature", Version: "1", Severity: difference.Low,
	Source: "The unit the national nomenclature of that year fixes for the sub-activity (Kepmendagri, edition loaded)",
	Title:  document.Message{ID: "Satuan berbeda dari nomenklatur", EN: "Unit other than the nomenclature's"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			head, entry := r.official(f)
			if entry == nil || entry.Unit == "" {
				continue // abstains: no edition loaded, or no sure match
			}
			for _, c := range r.Figures {
				if c.Measure != observation.Target && c.Measure != observation.Reported || c.Figure.Unit == "" || sameUnit(c.Figure.Unit, entry.Unit) {
					continue
				}
				d := about(c)
				d.Expected, d.Found = entry.Unit, c.Figure.Unit
				d.Explanation = say(
					"“%s” (%s) memakai satuan “%s”; nomenklatur nasional menetapkan “%s”.",
					"“%s” (%s) uses the unit “%s”; the national nomenclature fixes “%s”.",
					head.Subject.Text, entry.Code, c.Figure.Unit, entry.Unit)
				report(d, c)
				break // one unit a row
			}
		}
	},
})

// official is the sub-activity's entry in the edition of its year, nil when
// the match is not exact or its edition is not loaded.
func (r *Row) official(f *Facts) (*observation.Candidate, *reference.Entry) {
	head := r.Head()
	if head.Subject.Type != observation.SubActivity || head.Subject.Code == "" || head.Period.IsZero() {
		return head, nil
	}
	edition := f.City.EditionFor(head.Period.Year())
	if edition == nil {
		return head, nil
	}
	for i := range edition.Entries {
		e := &edition.Entries[i]
		if e.Level == reference.SubActivity && e.Code == head.Subject.Code && words(e.Name) == words(head.Subject.Text) {
			return head, e
		}
	}
	return head, nil
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
	{"dokumen", "dok"}, {"laporan", "lap", "lprn"}, {"orang", "org"}, {"unit"}, {"paket", "pkt"}, {"kegiatan", "keg"}, {"persen", "persentase"},
	{"meter", "m", "m1"}, {"kilometer", "km"}, {"hektar", "ha", "hektare"}, {"meterpersegi", "m2"}, {"meterkubik", "m3"}, {"beritaacara", "ba"},
	{"orangbulan", "orgbln", "ob"}, {"kali"}, {"bulan", "bln"}, {"tahun", "thn"},
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
