package casework

import "nyata/internal/record/account"

// Action is something that can be done in the office.
type Action string

// The actions: acts first, then what can be looked at.
const (
	ReceiveFile      Action = "file.receive"
	ClassifyFile     Action = "file.classify"
	RecordRead       Action = "document.record"
	JudgeFigure      Action = "figure.judge"
	ReleasePersonal  Action = "personal.release" // show the personal data of a file unmasked, or mask it again
	DecideProposal   Action = "proposal.decide"
	ReplyDifference  Action = "difference.reply"
	TakeEvidence     Action = "evidence.take"
	CheckField       Action = "field.check"
	BindWord         Action = "word.bind" // teach the asking a word, or take it back
	VerifyQuestion   Action = "question.verify"
	ImportReference  Action = "reference.import"
	ManageAccounts   Action = "account.manage"
	ChangeOwnAccount Action = "account.own"

	SeeFiles       Action = "file.see" // receipts, documents, their figures and problems
	SeeDifferences Action = "difference.see"
	SeeProposals   Action = "proposal.see"
	SeeReplies     Action = "reply.see"
	SeeReference   Action = "reference.see"
	SeeAccounts    Action = "account.see"
	SeeLedger      Action = "ledger.see"
	SeeVerified    Action = "question.see" // verified questions: figures of every agency
)

// Actions lists every action in a fixed order.
func Actions() []Action {
	return []Action{
		ReceiveFile, ClassifyFile, RecordRead, JudgeFigure, ReleasePersonal, DecideProposal, ReplyDifference, TakeEvidence, CheckField, BindWord, VerifyQuestion, ImportReference,
		ManageAccounts, ChangeOwnAccount,
		SeeFiles, SeeDifferences, SeeProposals, SeeReplies, SeeReference, SeeAccounts, SeeLedger, SeeVerified,
	}
}

// Scope is whose object an action touches, seen from the actor.
type Scope string

// The scopes. What belongs to no agency is AnyAgency.
const (
	OwnAgency Scope = "own" // the actor's own agency
	AnyAgency Scope = "any" // another agency, several, or the city
)

// Scopes lists both scopes.
func Scopes() []Scope { return []Scope{OwnAgency, AnyAgency} }

// reach is how far a role's permission for an action goes.
type reach uint8

const (
	never reach = iota
	own         // the actor's own agency only
	all         // every agency and the city
)

// policy is the whole policy. Allowed is total over it: what is not written
// here is refused.
var policy = map[Action]map[account.Role]reach{
	ReceiveFile:     {account.Operator: own, account.Head: own, account.Planner: all, account.Organiser: all, account.Steward: all, account.Admin: all, account.Machine: all},
	ClassifyFile:    {account.Operator: own, account.Head: own, account.Planner: all, account.Organiser: all, account.Steward: all, account.Admin: all, account.Machine: all},
	RecordRead:      {account.Machine: all},
	JudgeFigure:     {account.Operator: own, account.Head: own, account.Inspector: all, account.Planner: all, account.Organiser: all, account.Steward: all},
	ReleasePersonal: {account.Head: own, account.Steward: all},
	DecideProposal:  {account.Organiser: all, account.Steward: all},
	ReplyDifference: {account.Operator: own, account.Head: own},
	TakeEvidence:    {account.Inspector: all, account.Planner: all, account.Organiser: all, account.Steward: all, account.Admin: all, account.Machine: all},
	CheckField:      {account.Inspector: all},
	BindWord:        {account.Organiser: all, account.Steward: all},
	VerifyQuestion:  {account.Mayor: all, account.Inspector: all, account.Planner: all, account.Organiser: all, account.Steward: all},
	ImportReference: {account.Organiser: all, account.Planner: all, account.Steward: all, account.Admin: all, account.Machine: all},
	ManageAccounts:  {account.Admin: all},
	ChangeOwnAccount: {
		account.Mayor: all, account.Operator: all, account.Head: all, account.Inspector: all,
		account.Planner: all, account.Organiser: all, account.Steward: all, account.Admin: all,
	},

	SeeFiles:       seers,
	SeeDifferences: seers,
	SeeReplies:     seers,
	SeeProposals:   seers,
	SeeReference: {
		account.Mayor: all, account.Operator: all, account.Head: all, account.Inspector: all, account.Planner: all,
		account.Organiser: all, account.Steward: all, account.Admin: all, account.Machine: all,
	},
	SeeAccounts: {account.Admin: all},
	SeeLedger: {
		account.Mayor: all, account.Inspector: all, account.Planner: all, account.Organiser: all,
		account.Steward: all, account.Admin: all, account.Machine: all,
	},
	SeeVerified: {
		account.Mayor: all, account.Inspector: all, account.Planner: all, account.Organiser: all,
		account.Steward: all, account.Admin: all, account.Machine: all,
	},
}

// seers may look at documents and what follows from them. An agency sees its
// own; the admin runs the machine and sees its files, not more than others.
var seers = map[account.Role]reach{
	account.Mayor: all, account.Operator: own, account.Head: own, account.Inspector: all, account.Planner: all,
	account.Organiser: all, account.Steward: all, account.Admin: all, account.Machine: all,
}

// Allowed says whether a role may do an action within a scope. It answers for
// every combination, unknown ones with no.
func Allowed(role account.Role, action Action, scope Scope) bool {
	switch policy[action][role] {
	case all:
		return scope == OwnAgency || scope == AnyAgency
	case own:
		return scope == OwnAgency
	default:
		return false
	}
}

// scopeOf is the scope of an agency's object for an actor.
func scopeOf(actor Actor, agency string) Scope {
	if agency != "" && actor.Agency == agency {
		return OwnAgency
	}
	return AnyAgency
}
