package casework

import (
	"context"

	"nyata/internal/record/account"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
)

// Store is where the truth is kept. Everything written in one Update is there
// afterwards, durably, or nothing is.
type Store interface {
	// Update runs fn in the one writing transaction. Updates never overlap.
	Update(ctx context.Context, fn func(Tx) error) error
	// View runs fn over one consistent state.
	View(ctx context.Context, fn func(View) error) error
}

// View reads one consistent state of the store.
type View interface {
	// Size is the number of ledger entries.
	Size() (int64, error)
	// Entries lists up to limit entries from an index on, in order.
	Entries(from int64, limit int) ([]entry.Entry, error)
	// TreeHashes reads stored hashes of the Merkle tree by their stored index.
	TreeHashes(indexes []int64) ([]entry.Hash, error)
	// Versions lists versioned rows by key, then From.
	Versions(q VersionQuery) ([]Version, error)
	// Observations lists recorded observations in reading order, then From.
	Observations(q ObservationQuery) ([]observation.Recorded, error)
	// Places lists the current observation rows of a file with their hashes,
	// without their content.
	Places(receipt string) ([]Place, error)
	// Session finds a session by id; false when there is none.
	Session(id string) (account.Session, bool, error)
	// Derived reads what ReplaceDerived wrote; an unknown name is empty.
	Derived(name string) (version string, rows [][]byte, err error)
}

// Tx is a View that writes.
type Tx interface {
	View
	// Append writes one entry, its Merkle leaf and all its rows. The entry's
	// index must be Size. A row that would close one that is not open, or open
	// one twice, is a fault.Conflict.
	Append(e entry.Entry, rows Rows) error
	// PutSession opens a session; DropSessions ends those of one account, or
	// the one with the given id.
	PutSession(s account.Session) error
	DropSession(id string) error
	DropSessions(account string) error
	// ReplaceDerived replaces all rows of a derived set. They are no truth:
	// they can be thrown away and made again.
	ReplaceDerived(name, version string, rows [][]byte) error
}

// Rows is everything one entry opens and closes.
type Rows struct {
	Opened     []Version
	Closed     []Version // Noun, Key and From name the row that ends
	Recorded   []ObservationRow
	Superseded []Place
}

// Noun names a kind of versioned row; stores keep one table per noun.
type Noun string

// The nouns with versions.
const (
	ReceiptNoun    Noun = "receipt"
	ProposalNoun   Noun = "proposal"
	ReplyNoun      Noun = "reply"
	AccountNoun    Noun = "account"
	InvitationNoun Noun = "invitation"
	ReferenceNoun  Noun = "reference"
)

// Nouns lists the nouns in a fixed order.
func Nouns() []Noun {
	return []Noun{ReceiptNoun, ProposalNoun, ReplyNoun, AccountNoun, InvitationNoun, ReferenceNoun}
}

// Version is one belief about one thing, from entry From until before entry To.
type Version struct {
	Noun  Noun
	Key   string
	About string // second key to look up by: a receipt's agency, a reply's difference
	Body  []byte // canonical JSON
	Salt  []byte // of the commitment; empty where the body holds no personal data
	From  int64
	To    int64 // observation.Open while current
}

// VersionQuery asks for versions of one noun.
type VersionQuery struct {
	Noun    Noun
	Keys    []string // empty = all
	About   []string // empty = all
	Prefix  string   // of the key; empty = all
	AsOf    *int64   // as after this many entries; nil = now
	History bool     // every version; excludes AsOf
}

// ObservationRow is one observation as it is written.
type ObservationRow struct {
	Place
	Body []byte // observation.Encode
}

// Place names an observation row and what it says.
type Place struct {
	ID   string     // observation id
	From int64      // ledger index that opens or opened it
	Seq  int        // position in the reading order of the file, from 0
	Hash entry.Hash // of the row, see entry.RowHash
}

// ObservationQuery asks for observations of one file, or for some by id.
type ObservationQuery struct {
	Receipt string
	Page    int      // 0 does not narrow
	Sheet   string   // empty does not narrow
	IDs     []string // with Receipt empty
	AsOf    *int64
	History bool
}
