// Package reply holds an agency's answers to differences. Until there is one,
// a difference is shown as "belum ditanggapi".
package reply

import "time"

// Reply is one answer. A later answer of the same agency to the same
// difference stands beside the earlier one; none is overwritten.
type Reply struct {
	ID         string // difference id and the number of the answer, joined by "/"
	Difference string // difference id
	Agency     string // agency id
	Text       string
	File       string // SHA-256 of an attached file; empty when none
	FileName   string // as sent
	By         string // account id
	At         time.Time
	Entry      int64 // ledger index
}
