package pack

import (
	"fmt"
	"regexp"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/heading"
	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

var targetColumns = []heading.Column{
	{Name: "indikator", Headings: []string{"id indikator", "nama indikator", "indikator kinerja", "indicator"}, Required: true},
	{Name: "target", Headings: []string{"nilai", "nilai target", "value"}},
	{Name: "periode", Headings: []string{"tahun", "period", "year", "triwulan"}},
	{Name: "opd", Headings: []string{"perangkat daerah", "penanggung jawab", "agency"}},
	{Name: "wilayah", Headings: []string{"kode wilayah", "area", "kecamatan", "kelurahan"}},
	{Name: "satuan", Headings: []string{"unit"}},
	{Name: "dokumen", Headings: []string{"document", "sumber dokumen"}},
	{Name: "tahapan", Headings: []string{"stage", "tahap", "jenis"}},
	{Name: "sumber", Headings: []string{"source"}},
}

// yearHeading is the heading of a column that holds the targets of one year.
var yearHeading = regexp.MustCompile(`^(?:target |tahun |target tahun )?(20\d\d)$`)

// The documents and stages a target can stand in.
var (
	documentWords = map[string]string{
		"rpjmd": "rpjmd", "renstra": "renstra", "perjanjian kinerja": "perjanjian kinerja", "pk": "perjanjian kinerja",
		"rkpd": "rkpd", "renja": "renja",
	}
	stageWords = map[string]string{
		"": "murni", "murni": "murni", "induk": "murni", "awal": "murni", "original": "murni",
		"perubahan": "perubahan", "revisi": "perubahan", "revised": "perubahan",
	}
)

// ParseTargets reads targets of RPJMD, Renstra and Perjanjian Kinerja: one
// target per row with its period, or one row per indicator with a column per
// year. Indicators, agencies and areas must be in the city's reference data.
// Document is what blank cells of the column "dokumen" mean.
func ParseTargets(rows [][]string, city *reference.City, document string) Result {
	s, refused := openSheet(Targets, rows, targetColumns)
	if refused != nil {
		return refuseFile(Targets, refused.Reason)
	}
	years := yearColumns(s.rows[s.head])
	if len(years) == 0 && (!s.has("target") || !s.has("periode")) {
		return refuseFile(Targets, missingTargets())
	}
	names := indicatorNames(city)
	for s.next() {
		t, reason := s.target(city, names, document)
		if reason != nil {
			s.refuse(s.get("indikator"), *reason)
			continue
		}
		entries, reason := s.periods(t, years)
		if reason != nil {
			s.refuse(s.get("indikator"), *reason)
			continue
		}
		s.accept(entries...)
	}
	return s.result
}

func missingTargets() document.Message {
	return document.Message{
		ID: "Berkas ini tidak memuat kolom target dan periode, juga tidak satu kolom per tahun (2025, 2026, …). Tambahkan salah satunya.",
		EN: "This file has neither the columns target and periode nor one column per year (2025, 2026, …). Add one of the two.",
	}
}

type yearColumn struct {
	at     int
	period period.Period
}

func yearColumns(head []string) []yearColumn {
	var out []yearColumn
	for i, h := range head {
		if m := yearHeading.FindStringSubmatch(heading.Plain(h)); m != nil {
			p, err := period.ParseISO(m[1])
			if err == nil {
				out = append(out, yearColumn{i, p})
			}
		}
	}
	return out
}

// indicatorNames is every way to name an indicator and its id; a name that two
// indicators share names none.
func indicatorNames(city *reference.City) map[string]string {
	names := map[string]string{}
	for _, in := range city.Indicators {
		for _, n := range append([]string{in.ID, in.Name, in.NameEN}, in.Aliases...) {
			n = heading.Plain(n)
			if other, ok := names[n]; ok && other != in.ID {
				names[n] = ""
				continue
			}
			names[n] = in.ID
		}
	}
	return names
}

// target reads all of the current row but period and value.
func (s *sheet) target(city *reference.City, names map[string]string, doc string) (indicator.Target, *document.Message) {
	t := indicator.Target{Indicator: names[heading.Plain(s.get("indikator"))], Unit: s.get("satuan"), Source: s.get("sumber")}
	var m document.Message
	var ok bool
	if t.Indicator == "" {
		m = unknown("indikator", s.get("indikator"), "Tulis id atau nama indikator dari kamus indikator, atau impor indikatornya lebih dulu.", "Write the id or name of an indicator of the dictionary, or import the indicator first.")
		return t, &m
	}
	if t.Agency, ok = agencyOf(s.get("opd"), city.Agencies); !ok {
		m = unknownAgency(s.get("opd"))
		return t, &m
	}
	if t.Area, ok = areaOf(s.get("wilayah"), city.Areas); !ok {
		m = unknown("wilayah", s.get("wilayah"), "Tulis kode wilayah Kemendagri, atau nama yang hanya dimiliki satu wilayah.", "Write the Kemendagri code of the area, or a name that only one area has.")
		return t, &m
	}
	written := s.get("dokumen")
	if written == "" {
		written = doc
	}
	if t.Document, ok = documentWords[heading.Plain(written)]; !ok {
		m = unknown("dokumen", written, "Isi RPJMD, Renstra, RKPD, Renja atau Perjanjian Kinerja.", "Write RPJMD, Renstra, RKPD, Renja or Perjanjian Kinerja.")
		return t, &m
	}
	if t.Stage, ok = stageWords[heading.Plain(s.get("tahapan"))]; !ok {
		m = unknown("tahapan", s.get("tahapan"), "Isi murni (induk) atau perubahan.", "Write murni (original) or perubahan (revised).")
		return t, &m
	}
	return t, nil
}

// periods makes the entries of a row: one, or one per year column that is
// filled in.
func (s *sheet) periods(t indicator.Target, years []yearColumn) ([]entry, *document.Message) {
	var out []entry
	if s.has("target") && s.has("periode") {
		p, reason := readPeriod(s.get("periode"))
		if reason != nil {
			return nil, reason
		}
		if reason := readable(s.get("target")); reason != nil {
			return nil, reason
		}
		t.Period, t.Value = p, s.get("target")
		return []entry{encode(targetKey(t), t)}, nil
	}
	for _, y := range years {
		value := ""
		if y.at < len(s.row) {
			value = heading.Tidy(s.row[y.at])
		}
		if value == "" {
			continue
		}
		if reason := readable(value); reason != nil {
			return nil, reason
		}
		t.Period, t.Value = y.period, value
		out = append(out, encode(targetKey(t), t))
	}
	if len(out) == 0 {
		m := need("target")
		return nil, &m
	}
	return out, nil
}

func targetKey(t indicator.Target) string {
	return strings.Join([]string{t.Document, t.Stage, t.Period.String(), t.Agency, t.Area, t.Indicator}, "/")
}

// readPeriod reads a year, semester, quarter or month that names its year.
func readPeriod(text string) (period.Period, *document.Message) {
	if p, err := period.ParseISO(text); err == nil && !p.IsZero() {
		return p, nil
	}
	if p, _, ok := period.Read(text, period.Period{}); ok {
		return p, nil
	}
	return period.Period{}, &document.Message{
		ID: fmt.Sprintf("Kolom periode: %q tidak terbaca. Tulis misalnya 2025, 2025-Q2 atau Triwulan II 2025.", text),
		EN: fmt.Sprintf("Column periode: %q cannot be read. Write for example 2025, 2025-Q2 or Triwulan II 2025.", text),
	}
}

// readable refuses what cannot be a target: blank, a dash, a formula error.
func readable(value string) *document.Message {
	switch figure.Parse(value, figure.UnknownStyle).Kind {
	case figure.Blank:
		m := need("target")
		return &m
	case figure.SheetError, figure.Dash, figure.NotAvailable:
		return &document.Message{
			ID: fmt.Sprintf("Target %q bukan nilai. Tulis angkanya, rentang, atau predikat.", value),
			EN: fmt.Sprintf("Target %q is no value. Write the number, a range or a grade.", value),
		}
	default:
		return nil
	}
}

// areaOf is the id of the area a cell names by code or by a name that only one
// area carries.
func areaOf(text string, known place.Tree) (string, bool) {
	if text == "" {
		return "", true
	}
	if a, ok := known.ByID(text); ok {
		return a.ID, true
	}
	found := ""
	for _, a := range known.All() {
		if heading.Plain(a.Name) == heading.Plain(text) || a.Code == text {
			if found != "" && found != a.ID {
				return "", false
			}
			found = a.ID
		}
	}
	return found, found != ""
}
