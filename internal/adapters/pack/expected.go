package pack

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/heading"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

var expectedColumns = []heading.Column{
	{Name: "dokumen", Headings: []string{"jenis dokumen", "document", "document type"}, Required: true},
	{Name: "opd", Headings: []string{"perangkat daerah", "agency"}, Required: true},
	{Name: "periode", Headings: []string{"period", "tahun"}, Required: true},
	{Name: "tenggat", Headings: []string{"batas waktu", "due", "jatuh tempo"}},
}

// ParseExpected reads which documents each agency owes, one per row. Documents
// are named by their type id ("evaluasi-renja", "lra", "kak" …).
func ParseExpected(rows [][]string, known agency.Tree) Result {
	s, refused := openSheet(Expected, rows, expectedColumns)
	if refused != nil {
		return refuseFile(Expected, refused.Reason)
	}
	for s.next() {
		e, reason := s.expectation(known)
		if reason != nil {
			s.refuse("", *reason)
			continue
		}
		s.accept(encode(expectedKey(e), e))
	}
	return s.result
}

func (s *sheet) expectation(known agency.Tree) (reference.Expectation, *document.Message) {
	e := reference.Expectation{Type: receipt.DocumentType(heading.Slug(s.get("dokumen"))), Due: s.get("tenggat")}
	if e.Type == receipt.UnknownType || !slices.Contains(receipt.DocumentTypes(), e.Type) {
		var ids []string
		for _, t := range receipt.DocumentTypes() {
			ids = append(ids, string(t))
		}
		choice := strings.Join(ids, ", ")
		m := unknown("dokumen", s.get("dokumen"), "Pilih: "+choice+".", "Choose: "+choice+".")
		return e, &m
	}
	var ok bool
	if e.Agency, ok = agencyOf(s.get("opd"), known); !ok || e.Agency == "" {
		m := unknownAgency(s.get("opd"))
		return e, &m
	}
	var reason *document.Message
	if e.Period, reason = readPeriod(s.get("periode")); reason != nil {
		return e, reason
	}
	if _, err := time.Parse(time.DateOnly, e.Due); e.Due != "" && err != nil {
		return e, &document.Message{
			ID: fmt.Sprintf("Kolom tenggat: %q bukan tanggal. Tulis TTTT-BB-HH, misalnya 2025-04-15.", e.Due),
			EN: fmt.Sprintf("Column tenggat: %q is not a date. Write YYYY-MM-DD, such as 2025-04-15.", e.Due),
		}
	}
	return e, nil
}

func expectedKey(e reference.Expectation) string {
	return e.Period.String() + "/" + string(e.Type) + "/" + e.Agency
}
