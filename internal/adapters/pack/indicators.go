package pack

import (
	"fmt"
	"strconv"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/heading"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
)

var indicatorColumns = []heading.Column{
	{Name: "nama", Headings: []string{"indikator", "nama indikator", "indikator kinerja", "name", "indicator"}, Required: true},
	{Name: "satuan", Headings: []string{"unit"}, Required: true},
	{Name: "id", Headings: []string{"kunci", "key"}},
	{Name: "nama_en", Headings: []string{"name en", "english", "nama inggris"}},
	{Name: "alias", Headings: []string{"aliases", "nama lain", "sebutan lain"}},
	{Name: "opd", Headings: []string{"perangkat daerah", "penanggung jawab", "pemilik", "agency", "owner"}},
	{Name: "polaritas", Headings: []string{"polarity", "arah"}},
	{Name: "agregasi", Headings: []string{"aggregation", "metode agregasi", "cara hitung"}},
	{Name: "jenis", Headings: []string{"level", "tingkat", "jenis indikator"}},
	{Name: "kode", Headings: []string{"code", "kode sub kegiatan", "kode nomenklatur"}},
	{Name: "rumus", Headings: []string{"formula", "formulasi"}},
	{Name: "sumber", Headings: []string{"source", "sumber data"}},
	{Name: "versi", Headings: []string{"version", "edisi"}},
	{Name: "dari", Headings: []string{"from", "tahun awal"}},
	{Name: "sampai", Headings: []string{"to", "tahun akhir"}},
}

// The words a city uses for polarity, aggregation and level. A blank cell has
// the meaning that is never wrong to compare with: higher is better is not
// assumed, so polarity must be given; aggregation falls back to "last", which
// is never added up.
var (
	polarityWords = map[string]indicator.Polarity{
		"naik": indicator.Up, "up": indicator.Up, "positif": indicator.Up, "semakin tinggi semakin baik": indicator.Up, "maximize": indicator.Up,
		"turun": indicator.Down, "down": indicator.Down, "negatif": indicator.Down, "semakin rendah semakin baik": indicator.Down, "minimize": indicator.Down,
		"rentang": indicator.Range, "range": indicator.Range, "kisaran": indicator.Range,
		"tetap": indicator.Flat, "flat": indicator.Flat, "dipertahankan": indicator.Flat, "stabil": indicator.Flat,
	}
	aggregationWords = map[string]indicator.Aggregation{
		"": indicator.Last, "akhir": indicator.Last, "last": indicator.Last, "posisi akhir": indicator.Last, "terakhir": indicator.Last,
		"jumlah": indicator.Sum, "sum": indicator.Sum, "kumulatif": indicator.Sum,
		"rata": indicator.Mean, "rata rata": indicator.Mean, "mean": indicator.Mean, "average": indicator.Mean,
		"predikat": indicator.Grade, "grade": indicator.Grade, "nilai huruf": indicator.Grade,
	}
	levelWords = map[string]string{
		"": "", "masukan": "input", "input": "input", "proses": "proses", "process": "proses", "keluaran": "output", "output": "output",
		"hasil": "outcome", "outcome": "outcome", "dampak": "impact", "impact": "impact",
	}
)

// ParseIndicators reads the dictionary of indicators, one per row. An
// indicator without an id gets one from its name; its owner is named by id,
// SKPD code, name or short name and must be one of the known agencies.
func ParseIndicators(rows [][]string, known agency.Tree) Result {
	s, refused := openSheet(Indicators, rows, indicatorColumns)
	if refused != nil {
		return refuseFile(Indicators, refused.Reason)
	}
	for s.next() {
		in, reason := s.indicator(known)
		if reason != nil {
			s.refuse(in.ID, *reason)
			continue
		}
		s.accept(encode(in.ID, in))
	}
	return s.result
}

func (s *sheet) indicator(known agency.Tree) (indicator.Indicator, *document.Message) {
	in := indicator.Indicator{
		ID: heading.Slug(s.get("id")), Name: s.get("nama"), NameEN: s.get("nama_en"), Aliases: list(s.get("alias")), Unit: s.get("satuan"),
		Code: s.get("kode"), Formula: s.get("rumus"), Source: s.get("sumber"), Version: s.get("versi"),
	}
	if in.ID == "" {
		in.ID = heading.Slug(in.Name)
	}
	for _, name := range []string{"nama", "satuan"} {
		if s.get(name) == "" {
			m := need(name)
			return in, &m
		}
	}
	var ok bool
	if in.Polarity, ok = polarityWords[heading.Plain(s.get("polaritas"))]; !ok {
		m := unknown("polaritas", s.get("polaritas"), "Isi naik, turun, rentang atau tetap.", "Write naik, turun, rentang or tetap (up, down, range, flat).")
		return in, &m
	}
	if in.Aggregation, ok = aggregationWords[heading.Plain(s.get("agregasi"))]; !ok {
		m := unknown("agregasi", s.get("agregasi"), "Isi jumlah, akhir, rata-rata atau predikat.", "Write jumlah, akhir, rata-rata or predikat (sum, last, mean, grade).")
		return in, &m
	}
	if in.Level, ok = levelWords[heading.Plain(s.get("jenis"))]; !ok {
		m := unknown("jenis", s.get("jenis"), "Isi input, proses, output, outcome atau impact.", "Write input, proses, output, outcome or impact.")
		return in, &m
	}
	if in.Agency, ok = agencyOf(s.get("opd"), known); !ok {
		m := unknownAgency(s.get("opd"))
		return in, &m
	}
	if in.Code != "" {
		code, _, reason := readCode("kode", in.Code)
		if reason != nil {
			return in, reason
		}
		in.Code = code
	}
	var reason *document.Message
	if in.From, reason = s.year("dari"); reason == nil {
		in.To, reason = s.year("sampai")
	}
	return in, reason
}

// year is a cell that holds a year or nothing.
func (s *sheet) year(name string) (int, *document.Message) {
	text := s.get(name)
	if text == "" {
		return 0, nil
	}
	y, err := strconv.Atoi(text)
	if err != nil || y < 1945 || y > 2200 {
		return 0, &document.Message{
			ID: fmt.Sprintf("Kolom %s: %q bukan tahun. Tulis empat angka, misalnya 2025.", name, text),
			EN: fmt.Sprintf("Column %s: %q is not a year. Write four digits, such as 2025.", name, text),
		}
	}
	return y, nil
}

// agencyOf is the id of the agency a cell names by id, code, short name, name
// or alias; true with no id for a blank cell, false when it names none or more
// than one.
func agencyOf(text string, known agency.Tree) (string, bool) {
	if text == "" {
		return "", true
	}
	if a, ok := known.ByID(heading.Slug(text)); ok {
		return a.ID, true
	}
	found := ""
	for _, a := range known.All() {
		for _, name := range append([]string{a.Code, a.Name, a.Short}, a.Aliases...) {
			if name == "" || heading.Plain(name) != heading.Plain(text) {
				continue
			}
			if found != "" && found != a.ID {
				return "", false
			}
			found = a.ID
		}
	}
	return found, found != ""
}

func unknownAgency(text string) document.Message {
	return unknown("opd", text, "Tulis id, singkatan atau nama perangkat daerah yang sudah diimpor.", "Write the id, short name or name of an agency that has been imported.")
}
