package interpret

import (
	"strings"

	"nyata/internal/ground/code"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// rowKind is a row's level; empty while it is not known.
type rowKind = observation.SubjectType

// levels settles what each row is: by column, code, wording, the city's
// agencies, the national nomenclature, and last by the sums that only fit one
// hierarchy.
func (in *Interpreter) levels(g *grid, fr frame) {
	names := in.nomenclature(fr.year)
	list := g.isList()
	programme := ""
	for _, r := range g.rows {
		if r.refuse != "" || r.follows || r.joined() == "" {
			continue
		}
		if list {
			in.listSubject(r)
			continue
		}
		in.levelOf(r, names, programme)
		if r.kind == observation.Programme {
			programme = r.code
			if r.match.entry != nil {
				programme = r.match.entry.Code
			}
		}
	}
	g.findTotals()
	if !g.isCoded() {
		g.findFields()
		g.segment()
	}
	in.confirmNames(g, names)
}

// nomenclature is the index of the edition that holds in a year; with no year
// known, the latest loaded.
func (in *Interpreter) nomenclature(year int) *nameIndex {
	if year == 0 && len(in.names) > 0 {
		return in.names[len(in.names)-1]
	}
	e := in.city.EditionFor(year)
	for _, x := range in.names {
		if x.edition == e {
			return x
		}
	}
	return nil
}

// listSubject makes the indicator the subject of a list without subjects.
func (in *Interpreter) listSubject(r *row) {
	if r.indicator != "" {
		r.kind = observation.OfIndicator
		r.subject = r.indicator
		return
	}
	if r.agency != "" {
		r.kind = observation.OfAgency
		r.subject = r.agency
	}
}

func (in *Interpreter) levelOf(r *row, names *nameIndex, programme string) {
	f := fold(r.subject)
	because := func(k rowKind, reason string) {
		r.kind = k
		r.reasons = append(r.reasons, reason)
	}
	switch {
	case r.kind != "":
	case isTotal(f):
		because(observation.Total, "total_word")
	case r.code != "" && in.kindByCode(r, because):
	case startsWith(f, "urusan", "bidang urusan", "unsur"):
		because(observation.Affair, "wording")
		r.field = hasWord(f, "bidang")
	case startsWith(f, "program", "programme") && !startsWith(f, "program kerja"):
		because(observation.Programme, "wording")
	case startsWith(f, "sub kegiatan", "subkegiatan"):
		because(observation.SubActivity, "wording")
	case startsWith(f, "kegiatan") && strings.Contains(r.subject, ":"):
		because(observation.Activity, "wording")
	case in.isAgencyName(r, f):
		because(observation.OfAgency, "agency_name")
	case isSupportActivity(f):
		because(observation.Activity, "support_programme")
	}
	if names == nil || r.kind == observation.Total || r.kind == observation.OfAgency || r.kind == observation.Account {
		return
	}
	if r.code != "" {
		if id, ok := names.byCode[canonical(r.code)]; ok {
			r.match = match{&names.edition.Entries[id], 1, "code", 0}
			return
		}
	}
	if m := names.find(stripLabel(r.subject), levelWanted(r.kind), programme); m.entry != nil {
		if r.kind == "" && (m.entry.Level == reference.Programme || m.entry.Level == reference.Field || m.entry.Level == reference.Affair) && !isUpper(r.subject) {
			return // a name of the same words further up: the sums decide
		}
		r.match = m
		if r.kind == "" && m.others == 0 {
			r.kind = kindOf(m.entry.Level)
			r.reasons = append(r.reasons, "nomenclature_"+m.reason)
		}
	}
}

// confirmNames drops a match whose level the sums contradict.
func (in *Interpreter) confirmNames(g *grid, names *nameIndex) {
	if names == nil {
		return
	}
	var activity string
	for _, r := range g.rows {
		if r.match.entry != nil && r.kind != "" && kindOf(r.match.entry.Level) != r.kind {
			if m := names.find(stripLabel(r.subject), levelWanted(r.kind), activity); m.entry != nil && kindOf(m.entry.Level) == r.kind {
				r.match = m
			} else {
				r.match = match{}
			}
		}
		if r.kind == observation.SubActivity && r.match.entry != nil && activity != "" && !strings.HasPrefix(r.match.entry.Code, activity) {
			if m := names.find(stripLabel(r.subject), reference.SubActivity, activity); m.entry != nil {
				r.match = m
			}
		}
		if r.kind == observation.Activity {
			activity = ""
			if r.match.entry != nil {
				activity = r.match.entry.Code
			}
		}
	}
}

func (in *Interpreter) kindByCode(r *row, because func(rowKind, string)) bool {
	c, err := code.Parse(r.code)
	if err != nil {
		return false
	}
	switch c.Kind {
	case code.Account, code.Line:
		because(observation.Account, "code")
	case code.Agency:
		because(observation.OfAgency, "code")
	case code.Nomenclature:
		switch c.Level {
		case code.Affair, code.Field:
			because(observation.Affair, "code")
		case code.Programme:
			because(observation.Programme, "code")
		case code.Activity:
			because(observation.Activity, "code")
		case code.SubActivity:
			because(observation.SubActivity, "code")
		default: // accounts and agencies are kinds of their own
		}
	}
	return r.kind != ""
}

func canonical(text string) string {
	if c, err := code.Parse(text, code.Nomenclature); err == nil {
		return c.String()
	}
	return text
}

// agencyWords begin the names of agencies when printed in capitals.
var agencyWords = []string{
	"dinas", "badan", "kecamatan", "kelurahan", "sekretariat", "inspektorat", "rumah sakit", "rsud", "satuan polisi", "satpol", "kantor", "uptd", "upt", "puskesmas", "bagian", "biro",
}

func (in *Interpreter) isAgencyName(r *row, f string) bool {
	if isUpper(r.subject) && startsWith(f, agencyWords...) {
		return true
	}
	if startsWith(f, "perangkat daerah") && strings.Contains(r.subject, ":") {
		return true
	}
	return len(in.city.Agencies.Find(r.subject)) == 1
}

// isTotal recognises total rows; "Jumlah Dokumen …" in an indicator column is
// none, since only the subject is asked.
func isTotal(f string) bool {
	switch {
	case f == "jumlah" || f == "total" || f == "grand total" || f == "rata rata" || f == "jumlah total" || f == "total keseluruhan" || f == "jumlah keseluruhan" || f == "rata rata capaian":
		return true
	case startsWith(f, "jumlah"):
		return hasAny(f, "pendapatan", "belanja", "pembiayaan", "anggaran", "seluruh", "keseluruhan") && strings.Count(f, " ") <= 3
	case startsWith(f, "total"):
		return strings.Count(f, " ") <= 4
	case startsWith(f, "rata rata"):
		return strings.Count(f, " ") <= 4
	}
	return false
}

func levelWanted(k rowKind) reference.Level {
	switch k {
	case observation.Affair:
		return reference.Field
	case observation.Programme:
		return reference.Programme
	case observation.Activity:
		return reference.Activity
	case observation.SubActivity:
		return reference.SubActivity
	default:
		return ""
	}
}

func kindOf(l reference.Level) rowKind {
	switch l {
	case reference.Affair, reference.Field:
		return observation.Affair
	case reference.Programme:
		return observation.Programme
	case reference.Activity:
		return observation.Activity
	case reference.SubActivity:
		return observation.SubActivity
	}
	return ""
}

// stripLabel takes "Kegiatan :" and the like off a name.
func stripLabel(s string) string {
	if label, rest, ok := strings.Cut(s, ":"); ok && startsWith(fold(label), "program", "kegiatan", "sub kegiatan", "subkegiatan", "urusan", "bidang urusan") && strings.Count(label, " ") <= 2 {
		return strings.TrimSpace(rest)
	}
	return s
}
