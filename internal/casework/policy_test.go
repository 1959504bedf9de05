package casework_test

import (
	"testing"

	"nyata/internal/casework"
	"nyata/internal/record/account"
)

// table is the policy as people agreed on it: who may do what, "own" within
// their agency, "all" everywhere. It is written out a second time on purpose:
// a change of the policy is a change of two places.
var table = map[casework.Action]map[account.Role]string{
	casework.ReceiveFile:      {"operator": "own", "head": "own", "planner": "all", "organiser": "all", "steward": "all", "admin": "all", "machine": "all"},
	casework.ClassifyFile:     {"operator": "own", "head": "own", "planner": "all", "organiser": "all", "steward": "all", "admin": "all", "machine": "all"},
	casework.RecordRead:       {"machine": "all"},
	casework.JudgeFigure:      {"operator": "own", "head": "own", "inspector": "all", "planner": "all", "organiser": "all", "steward": "all"},
	casework.ReleasePersonal:  {"head": "own", "steward": "all"},
	casework.DecideProposal:   {"organiser": "all", "steward": "all"},
	casework.ReplyDifference:  {"operator": "own", "head": "own"},
	casework.TakeEvidence:     {"inspector": "all", "organiser": "all", "planner": "all", "steward": "all", "admin": "all", "machine": "all"},
	casework.CheckField:       {"inspector": "all"},
	casework.BindWord:         {"organiser": "all", "steward": "all"},
	casework.VerifyQuestion:   {"mayor": "all", "inspector": "all", "planner": "all", "organiser": "all", "steward": "all"},
	casework.SeeVerified:      {"mayor": "all", "inspector": "all", "planner": "all", "organiser": "all", "steward": "all", "admin": "all", "machine": "all"},
	casework.ImportReference:  {"organiser": "all", "planner": "all", "steward": "all", "admin": "all", "machine": "all"},
	casework.ManageAccounts:   {"admin": "all"},
	casework.ChangeOwnAccount: {"mayor": "all", "operator": "all", "head": "all", "inspector": "all", "planner": "all", "organiser": "all", "steward": "all", "admin": "all"},
	casework.SeeFiles:         seen,
	casework.SeeDifferences:   seen,
	casework.SeeProposals:     seen,
	casework.SeeReplies:       seen,
	casework.SeeReference:     {"mayor": "all", "operator": "all", "head": "all", "inspector": "all", "planner": "all", "organiser": "all", "steward": "all", "admin": "all", "machine": "all"},
	casework.SeeAccounts:      {"admin": "all"},
	casework.SeeLedger:        {"mayor": "all", "inspector": "all", "planner": "all", "organiser": "all", "steward": "all", "admin": "all", "machine": "all"},
}

var seen = map[account.Role]string{"mayor": "all", "operator": "own", "head": "own", "inspector": "all", "planner": "all", "organiser": "all", "steward": "all", "admin": "all", "machine": "all"}

func TestPolicy(t *testing.T) {
	roles := append(account.Roles(), "", "nobody")
	actions := append(casework.Actions(), "", "everything")
	if len(table) != len(casework.Actions()) {
		t.Errorf("the table has %d actions, casework %d", len(table), len(casework.Actions()))
	}
	for _, role := range roles {
		for _, action := range actions {
			reach := table[action][role]
			for scope, want := range map[casework.Scope]bool{
				casework.OwnAgency: reach != "", casework.AnyAgency: reach == "all", "": false, "city": false,
			} {
				if got := casework.Allowed(role, action, scope); got != want {
					t.Errorf("%q may %q in scope %q: %v, want %v", role, action, scope, got, want)
				}
			}
		}
	}
}

// A person never acts for the reader, and an agency never decides on itself.
func TestPolicyInvariants(t *testing.T) {
	for _, role := range account.Roles() {
		if role != account.Machine && casework.Allowed(role, casework.RecordRead, casework.AnyAgency) {
			t.Errorf("%s may record readings", role)
		}
		if role.OfAgency() {
			for _, action := range casework.Actions() {
				if casework.Allowed(role, action, casework.AnyAgency) && action != casework.SeeReference && action != casework.ChangeOwnAccount {
					t.Errorf("%s may %s beyond its agency", role, action)
				}
			}
		}
	}
}
