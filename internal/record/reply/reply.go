// Package reply holds an agency's answers to differences. Until there is one,
// a difference is shown as "belum ditanggapi".
package reply

import "time"

// Reply is one answer. A later answer of the same agency to the same
// difference stands beside the earlier one; none is overwritten.
type Reply struct {
	ID         string    `json:"id"`         // difference id and the number of the answer, joined by "/"
	Difference string    `json:"difference"` // difference id
	Agency     string    `json:"agency"`     // agency id
	Text       string    `json:"text,omitempty"`
	File       string    `json:"file,omitempty"`      // SHA-256 of an attached file; empty when none
	FileName   string    `json:"file_name,omitempty"` // as sent
	By         string    `json:"by"`                  // account id
	At         time.Time `json:"at"`
	Entry      int64     `json:"-"` // ledger index
}
