// Package reading holds what one reading of one file gave: its candidates, its
// problems and the account of its rows. A reading is made outside the office
// (by a pure reader) and recorded by it.
package reading

import (
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// Reading is one whole reading of a received file.
type Reading struct {
	Receipt      string                  // receipt id, the SHA-256 of the file
	Reader       string                  // program and version that read it: "nyata 0.1.0"
	Kind         document.Kind           // of most of its pages; empty leaves the receipt's
	Pages        int                     // pages or sheets
	Unread       bool                    // nothing at all could be read; Candidates is then empty
	Problems     []document.Problem      //
	Candidates   []observation.Candidate // in reading order
	Account      Account                 // of the rows
	Agency       string                  // agency id the document is of, when the reading tells; fills an empty one only
	Period       period.Period           // likewise
	DocumentType receipt.DocumentType    // likewise
	Personal     receipt.Personal        // personal data it holds; the candidates carry it masked
	Pictures     int                     // pictures on its pages whose text, if any, has not been read
	Unshown      int                     // personal data in parts of it that no page shows
	Enclosed     int                     // objects and files packed into it that nobody has opened
	Withheld     *receipt.Withheld       // nothing of the file is shown; nil for all but lists of persons
}

// Account says what became of every data row: rows in = figures + headings +
// refused with a reason.
type Account struct {
	Rows     int // rows met
	Figures  int // rows that gave at least one candidate
	Headings int // rows that are headings, titles or notes
	Refused  int // rows refused; each has a RowRefused problem
}

// Recorded says what recording a reading did.
type Recorded struct {
	Entry     int64 // ledger index; -1 when the reading said nothing new
	Added     int   // observations not held before
	Changed   int   // same place, read otherwise than before
	Unchanged int   // same place, same content: left alone
	Withdrawn int   // held before, no longer read
}
