// Package entry holds the entries of the ledger: what was done, when, by whom,
// and the commitment to every row that was written with it. An entry never
// changes and never holds personal data.
package entry

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"time"
)

// Entry is one leaf of the ledger.
type Entry struct {
	Index int64           // Merkle leaf index from 0, taken under the append lock; projections follow it
	At    time.Time       // UTC, as passed in by casework
	Actor string          // opaque account id, or "machine:<program>"
	Kind  Kind            //
	Body  json.RawMessage // canonical JSON without personal data
	Rows  Rows            // what the entry opened and closed
}

// Rows commits an entry to the rows it opened and closed.
type Rows struct {
	Opened int    // rows that begin with this entry
	Closed int    // rows that end with this entry
	Hash   string // lower-case hex, see RowsHash; empty when there are none
}

// Kind names what was done.
type Kind string

// The kinds of entry.
const (
	FileReceived       Kind = "file.received"
	FileClassified     Kind = "file.classified"
	DocumentRead       Kind = "document.read"
	EvidenceTaken      Kind = "evidence.taken"
	FieldChecked       Kind = "field.checked"
	FigureJudged       Kind = "figure.judged"
	PersonalReleased   Kind = "personal.released" // or masked again, as the body says
	ProposalsDecided   Kind = "proposals.decided"
	DifferenceReplied  Kind = "difference.replied"
	WordBound          Kind = "word.bound"
	WordReleased       Kind = "word.released"
	QuestionVerified   Kind = "question.verified"
	QuestionRetired    Kind = "question.retired"
	ReferenceImported  Kind = "reference.imported"
	AccountCreated     Kind = "account.created"
	AccountInvited     Kind = "account.invited"
	InvitationAccepted Kind = "invitation.accepted"
	AccountDisabled    Kind = "account.disabled"
	AccountChanged     Kind = "account.changed"
	SessionOpened      Kind = "session.opened"
	SessionClosed      Kind = "session.closed"
)

// MaxLeaf is the largest leaf in bytes: the limit of an entry in the C2SP
// tlog-tiles format, version 0.1.0.
const MaxLeaf = 65535

// Leaf is the byte string the Merkle tree hashes: one JSON object with its
// fields in this order, no spaces, times in RFC 3339 with nanoseconds in UTC.
func (e Entry) Leaf() ([]byte, error) {
	body := e.Body
	if len(body) == 0 {
		body = json.RawMessage("{}")
	}
	actor, err := json.Marshal(e.Actor)
	if err != nil {
		return nil, fmt.Errorf("encode actor of entry %d: %w", e.Index, err)
	}
	kind, err := json.Marshal(string(e.Kind))
	if err != nil {
		return nil, fmt.Errorf("encode kind of entry %d: %w", e.Index, err)
	}
	b := make([]byte, 0, 200+len(body))
	b = append(b, `{"index":`...)
	b = strconv.AppendInt(b, e.Index, 10)
	b = append(b, `,"at":"`...)
	b = e.At.UTC().AppendFormat(b, time.RFC3339Nano)
	b = append(b, `","actor":`...)
	b = append(b, actor...)
	b = append(b, `,"kind":`...)
	b = append(b, kind...)
	b = append(b, `,"opened":`...)
	b = strconv.AppendInt(b, int64(e.Rows.Opened), 10)
	b = append(b, `,"closed":`...)
	b = strconv.AppendInt(b, int64(e.Rows.Closed), 10)
	b = append(b, `,"rows":"`...)
	b = append(b, e.Rows.Hash...)
	b = append(b, `","body":`...)
	b = append(b, body...)
	b = append(b, '}')
	if len(b) > MaxLeaf {
		return nil, fmt.Errorf("entry %d is %d bytes, more than a leaf may be (%d)", e.Index, len(b), MaxLeaf)
	}
	return b, nil
}

// Hash is a SHA-256 as the rows of the store carry it.
type Hash = [sha256.Size]byte

// Hex writes a hash in lower-case hexadecimal.
func Hex(h Hash) string { return hex.EncodeToString(h[:]) }
