package casework

import (
	"context"
	"fmt"
	"time"

	"nyata/internal/record/account"
	"nyata/internal/record/asked"
	"nyata/internal/record/entry"
	"nyata/internal/record/merkle"
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
	// SizeAt is the number of entries made up to and including a moment.
	SizeAt(at time.Time) (int64, error)
	// Entries lists up to limit entries from an index on, in order.
	Entries(from int64, limit int) ([]entry.Entry, error)
	// TreeHashes reads hashes of the Merkle tree by their stored index.
	TreeHashes(indexes []int64) ([]merkle.Hash, error)
	// Checkpoints lists the signed checkpoints, smallest tree first.
	Checkpoints() ([]Checkpoint, error)

	// Versions lists versioned rows by key, then From.
	Versions(q VersionQuery) ([]Version, error)
	// Observations lists recorded observations, file by file in reading order,
	// then by From.
	Observations(q ObservationQuery) ([]observation.Recorded, error)
	// Held lists the current observations of a file without their content.
	Held(receipt string) ([]Held, error)
	// StoredRows gives every row that the entries from (inclusive) to before opened,
	// or with ended those they closed: noun by noun in the order of Nouns,
	// observations last; of one entry and noun in the order of entry.Digest.
	StoredRows(from, before int64, ended bool, fn func(StoredRow) error) error

	// Session finds a session by id; false when there is none.
	Session(id string) (account.Session, bool, error)
	// Derived reads what ReplaceDerived wrote; an unknown name is empty.
	Derived(name string) (version string, rows [][]byte, err error)

	// AskedCounts counts the questions asked since a moment by outcome and reason.
	AskedCounts(since time.Time) ([]asked.Count, error)
	// AskedWords lists the words that stood in the way of questions since a
	// moment, the commonest first.
	AskedWords(since time.Time, limit int) ([]asked.Word, error)
}

// Tx is a View that writes.
type Tx interface {
	View
	// Append writes one entry, its Merkle leaf and all its rows. The entry's
	// index must be Size. A row that would end one that is not current, or
	// begin beside a current one of the same key, is a fault.Conflict.
	Append(e entry.Entry, batch Batch) error
	// PutCheckpoint keeps a signed checkpoint.
	PutCheckpoint(c Checkpoint) error
	// PutSession opens a session; DropSession ends one, DropSessions all of an
	// account.
	PutSession(s account.Session) error
	DropSession(id string) error
	DropSessions(accountID string) error
	// ReplaceDerived replaces all rows of a derived set. They are no truth:
	// they can be thrown away and made again.
	ReplaceDerived(name, version string, rows [][]byte) error
	// NoteAsked keeps questions with what became of them. They are no part of
	// the ledger.
	NoteAsked(all []asked.Asked) error
}

// Batch is everything one entry begins and ends. Ends come first: a key that
// ends and begins in one batch changes.
type Batch struct {
	Ended    []Version // Noun, Key, From and Hash name the row that ends
	Begun    []Version
	Dropped  []Held           // observations that end
	Recorded []ObservationRow // observations that begin, in reading order
}

// Noun names a kind of row; a store keeps one table per noun.
type Noun string

// The nouns. All but observations are versioned rows.
const (
	ReceiptNoun     Noun = "receipt"
	FilenameNoun    Noun = "filename" // which file is the newest of its name
	ProposalNoun    Noun = "proposal"
	MentionNoun     Noun = "mention" // one file's mentions of a proposal
	ReplyNoun       Noun = "reply"
	AccountNoun     Noun = "account"
	InvitationNoun  Noun = "invitation"
	ReferenceNoun   Noun = "reference"
	VerdictNoun     Noun = "verdict"  // what a person says of a figure; its key is the observation's id
	BindingNoun     Noun = "binding"  // a word bound to something of the catalogue; its key is the word
	VerifiedNoun    Noun = "verified" // a question whose answer a person keeps
	ObservationNoun Noun = "observation"
)

// Nouns lists the nouns of versioned rows in the order of commitments.
func Nouns() []Noun {
	return []Noun{ReceiptNoun, FilenameNoun, ProposalNoun, MentionNoun, ReplyNoun, AccountNoun, InvitationNoun, ReferenceNoun, VerdictNoun, BindingNoun, VerifiedNoun}
}

// Version is one belief about one thing, from entry From until before entry To.
type Version struct {
	Noun  Noun
	Key   string
	About string     // second key to look up by: a receipt's agency, a reply's difference
	Body  []byte     // canonical JSON
	Salt  []byte     // of the hash; empty where the body holds no personal data
	Hash  entry.Hash // entry.RowHash of noun, key, salt, about and body
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
	History bool     // every version; AsOf is then not looked at
}

// ObservationRow is one observation as it is written; its From is the entry it
// is written with.
type ObservationRow struct {
	Held
	Receipt string // receipt id
	Sheet   string // of its place, to be looked up by
	Seq     int    // position in the reading order of the file, from 0
	observation.Encoded
}

// Held names an observation and what it says.
type Held struct {
	ID   string     // observation id
	From int64      // ledger index that began it
	Hash entry.Hash // entry.RowHash of noun, id, no salt, Own, Line, Heading and Sheet
}

// ObservationQuery asks for observations of one file, or for some by id.
type ObservationQuery struct {
	Receipt string
	Page    int    // 0 does not narrow
	Sheet   string // empty does not narrow
	ID      string // one observation; Receipt is then empty
	Running bool   // quantities of running text only
	AsOf    *int64 // as after this many entries; nil = now
	History bool   // every version; AsOf is then not looked at
}

// StoredRow is one row as an auditor sees it: what is stored, and what its hash is
// made of.
type StoredRow struct {
	Noun  Noun
	Key   string
	Salt  []byte
	Parts [][]byte
	Hash  entry.Hash // as stored
	From  int64
	To    int64 // observation.Open while current
}

// Checkpoint is a signed statement of the tree's size and root.
type Checkpoint struct {
	Size int64
	Note string // C2SP signed note
}

// DecodeRow reads the content of a versioned row.
func DecodeRow(r StoredRow, value any) error {
	if len(r.Parts) != 2 {
		return fmt.Errorf("decode %s %s: a versioned row has two parts, this one %d", r.Noun, r.Key, len(r.Parts))
	}
	return decode(Version{Noun: r.Noun, Key: r.Key, Body: r.Parts[1]}, value)
}
