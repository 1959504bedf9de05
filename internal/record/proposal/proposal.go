// Package proposal holds proposed indicators: subjects that documents report
// on and that no entry of the dictionary matches. A person accepts, merges or
// rejects each; until then its figures stand under the proposal.
package proposal

import (
	"time"

	"nyata/internal/record/observation"
)

// Proposal is one proposed indicator.
type Proposal struct {
	ID      string               `json:"id"`   // "p-" and a hash of folded name, unit and agency
	Name    string               `json:"name"` // as first printed
	Unit    string               `json:"unit,omitempty"`
	Agency  string               `json:"agency,omitempty"` // agency id; empty when unknown
	Count   int                  `json:"-"`                // current observations that name it
	Sources []observation.Source `json:"-"`                // where it stands; the first places only, see MaxSources
	State   State                `json:"state"`
	Into    string               `json:"into,omitempty"` // indicator id it became (accepted) or was merged into
	Reason  string               `json:"reason,omitempty"`
	By      string               `json:"by,omitempty"` // account id of the person who decided
	At      time.Time            `json:"at,omitzero"`
}

// MaxSources is how many places a proposal lists.
const MaxSources = 20

// State is what became of a proposal.
type State string

// The states.
const (
	Proposed State = "proposed"
	Accepted State = "accepted"
	Merged   State = "merged"
	Rejected State = "rejected"
)

// Decision is what a person decides about one proposal.
type Decision struct {
	Row      int     // row of the sheet it came from, for the report; 0 when none
	Proposal string  // proposal id
	Verdict  Verdict //
	Into     string  // Merge: indicator id. Accept: id to give, made from the name when empty
	Name     string  // Accept: name to give; the proposal's when empty
	Unit     string  // Accept: unit to give; the proposal's when empty
	Polarity string  // Accept: up, down, range, flat; up when empty
	Sum      bool    // Accept: values of parts of a period add up
	Reason   string  // Reject: required
}

// Verdict is a person's choice.
type Verdict string

// The verdicts. Leave changes nothing: a blank cell of the round trip.
const (
	Leave  Verdict = ""
	Accept Verdict = "accept"
	Merge  Verdict = "merge"
	Reject Verdict = "reject"
)

// Refusal is one decision that could not be carried out, and why.
type Refusal struct {
	Decision Decision
	Code     string // unknown_proposal, decided_before, unknown_indicator, unit_differs, indicator_exists, unknown_polarity, no_reason, unknown_verdict, twice
	ID, EN   string // the reason in both languages
}

// Outcome reports on a batch of decisions: every one is in exactly one of the
// four counts or in Refused.
type Outcome struct {
	Entry                            int64 // ledger index; -1 when nothing was decided
	Accepted, Merged, Rejected, Left int
	Refused                          []Refusal
	Receipts                         []string // files whose figures the decisions match anew: read them again
}
