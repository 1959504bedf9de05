package casework

import (
	"context"
	"encoding/json"
	"io"
	"time"

	"nyata/internal/ground/period"
	"nyata/internal/record/account"
	"nyata/internal/record/difference"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reply"
)

// Incoming is a file as it arrives.
type Incoming struct {
	Name         string // as the sender names it; below a watched folder with its path, slashes forward
	Content      io.Reader
	Agency       string               // agency id; empty when unknown
	Period       period.Period        // zero when unknown
	DocumentType receipt.DocumentType // empty when unknown
}

// Receive stores a file and gives its receipt. A file already held gives its
// existing receipt and fresh false, and changes nothing.
func (o *Office) Receive(ctx context.Context, actor Actor, in Incoming) (r receipt.Receipt, fresh bool, err error) {
	panic("not yet")
}

// Classify says whose file it is and what it reports on.
func (o *Office) Classify(ctx context.Context, actor Actor, id, agency string, p period.Period, t receipt.DocumentType) (receipt.Receipt, error) {
	panic("not yet")
}

// StartReading marks a receipt as being read by this process; it writes
// nothing, so that a restart forgets it. StopReading takes the mark away, as
// RecordReading does.
func (o *Office) StartReading(id string) {}

// StopReading takes away what StartReading set.
func (o *Office) StopReading(id string) {}

// RecordReading writes what a reading of a file gave. Observations that say
// the same as before are left alone; a reading that says nothing new writes no
// entry (Entry -1).
func (o *Office) RecordReading(ctx context.Context, actor Actor, rd reading.Reading) (reading.Recorded, error) {
	panic("not yet")
}

// DecideProposals carries out a batch of decisions. Decisions that cannot be
// carried out are refused one by one and stop nothing else.
func (o *Office) DecideProposals(ctx context.Context, actor Actor, decisions []proposal.Decision) (proposal.Outcome, error) {
	panic("not yet")
}

// Answer is an agency's answer to a difference.
type Answer struct {
	Difference string // difference id
	Agency     string // agency the difference is about; the actor's own
	Text       string
	FileName   string    // of an attached file
	File       io.Reader // nil when there is none
}

// Reply records an agency's answer to a difference.
func (o *Office) Reply(ctx context.Context, actor Actor, a Answer) (reply.Reply, error) {
	panic("not yet")
}

// ReferenceKind is a kind of reference data.
type ReferenceKind string

// The kinds of reference data that can be imported.
const (
	AgencyRef       ReferenceKind = "agency"
	AreaRef         ReferenceKind = "area"
	BoundaryRef     ReferenceKind = "boundary"
	NomenclatureRef ReferenceKind = "nomenclature" // key: edition/code
	IndicatorRef    ReferenceKind = "indicator"
	TargetRef       ReferenceKind = "target"
	AccountRef      ReferenceKind = "account" // key: login; makes accounts with invitations
)

// Row is one row of an import.
type Row struct {
	Number int // row of the source, for the report
	Key    string
	Body   json.RawMessage
}

// Report says what an import did, or with dryRun would do.
type Report struct {
	Entry       int64 // ledger index; -1 when nothing changed or dry
	Added       int
	Changed     int
	Unchanged   int
	Refused     []RefusedRow
	Invitations []Invited // AccountRef only: tokens to hand out, shown once
}

// RefusedRow is one row that was not imported, and why.
type RefusedRow struct {
	Row    Row
	Code   string
	ID, EN string // the reason in both languages
}

// Invited is an invitation with the token that opens it.
type Invited struct {
	Account account.Account
	Token   string
	Expires time.Time
}

// Import brings reference data in. It is idempotent: the same rows again
// change nothing. Rows that cannot be taken are refused and stop nothing else.
func (o *Office) Import(ctx context.Context, actor Actor, kind ReferenceKind, source string, rows []Row, dryRun bool) (Report, error) {
	panic("not yet")
}

// Applicant is who an account is made for.
type Applicant struct {
	Name, Login string
	Role        account.Role
	Agency      string
	Language    string // "id" when empty
}

// FirstAccount makes the first admin, with a password, while there is no
// account at all; afterwards it is a fault.Conflict.
func (o *Office) FirstAccount(ctx context.Context, a Applicant, password string) (account.Account, error) {
	panic("not yet")
}

// CreateAccount makes an account that cannot sign in until invited.
func (o *Office) CreateAccount(ctx context.Context, actor Actor, a Applicant) (account.Account, error) {
	panic("not yet")
}

// Invite makes an invitation for an account; earlier ones stop working.
func (o *Office) Invite(ctx context.Context, actor Actor, accountID string) (Invited, error) {
	panic("not yet")
}

// Invitation finds an open invitation by its token, to greet the person.
func (o *Office) Invitation(ctx context.Context, token string) (account.Account, error) {
	panic("not yet")
}

// AcceptInvitation sets the account's password and ends the invitation.
func (o *Office) AcceptInvitation(ctx context.Context, token, password string) (account.Account, error) {
	panic("not yet")
}

// Disable ends an account's access and all its sessions.
func (o *Office) Disable(ctx context.Context, actor Actor, accountID, reason string) error {
	panic("not yet")
}

// SignIn opens a session and gives its token, which is not kept.
func (o *Office) SignIn(ctx context.Context, login, password string) (token string, s account.Session, a account.Account, err error) {
	panic("not yet")
}

// SignOut ends a session; an unknown token is no error.
func (o *Office) SignOut(ctx context.Context, token string) error { panic("not yet") }

// Session finds who holds a token: fault.Forbidden when the session is
// unknown, expired, or its account disabled.
func (o *Office) Session(ctx context.Context, token string) (Actor, account.Account, error) {
	panic("not yet")
}

// SetLanguage sets the language of the actor's own account: "id" or "en".
func (o *Office) SetLanguage(ctx context.Context, actor Actor, language string) error {
	panic("not yet")
}

// ChangePassword sets a new password of the actor's own account and ends all
// its sessions.
func (o *Office) ChangePassword(ctx context.Context, actor Actor, old, new string) error {
	panic("not yet")
}

// CacheDifferences replaces the derived differences. Version names the facts
// and rules they were made from.
func (o *Office) CacheDifferences(ctx context.Context, actor Actor, version string, ds []difference.Difference) error {
	panic("not yet")
}

// Differences reads the derived differences the actor may see, and their version.
func (o *Office) Differences(ctx context.Context, actor Actor) (version string, ds []difference.Difference, err error) {
	panic("not yet")
}

// Receipts lists the receipts the actor may see, by time received.
func (o *Office) Receipts(ctx context.Context, actor Actor, f receipt.Filter) ([]receipt.Receipt, error) {
	panic("not yet")
}

// Receipt finds one receipt; fault.NotFound also for what the actor may not see.
func (o *Office) Receipt(ctx context.Context, actor Actor, id string) (receipt.Receipt, error) {
	panic("not yet")
}

// Matrix lays out the receipts the actor may see.
func (o *Office) Matrix(ctx context.Context, actor Actor, agencies []string, periods []period.Period, types []receipt.DocumentType) (receipt.Matrix, error) {
	panic("not yet")
}

// OpenFile opens the bytes of a received file or of a reply's attachment.
func (o *Office) OpenFile(ctx context.Context, actor Actor, id string) (io.ReadSeekCloser, error) {
	panic("not yet")
}

// FilePath is where a reader process finds a received file.
func (o *Office) FilePath(ctx context.Context, actor Actor, id string) (string, error) {
	panic("not yet")
}

// Extract names a part of a document whose figures are asked for.
type Extract struct {
	Receipt string
	Page    int    // 0 = all pages
	Sheet   string // empty = all sheets
	AsOf    *int64 // nil = now
	History bool
}

// Candidates lists the observations of a document, page or sheet in reading order.
func (o *Office) Candidates(ctx context.Context, actor Actor, x Extract) ([]observation.Recorded, error) {
	panic("not yet")
}

// Observation gives every belief held about one place of a file, oldest first.
func (o *Office) Observation(ctx context.Context, actor Actor, id string) ([]observation.Recorded, error) {
	panic("not yet")
}

// Proposals lists the proposed indicators the actor may see; an empty state
// does not narrow.
func (o *Office) Proposals(ctx context.Context, actor Actor, state proposal.State) ([]proposal.Proposal, error) {
	panic("not yet")
}

// Replies lists the replies to differences, by difference, then time.
func (o *Office) Replies(ctx context.Context, actor Actor, differences []string) ([]reply.Reply, error) {
	panic("not yet")
}

// Accounts lists all accounts by login.
func (o *Office) Accounts(ctx context.Context, actor Actor) ([]account.Account, error) {
	panic("not yet")
}

// Reference lists the rows of a kind of reference data by key, as believed
// after asOf entries (nil = now).
func (o *Office) Reference(ctx context.Context, actor Actor, kind ReferenceKind, asOf *int64) ([]Row, error) {
	panic("not yet")
}

// Entries lists ledger entries from an index on.
func (o *Office) Entries(ctx context.Context, actor Actor, from int64, limit int) ([]entry.Entry, error) {
	panic("not yet")
}

// Size is the number of ledger entries: what AsOf counts.
func (o *Office) Size(ctx context.Context) (int64, error) { panic("not yet") }

// AsOf is the number of entries made up to and including a moment.
func (o *Office) AsOf(ctx context.Context, at time.Time) (int64, error) { panic("not yet") }
