// Package pack reads the reference data a city brings itself: a city pack (a
// folder of plain files) as a whole, and single import files row by row. Every
// row is either accepted or refused with its number and the reason, in
// Indonesian and English; nothing is dropped silently. The package changes no
// state: it hands rows to whoever asked.
package pack

import (
	"encoding/json"

	"nyata/internal/record/document"
)

// Kind is a kind of reference data a city can import, named as casework names
// it.
type Kind string

// The kinds, in the order in which they depend on each other.
const (
	Areas        Kind = "area"
	Agencies     Kind = "agency"
	Nomenclature Kind = "nomenclature"
	Indicators   Kind = "indicator"
	Targets      Kind = "target"
	Boundaries   Kind = "boundary"
	Expected     Kind = "expectation"
	Accounts     Kind = "account"
)

// Kinds lists every kind in that order.
func Kinds() []Kind {
	return []Kind{Areas, Agencies, Nomenclature, Indicators, Targets, Boundaries, Expected, Accounts}
}

// Row is one accepted entry.
type Row struct {
	No   int             // row of the file as a spreadsheet counts it, from 1; 0 for what the import itself adds
	Key  string          // what makes it the same entry in the next import
	Body json.RawMessage // the entry; Merge reads it back
}

// Refusal is one row that was not taken, or the whole file when No is 0.
type Refusal struct {
	No     int
	Key    string // as far as it could be read
	Reason document.Message
}

// Result is the account of one import file: Read = Accepted + Outside +
// refused rows. One file row may give several Rows (a table with one column
// per year) or none of its own (a repeated parent), so len(Rows) is no count
// of file rows.
type Result struct {
	Kind     Kind
	Read     int // data rows met; headings, comments and blank rows are not data
	Accepted int // data rows taken
	Outside  int // data rows of another city, left out by the filter
	Rows     []Row
	Refused  []Refusal
}

// refuseFile is the result of a file of which nothing can be taken.
func refuseFile(kind Kind, reason document.Message) Result {
	return Result{Kind: kind, Refused: []Refusal{{Reason: reason}}}
}

// Bodies are the bodies of the accepted rows, as Merge takes them.
func (r Result) Bodies() [][]byte {
	out := make([][]byte, len(r.Rows))
	for i, row := range r.Rows {
		out[i] = row.Body
	}
	return out
}
