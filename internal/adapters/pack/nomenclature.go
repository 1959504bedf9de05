package pack

import (
	"fmt"
	"regexp"
	"strings"

	"nyata/internal/ground/heading"
	"nyata/internal/record/document"
	"nyata/internal/record/reference"
)

// NomenclatureBody is the body of a nomenclature row: the edition itself, or
// one entry of it.
type NomenclatureBody struct {
	Edition reference.Edition `json:"edition,omitzero"`
	Of      string            `json:"of,omitempty"` // edition id
	Entry   reference.Entry   `json:"entry,omitzero"`
}

// The three shapes in which the nomenclature goes round: one entry per row
// with its own code; the SIPD reference, where one row is a sub-activity and
// repeats what stands above it; and bare lists without headings.
var (
	entryColumns = []heading.Column{
		{Name: "kode", Headings: []string{"code", "kode nomenklatur", "kode sub kegiatan", "kode rekening"}, Required: true},
		{Name: "uraian", Headings: []string{"nama", "nomenklatur", "name", "nomenklatur urusan", "sub kegiatan"}, Required: true},
		{Name: "kinerja", Headings: []string{"performance"}},
		{Name: "indikator", Headings: []string{"indicator"}},
		{Name: "satuan", Headings: []string{"unit"}},
		{Name: "lingkup", Headings: []string{"jenis pemda", "scope"}},
		{Name: "spm"},
		{Name: "kode_sebelumnya", Headings: []string{"previous", "subkegiatan sebelumnya", "sub kegiatan sebelumnya"}},
	}
	sipdColumns = []heading.Column{
		{Name: "bidang", Headings: []string{"bidang urusan"}, Required: true},
		{Name: "program", Required: true},
		{Name: "kegiatan", Required: true},
		{Name: "subkegiatan", Headings: []string{"sub kegiatan"}, Required: true},
		{Name: "kinerja", Headings: []string{"performance"}},
		{Name: "indikator", Headings: []string{"indicator"}},
		{Name: "satuan", Headings: []string{"unit"}},
		{Name: "lingkup", Headings: []string{"jenis pemda", "scope"}},
		{Name: "spm"},
		{Name: "sebelumnya", Headings: []string{"subkegiatan sebelumnya", "sub kegiatan sebelumnya", "kode sebelumnya"}},
	}
	bareHeading = []string{"kode", "uraian", "kinerja", "indikator", "satuan", "definisi operasional"}
)

// nomenclatureCode is U.BB.PP.J.KK.SSSS cut at a level, Permendagri 90/2019;
// X.XX stands for any field. Two-digit sub-activities are those of the lists
// before 2022 and are padded.
var nomenclatureCode = regexp.MustCompile(`^(?:\d|X)(?:\.(?:\d\d|XX)(?:\.\d\d(?:\.\d\.\d\d(?:\.\d\d(?:\d\d)?)?)?)?)?$`)

// ParseNomenclature reads one edition of the nomenclature of programmes,
// activities and sub-activities. Edition needs an ID and the years it holds.
func ParseNomenclature(rows [][]string, edition reference.Edition) Result {
	edition.Entries = nil
	if edition.ID == "" || edition.From == 0 {
		return refuseFile(Nomenclature, document.Message{
			ID: "Edisi nomenklatur belum disebut. Berikan id edisi dan tahun anggaran pertama berlakunya.",
			EN: "The edition of the nomenclature is not named. Give its id and the first budget year it holds.",
		})
	}
	if len(rows) > 0 && len(rows[0]) > 1 && strings.Contains(rows[0][0], ".") && nomenclatureCode.MatchString(heading.Tidy(rows[0][0])) {
		rows = append([][]string{bareHeading}, rows...)
		return shift(parseEntries(rows, edition), -1)
	}
	if s, refused := openSheet(Nomenclature, rows, sipdColumns); refused == nil {
		return parseSIPD(s, edition)
	}
	return parseEntries(rows, edition)
}

// shift renumbers rows after a heading row was put on top of the file.
func shift(r Result, by int) Result {
	for i := range r.Rows {
		if r.Rows[i].No > 0 {
			r.Rows[i].No += by
		}
	}
	for i := range r.Refused {
		if r.Refused[i].No > 0 {
			r.Refused[i].No += by
		}
	}
	return r
}

func parseEntries(rows [][]string, edition reference.Edition) Result {
	s, refused := openSheet(Nomenclature, rows, entryColumns)
	if refused != nil {
		return refuseFile(Nomenclature, refused.Reason)
	}
	s.edition(edition)
	for s.next() {
		code, level, reason := readCode("kode", s.get("kode"))
		if reason != nil {
			s.refuse(s.get("kode"), *reason)
			continue
		}
		if s.get("uraian") == "" {
			s.refuse(code, need("uraian"))
			continue
		}
		e := s.details(reference.Entry{Level: level, Code: code, Name: s.get("uraian"), Previous: s.get("kode_sebelumnya")})
		s.accept(encode(entryKey(edition, e), NomenclatureBody{Of: edition.ID, Entry: e}))
	}
	return s.result
}

func parseSIPD(s *sheet, edition reference.Edition) Result {
	s.edition(edition)
	for s.next() {
		row, reason := s.sipdRow(edition)
		if reason != nil {
			s.refuse(s.get("subkegiatan"), *reason)
			continue
		}
		s.accept(row...)
	}
	return s.result
}

// sipdRow reads a sub-activity with the levels above it. Those are entries of
// their own the first time they are met.
func (s *sheet) sipdRow(edition reference.Edition) ([]entry, *document.Message) {
	var out []entry
	parent := ""
	for _, name := range []string{"bidang", "program", "kegiatan", "subkegiatan"} {
		text, rest, _ := strings.Cut(s.get(name), " ")
		code, level, reason := readCode(name, text)
		if reason != nil {
			return nil, reason
		}
		if rest == "" {
			m := need(name)
			return nil, &m
		}
		if parent != "" && !strings.HasPrefix(code, parent+".") {
			return nil, &document.Message{
				ID: fmt.Sprintf("Kode %s di kolom %s tidak berada di bawah kode %s. Periksa kedua kode.", code, name, parent),
				EN: fmt.Sprintf("Code %s in column %s does not lie below code %s. Check both codes.", code, name, parent),
			}
		}
		parent = code
		e := reference.Entry{Level: level, Code: code, Name: rest}
		if level == reference.SubActivity {
			e.Previous, _, _ = strings.Cut(s.get("sebelumnya"), " ")
			e = s.details(e)
		}
		key := entryKey(edition, e)
		if _, met := s.taken[key]; met && level != reference.SubActivity {
			continue
		}
		out = append(out, encode(key, NomenclatureBody{Of: edition.ID, Entry: e}))
	}
	return out, nil
}

// details fills what only the current row tells.
func (s *sheet) details(e reference.Entry) reference.Entry {
	e.Performance, e.Indicator, e.Unit = s.get("kinerja"), s.get("indikator"), s.get("satuan")
	switch heading.Plain(s.get("lingkup")) {
	case "prov", "provinsi", "province":
		e.Scope = "PROV"
	case "kabkot", "kab kota", "kabupaten kota", "kota", "kabupaten", "city":
		e.Scope = "KABKOT"
	}
	e.SPM = heading.Plain(s.get("spm")) == "spm" || heading.Plain(s.get("spm")) == "ya"
	return e
}

// edition puts the edition itself in front of its entries.
func (s *sheet) edition(e reference.Edition) {
	head := encode(e.ID, NomenclatureBody{Edition: e})
	s.result.Rows = append(s.result.Rows, Row{Key: head.key, Body: head.body})
}

// entryKey tells entries apart: the same code may hold for provinces and for
// cities, with different words.
func entryKey(edition reference.Edition, e reference.Entry) string {
	key := edition.ID + "/" + e.Code
	if e.Scope != "" {
		key += "/" + e.Scope
	}
	return key
}

// readCode checks a code of the nomenclature and tells its level.
func readCode(column, text string) (string, reference.Level, *document.Message) {
	code := strings.ToUpper(strings.Trim(strings.ReplaceAll(text, " ", ""), "."))
	if code == "" {
		m := need(column)
		return "", "", &m
	}
	if !nomenclatureCode.MatchString(code) {
		return "", "", &document.Message{
			ID: fmt.Sprintf("Kode %q di kolom %s tidak berbentuk U.BB.PP.J.KK.SSSS. Tulis kode lengkap dengan titik.", text, column),
			EN: fmt.Sprintf("Code %q in column %s is not of the form U.BB.PP.J.KK.SSSS. Write the full code with its dots.", text, column),
		}
	}
	parts := strings.Split(code, ".")
	if len(parts) == 6 && len(parts[5]) == 2 {
		parts[5] = "00" + parts[5]
	}
	level := map[int]reference.Level{1: reference.Affair, 2: reference.Field, 3: reference.Programme, 5: reference.Activity, 6: reference.SubActivity}[len(parts)]
	return strings.Join(parts, "."), level, nil
}
