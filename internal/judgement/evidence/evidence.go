// Package evidence reads files that hold evidence in rows: surveys, field
// checks, complaints, sensor readings, statistics, account books, procurement
// plans. It is pure: a table of texts, what its sender said of it and the
// city's reference data go in, observations come out, each with the cell it
// stands in. Every data row is accepted, of another city, set aside with a
// reason, or refused with a reason; none is dropped silently.
package evidence

import (
	"cmp"

	"nyata/internal/ground/heading"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// Table is the content of an import file.
type Table struct {
	Kind  document.Kind // csv or xlsx
	Sheet string        // of a workbook
	Rows  [][]string    // a row for every row a spreadsheet shows
	None  *Line         // why the door could make nothing of it; nil where it could
}

// About is what is known of the whole file.
type About struct {
	receipt.Evidence
	File string // name, for the source where nobody named one
}

// Result is the account of one file: Read = Accepted + Outside + len(Aside) +
// len(Refused), unless the whole file is refused, which stands as one Refused
// line with No 0.
type Result struct {
	Read       int // data rows met; titles, headings, comments and blank rows are none
	Accepted   int
	Outside    int                     // rows of another city
	Unmapped   int                     // accepted rows whose subject matches no indicator: kept, under their own wording
	Aside      []Line                  // rows that rightly give no figure: duplicates, requests for information
	Refused    []Line                  // rows that cannot be taken
	Notes      []document.Message      // what else the sender should know: columns left out and why
	Candidates []observation.Candidate // in reading order
	Unsure     []Unsure                // of those Unmapped: complaints the router offers topics for
}

// Line is one row that gave no figure.
type Line struct {
	No     int    // as a spreadsheet counts it, from 1; 0 for the whole file
	Key    string // what the row is about, as far as it could be read; never personal
	Code   string
	Reason document.Message
}

// Read reads a table of a kind. The result depends on nothing else.
func Read(t Table, a About, city *reference.City) Result {
	if city == nil {
		city = &reference.City{}
	}
	w := newWalk(t, a, city)
	switch a.Kind {
	case receipt.SurveyEvidence:
		w.shares(observation.Survey)
	case receipt.InspectionEvidence:
		w.shares(observation.Inspection)
	case receipt.SatisfactionEvidence:
		w.satisfaction()
	case receipt.ComplaintEvidence:
		w.complaints()
	case receipt.SensorEvidence:
		w.sensors()
	case receipt.StatisticEvidence:
		w.statistics()
	case receipt.BudgetEvidence:
		w.budget()
	case receipt.ProcurementEvidence:
		w.procurement()
	default:
		w.refuseFile("unknown_kind", "Jenis bukti ini tidak dikenal.", "This kind of evidence is not known.")
	}
	w.cutOff()
	if w.result.Read > 0 && w.result.Outside == w.result.Read {
		w.note("Semua baris milik daerah lain: tidak satu pun tentang %[1]s.", "All rows are of other places: none is about %[1]s.", cmp.Or(city.Name, "kota ini"))
	}
	if w.result.Read == 0 && len(w.result.Refused) == 0 {
		w.refuseFile("no_rows", "Berkas ini memuat baris judul, tetapi tidak ada baris data di bawahnya.", "This file has a heading row, but no rows of data below it.")
	}
	return w.result
}

// cutOff notes that a text file may have lost its end: its last row has fewer
// cells than every other.
func (w *walk) cutOff() {
	last := len(w.Rows) - 1
	if w.Kind != document.CSV || w.head < 0 || last < w.head+2 {
		return
	}
	for _, row := range w.Rows[w.head:last] {
		if len(row) <= len(w.Rows[last]) && !heading.Blank(row) {
			return
		}
	}
	w.note("Baris terakhir (%[1]d) lebih pendek daripada semua baris lain: berkas ini mungkin terpotong. Periksa apakah lengkap.",
		"The last row (%[1]d) is shorter than all others: this file may be cut off. See whether it is whole.", last+1)
}
